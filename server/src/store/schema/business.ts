/** What we know of an organization besides better-auth's columns: one row each. */
import { boolean, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { instant, since, tenant } from './columns.ts'
import { organization } from './organization.ts'

/** When a human answers the transferred calls; weekday 1 is Monday, hours are `HH:MM`. */
export interface TransferPeriod {
  readonly weekday: number
  readonly opensAt: string
  readonly closesAt: string
}

export const business = pgTable('business', {
  organizationId: tenant().primaryKey(),
  /** `medical`, `restaurant`, `after-sales`, `training` or `other`. */
  trade: text().notNull().default('other'),
  timeZone: text().notNull().default('Europe/Paris'),
  email: text(),
  /** Closed on French public holidays. */
  closedOnHolidays: boolean().notNull().default(true),
  /** Good Friday and 26 December too. */
  alsaceMoselle: boolean().notNull().default(false),
  /** E.164; used when the call's assistant has no number of its own. */
  transferTo: text(),
  /** Null: a human answers during the opening hours. */
  transferHours: jsonb().$type<readonly TransferPeriod[]>(),
  /** The agency that manages this business. */
  managedBy: text().references(() => organization.id, { onDelete: 'set null' }),
  /** Retention, plan, limits: what the office keeps about the contract. */
  settings: jsonb().$type<Readonly<Record<string, unknown>>>().notNull().default({}),
  /** Counted up by triggers at every change of the rules of the agenda: what is cached knows when it is stale. */
  agendaVersion: integer().notNull().default(0),
  deletedAt: instant(),
  createdAt: since(),
})
