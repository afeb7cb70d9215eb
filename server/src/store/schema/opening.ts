/** When the doors are open: weekly periods, and closures of some days. */
import { check, date, index, pgTable, smallint, text, uuid } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import { id, tenant } from './columns.ts'
import { resource } from './resource.ts'

const ofResource = () => uuid().references(() => resource.id, { onDelete: 'cascade' })

/** A period of the week. Periods of a resource replace those of the organization for that resource. */
export const opening = pgTable(
  'opening',
  {
    id: id(),
    organizationId: tenant(),
    resourceId: ofResource(),
    /** 1 is Monday, 7 Sunday. */
    weekday: smallint().notNull(),
    /** `HH:MM` in the zone of the business. */
    opensAt: text().notNull(),
    /** `HH:MM`, `24:00` for midnight; after midnight is a period of the next day. */
    closesAt: text().notNull(),
  },
  (t) => [
    index().on(t.organizationId),
    check('opening_weekday', sql`${t.weekday} between 1 and 7`),
    check(
      'opening_hours',
      sql`${t.opensAt} ~ '^[0-2][0-9]:[0-5][0-9]$' and ${t.closesAt} ~ '^[0-2][0-9]:[0-5][0-9]$' and ${t.opensAt} < ${t.closesAt} and ${t.closesAt} <= '24:00'`,
    ),
  ],
)

/** Whole days without any opening, both ends included; of everybody, or of one resource. */
export const closure = pgTable(
  'closure',
  {
    id: id(),
    organizationId: tenant(),
    resourceId: ofResource(),
    startsOn: date({ mode: 'string' }).notNull(),
    endsOn: date({ mode: 'string' }).notNull(),
    reason: text(),
  },
  (t) => [index().on(t.organizationId), check('closure_days', sql`${t.startsOn} <= ${t.endsOn}`)],
)
