/** After-sales cases, numbered per organization and year without gap or duplicate. */
import { index, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { id, since, tenant } from './columns.ts'

export const ticket = pgTable(
  'ticket',
  {
    id: id(),
    organizationId: tenant(),
    /** `TKT-2026-001`. */
    reference: text().notNull(),
    person: text().notNull(),
    phone: text(),
    /** `CMD-2024-12345`. */
    order: text('order_number'),
    problem: text().notNull(),
    /** `open`, `waiting` or `closed`. */
    status: text().notNull().default('open'),
    photos: jsonb().$type<readonly string[]>().notNull().default([]),
    callId: uuid(),
    idempotencyKey: text(),
    createdAt: since(),
    updatedAt: since(),
  },
  (t) => [
    index().on(t.organizationId, t.createdAt),
    unique('ticket_reference').on(t.organizationId, t.reference),
    unique('ticket_idempotency').on(t.organizationId, t.idempotencyKey),
  ],
)

/** The last number given. A rolled back ticket gives its number back: no sequence could. */
export const ticketCounter = pgTable(
  'ticket_counter',
  {
    organizationId: tenant(),
    year: integer().notNull(),
    last: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.year] })],
)

/** What was bought: lets the assistant confirm an order number it was given. */
export const purchase = pgTable(
  'purchase',
  {
    organizationId: tenant(),
    /** `CMD-2024-12345`. */
    reference: text().notNull(),
    person: text().notNull(),
    items: text().array().notNull().default([]),
    orderedAt: since(),
    /** `ordered`, `shipped`, `delivered` or `returned`. */
    status: text().notNull().default('delivered'),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.reference] })],
)
