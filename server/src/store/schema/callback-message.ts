/** A message taken for the business: somebody is to be called back. */
import { index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { id, instant, since, tenant } from './columns.ts'

export const callbackMessage = pgTable(
  'callback_message',
  {
    id: id(),
    organizationId: tenant(),
    message: text().notNull(),
    person: text(),
    /** E.164. */
    phone: text().notNull(),
    callId: uuid(),
    settledAt: instant(),
    idempotencyKey: text(),
    createdAt: since(),
  },
  (t) => [
    index().on(t.organizationId, t.createdAt),
    unique('callback_message_idempotency').on(t.organizationId, t.idempotencyKey),
  ],
)
