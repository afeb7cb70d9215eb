/** Finds the slot of a wish and writes it, in one transaction: the only way into the table of appointments. */
import { and, eq, inArray, lte, sql } from 'drizzle-orm'
import type { CivilDate, ClockTime } from '../../tongues/tongue.ts'
import { sqlState, violationOf } from '../../store/errors.ts'
import { appointment } from '../../store/schema/index.ts'
import { inTransaction, type Scope } from '../scope.ts'
import { alternatives, reachOf } from './alternatives.ts'
import { slotOf } from './appointment.ts'
import { addDays, instantOfMoment, isCivilDate, isClockTime, minuteMs } from './calendar.ts'
import { judge } from './judge.ts'
import { readBusy } from './read-busy.ts'
import { type Refused, refused } from './refused.ts'
import type { Resource, Rules } from './rules.ts'
import type { Busy, Offer } from './slots.ts'
import { type UnderstoodWish, wishFor } from './wish.ts'

export interface Moment {
  readonly date: CivilDate
  readonly time: ClockTime
}

/** The columns that a place fills. */
export interface Placed {
  readonly resourceId: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly during: ReturnType<typeof sql>
}

/** Appointments of one organization are written one after another: nobody chooses a table that another just took. */
export async function queue(scope: Scope): Promise<void> {
  await scope.db.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`agenda ${scope.organizationId}`}, 0))`,
  )
}

/**
 * Inside a transaction, after `queue`. `write` inserts or updates the row; when the database says 23P01, the next
 * resource that would do is tried, and at last the slot is `taken`.
 */
export async function place<Row>(
  scope: Scope,
  rules: Rules,
  wish: UnderstoodWish,
  moment: Moment,
  now: number,
  except: string | null,
  write: (scope: Scope, placed: Placed) => Promise<Row>,
): Promise<{ ok: true; row: Row; resource: Resource } | Refused> {
  const { service } = wish.wanted
  const busy = isCivilDate(moment.date)
    ? await readBusy(scope, rules.timeZone, addDays(moment.date, -1), addDays(moment.date, 1), now, except)
    : new Map()
  const judged = judge(rules, wish.wanted, moment.date, moment.time, busy, now)
  if (!judged.ok) {
    const { ok: _ok, why, ...more } = judged
    return refused(why, { ...more, alternatives: await others(scope, rules, wish, moment, now, except) })
  }
  const { offer } = judged
  await dropExpiredHolds(scope, offer, now)
  const from = new Date(offer.startsAt - service.bufferBefore * minuteMs)
  const to = new Date(offer.endsAt + service.bufferAfter * minuteMs)
  for (const resource of offer.resources) {
    const placed: Placed = {
      resourceId: resource.id,
      startsAt: new Date(offer.startsAt),
      endsAt: new Date(offer.endsAt),
      during: sql`tstzrange(${from}, ${to}, '[)')`,
    }
    try {
      // A savepoint: a refused row must not end the whole transaction.
      const row = await inTransaction(scope, (inside) => write(inside, placed))
      return { ok: true, row, resource }
    } catch (error) {
      if (violationOf(error)?.code !== sqlState.exclusion) throw error
    }
  }
  return refused('taken', { alternatives: await others(scope, rules, wish, moment, now, except) })
}

/** The nearest slots to a refused wish. */
export async function others(
  scope: Scope,
  rules: Rules,
  wish: UnderstoodWish,
  moment: Moment,
  now: number,
  except: string | null = null,
): Promise<Refused['alternatives']> {
  if (!isCivilDate(moment.date) || !isClockTime(moment.time)) return []
  const reach = reachOf(rules, moment.date, now)
  const busy: Busy = await readBusy(scope, rules.timeZone, reach.from, reach.to, now, except)
  const at = instantOfMoment(rules.timeZone, `${moment.date}T${moment.time}`)
  return alternatives(rules, wish.wanted, wish.others, at, busy, now).map(slotOf)
}

/** A party too small or too large is offered the slots of the nearest one that is taken. */
export async function othersForParty(
  scope: Scope,
  rules: Rules,
  refusal: Refused,
  serviceName: string | undefined,
  moment: Moment,
  wishedParty: number,
  now: number,
): Promise<Refused> {
  const service = rules.services.find(({ name }) => name === serviceName) ?? rules.services[0]
  if (!service || refusal.min === undefined || refusal.max === undefined) return refusal
  const nearest = Math.min(Math.max(wishedParty, refusal.min), refusal.max)
  const wish = wishFor(rules, service, nearest, undefined)
  if (!wish.ok) return refusal
  return { ...refusal, alternatives: await others(scope, rules, wish, moment, now) }
}

/** The constraint knows no clock: what is held no longer must leave before another can come. */
async function dropExpiredHolds(scope: Scope, offer: Offer, now: number): Promise<void> {
  await scope.db.delete(appointment).where(
    and(
      eq(appointment.organizationId, scope.organizationId),
      eq(appointment.status, 'held'),
      lte(appointment.heldUntil, new Date(now)),
      inArray(
        appointment.resourceId,
        offer.resources.map(({ id }) => id),
      ),
    ),
  )
}
