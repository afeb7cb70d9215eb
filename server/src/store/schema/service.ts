/** What can be booked, and by which rules. All durations are in minutes. */
import { boolean, index, integer, pgTable, smallint, text, unique } from 'drizzle-orm/pg-core'
import { id, tenant } from './columns.ts'

export const service = pgTable(
  'service',
  {
    id: id(),
    organizationId: tenant(),
    name: text().notNull(),
    synonyms: text().array().notNull().default([]),
    /** Which resources do it: `practitioner` or `table`. */
    kind: text().notNull(),
    minutes: integer().notNull(),
    /** Large parties stay longer: from this many persons… */
    longFromParty: smallint(),
    /** …the length is this. */
    longMinutes: integer(),
    bufferBeforeMinutes: integer().notNull().default(0),
    bufferAfterMinutes: integer().notNull().default(0),
    /** Distance between two possible starts, counted from the opening. */
    stepMinutes: integer().notNull(),
    /** The shortest notice. */
    leadMinutes: integer().notNull().default(60),
    /** The shortest notice to move or cancel by telephone. */
    changeLeadMinutes: integer().notNull().default(0),
    horizonDays: integer().notNull().default(90),
    /** Null: it must end before closing. Else it may start until so long before closing. */
    lastStartBeforeCloseMinutes: integer(),
    partyMin: smallint(),
    partyMax: smallint(),
    active: boolean().notNull().default(true),
    /** The first one is meant when the caller names none. */
    position: smallint().notNull().default(0),
  },
  (t) => [index().on(t.organizationId), unique('service_name').on(t.organizationId, t.name)],
)
