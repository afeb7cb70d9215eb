/** The days that have a name in France. */
import { addMonths, civil, type DayNumber, dayNumber, easter, weekday } from '../calendar.ts'

const fixed = new Map<string, readonly [month: number, day: number]>([
  ['noel', [12, 25]],
  ['reveillon', [12, 31]],
  ['reveillon de noel', [12, 24]],
  ['saint sylvestre', [12, 31]],
  ['st sylvestre', [12, 31]],
  ['jour de l an', [1, 1]],
  ['nouvel an', [1, 1]],
  ['premier de l an', [1, 1]],
  ['1er de l an', [1, 1]],
  ['toussaint', [11, 1]],
  ['armistice', [11, 11]],
  ['assomption', [8, 15]],
  ['fete nationale', [7, 14]],
  ['fete du travail', [5, 1]],
  ['epiphanie', [1, 6]],
  ['saint valentin', [2, 14]],
  ['st valentin', [2, 14]],
  ['chandeleur', [2, 2]],
  ['fete de la musique', [6, 21]],
  ['halloween', [10, 31]],
  ['saint nicolas', [12, 6]],
  ['saint jean', [6, 24]],
  ['saint martin', [11, 11]],
  ['saint michel', [9, 29]],
  ['saint patrick', [3, 17]],
  ['sainte catherine', [11, 25]],
  ['sainte barbe', [12, 4]],
  ['sainte lucie', [12, 13]],
  ['poisson d avril', [4, 1]],
  ['journee de la femme', [3, 8]],
  ['reveillon du jour de l an', [12, 31]],
  ['reveillon du nouvel an', [12, 31]],
  ['reveillon de la saint sylvestre', [12, 31]],
  ['veille de noel', [12, 24]],
])
const movable = new Map<string, number>([
  ['paques', 0],
  ['dimanche de paques', 0],
  ['lundi de paques', 1],
  ['jeudi saint', -3],
  ['samedi saint', -1],
  ['vendredi saint', -2],
  ['jeudi de l ascension', 39],
  ['ascension', 39],
  ['pentecote', 49],
  ['dimanche de pentecote', 49],
  ['lundi de pentecote', 50],
  ['mardi gras', -47],
  ['mercredi des cendres', -46],
  ['dimanche des rameaux', -7],
  ['rameaux', -7],
])
const names = [...fixed.keys(), ...movable.keys(), 'fete des meres', 'fete des peres'].sort(
  (a, b) => b.length - a.length,
)

/** Is a feast named? */
export const namesFeast = new RegExp(`\\b(?:${names.join('|')})\\b`)

/** The alternation of every feast, longest first, for the grammar of days. */
export const FEAST = `(?:(?:le|la|les|l|a|au|aux|du|de|des|pour|vers) )*(${names.join('|')})`

/** The next day that bears this name, or the one of a given year. */
export function feastDay(name: string, today: DayNumber, year?: number): DayNumber {
  const first = feastOf(name, year ?? civil(today).year)
  return year !== undefined || first >= today ? first : feastOf(name, civil(today).year + 1)
}

function feastOf(name: string, year: number): DayNumber {
  const known = fixed.get(name)
  if (known) return dayNumber(year, known[0], known[1])
  if (name === 'fete des peres') return nthSunday(year, 6, 3)
  if (name === 'fete des meres') {
    // The last Sunday of May, a week later when that is Pentecost.
    const last = dayNumber(year, 5, 31) - (weekday(dayNumber(year, 5, 31)) % 7)
    return last === easter(year) + 49 ? last + 7 : last
  }
  return easter(year) + (movable.get(name) ?? 0)
}

function nthSunday(year: number, month: number, rank: number): DayNumber {
  const first = dayNumber(year, month, 1)
  return first + ((7 - weekday(first)) % 7) + 7 * (rank - 1)
}

/** The last day of the month of a day. */
export function endOfMonth(day: DayNumber): DayNumber {
  const { year, month } = civil(addMonths(day, 1))
  return dayNumber(year, month, 1) - 1
}
