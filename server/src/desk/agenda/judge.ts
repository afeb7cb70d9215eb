/** Whether a moment can be booked, and if not, why: the words follow from the same slots that are offered. Pure. */
import type { Refusal } from '../../phone/tool.ts'
import type { CivilDate, ClockTime } from '../../tongues/tongue.ts'
import { instantOfMoment, isCivilDate, isClockTime, minuteMs, minuteOf } from './calendar.ts'
import { closedAllDay, minutesFor, periodsOn, type Rules } from './rules.ts'
import { type Busy, type Offer, horizonOf, offersOn, startsIn, takesParty, type Wanted } from './slots.ts'

export type Judgement =
  | { readonly ok: true; readonly offer: Offer }
  | { readonly ok: false; readonly why: Refusal; readonly name?: string }

/** `now`: milliseconds since 1970. */
export function judge(
  rules: Rules,
  wanted: Wanted,
  date: CivilDate,
  time: ClockTime,
  busy: Busy,
  now: number,
): Judgement {
  const { service, partySize } = wanted
  if (!isCivilDate(date) || !isClockTime(time)) return { ok: false, why: 'never-offered' }
  const offer = offersOn(rules, wanted, date, busy, now).find((one) => one.time === time)
  if (offer) return { ok: true, offer }
  if (!takesParty(service, partySize)) return { ok: false, why: 'party-size' }
  if (wanted.resources.length === 0) {
    return { ok: false, why: service.kind === 'table' ? 'party-size' : 'never-offered' }
  }
  const startsAt = instantOfMoment(rules.timeZone, `${date}T${time}`)
  if (startsAt < now) return { ok: false, why: 'past' }
  if (date > horizonOf(rules, service, now)) return { ok: false, why: 'too-far' }
  const closed = closedAllDay(rules, date)
  if (closed) return { ok: false, ...closed }
  const periods = wanted.resources.map((resource) => periodsOn(rules, resource, date))
  const minute = minuteOf(time)
  const open = periods.flat().some(({ opens, closes }) => opens <= minute && minute < closes)
  if (!open) return { ok: false, why: 'closed' }
  const lengthMs = minutesFor(service, partySize) * minuteMs
  const onGrid = periods
    .flat()
    .flatMap((period) => startsIn(rules.timeZone, service, date, period, lengthMs))
    .some((start) => start.minute === minute)
  if (!onGrid) return { ok: false, why: 'never-offered' }
  if (startsAt < now + service.lead * minuteMs) return { ok: false, why: 'too-soon' }
  return { ok: false, why: 'taken' }
}
