/** The documents of a business: added as Markdown, text or PDF, cut into passages, replaced by title. */
import { randomUUID } from 'node:crypto'
import { and, asc, eq } from 'drizzle-orm'
import { extractText } from 'unpdf'
import { document, passage } from '../../store/schema/index.ts'
import { inTransaction, isUuid, type Scope } from '../scope.ts'
import type { Embedder } from './embedder.ts'
import { enqueueMeanings } from './meanings.ts'
import { cutPassages } from './passages.ts'
import { learnWords } from './spelling.ts'

export type DocumentFormat = 'markdown' | 'text' | 'pdf'

export interface NewDocument {
  readonly title: string
  readonly format: DocumentFormat
  /** Text, or the bytes of a PDF. */
  readonly content: string | Uint8Array
}

export interface StoredDocument {
  readonly id: string
  readonly title: string
  readonly format: string
  readonly active: boolean
  readonly updatedAt: string
}

/** A document of the same title is replaced. Throws when a PDF cannot be read. */
export async function addDocument(
  scope: Scope,
  added: NewDocument,
  embedder: Embedder | null,
): Promise<StoredDocument> {
  const text = await textOf(added)
  const passages = cutPassages(text)
  return inTransaction(scope, async (inside) => {
    const { db, organizationId, clock } = inside
    const changed = { format: added.format, text, active: true, updatedAt: new Date(clock()) }
    const [row] = await db
      .insert(document)
      .values({ organizationId, title: added.title.trim(), ...changed })
      .onConflictDoUpdate({ target: [document.organizationId, document.title], set: changed })
      .returning()
    if (!row) throw new Error('insert returned no row')
    await db
      .delete(passage)
      .where(and(eq(passage.organizationId, organizationId), eq(passage.documentId, row.id)))
    if (passages.length > 0) {
      await db.insert(passage).values(
        passages.map(({ heading, text: body }, position) => ({
          organizationId,
          documentId: row.id,
          position,
          heading,
          text: body,
        })),
      )
    }
    await learnWords(inside, `${row.title} ${text}`)
    if (embedder) await enqueueMeanings(db, organizationId, row.id, randomUUID())
    return documentOf(row)
  })
}

export async function listDocuments({ db, organizationId }: Scope): Promise<StoredDocument[]> {
  const rows = await db
    .select()
    .from(document)
    .where(eq(document.organizationId, organizationId))
    .orderBy(asc(document.title))
  return rows.map(documentOf)
}

/** With its text; null when the organization has none of that id. */
export async function getDocument(
  { db, organizationId }: Scope,
  id: string,
): Promise<(StoredDocument & { readonly text: string }) | null> {
  if (!isUuid(id)) return null
  const [row] = await db
    .select()
    .from(document)
    .where(and(eq(document.organizationId, organizationId), eq(document.id, id)))
  return row ? { ...documentOf(row), text: row.text } : null
}

/** Its passages go with it. False when there was none. */
export async function removeDocument({ db, organizationId }: Scope, id: string): Promise<boolean> {
  if (!isUuid(id)) return false
  const removed = await db
    .delete(document)
    .where(and(eq(document.organizationId, organizationId), eq(document.id, id)))
    .returning({ id: document.id })
  return removed.length > 0
}

async function textOf({ format, content }: NewDocument): Promise<string> {
  if (typeof content === 'string') return content
  if (format !== 'pdf') return new TextDecoder().decode(content)
  const { text } = await extractText(content, { mergePages: false })
  return text.map((page) => page.trim()).join('\n\n')
}

function documentOf(row: typeof document.$inferSelect): StoredDocument {
  const { id, title, format, active, updatedAt } = row
  return { id, title, format, active, updatedAt: updatedAt.toISOString() }
}
