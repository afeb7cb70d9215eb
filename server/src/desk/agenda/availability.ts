/** What is free: in a day, a period, at an hour, with somebody. */
import type { Refusal } from '../../phone/tool.ts'
import type { CivilDate, ClockTime } from '../../tongues/tongue.ts'
import type { Scope } from '../scope.ts'
import { alternatives, reachOf } from './alternatives.ts'
import { type Slot, slotOf } from './appointment.ts'
import { addDays, civilAt, instantOfMoment, isCivilDate, isClockTime, minuteOf } from './calendar.ts'
import { judge } from './judge.ts'
import { presentOf } from './moment.ts'
import { readBusy } from './read-busy.ts'
import { readRules } from './read-rules.ts'
import { type Refused, refused } from './refused.ts'
import { closedAllDay, minutesFor, periodsOn, type Rules } from './rules.ts'
import { horizonOf, type Offer, offersOn } from './slots.ts'
import { spread } from './spread.ts'
import { understandWish, type UnderstoodWish, type Wish } from './wish.ts'

export interface AvailabilityRequest extends Wish {
  readonly date?: CivilDate | undefined
  /** The last day of a period, included. */
  readonly untilDate?: CivilDate | undefined
  readonly time?: ClockTime | undefined
  /** A part of the day: `fromTime` included, `toTime` excluded. */
  readonly fromTime?: ClockTime | undefined
  readonly toTime?: ClockTime | undefined
  readonly excludedDates?: readonly CivilDate[] | undefined
  /** Slots told at most: a screen shows them all, a voice a few. */
  readonly most?: number | undefined
  /** `YYYY-MM-DDTHH:MM` in the zone of the business. */
  readonly now?: string | undefined
}

export interface Availability {
  readonly ok: true
  readonly service: { readonly name: string; readonly minutes: number }
  readonly slots: readonly Slot[]
  readonly requested?: {
    readonly date: CivilDate
    readonly time: ClockTime
    readonly free: boolean
    readonly why?: Refusal
  }
  readonly closed?: { readonly date: CivilDate; readonly why: 'closed' | 'holiday'; readonly name?: string }
  /** Nobody ever works in the hours that were asked for. */
  readonly outOfHours?: true
  readonly next?: readonly Slot[]
}

/** Days looked at when none is named. */
const openWindowDays = 14
/** The longest period looked at. */
const longestWindowDays = 62
const mostSlots = 12

export async function availability(
  scope: Scope,
  request: AvailabilityRequest,
): Promise<Availability | Refused> {
  const rules = await readRules(scope)
  const now = presentOf(scope, rules, request.now)
  const wish = understandWish(rules, request)
  if (!wish.ok) return wish
  const { date, time } = request
  const missing = unreadable(request)
  if (missing.length > 0) return refused('invalid-input', { missing })
  const window = windowOf(rules, wish, request, now)
  const at = instantOfMoment(rules.timeZone, `${date ?? window.from}T${time ?? request.fromTime ?? '00:00'}`)
  const reach = reachOf(rules, civilAt(rules.timeZone, at).date, now)
  const busy = await readBusy(
    scope,
    rules.timeZone,
    least(reach.from, window.from),
    most(reach.to, window.to),
    now,
  )
  const nextTo = () =>
    alternatives(rules, wish.wanted, wish.others, at, busy, now, (day) => isExcluded(request, day)).map(
      slotOf,
    )

  const whole = offWindow(rules, wish, request, now)
  if (whole) return refused(whole, { alternatives: nextTo() })
  const single = date !== undefined && window.from === window.to
  const judged = single && time ? judge(rules, wish.wanted, date, time, busy, now) : null
  if (judged && !judged.ok && ['past', 'too-soon', 'too-far', 'party-size'].includes(judged.why)) {
    return refused(judged.why, { alternatives: nextTo() })
  }
  const offers = offersIn(rules, wish, window, request, busy, now)
  const free = judged?.ok ?? true
  return {
    ok: true,
    service: {
      name: wish.wanted.service.name,
      minutes: minutesFor(wish.wanted.service, wish.wanted.partySize),
    },
    slots: spread(offers, request.most ?? mostSlots).map(slotOf),
    ...(judged && date && time
      ? { requested: { date, time, free, ...(judged.ok ? {} : { why: judged.why }) } }
      : {}),
    ...(single ? closedOn(rules, wish, date) : {}),
    ...(offers.length === 0 && isOutOfHours(rules, wish, window, request) ? { outOfHours: true } : {}),
    ...(offers.length === 0 || !free ? { next: nextTo() } : {}),
  }
}

/** The fields that are no date or hour at all. */
function unreadable({ date, untilDate, time, fromTime }: AvailabilityRequest): string[] {
  const dates = Object.entries({ date, until_date: untilDate }).filter(([, one]) => one && !isCivilDate(one))
  const times = Object.entries({ time, from_time: fromTime }).filter(([, one]) => one && !isClockTime(one))
  return [...dates, ...times].map(([name]) => name)
}

interface Window {
  readonly from: CivilDate
  readonly to: CivilDate
}

function windowOf(rules: Rules, wish: UnderstoodWish, request: AvailabilityRequest, now: number): Window {
  const today = civilAt(rules.timeZone, now).date
  const from = request.date && request.date > today ? request.date : today
  const wanted = request.untilDate ?? request.date ?? addDays(today, openWindowDays - 1)
  const to = least(wanted, addDays(from, longestWindowDays), horizonOf(rules, wish.wanted.service, now))
  return { from, to: most(to, from) }
}

/** The whole period lies where nothing can be booked. */
function offWindow(
  rules: Rules,
  wish: UnderstoodWish,
  request: AvailabilityRequest,
  now: number,
): Refusal | null {
  const { date, untilDate } = request
  const last = untilDate ?? date
  if (last && last < civilAt(rules.timeZone, now).date) return 'past'
  if (date && date > horizonOf(rules, wish.wanted.service, now)) return 'too-far'
  return null
}

function offersIn(
  rules: Rules,
  wish: UnderstoodWish,
  window: Window,
  request: AvailabilityRequest,
  busy: Parameters<typeof offersOn>[3],
  now: number,
): Offer[] {
  const { fromTime = '00:00', toTime = '24:00' } = request
  // An hour without a day is looked for on each day; with a day, its neighbours are told too.
  const exact = request.time && window.from !== window.to ? request.time : null
  const offers: Offer[] = []
  for (let date = window.from; date <= window.to; date = addDays(date, 1)) {
    if (isExcluded(request, date)) continue
    for (const offer of offersOn(rules, wish.wanted, date, busy, now)) {
      if (offer.time >= fromTime && offer.time < toTime && (!exact || offer.time === exact))
        offers.push(offer)
    }
  }
  return offers
}

function closedOn(rules: Rules, wish: UnderstoodWish, date: CivilDate): Pick<Availability, 'closed'> {
  const whole = closedAllDay(rules, date)
  if (whole) return { closed: { date, ...whole } }
  const works = wish.wanted.resources.some((resource) => periodsOn(rules, resource, date).length > 0)
  return works ? {} : { closed: { date, why: 'closed' } }
}

/** No day of the period has a minute of work between those hours. */
function isOutOfHours(
  rules: Rules,
  wish: UnderstoodWish,
  window: Window,
  { fromTime, toTime, time }: AvailabilityRequest,
): boolean {
  if (time || (!fromTime && !toTime)) return false
  const [from, to] = [minuteOf(fromTime ?? '00:00'), minuteOf(toTime ?? '24:00')]
  for (let date = window.from; date <= window.to; date = addDays(date, 1)) {
    const periods = wish.wanted.resources.flatMap((resource) => periodsOn(rules, resource, date))
    if (periods.some(({ opens, closes }) => opens < to && from < closes)) return false
  }
  return true
}

function isExcluded({ excludedDates }: AvailabilityRequest, date: CivilDate): boolean {
  return excludedDates?.includes(date) ?? false
}

function least(first: CivilDate, ...others: CivilDate[]): CivilDate {
  return others.reduce((a, b) => (b < a ? b : a), first)
}

function most(first: CivilDate, ...others: CivilDate[]): CivilDate {
  return others.reduce((a, b) => (b > a ? b : a), first)
}
