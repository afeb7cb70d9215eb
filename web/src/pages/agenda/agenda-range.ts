/** Which days a view shows, and how one goes on from it. */
import type { Language } from '../../languages.ts'
import type { AgendaViewName } from '../../searches.ts'
import { addDays, localeOf, longDate } from '../../time/zoned.ts'

export interface Range {
  readonly from: string
  readonly to: string
}

/** 0 is Sunday. */
export const firstDayOfWeek = (language: Language): 1 | 6 => (language === 'ar' ? 6 : 1)

const weekdayOf = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay()

function startOfWeek(date: string, language: Language): string {
  return addDays(date, -((weekdayOf(date) - firstDayOfWeek(language) + 7) % 7))
}

export function rangeOf(view: AgendaViewName, date: string, language: Language): Range {
  if (view === 'day' || view === 'resources') return { from: date, to: date }
  const from = startOfWeek(view === 'month' ? `${date.slice(0, 7)}-01` : date, language)
  return { from, to: addDays(from, view === 'week' ? 6 : 41) }
}

export function step(view: AgendaViewName, date: string, direction: 1 | -1): string {
  if (view === 'week') return addDays(date, 7 * direction)
  if (view !== 'month') return addDays(date, direction)
  const first = new Date(`${date.slice(0, 7)}-01T00:00:00Z`)
  first.setUTCMonth(first.getUTCMonth() + direction)
  return first.toISOString().slice(0, 10)
}

/** « vendredi 20 novembre 2026 », « 16–22 novembre 2026 », « novembre 2026 » */
export function titleOf(view: AgendaViewName, date: string, range: Range, language: Language): string {
  if (view === 'day' || view === 'resources') return longDate(language, date)
  const format = new Intl.DateTimeFormat(localeOf[language], {
    ...(view === 'week' ? { day: 'numeric' } : {}),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const instant = (day: string) => new Date(`${day}T00:00:00Z`)
  return view === 'week'
    ? format.formatRange(instant(range.from), instant(range.to))
    : format.format(instant(date))
}
