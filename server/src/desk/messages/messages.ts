/** Messages taken for the business: who is to be called back, and about what. */
import { and, desc, eq, isNull } from 'drizzle-orm'
import type { CallId } from '../../phone/call.ts'
import { callbackMessage } from '../../store/schema/index.ts'
import { inTransaction, isUuid, type Scope, tell } from '../scope.ts'

export interface CallbackMessage {
  readonly id: string
  readonly message: string
  readonly person: string | null
  /** E.164. */
  readonly phone: string
  readonly callId: string | null
  readonly settledAt: string | null
  readonly createdAt: string
}

export interface NewMessage {
  readonly message: string
  readonly phone: string
  readonly person?: string | undefined
  readonly callId?: CallId | undefined
  readonly idempotencyKey?: string | undefined
}

export interface Messages {
  take(message: NewMessage): Promise<CallbackMessage>
  /** Newest first. */
  list(options?: { readonly open?: boolean; readonly limit?: number }): Promise<CallbackMessage[]>
  exists(id: string): Promise<boolean>
  /** The person was called back, or was not after all. False when there is no such message. */
  settle(id: string, settled?: boolean): Promise<boolean>
}

export function openMessages(scope: Scope): Messages {
  return {
    take: (message) => take(scope, message),
    list: (options) => list(scope, options),
    exists: (id) => exists(scope, id),
    settle: (id, settled = true) => settle(scope, id, settled),
  }
}

async function take(scope: Scope, taken: NewMessage): Promise<CallbackMessage> {
  return inTransaction(scope, async (inside) => {
    const { db, organizationId } = inside
    const [row] = await db
      .insert(callbackMessage)
      .values({
        organizationId,
        message: taken.message,
        person: taken.person ?? null,
        phone: taken.phone,
        callId: taken.callId ?? null,
        idempotencyKey: taken.idempotencyKey ?? null,
      })
      .onConflictDoNothing()
      .returning()
    if (row) {
      await tell(inside, { type: 'message-taken', id: row.id, callId: taken.callId })
      return messageOf(row)
    }
    const [before] = await db
      .select()
      .from(callbackMessage)
      .where(
        and(
          eq(callbackMessage.organizationId, organizationId),
          eq(callbackMessage.idempotencyKey, taken.idempotencyKey ?? ''),
        ),
      )
    if (!before) throw new Error('neither inserted nor found')
    return messageOf(before)
  })
}

async function list(
  { db, organizationId }: Scope,
  { open = false, limit = 200 }: { readonly open?: boolean; readonly limit?: number } = {},
): Promise<CallbackMessage[]> {
  const rows = await db
    .select()
    .from(callbackMessage)
    .where(
      and(
        eq(callbackMessage.organizationId, organizationId),
        open ? isNull(callbackMessage.settledAt) : undefined,
      ),
    )
    .orderBy(desc(callbackMessage.createdAt))
    .limit(limit)
  return rows.map(messageOf)
}

async function exists({ db, organizationId }: Scope, id: string): Promise<boolean> {
  if (!isUuid(id)) return false
  const found = await db
    .select({ id: callbackMessage.id })
    .from(callbackMessage)
    .where(and(eq(callbackMessage.organizationId, organizationId), eq(callbackMessage.id, id)))
  return found.length > 0
}

async function settle({ db, organizationId, clock }: Scope, id: string, settled: boolean): Promise<boolean> {
  if (!isUuid(id)) return false
  const changed = await db
    .update(callbackMessage)
    .set({ settledAt: settled ? new Date(clock()) : null })
    .where(and(eq(callbackMessage.organizationId, organizationId), eq(callbackMessage.id, id)))
    .returning({ id: callbackMessage.id })
  return changed.length > 0
}

function messageOf(row: typeof callbackMessage.$inferSelect): CallbackMessage {
  return {
    id: row.id,
    message: row.message,
    person: row.person,
    phone: row.phone,
    callId: row.callId,
    settledAt: row.settledAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
  }
}
