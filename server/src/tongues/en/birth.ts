/** Dates of birth, the day before the month. Numbers are already digits. */
import { exists, two } from '../calendar.ts'
import { MONTH, monthNumber } from './vocabulary.ts'

const YEAR = '((?:18|19|20)\\d\\d|19 hundred|(?:19|20) (?:oh |o )?\\d{1,2}|\\d\\d)'
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'

const forms: readonly (readonly [RegExp, number, number, number])[] = [
  [new RegExp(`\\b${DAY} (?:of )?${MONTH} ${YEAR}\\b`), 1, 2, 3],
  [new RegExp(`\\b${MONTH} (?:the )?${DAY} ${YEAR}\\b`), 2, 1, 3],
  [new RegExp(`\\b(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})\\b`), 1, 2, 3],
  [new RegExp(`\\b${YEAR} (?:on )?(?:the )?${DAY} (?:of )?${MONTH}\\b`), 2, 3, 1],
  [new RegExp(`\\b(\\d{1,2})(?:th)? (\\d{1,2}) ${YEAR}\\b`), 1, 2, 3],
]

function yearOf(text: string, thisYear: number): number {
  const year = /^19 hundred$/.test(text)
    ? 1900
    : Number(text.replace(/ (?:oh |o )?(\d)$/, '0$1').replace(/ /g, ''))
  if (year > 99) return year
  return 2000 + year > thisYear ? 1900 + year : 2000 + year
}

/** The date of birth in this text, when one was asked or announced, and the words that said it. */
export function birthOf(text: string, now: string, asked: boolean): { date: string; said: string } | null {
  const announced = /\b(?:born(?: on)?|date of birth|birthday|birth date|d o b)\b/.exec(text)
  if (!asked && !announced) return null
  const from = asked ? 0 : (announced?.index ?? 0)
  // « oh four, oh nine, nineteen ninety »
  const tail = text.slice(from).replaceAll(/\b(?:oh|o|zero|0) (?=\d\b)/g, '')
  for (const [pattern, day, month, year] of forms) {
    const match = pattern.exec(tail)
    if (!match) continue
    const [first, second] = [Number(match[day]), Number(match[month]) || monthNumber(match[month])]
    // Americans say the month first; a thirteenth month betrays them.
    const [d, m] = second > 12 && first <= 12 ? [second, first] : [first, second]
    const y = yearOf(match[year] ?? '', Number(now.slice(0, 4)))
    const date = `${y}-${two(m)}-${two(d)}`
    if (exists(y, m, d) && date <= now.slice(0, 10)) return { date, said: match[0] }
  }
  return null
}
