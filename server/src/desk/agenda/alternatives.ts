/** The free slots nearest to a wish that cannot be granted: before and after, same practitioner, then others. Pure. */
import type { CivilDate } from '../../tongues/tongue.ts'
import { addDays, civilAt, daysBetween, minuteOf } from './calendar.ts'
import type { Rules } from './rules.ts'
import { type Busy, horizonOf, type Offer, offersOn, type Wanted } from './slots.ts'

/** How far from the wish one looks, in days, each way. Busy rows must be known for so long. */
export const reachDays = 21

/** At most this many are said aloud. */
const most = 4

/** `others`: the wish with everybody who would do, when a practitioner was named. `at`: the instant wished for. */
export function alternatives(
  rules: Rules,
  wanted: Wanted,
  others: Wanted | null,
  at: number,
  busy: Busy,
  now: number,
  isExcluded: (date: CivilDate) => boolean = () => false,
): Offer[] {
  const search = (wish: Wanted) => nearest(rules, wish, at, busy, now, isExcluded)
  const found = search(wanted)
  if (others) found.push(...search(others))
  const kept = new Map<string, Offer>()
  for (const offer of found) {
    const key = `${offer.startsAt} ${offer.resources[0]?.id}`
    if (!kept.has(key)) kept.set(key, offer)
  }
  return [...kept.values()].slice(0, most)
}

function nearest(
  rules: Rules,
  wanted: Wanted,
  at: number,
  busy: Busy,
  now: number,
  isExcluded: (date: CivilDate) => boolean,
): Offer[] {
  const today = civilAt(rules.timeZone, now).date
  const horizon = horizonOf(rules, wanted.service, now)
  const { date: wish, minute } = civilAt(rules.timeZone, at)
  const from = wish < today ? today : wish > horizon ? horizon : wish
  const on = (date: CivilDate) => (isExcluded(date) ? [] : offersOn(rules, wanted, date, busy, now))
  const found: Offer[] = []
  const back = Math.min(reachDays, daysBetween(today, from))
  for (let days = 0; days <= back; days += 1) {
    const earlier = on(addDays(from, -days)).filter(({ startsAt }) => startsAt < at)
    const before = days > 0 && minute > 0 ? likeliest(earlier, minute) : earlier.at(-1)
    if (!before) continue
    found.push(before)
    break
  }
  for (let days = 0; days <= reachDays; days += 1) {
    const later = on(addDays(from, days)).filter(({ startsAt }) => startsAt >= at)
    const after = days > 0 && minute > 0 ? likeliest(later, minute) : later[0]
    if (!after) continue
    found.push(after)
    break
  }
  return found
}

/** Who wanted eight in the evening on Sunday is offered eight in the evening on Monday. */
function likeliest(offers: readonly Offer[], minute: number): Offer | undefined {
  const away = ({ time }: Offer) => Math.abs(minuteOf(time) - minute)
  return offers.toSorted((a, b) => away(a) - away(b))[0]
}

/** The busy rows that `alternatives` needs around a wish. */
export function reachOf(rules: Rules, date: CivilDate, now: number): { from: CivilDate; to: CivilDate } {
  const today = civilAt(rules.timeZone, now).date
  const from = addDays(date, -reachDays)
  return { from: from < today ? today : from, to: addDays(date < today ? today : date, reachDays) }
}
