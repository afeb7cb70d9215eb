/** The values a tongue says and must understand again. Fictional numbers and domains only. */
import fc from 'fast-check'
import { clockTime, isoDate, parseDate } from '../calendar.ts'
import { today } from './subject.ts'

/** Any day of the two years to come. */
export const dates = fc.integer({ min: 0, max: 730 }).map((ahead) => isoDate(parseDate(today) + ahead))
/** Any five minutes of the day. */
export const times = fc.integer({ min: 0, max: 287 }).map((steps) => clockTime(steps * 5))
/** Periods within business hours. */
export const periods = fc
  .tuple(fc.integer({ min: 84, max: 240 }), fc.integer({ min: 1, max: 47 }))
  .map(([start, length]) => ({ from: clockTime(start * 5), to: clockTime((start + length) * 5) }))

export const phones = fc
  .tuple(fc.constantFrom('+3363998', '+3319900'), fc.integer({ min: 0, max: 9999 }))
  .map(([start, end]) => start + String(end).padStart(4, '0'))

export const orders = fc
  .tuple(fc.integer({ min: 2020, max: 2030 }), fc.integer({ min: 1, max: 99_999 }))
  .map(([year, rank]) => `CMD-${year}-${String(rank).padStart(5, '0')}`)
export const tickets = fc
  .integer({ min: 1, max: 999 })
  .map((rank) => `TKT-2026-${String(rank).padStart(3, '0')}`)

export const emails = fc
  .tuple(
    fc.constantFrom('jean', 'marie', 'karim', 'contact', 'zoe', 'a', 'sav'),
    fc.constantFrom('', '.dupont', '-durand', '_roux', '.le-goff', '42', '.petit7', '1984'),
    fc.constantFrom(
      'exemple.fr',
      'exemple.com',
      'mon-garage.fr',
      'essai.exemple.org',
      'gmail.com',
      'orange.fr',
    ),
  )
  .map(([first, last, domain]) => `${first}${last}@${domain}`)

/** Names of three to twelve letters. */
export function namesIn(letters: string): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...letters), { minLength: 3, maxLength: 12 })
    .map(([first = '', ...rest]) => first.toUpperCase() + rest.join(''))
}
