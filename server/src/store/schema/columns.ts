/** Columns that several tables share, and PostgreSQL types that Drizzle does not know. */
import { sql } from 'drizzle-orm'
import { customType, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { organization } from './organization.ts'

/** An instant. */
export const instant = () => timestamp({ withTimezone: true })

/** An instant that is now unless given. */
export const since = () => instant().notNull().defaultNow()

/** Our own primary key. `gen_random_uuid()` is in the core of PostgreSQL since 13. */
export const id = () => uuid().primaryKey().defaultRandom()

/** Ids of better-auth's tables: uuid as text, also when better-auth leaves them to the database. */
export const authId = () => text().primaryKey().default(sql`gen_random_uuid()::text`)

/** The tenant: a row dies with its organization. */
export const tenant = () =>
  text()
    .notNull()
    .references(() => organization.id, { onDelete: 'cascade' })

/** `tstzrange`, read as PostgreSQL writes it; it is written by `tstzrange(from, to)`. */
export const instantRange = customType<{ data: string }>({ dataType: () => 'tstzrange' })

/** `tsvector`: filled by the database alone. */
export const searchVector = customType<{ data: string }>({ dataType: () => 'tsvector' })
