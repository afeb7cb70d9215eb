/** The meanings of passages are computed aside, after their document is stored: a provider may be slow, or down. */
import { and, asc, eq, isNull, ne, or } from 'drizzle-orm'
import type { Db, Tx } from '../../store/db.ts'
import { job, passage } from '../../store/schema/index.ts'
import type { Embedder } from './embedder.ts'

export const meaningsQueue = 'meanings'

/** In the transaction that stores the document. `version` tells this writing of it from the others. */
export async function enqueueMeanings(
  db: Db | Tx,
  organizationId: string,
  documentId: string,
  version: string,
): Promise<void> {
  await db
    .insert(job)
    .values({
      organizationId,
      queue: meaningsQueue,
      key: `meanings:${documentId}:${version}`,
      payload: { documentId },
    })
    .onConflictDoNothing()
}

/** Documents written before this embedder was configured. */
export async function enqueueMissingMeanings(db: Db, embedder: Embedder): Promise<void> {
  const rows = await db
    .selectDistinct({ organizationId: passage.organizationId, documentId: passage.documentId })
    .from(passage)
    .where(without(embedder))
  for (const { organizationId, documentId } of rows)
    await enqueueMeanings(db, organizationId, documentId, `${embedder.model}:${Date.now()}`)
}

/** Fails when the embedder does: the job is tried again. */
export async function storeMeanings(db: Db, documentId: string, embedder: Embedder): Promise<void> {
  const passages = await db
    .select({ id: passage.id, heading: passage.heading, text: passage.text })
    .from(passage)
    .where(and(eq(passage.documentId, documentId), without(embedder)))
    .orderBy(asc(passage.position))
  const meanings = await embedder.embed(passages.map(({ heading, text }) => `${heading ?? ''}\n${text}`))
  for (const [place, { id }] of passages.entries())
    await db
      .update(passage)
      .set({ embedding: [...(meanings[place] ?? [])], embeddingModel: embedder.model })
      .where(eq(passage.id, id))
}

function without({ model }: Embedder) {
  return or(isNull(passage.embeddingModel), ne(passage.embeddingModel, model))
}
