/** « dix heures ou midi… plutôt entre les deux »: what lies between the two moments just said, or offered. */
import { isoDate, parseDate } from '../calendar.ts'
import type { When } from '../tongue.ts'

const said =
  /\b(?:entre (?:les )?(?:deux|2)|au milieu des (?:deux|2))\b(?! (?:rendez|rdv|reunions?|cours|seances?|heures?|h)\b)/

/** The moments, when the caller asks for what lies between two of them; nothing otherwise. */
export function betweenTwo(
  plain: string,
  dates: readonly When[],
  offered: readonly When[],
): When[] | undefined {
  if (!plain.includes('entre') && !plain.includes('milieu')) return undefined
  if (!said.test(plain)) return undefined
  const ends = dates.length === 2 ? dates : dates.length === 0 && offered.length >= 2 ? offered : []
  const [first, last] = [ends[0], ends.at(-1)]
  if (!first || !last) return undefined
  if (first.time !== undefined && last.time !== undefined && first.date === last.date) {
    const [from, to] = first.time < last.time ? [first.time, last.time] : [last.time, first.time]
    return [{ ...(first.date === undefined ? {} : { date: first.date }), hours: { from, to } }]
  }
  if (first.date === undefined || last.date === undefined) return undefined
  const [from, to] = [parseDate(first.date) + 1, parseDate(last.date) - 1]
  if (from > to) return undefined
  return [from === to ? { date: isoDate(from) } : { days: { from: isoDate(from), to: isoDate(to) } }]
}
