/** Civil dates and hours against instants, in a zone with daylight saving. Minutes are counted on the wall clock. */
import { Temporal } from 'temporal-polyfill'
import type { CivilDate, ClockTime } from '../../tongues/tongue.ts'

export const minuteMs = 60_000
const dayMs = 86_400_000

/** `2026-02-28` + 1 → `2026-03-01`. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10)
}

/** Days from one date to another. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs)
}

/** 1 is Monday, 7 Sunday. */
export function weekdayOf(date: CivilDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7
}

/** It is in the calendar: `2026-02-30` is not. */
export function isCivilDate(date: string): boolean {
  const at = Date.parse(`${date}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(date)
}

/** `HH:MM` from `00:00` to `23:59`. */
export function isClockTime(time: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(time)
}

/** `14:30` → 870; `24:00` → 1440. */
export function minuteOf(time: ClockTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

/** 870 → `14:30`. */
export function timeOf(minute: number): ClockTime {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

interface Day {
  readonly startsAt: number
  /** 24 hours long: minutes may be added to its start. */
  readonly plain: boolean
}

const days = new Map<string, Day>()
const keptDays = 20_000

/** The first instant of a day, in milliseconds since 1970. */
export function startOfDay(zone: string, date: CivilDate): number {
  return dayIn(zone, date).startsAt
}

/** The instant of a minute of the day; null when clocks skip it. Of an hour that comes twice, the first. */
export function instantAt(zone: string, date: CivilDate, minute: number): number | null {
  if (minute >= 1440) return instantAt(zone, addDays(date, 1), minute - 1440)
  const day = dayIn(zone, date)
  if (day.plain) return day.startsAt + minute * minuteMs
  const wall = Temporal.PlainDateTime.from(`${date}T${timeOf(minute)}`)
  const zoned = wall.toZonedDateTime(zone, { disambiguation: 'earlier' })
  return zoned.toPlainDateTime().equals(wall) ? zoned.epochMilliseconds : null
}

/** As `instantAt`; when clocks skip the minute, the instant they jump to. */
export function instantAtOrAfter(zone: string, date: CivilDate, minute: number): number {
  if (minute >= 1440) return startOfDay(zone, addDays(date, 1))
  const instant = instantAt(zone, date, minute)
  if (instant !== null) return instant
  const before = Temporal.PlainDateTime.from(`${date}T${timeOf(minute)}`).toZonedDateTime(zone, {
    disambiguation: 'earlier',
  })
  return (before.getTimeZoneTransition('next') ?? before).epochMilliseconds
}

/** What the clock on the wall shows at an instant. */
export function civilAt(zone: string, instant: number): { date: CivilDate; time: ClockTime; minute: number } {
  const wall = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDateTime()
  const minute = wall.hour * 60 + wall.minute
  return { date: wall.toPlainDate().toString(), time: timeOf(minute), minute }
}

/** The instant of `YYYY-MM-DDTHH:MM` in a zone; an hour that clocks skip is taken for the next that exists. */
export function instantOfMoment(zone: string, moment: string): number {
  return Temporal.PlainDateTime.from(moment).toZonedDateTime(zone, { disambiguation: 'compatible' })
    .epochMilliseconds
}

function dayIn(zone: string, date: CivilDate): Day {
  const key = `${date} ${zone}`
  const kept = days.get(key)
  if (kept) return kept
  const start = (of: CivilDate) =>
    Temporal.PlainDate.from(of).toZonedDateTime({ timeZone: zone }).epochMilliseconds
  const startsAt = start(date)
  const day = { startsAt, plain: start(addDays(date, 1)) - startsAt === dayMs }
  if (days.size >= keptDays) days.clear()
  days.set(key, day)
  return day
}
