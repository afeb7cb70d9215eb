/** Pages of after-sales tickets, newest first. */
import { and, count, desc, eq, gte, ilike, lt, or } from 'drizzle-orm'
import type { Db } from '../../store/db.ts'
import { ticket } from '../../store/schema/index.ts'
import { inScope, type Scope } from '../scope.ts'

export interface TicketFilter {
  readonly scope: Scope
  readonly from?: Date | undefined
  readonly to?: Date | undefined
  readonly status?: string | undefined
  readonly search?: string | undefined
  readonly page: number
  readonly pageSize: number
}

export async function listTickets(db: Db, filter: TicketFilter) {
  const pattern = filter.search
    ? `%${filter.search.replace(/[\\%_]/g, (special) => `\\${special}`)}%`
    : undefined
  const where = and(
    inScope(ticket.organizationId, filter.scope),
    filter.status ? eq(ticket.status, filter.status) : undefined,
    filter.from ? gte(ticket.createdAt, filter.from) : undefined,
    filter.to ? lt(ticket.createdAt, filter.to) : undefined,
    pattern
      ? or(
          ilike(ticket.person, pattern),
          ilike(ticket.reference, pattern),
          ilike(ticket.order, pattern),
          ilike(ticket.problem, pattern),
        )
      : undefined,
  )
  const items = await db
    .select()
    .from(ticket)
    .where(where)
    .orderBy(desc(ticket.createdAt), desc(ticket.reference))
    .limit(filter.pageSize)
    .offset((filter.page - 1) * filter.pageSize)
  const [total] = await db.select({ all: count() }).from(ticket).where(where)
  return {
    items: items.map(({ idempotencyKey: _, updatedAt: __, createdAt, ...one }) => ({
      ...one,
      createdAt: createdAt.toISOString(),
    })),
    total: total?.all ?? 0,
    page: filter.page,
    pageSize: filter.pageSize,
  }
}
