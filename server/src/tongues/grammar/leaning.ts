/** « plus tard », « plus tôt », « un autre jour »: said of what was offered, or of the day spoken of. */
import { isoDate, parseDate } from '../calendar.ts'
import type { ListeningContext, When } from '../tongue.ts'

/** How a language says it; tried on folded text. */
export interface LeaningWords {
  readonly later: RegExp
  readonly earlier: RegExp
  readonly otherDay: RegExp
  /** « (mardi) plus tard »: said of a day that was offered, it leans on the hours of that day. */
  readonly onDay?: RegExp
}

export interface Leaning {
  readonly dates: readonly When[]
  readonly excluded: readonly When[]
}

/** The moments that lean on the offer; null when the words do not, or when they name a moment of their own. */
export function leaningOf(
  text: string,
  { later, earlier, otherDay, onDay }: LeaningWords,
  said: readonly When[],
  { offered: all = [], aboutDate, now }: ListeningContext,
): Leaning | null {
  const only = said.length === 1 && onDay?.test(text) ? said[0]?.date : undefined
  const named = all.filter(({ date }) => date !== undefined && date === only)
  const offered = named.length > 0 ? named : all
  const days = [...new Set(offered.flatMap(({ date }) => date ?? []))].toSorted()
  if (said.length === 0 && otherDay.test(text)) {
    const refused = offered.length > 0 ? days : aboutDate === undefined ? [] : [aboutDate]
    return { dates: [], excluded: refused.map((date) => ({ date })) }
  }
  const isLater = later.test(text)
  if (!isLater && !earlier.test(text)) return null
  const times = offered.flatMap(({ time }) => time ?? []).toSorted()
  const [day] = days
  const part = partOf(said, day, named.length > 0)
  if (days.length === 1 && day !== undefined && times.length > 0 && part !== null) {
    const [first = '', last = ''] = [times[0], times.at(-1)]
    const hours = isLater ? within({ from: minuteAfter(last) }, part) : within({ to: first }, part)
    return { dates: [{ date: day, hours }], excluded: [] }
  }
  if (said.length > 0) return null
  const [hour, ...otherHours] = [...new Set(times)]
  // Nine o'clock on either day: another hour of them is meant, not another day.
  if (days.length > 1 && hour !== undefined && otherHours.length === 0) {
    const hours = isLater ? { from: minuteAfter(hour) } : { to: hour }
    return { dates: days.map((date) => ({ date, hours })), excluded: [] }
  }
  const [from, to] = [days[0] ?? aboutDate, days.at(-1) ?? aboutDate]
  if (from === undefined || to === undefined) return null
  const period = isLater ? { from: shifted(to, 1) } : { from: now.slice(0, 10), to: shifted(from, -1) }
  return { dates: [{ days: period }], excluded: [] }
}

type Hours = NonNullable<When['hours']>

/** « plus tard dans la matinée »: the part of the day that was said with it. Null: another moment was said. */
function partOf(said: readonly When[], day: string | undefined, dayEnough: boolean): Hours | null {
  const [only, ...others] = said
  if (!only) return {}
  const same = only.date === undefined || only.date === day
  if (others.length > 0 || !same || only.time !== undefined || only.days) return null
  return only.hours ?? (dayEnough ? {} : null)
}

function within(bound: Hours, part: Hours): Hours {
  const from = [bound.from, part.from]
    .filter((one) => one !== undefined)
    .toSorted()
    .at(-1)
  const [to] = [bound.to, part.to].filter((one) => one !== undefined).toSorted()
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}

function minuteAfter(time: string): string {
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + 1
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

function shifted(date: string, days: number): string {
  return isoDate(parseDate(date) + days)
}
