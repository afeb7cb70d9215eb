/** Which day was meant: the next one, unless something else was said. The same arithmetic in every language. */
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

/** One certain date. */
export const on = (date: DayNumber): Piece => ({ dates: [date] })
/** Several days, both included. */
export const between = (from: DayNumber, to: DayNumber): Piece => ({ days: { from, to } })
/** It was said, it exists in no calendar. */
export const impossible = (words: string): Piece => ({ impossible: words })

/** The Monday of a day's week. */
export const mondayOf = (day: DayNumber): DayNumber => day - weekday(day) + 1

/** The next such weekday, never today. */
export function coming(day: DayNumber, name: Weekday): DayNumber {
  return day + ((name - weekday(day) + 6) % 7) + 1
}

/** The last such weekday, never today. */
export function last(day: DayNumber, name: Weekday): DayNumber {
  return day - ((weekday(day) - name + 6) % 7) - 1
}

/** « Next Tuesday »: clear from another week; in the same week it may be the one after. */
export function nextWeekday(scene: Scene, name: Weekday): Piece {
  const date = coming(scene.today, name)
  return date > mondayOf(scene.today) + 6 ? on(date) : { dates: [date, date + 7] }
}

/** The next day of that rank in a month. */
export function dayOfMonth(scene: Scene, day: number): Piece | null {
  if (day < 1 || day > 31) return null
  const base = scene.about ?? scene.today
  const { year, month } = civil(base)
  for (let ahead = 0; ahead < 12; ahead += 1) {
    const first = civil(addMonths(dayNumber(year, month, 1), ahead))
    if (!exists(first.year, first.month, day)) continue
    const date = dayNumber(first.year, first.month, day)
    if (date >= scene.today) return on(date)
  }
  return null
}

/** A day and a month, of the next year it comes, or of the year that was said. */
export function dayOfYear(scene: Scene, day: number, month: number, year?: number): Piece {
  const words = `${day}/${month}${year === undefined ? '' : `/${year}`}`
  if (year !== undefined)
    return exists(year, month, day) ? on(dayNumber(year, month, day)) : impossible(words)
  const { year: thisYear } = civil(scene.today)
  for (let y = thisYear; y < thisYear + 5; y += 1)
    if (exists(y, month, day) && dayNumber(y, month, day) >= scene.today) return on(dayNumber(y, month, day))
  return impossible(words)
}

/** A weekday and a day: when they disagree, both readings. */
export function agreed(
  scene: Scene,
  name: Weekday,
  day: number,
  month?: number,
  year?: number,
): Piece | null {
  const said = month === undefined ? dayOfMonth(scene, day) : dayOfYear(scene, day, month, year)
  const date = said?.dates?.[0]
  if (date === undefined || weekday(date) === name) return said
  if (month === undefined)
    for (let ahead = 1; ahead < 4; ahead += 1) {
      const { year: y, month: m } = civil(addMonths(date, ahead))
      if (exists(y, m, day) && weekday(dayNumber(y, m, day)) === name) return on(dayNumber(y, m, day))
    }
  const shift = (name - weekday(date) + 7) % 7
  const nearest = shift > 3 ? date + shift - 7 : date + shift
  return { dates: nearest < date ? [nearest, date] : [date, nearest] }
}

/** A month, its beginning (1 to 10), middle (11 to 20) or end (from the 21st). */
export function monthReading(
  scene: Scene,
  month: number,
  part?: 'early' | 'mid' | 'late',
  year?: number,
): Piece {
  const now = civil(scene.today)
  const y = year ?? (month < now.month ? now.year + 1 : now.year)
  const length = daysInMonth(y, month)
  const [first, end] =
    part === 'early' ? [1, 10] : part === 'mid' ? [11, 20] : part === 'late' ? [21, length] : [1, length]
  const to = dayNumber(y, month, end)
  if (to < scene.today && year === undefined) return monthReading(scene, month, part, y + 1)
  return between(Math.max(dayNumber(y, month, first), year === undefined ? scene.today : 0), to)
}

/** A week from its Monday, or its first or last days. */
export function weekReading(scene: Scene, ahead: number, part?: 'early' | 'mid' | 'late'): Piece {
  const monday = mondayOf(scene.today) + ahead * 7
  const [first, end] = part === 'early' ? [0, 1] : part === 'mid' ? [1, 3] : part === 'late' ? [3, 4] : [0, 6]
  return between(Math.max(monday + first, scene.today), Math.max(monday + end, scene.today))
}

/** The coming Saturday and Sunday, or the ones after. */
export function weekendReading(scene: Scene, next: boolean): Piece {
  const saturday = mondayOf(scene.today) + 5
  if (!next) return between(Math.max(saturday, scene.today), saturday + 1)
  return between(
    weekday(scene.today) >= 4 ? saturday + 7 : saturday,
    weekday(scene.today) >= 4 ? saturday + 8 : saturday + 1,
  )
}
