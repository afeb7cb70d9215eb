/** The tenant and its people: better-auth's organization plugin. Our own columns are in `business`. */
import { sql } from 'drizzle-orm'
import { index, pgTable, text, timestamp } from 'drizzle-orm/pg-core'
import { user } from './user.ts'

const at = () => timestamp({ withTimezone: true })
const uuidText = () => text().primaryKey().default(sql`gen_random_uuid()::text`)

export const organization = pgTable('organization', {
  id: uuidText(),
  name: text().notNull(),
  slug: text().notNull().unique(),
  logo: text(),
  createdAt: at().notNull().defaultNow(),
  metadata: text(),
})

export const member = pgTable(
  'member',
  {
    id: uuidText(),
    organizationId: text()
      .notNull()
      .references(() => organization.id, { onDelete: 'cascade' }),
    userId: text()
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    /** `owner`, `staff` or `reader`. */
    role: text().notNull().default('member'),
    createdAt: at().notNull().defaultNow(),
  },
  (t) => [index().on(t.organizationId), index().on(t.userId)],
)

export const invitation = pgTable(
  'invitation',
  {
    id: uuidText(),
    organizationId: text()
      .notNull()
      .references(() => organization.id, { onDelete: 'cascade' }),
    email: text().notNull(),
    role: text(),
    status: text().notNull().default('pending'),
    expiresAt: at().notNull(),
    createdAt: at().notNull().defaultNow(),
    inviterId: text()
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
  },
  (t) => [index().on(t.organizationId), index().on(t.email)],
)
