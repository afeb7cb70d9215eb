/** What the business wrote about itself, cut into passages that can be found. */
import { sql } from 'drizzle-orm'
import { boolean, index, integer, pgTable, primaryKey, real, text, unique, uuid } from 'drizzle-orm/pg-core'
import { id, searchVector, since, tenant } from './columns.ts'

export const document = pgTable(
  'document',
  {
    id: id(),
    organizationId: tenant(),
    title: text().notNull(),
    /** `markdown`, `text` or `pdf`; a PDF is kept as its text. */
    format: text().notNull(),
    text: text().notNull(),
    active: boolean().notNull().default(true),
    createdAt: since(),
    updatedAt: since(),
  },
  (t) => [unique('document_title').on(t.organizationId, t.title)],
)

export const passage = pgTable(
  'passage',
  {
    id: id(),
    organizationId: tenant(),
    documentId: uuid()
      .notNull()
      .references(() => document.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    heading: text(),
    text: text().notNull(),
    search: searchVector().generatedAlwaysAs(
      sql`setweight(to_tsvector('standardiste_fr', coalesce(heading, '')), 'A') || setweight(to_tsvector('standardiste_fr', text), 'B')`,
    ),
    /** Only when an embedder is configured. */
    embedding: real().array(),
    /** The model it comes from. */
    embeddingModel: text(),
  },
  (t) => [
    index().on(t.organizationId),
    index().on(t.documentId),
    index('passage_search').using('gin', t.search),
  ],
)

/** The words of a business's documents, without accents nor case: a misspelt word is looked up among them. */
export const knowledgeWord = pgTable(
  'knowledge_word',
  { organizationId: tenant(), word: text().notNull() },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.word] }),
    index('knowledge_word_trigrams').using('gin', sql`${t.word} gin_trgm_ops`),
  ],
)
