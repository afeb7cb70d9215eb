/** A configured receptionist: the stored side of `phone/assistant.ts`. */
import { boolean, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { id, since, tenant } from './columns.ts'

type ByLanguage<T> = { readonly fr?: T; readonly en?: T; readonly ar?: T }

/** A datum the business wants asked besides its own ones. */
export interface StoredExtraField {
  readonly key: string
  readonly question: ByLanguage<string>
  readonly required: boolean
}

export const assistant = pgTable(
  'assistant',
  {
    id: id(),
    organizationId: tenant(),
    /** On whose behalf it answers. */
    business: text().notNull(),
    trade: text().notNull(),
    greeting: jsonb().$type<ByLanguage<string>>().notNull().default({}),
    context: text().notNull().default(''),
    personality: text().notNull().default('professionnel'),
    languages: text().array().notNull().default(['fr']),
    voices: jsonb().$type<ByLanguage<{ provider: string; name: string }>>().notNull().default({}),
    /** Best first; the offline brain is always the last. */
    brains: text().array().notNull().default(['offline']),
    tools: text().array().notNull().default([]),
    extraFields: jsonb().$type<readonly StoredExtraField[]>().notNull().default([]),
    /** E.164. */
    transferTo: text(),
    silenceMs: integer().notNull().default(8_000),
    maxCallMs: integer().notNull().default(900_000),
    speech: jsonb().$type<Readonly<Record<string, string>>>().notNull().default({}),
    active: boolean().notNull().default(true),
    createdAt: since(),
    updatedAt: since(),
  },
  (t) => [index().on(t.organizationId)],
)
