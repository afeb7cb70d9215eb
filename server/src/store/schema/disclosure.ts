/** What a call has proven: these appointments may be spoken of, moved and cancelled in that call, and in no other. */
import { index, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { appointment } from './appointment.ts'
import { since, tenant } from './columns.ts'

export const disclosure = pgTable(
  'disclosure',
  {
    organizationId: tenant(),
    callId: uuid().notNull(),
    appointmentId: uuid()
      .notNull()
      .references(() => appointment.id, { onDelete: 'cascade' }),
    at: since(),
  },
  (t) => [primaryKey({ columns: [t.callId, t.appointmentId] }), index().on(t.organizationId)],
)
