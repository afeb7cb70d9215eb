/**
 * What can be booked: a pure function of the rules, of what is busy and of the moment. Availability, booking, moving
 * and alternatives all ask it, so what is never offered is never booked.
 */
import type { CivilDate, ClockTime } from '../../tongues/tongue.ts'
import { addDays, civilAt, instantAt, instantAtOrAfter, minuteMs, startOfDay, timeOf } from './calendar.ts'
import { minutesFor, type Period, periodsOn, type Resource, type Rules, type Service } from './rules.ts'

/** Milliseconds since 1970; the end excluded. Buffers are inside. */
export interface BusySpan {
  readonly from: number
  readonly to: number
}

/** What each resource is busy with, by its id, in any order. */
export type Busy = ReadonlyMap<string, readonly BusySpan[]>

/** Who wants what. */
export interface Wanted {
  readonly service: Service
  readonly partySize: number | null
  /** How many of them at once: a group on several tables, each for `partySize`. One when absent. */
  readonly tables?: number
  /** The resources that would do: the practitioner named, or all that offer the service. */
  readonly resources: readonly Resource[]
}

/** One time that can be booked, and with whom: at least one resource, the best first. */
export interface Offer {
  readonly date: CivilDate
  readonly time: ClockTime
  readonly startsAt: number
  readonly endsAt: number
  readonly resources: readonly Resource[]
}

/** The resources that may serve the wish: they do the service and seat the party. */
export function suitable(rules: Rules, service: Service, partySize: number | null): Resource[] {
  return rules.resources.filter(
    ({ kind, serviceIds, capacity }) =>
      kind === service.kind &&
      serviceIds.has(service.id) &&
      (kind !== 'table' || capacity >= (partySize ?? 1)),
  )
}

/** The party is one the service takes. */
export function takesParty(service: Service, partySize: number | null): boolean {
  if (partySize === null) return true
  return partySize >= (service.partyMin ?? 1) && partySize <= (service.partyMax ?? Number.POSITIVE_INFINITY)
}

/** The last date that can be booked. */
export function horizonOf(rules: Rules, service: Service, now: number): CivilDate {
  return addDays(civilAt(rules.timeZone, now).date, service.horizonDays)
}

/** Everything that can be booked on a date, in time order. `now`: milliseconds since 1970. */
export function offersOn(rules: Rules, wanted: Wanted, date: CivilDate, busy: Busy, now: number): Offer[] {
  const { service, partySize } = wanted
  if (!takesParty(service, partySize) || date > horizonOf(rules, service, now)) return []
  const earliest = now + service.lead * minuteMs
  const lengthMs = minutesFor(service, partySize) * minuteMs
  const offers = new Map<number, { startsAt: number; resources: Resource[] }>()
  for (const resource of inOrderOfChoice(wanted.resources, date, rules.timeZone, busy)) {
    const spans = busy.get(resource.id) ?? []
    for (const period of periodsOn(rules, resource, date)) {
      for (const { minute, startsAt } of startsIn(rules.timeZone, service, date, period, lengthMs)) {
        if (startsAt < earliest || !isFree(spans, service, startsAt, startsAt + lengthMs)) continue
        const offer = offers.get(minute)
        if (!offer) offers.set(minute, { startsAt, resources: [resource] })
        else if (offer.resources.at(-1) !== resource) offer.resources.push(resource)
      }
    }
  }
  return [...offers]
    .filter(([, { resources }]) => resources.length >= (wanted.tables ?? 1))
    .sort(([, a], [, b]) => a.startsAt - b.startsAt)
    .map(([minute, { startsAt, resources }]) => ({
      date,
      time: timeOf(minute),
      startsAt,
      endsAt: startsAt + lengthMs,
      resources,
    }))
}

/** The starts that the grid of a period allows, whoever is busy. An hour that clocks skip has none. */
export function startsIn(
  timeZone: string,
  service: Service,
  date: CivilDate,
  period: Period,
  lengthMs: number,
): { minute: number; startsAt: number }[] {
  const closesAt = instantAtOrAfter(timeZone, date, period.closes)
  const starts: { minute: number; startsAt: number }[] = []
  const { lastStartBeforeClose: margin, step } = service
  const latest = closesAt - (margin === null ? lengthMs : margin * minuteMs)
  for (let minute = period.opens; minute < period.closes; minute += step) {
    const startsAt = instantAt(timeZone, date, minute)
    if (startsAt !== null && startsAt <= latest) starts.push({ minute, startsAt })
  }
  return starts
}

function isFree(spans: readonly BusySpan[], service: Service, startsAt: number, endsAt: number): boolean {
  const from = startsAt - service.bufferBefore * minuteMs
  const to = endsAt + service.bufferAfter * minuteMs
  return spans.every((span) => span.to <= from || to <= span.from)
}

/** The smallest table that seats the party; the practitioner with the fewest bookings that day. */
function inOrderOfChoice(
  resources: readonly Resource[],
  date: CivilDate,
  timeZone: string,
  busy: Busy,
): readonly Resource[] {
  if (resources.length < 2) return resources
  const from = startOfDay(timeZone, date)
  const to = startOfDay(timeZone, addDays(date, 1))
  const weigh = ({ id, kind, capacity }: Resource) =>
    kind === 'table'
      ? capacity
      : (busy.get(id) ?? []).filter((span) => span.from < to && from < span.to).length
  return resources
    .map((resource) => ({ resource, weight: weigh(resource) }))
    .sort((a, b) => a.weight - b.weight || a.resource.position - b.resource.position)
    .map(({ resource }) => resource)
}
