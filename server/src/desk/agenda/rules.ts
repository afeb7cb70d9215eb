/** The rules of one organization's agenda, ready for reckoning. Plain data: `read-rules.ts` fills it. */
import type { CivilDate } from '../../tongues/tongue.ts'
import { weekdayOf } from './calendar.ts'
import { holidayOn } from './holidays.ts'

/** Minutes of the day, the end excluded; 1440 is midnight. */
export interface Period {
  readonly opens: number
  readonly closes: number
}

/** Periods by weekday; index 1 is Monday, 7 Sunday, 0 unused. */
export type Week = readonly (readonly Period[])[]

/** Days without any opening, both included. */
export interface Closure {
  readonly from: CivilDate
  readonly to: CivilDate
  readonly reason: string | null
}

export type ResourceKind = 'practitioner' | 'table'

export interface Resource {
  readonly id: string
  readonly kind: ResourceKind
  readonly title: string | null
  readonly name: string
  /** « Dr. Martin », « Table 4 ». */
  readonly label: string
  readonly capacity: number
  readonly position: number
  readonly serviceIds: ReadonlySet<string>
  /** Null: the opening hours of the organization. */
  readonly week: Week | null
  readonly closures: readonly Closure[]
}

/** All durations in minutes; see `store/schema/service.ts`. */
export interface Service {
  readonly id: string
  readonly name: string
  readonly synonyms: readonly string[]
  readonly kind: ResourceKind
  readonly minutes: number
  readonly longFromParty: number | null
  readonly longMinutes: number | null
  readonly bufferBefore: number
  readonly bufferAfter: number
  readonly step: number
  readonly lead: number
  readonly changeLead: number
  readonly horizonDays: number
  readonly lastStartBeforeClose: number | null
  readonly partyMin: number | null
  readonly partyMax: number | null
}

export interface Rules {
  readonly timeZone: string
  readonly closedOnHolidays: boolean
  readonly alsaceMoselle: boolean
  readonly week: Week
  readonly closures: readonly Closure[]
  /** Active ones; the first is meant when none is named. */
  readonly services: readonly Service[]
  /** Active ones, in the order of the house. */
  readonly resources: readonly Resource[]
}

/** Why nobody works on a day. */
export interface ClosedDay {
  readonly why: 'closed' | 'holiday'
  readonly name?: string
}

/** How long it takes: large parties stay longer. */
export function minutesFor(service: Service, partySize: number | null): number {
  const { longFromParty, longMinutes, minutes } = service
  const long = longFromParty !== null && longMinutes !== null && (partySize ?? 0) >= longFromParty
  return long ? longMinutes : minutes
}

/** The hours of a resource on a date; empty when it does not work. */
export function periodsOn(rules: Rules, resource: Resource | null, date: CivilDate): readonly Period[] {
  if (closedAllDay(rules, date) || (resource && isClosed(resource.closures, date))) return []
  return (resource?.week ?? rules.week)[weekdayOf(date)] ?? []
}

/** The holiday or closure that shuts the whole house that day. */
export function closedAllDay(rules: Rules, date: CivilDate): ClosedDay | null {
  const closure = isClosed(rules.closures, date)
  if (closure) return { why: 'closed', ...(closure.reason ? { name: closure.reason } : {}) }
  const holiday = rules.closedOnHolidays ? holidayOn(date, rules.alsaceMoselle) : null
  return holiday ? { why: 'holiday', name: holiday } : null
}

function isClosed(closures: readonly Closure[], date: CivilDate): Closure | null {
  return closures.find(({ from, to }) => from <= date && date <= to) ?? null
}
