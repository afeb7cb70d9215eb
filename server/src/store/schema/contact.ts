/** A person who called or was booked. */
import { sql } from 'drizzle-orm'
import { date, index, pgTable, text } from 'drizzle-orm/pg-core'
import { id, since, tenant } from './columns.ts'

export const contact = pgTable(
  'contact',
  {
    id: id(),
    organizationId: tenant(),
    name: text().notNull(),
    /** The name without accents nor case, words sorted: « dupont jean ». */
    nameKey: text().notNull(),
    /** E.164. */
    phones: text().array().notNull().default([]),
    email: text(),
    birthDate: date({ mode: 'string' }),
    createdAt: since(),
    updatedAt: since(),
  },
  (t) => [index().on(t.organizationId, t.nameKey), index('contact_phones').using('gin', sql`${t.phones}`)],
)
