/** Work that can wait, enqueued in the transaction that causes it, claimed with `for update skip locked`. */
import { sql } from 'drizzle-orm'
import { index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { id, instant, since } from './columns.ts'
import { organization } from './organization.ts'

export const job = pgTable(
  'job',
  {
    id: id(),
    /** Null: work of the house itself. */
    organizationId: text().references(() => organization.id, { onDelete: 'cascade' }),
    queue: text().notNull(),
    /** Enqueuing the same key again does nothing. */
    key: text().unique('job_key'),
    payload: jsonb().$type<Readonly<Record<string, unknown>>>().notNull().default({}),
    runAt: since(),
    /** Counted when claimed, so that a job that kills its process ends too. */
    attempts: integer().notNull().default(0),
    maxAttempts: integer().notNull().default(5),
    leaseUntil: instant(),
    leaseBy: text(),
    lastError: text(),
    doneAt: instant(),
    deadAt: instant(),
    createdAt: since(),
  },
  (t) => [
    index('job_due').on(t.queue, t.runAt).where(sql`done_at is null and dead_at is null`),
    index().on(t.organizationId),
  ],
)
