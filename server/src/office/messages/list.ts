/** Pages of messages taken for the business, newest first. */
import { and, count, desc, isNotNull, isNull } from 'drizzle-orm'
import type { Db } from '../../store/db.ts'
import { callbackMessage } from '../../store/schema/index.ts'
import { inScope, type Scope } from '../scope.ts'

export interface MessageFilter {
  readonly scope: Scope
  /** Whether the person was called back; absent: all. */
  readonly settled?: boolean | undefined
  readonly page: number
  readonly pageSize: number
}

export async function listMessages(db: Db, filter: MessageFilter) {
  const settled = {
    true: isNotNull(callbackMessage.settledAt),
    false: isNull(callbackMessage.settledAt),
    undefined: undefined,
  }[String(filter.settled)]
  const where = and(inScope(callbackMessage.organizationId, filter.scope), settled)
  const items = await db
    .select()
    .from(callbackMessage)
    .where(where)
    .orderBy(desc(callbackMessage.createdAt), desc(callbackMessage.id))
    .limit(filter.pageSize)
    .offset((filter.page - 1) * filter.pageSize)
  const [total] = await db.select({ all: count() }).from(callbackMessage).where(where)
  return {
    items: items.map(({ idempotencyKey: _, createdAt, settledAt, ...one }) => ({
      ...one,
      createdAt: createdAt.toISOString(),
      settledAt: settledAt?.toISOString() ?? null,
    })),
    total: total?.all ?? 0,
    page: filter.page,
    pageSize: filter.pageSize,
  }
}
