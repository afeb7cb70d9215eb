/** A way in that leads to one assistant. */
import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { assistant } from './assistant.ts'
import { id, since, tenant } from './columns.ts'

export const line = pgTable(
  'line',
  {
    id: id(),
    organizationId: tenant(),
    assistantId: uuid()
      .notNull()
      .references(() => assistant.id, { onDelete: 'cascade' }),
    /** `phone` or `widget`. */
    kind: text().notNull(),
    /** E.164 or the widget's key: one line in the whole house. */
    address: text().notNull().unique('line_address'),
    createdAt: since(),
  },
  (t) => [index().on(t.organizationId), index().on(t.assistantId)],
)
