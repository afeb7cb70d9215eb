/** After-sales cases: opened by telephone or by hand, numbered without gap or duplicate. */
import { and, desc, eq, sql } from 'drizzle-orm'
import type { CallId } from '../../phone/call.ts'
import { purchase, ticket, ticketCounter } from '../../store/schema/index.ts'
import { inTransaction, isUuid, type Scope, tell } from '../scope.ts'

export interface Ticket {
  readonly id: string
  /** `TKT-2026-001`. */
  readonly reference: string
  readonly person: string
  readonly phone: string | null
  /** `CMD-2024-12345`. */
  readonly order?: string
  readonly problem: string
  readonly status: string
  readonly photos: readonly string[]
  readonly callId: string | null
  readonly createdAt: string
}

export interface NewTicket {
  readonly person: string
  readonly problem: string
  readonly order?: string | undefined
  /** E.164. */
  readonly phone?: string | undefined
  readonly callId?: CallId | undefined
  readonly idempotencyKey?: string | undefined
  /** The civil year of the number; the clock's when absent. */
  readonly year?: number | undefined
}

export interface Tickets {
  create(ticket: NewTicket): Promise<Ticket>
  /** Newest first. */
  list(options?: {
    readonly status?: string | undefined
    readonly limit?: number | undefined
  }): Promise<Ticket[]>
  get(idOrReference: string): Promise<Ticket | null>
  /** `open`, `waiting` or `closed`. False when there is no such ticket. */
  setStatus(id: string, status: string): Promise<boolean>
  /** A photo sent during the call. Goes to the last ticket of that call; false when it has none. */
  attachPhoto(callId: CallId, url: string): Promise<boolean>
  /** What was bought under an order number; null when it is not known. */
  purchaseOf(order: string): Promise<typeof purchase.$inferSelect | null>
  /** Whether that order exists. A house that keeps no orders here doubts none. */
  knowsOrder(order: string): Promise<boolean>
}

export function openTickets(scope: Scope): Tickets {
  return {
    create: (wanted) => create(scope, wanted),
    list: (options) => list(scope, options),
    get: (id) => get(scope, id),
    setStatus: (id, status) => setStatus(scope, id, status),
    attachPhoto: (callId, url) => attachPhoto(scope, callId, url),
    purchaseOf: (order) => purchaseOf(scope, order),
    knowsOrder: (order) => knowsOrder(scope, order),
  }
}

async function create(scope: Scope, wanted: NewTicket): Promise<Ticket> {
  return inTransaction(scope, async (inside) => {
    const { db, organizationId } = inside
    const year = wanted.year ?? new Date(scope.clock()).getUTCFullYear()
    // Locks the counter's row until the commit: numbers follow each other, and a rollback gives its number back.
    const [counter] = await db
      .insert(ticketCounter)
      .values({ organizationId, year, last: 1 })
      .onConflictDoUpdate({
        target: [ticketCounter.organizationId, ticketCounter.year],
        set: { last: sql`${ticketCounter.last} + 1` },
      })
      .returning()
    const before = await byKey(inside, wanted.idempotencyKey)
    if (before) {
      await db
        .update(ticketCounter)
        .set({ last: sql`${ticketCounter.last} - 1` })
        .where(and(eq(ticketCounter.organizationId, organizationId), eq(ticketCounter.year, year)))
      return before
    }
    const [row] = await db
      .insert(ticket)
      .values({
        organizationId,
        reference: `TKT-${year}-${String(counter?.last).padStart(3, '0')}`,
        person: wanted.person,
        phone: wanted.phone ?? null,
        order: wanted.order ?? null,
        problem: wanted.problem,
        callId: wanted.callId ?? null,
        idempotencyKey: wanted.idempotencyKey ?? null,
      })
      .returning()
    if (!row) throw new Error('insert returned no row')
    await tell(inside, { type: 'ticket-created', id: row.id, callId: wanted.callId })
    return ticketOf(row)
  })
}

async function byKey({ db, organizationId }: Scope, key: string | undefined): Promise<Ticket | null> {
  if (!key) return null
  const mine = and(eq(ticket.organizationId, organizationId), eq(ticket.idempotencyKey, key))
  const [row] = await db.select().from(ticket).where(mine)
  return row ? ticketOf(row) : null
}

async function list(
  { db, organizationId }: Scope,
  options: { readonly status?: string | undefined; readonly limit?: number | undefined } = {},
): Promise<Ticket[]> {
  const { status, limit = 200 } = options
  const rows = await db
    .select()
    .from(ticket)
    .where(and(eq(ticket.organizationId, organizationId), status ? eq(ticket.status, status) : undefined))
    .orderBy(desc(ticket.createdAt), desc(ticket.reference))
    .limit(limit)
  return rows.map(ticketOf)
}

async function get({ db, organizationId }: Scope, id: string): Promise<Ticket | null> {
  const named = isUuid(id) ? eq(ticket.id, id) : eq(ticket.reference, id)
  const [row] = await db
    .select()
    .from(ticket)
    .where(and(eq(ticket.organizationId, organizationId), named))
  return row ? ticketOf(row) : null
}

async function setStatus({ db, organizationId, clock }: Scope, id: string, status: string): Promise<boolean> {
  if (!isUuid(id)) return false
  const changed = await db
    .update(ticket)
    .set({ status, updatedAt: new Date(clock()) })
    .where(and(eq(ticket.organizationId, organizationId), eq(ticket.id, id)))
    .returning({ id: ticket.id })
  return changed.length > 0
}

async function attachPhoto({ db, organizationId }: Scope, callId: CallId, url: string): Promise<boolean> {
  const [last] = await db
    .select({ id: ticket.id })
    .from(ticket)
    .where(and(eq(ticket.organizationId, organizationId), eq(ticket.callId, callId)))
    .orderBy(desc(ticket.createdAt))
    .limit(1)
  if (!last) return false
  const photo = JSON.stringify([url])
  await db
    .update(ticket)
    .set({ photos: sql`${ticket.photos} || ${photo}::jsonb` })
    .where(and(eq(ticket.organizationId, organizationId), eq(ticket.id, last.id)))
  return true
}

async function purchaseOf({ db, organizationId }: Scope, order: string) {
  const [row] = await db
    .select()
    .from(purchase)
    .where(and(eq(purchase.organizationId, organizationId), eq(purchase.reference, order)))
  return row ?? null
}

async function knowsOrder(scope: Scope, order: string): Promise<boolean> {
  if (await purchaseOf(scope, order)) return true
  const { db, organizationId } = scope
  const mine = eq(purchase.organizationId, organizationId)
  const some = await db.select({ order: purchase.reference }).from(purchase).where(mine).limit(1)
  return some.length === 0
}

function ticketOf(row: typeof ticket.$inferSelect): Ticket {
  return {
    id: row.id,
    reference: row.reference,
    person: row.person,
    phone: row.phone,
    ...(row.order ? { order: row.order } : {}),
    problem: row.problem,
    status: row.status,
    photos: row.photos,
    callId: row.callId,
    createdAt: row.createdAt.toISOString(),
  }
}
