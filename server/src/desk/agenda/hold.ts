/** Keeps a slot for a caller who is still making up their mind. */
import { and, eq } from 'drizzle-orm'
import type { CallId } from '../../phone/call.ts'
import { appointment } from '../../store/schema/index.ts'
import { inTransaction, isUuid, type Scope } from '../scope.ts'
import { type Slot, slotAt } from './appointment.ts'
import { minuteMs } from './calendar.ts'
import { presentOf } from './moment.ts'
import { type Moment, place, queue } from './place.ts'
import { readRules } from './read-rules.ts'
import type { Refused } from './refused.ts'
import { understandWish, type Wish } from './wish.ts'

export interface HoldRequest extends Wish, Moment {
  readonly minutes?: number
  readonly callId?: CallId | undefined
  readonly now?: string | undefined
}

export interface Held {
  readonly ok: true
  /** For `book({ holdId })` or `release`. */
  readonly holdId: string
  readonly slot: Slot
}

/** Nobody else can book it for `minutes` (3 unless told), then it is free again by itself. */
export async function hold(scope: Scope, request: HoldRequest): Promise<Held | Refused> {
  return inTransaction(scope, async (inside) => {
    await queue(inside)
    const rules = await readRules(inside)
    const now = presentOf(inside, rules, request.now)
    const wish = understandWish(rules, request)
    if (!wish.ok) return wish
    const placed = await place(
      inside,
      rules,
      wish,
      request,
      now,
      null,
      async ({ db, organizationId }, at) => {
        const [row] = await db
          .insert(appointment)
          .values({
            organizationId,
            serviceId: wish.wanted.service.id,
            ...at,
            person: '',
            partySize: wish.wanted.partySize,
            status: 'held',
            heldUntil: new Date(now + (request.minutes ?? 3) * minuteMs),
            callId: request.callId ?? null,
          })
          .returning()
        return row
      },
    )
    if (!placed.ok) return placed
    if (!placed.row) throw new Error('insert returned no row')
    const slot = slotAt(rules, placed.row.startsAt.getTime(), placed.resource)
    return { ok: true, holdId: placed.row.id, slot }
  })
}

/** Gives a held slot back. Nothing happens when it is no longer held. */
export async function release(scope: Scope, holdId: string): Promise<void> {
  if (!isUuid(holdId)) return
  await scope.db
    .delete(appointment)
    .where(
      and(
        eq(appointment.organizationId, scope.organizationId),
        eq(appointment.id, holdId),
        eq(appointment.status, 'held'),
      ),
    )
}
