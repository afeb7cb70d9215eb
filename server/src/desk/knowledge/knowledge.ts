/** What the business wrote about itself, and what it should have written. */
import type { Scope } from '../scope.ts'
import {
  addDocument,
  getDocument,
  listDocuments,
  type NewDocument,
  removeDocument,
  type StoredDocument,
} from './documents.ts'
import type { Embedder } from './embedder.ts'
import { type FoundPassage, type SearchRequest, search } from './search.ts'
import { listUnanswered, settleQuestion, type UnansweredQuestion } from './unanswered.ts'

export interface Knowledge {
  /** At most three passages, best first; a question without answer is kept for the business. */
  search(request: SearchRequest): Promise<FoundPassage[]>
  add(document: NewDocument): Promise<StoredDocument>
  list(): Promise<StoredDocument[]>
  get(id: string): Promise<(StoredDocument & { readonly text: string }) | null>
  remove(id: string): Promise<boolean>
  unanswered(): Promise<UnansweredQuestion[]>
  settleQuestion(id: string): Promise<boolean>
}

export function openKnowledge(scope: Scope, embedder: Embedder | null): Knowledge {
  return {
    search: (request) => search(scope, request, embedder),
    add: (added) => addDocument(scope, added, embedder),
    list: () => listDocuments(scope),
    get: (id) => getDocument(scope, id),
    remove: (id) => removeDocument(scope, id),
    unanswered: () => listUnanswered(scope),
    settleQuestion: (id) => settleQuestion(scope, id),
  }
}
