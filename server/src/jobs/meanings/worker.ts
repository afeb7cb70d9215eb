/** Computes the meanings of a document's passages, when an embedder is configured. */
import type { Embedder } from '../../desk/knowledge/embedder.ts'
import { meaningsQueue, storeMeanings } from '../../desk/knowledge/meanings.ts'
import type { Db } from '../../store/db.ts'
import type { Worker } from '../queue.ts'

export function meaningsWorker(db: Db, embedder: Embedder): Worker {
  return {
    queue: meaningsQueue,
    leaseSeconds: 60,
    work: ({ payload }) => storeMeanings(db, String(payload['documentId']), embedder),
  }
}
