/** Days of the month and of the year: « le 15 », « le 15 mars », « lundi 23 », « le dernier jeudi du mois ». */
import {
  addMonths,
  civil,
  type DayNumber,
  dayNumber,
  daysInMonth,
  exists,
  type Weekday,
  weekday,
} from '../calendar.ts'
import type { Piece, Scene } from './piece.ts'
import { monthNames, weekdayNames } from './words.ts'

/** « le 15 mars » without its year is the next one; with it, it may be past. */
export function dayOfYear(scene: Scene, day: number, month: number, year?: number, after = false): Piece {
  const said = `le ${day === 1 ? 'premier' : day} ${monthNames[month - 1] ?? month}${year ? ` ${year}` : ''}`
  const now = civil(scene.today)
  if (month < 1 || month > 12 || day < 1 || day > 31) return impossible(said)
  if (year !== undefined) {
    if (!exists(year, month, day)) return impossible(said)
    const date = dayNumber(year, month, day)
    return { days: [{ date, past: date < scene.today }] }
  }
  if (day > daysInMonth(2028, month)) return impossible(said)
  const passed = month < now.month || (month === now.month && (day < now.day || (after && day === now.day)))
  const next = passed ? now.year + 1 : now.year
  return exists(next, month, day)
    ? { days: [{ date: dayNumber(next, month, day) }], month: true }
    : impossible(said)
}

/** « début juillet, avant le 14 »: a bare day is looked for in the days said before, when they are to come. */
export function saidMonth(scene: Scene): DayNumber {
  const said = scene.previousDays
  if (
    said?.from === undefined ||
    said.to === undefined ||
    said.from <= scene.today ||
    said.to - said.from < 5
  )
    return scene.today
  return said.to - said.from > 7 ? said.from - civil(said.from).day + 1 : said.from
}

/** « le 15 »: this month when it is still to come, else the next month that has it. */
export function dayOfMonth(scene: Scene, day: number, from: DayNumber = scene.today): DayNumber | null {
  if (day < 1 || day > 31) return null
  let { year, month } = civil(from)
  for (let tries = 0; tries < 4; tries += 1) {
    if (exists(year, month, day) && dayNumber(year, month, day) >= from) return dayNumber(year, month, day)
    month = month === 12 ? 1 : month + 1
    if (month === 1) year += 1
  }
  return null
}

/**
 * « lundi 23 », « lundi 23 mars »: when the two disagree, a later month may agree (« vendredi 25 » said on 20 November
 * is in December); otherwise the caller is asked which of the two is right.
 */
export function agreed(scene: Scene, name: Weekday, day: number, month?: number, year?: number): Piece {
  const base =
    month === undefined
      ? dayOfMonth(scene, day)
      : (dayOfYear(scene, day, month, year).days?.[0]?.date ?? null)
  const words = `${weekdayNames[name - 1]} ${day}${month ? ` ${monthNames[month - 1]}` : ''}`
  if (base === null) return impossible(words)
  if (weekday(base) === name) return { days: [{ date: base, past: base < scene.today }] }
  const last = addMonths(base, month === undefined ? -1 : -12)
  if (scene.told && year === undefined && weekday(last) === name)
    return { days: [{ date: last, past: true }] }
  if (month === undefined) {
    const later = dayOfMonth(scene, day, base + 1)
    if (later !== null && later - scene.today <= 45 && weekday(later) === name)
      return { days: [{ date: later }] }
  }
  const near = nearest(base, name, scene.today)
  return {
    days: [{ date: base, past: base < scene.today }, { date: near }],
    ...(month === undefined ? {} : { month: true }),
    ask: `Le ${spokenDay(base)} ou le ${spokenDay(near)} ?`,
  }
}

function nearest(base: DayNumber, name: Weekday, today: DayNumber): DayNumber {
  const ahead = (name - weekday(base) + 7) % 7
  const back = base - (7 - ahead)
  return ahead <= 3 || back < today ? base + ahead : back
}

/** « mardi 24 novembre », in figures: for a question. */
export function spokenDay(date: DayNumber): string {
  const { day, month } = civil(date)
  return `${weekdayNames[weekday(date) - 1]} ${day === 1 ? '1er' : day} ${monthNames[month - 1]}`
}

/** « le deuxième mardi de janvier », « le dernier jeudi du mois ». */
export function nthWeekday(year: number, month: number, name: Weekday, rank: number): DayNumber | null {
  if (rank < 0) {
    const last = dayNumber(year, month, daysInMonth(year, month))
    return last - ((weekday(last) - name + 7) % 7) + 7 * (rank + 1)
  }
  const first = dayNumber(year, month, 1)
  const date = first + ((name - weekday(first) + 7) % 7) + 7 * (rank - 1)
  return civil(date).month === month ? date : null
}

/** A day that no calendar has, with its words. */
export function impossible(words: string): Piece {
  return { days: [{ impossible: words }], impossible: words }
}
