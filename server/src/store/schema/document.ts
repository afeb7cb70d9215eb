/** What the business wrote about itself, cut into passages that can be found. */
import { sql } from 'drizzle-orm'
import { boolean, index, integer, pgTable, real, text, unique, uuid } from 'drizzle-orm/pg-core'
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
    /** Heading and text without accents nor case, for misspelt words. */
    plain: text().notNull(),
    search: searchVector().generatedAlwaysAs(
      sql`setweight(to_tsvector('standardiste_fr', coalesce(heading, '')), 'A') || setweight(to_tsvector('standardiste_fr', text), 'B')`,
    ),
    /** Only when an embedder is configured. */
    embedding: real().array(),
  },
  (t) => [
    index().on(t.organizationId),
    index().on(t.documentId),
    index('passage_search').using('gin', t.search),
    index('passage_plain').using('gin', sql`${t.plain} gin_trgm_ops`),
  ],
)
