/** Days of a month, months and their parts: « le 15 mars », « 15/03 », « début décembre », « le mois prochain ». */
import { addMonths, civil, type DayNumber, dayNumber, daysInMonth } from '../calendar.ts'
import { dayOfYear } from './calendar-days.ts'
import { between, dayValue, LE, on, YEAR, yearOf } from './day-pieces.ts'
import { endOfMonth } from './feasts.ts'
import { type Piece, type Rule, rule, type Scene } from './piece.ts'
import { MONTH, monthNumber } from './words.ts'
import { wrapped } from '../wrapped.ts'

/** « le premier », « l'avant-dernier » day of a month. */
const EDGE = '(?:le |l )?(premier|1er|dernier|avant dernier)'

/** Every expression of a day of the year or of a month, the most precise first. */
export const byMonth: readonly Rule[] = [
  rule(
    new RegExp(
      `${LE}(1er|premier|\\d{1,2}) (?:de |du mois de |du mois d )?${MONTH} (?:de (?:l annee prochaine|l an prochain)|de l annee suivante)`,
    ),
    (m, s) => dayOfYear(s, dayValue(m[1]), monthNumber(m[2]), civil(s.today).year + 1),
  ),
  rule(
    new RegExp(
      `${LE}(1er|premier|\\d{1,3}) (?:de |du mois de |du mois d )?${MONTH} (dernier(?! (?:delai|carat))|de l annee derniere|passe)`,
    ),
    (m, s) => {
      const now = civil(s.today)
      const date = dayNumber(now.year, monthNumber(m[2]), dayValue(m[1]))
      return { days: [{ date: date < s.today ? date : addMonths(date, -12), past: true }] }
    },
  ),
  rule(
    new RegExp(
      `${LE}(1er|premier|\\d{1,3}) (?:de |du mois de |du mois d )?${MONTH}(?: de cette annee)?${YEAR}( prochain)?`,
    ),
    (m, s) => dayOfYear(s, dayValue(m[1]), monthNumber(m[2]), yearOf(m[3]), m[4] !== undefined),
  ),
  rule(new RegExp(`${LE}(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})`), (m, s) =>
    dayOfYear(s, Number(m[1]), Number(m[2]), yearOf(m[3])),
  ),
  rule(/(20\d\d)\/(\d{1,2})\/(\d{1,2})/, (m, s) => dayOfYear(s, Number(m[3]), Number(m[2]), Number(m[1]))),
  rule(new RegExp(`${LE}(\\d{1,2})/(\\d{1,2})`), (m, s) => dayOfYear(s, Number(m[1]), Number(m[2]))),
  rule(
    wrapped()`
    (?:le|du|au) (\d{1,2}|premier|1er) (?:0 )?(\d{1,2})(?! ?(?:h|heures?|personnes?|minutes?|couverts?
    |adultes?|euros?|fois|enfants?)(?: |$))(?![\d/])
  `,
    (m, s) =>
      dayValue(m[1]) <= 31 && Number(m[2]) >= 1 && Number(m[2]) <= 12
        ? dayOfYear(s, dayValue(m[1]), Number(m[2]))
        : null,
  ),
  rule(
    /(?:le |du |au )?(1er|premier|\d{1,2}) (?:du|le) mois (?:prochain|suivant|d apres|qui vient)/,
    (m, s) => {
      const next = civil(addMonths(s.today, 1))
      return dayOfYear(s, dayValue(m[1]), next.month, next.year)
    },
  ),
  rule(/(?:le |du |au )?(1er|premier|\d{1,2}) (?:de ce|du) mois(?: ci)?/, (m, s) => {
    const now = civil(s.today)
    return dayOfYear(s, dayValue(m[1]), now.month, now.year)
  }),
  rule(
    new RegExp(
      `(?:(?:dans|pendant|durant|pour|sur|les|la|tout|tous) )*(\\d{1,2} )?(premiere?s?|1ers|dernieres?|derniers?) (jours|semaines) (?:du mois de|du mois d|de|d|du) (?:${MONTH}${YEAR}|mois( prochain)?)`,
    ),
    (m, s) => {
      const next = civil(m[6] ? addMonths(s.today, 1) : s.today)
      const month = m[4]
        ? partOfMonth(s, 'courant', monthNumber(m[4]), m[5])
        : partOfMonth(s, 'courant', next.month, String(next.year))
      const whole = month.days?.[0]
      if (whole?.from === undefined || whole.to === undefined) return null
      const length = m[3] === 'jours' ? Number(m[1] ?? 7) : Number(m[1] ?? 2) * 7
      const last = civil(whole.to)
      return (m[2] ?? '').startsWith('d')
        ? between(Math.max(whole.to - length + 1, s.today), whole.to)
        : between(whole.from, Math.min(dayNumber(last.year, last.month, 1) + length - 1, whole.to))
    },
  ),
  rule(new RegExp(`${EDGE} jour (?:du mois de |du mois d |de |d )${MONTH}${YEAR}`), (m, s) => {
    const whole = partOfMonth(s, 'courant', monthNumber(m[2]), m[3]).days?.[0]
    if (whole?.from === undefined || whole.to === undefined) return null
    return on(m[1]?.endsWith('dernier') ? whole.to - (m[1] === 'dernier' ? 0 : 1) : whole.from)
  }),
  rule(new RegExp(`${EDGE} jour du mois( prochain)?`), (m, s) => {
    const last = m[1]?.endsWith('dernier')
    const now = civil(addMonths(s.today, m[2] || !last ? 1 : 0))
    const end = daysInMonth(now.year, now.month) - (m[1] === 'dernier' ? 0 : 1)
    return on(dayNumber(now.year, now.month, last ? end : 1))
  }),
  rule(
    new RegExp(
      `(?:(?:dans|pour|sur|la) )*(premiere|1ere|1er|deuxieme|2eme|seconde|derniere) quinzaine (?:de |d |du mois de |du mois d )?${MONTH}${YEAR}`,
    ),
    (m, s) => fortnight(s, m[1] ?? '', monthNumber(m[2]), m[3]),
  ),
  rule(
    /(?:(?:dans|pour|sur|la) )*(premiere|1ere|1er|deuxieme|2eme|seconde|derniere) quinzaine (?:du|de ce|de) mois( prochain)?/,
    (m, s) => {
      const base = civil(m[2] ? addMonths(s.today, 1) : s.today)
      return fortnight(s, m[1] ?? '', base.month, String(base.year))
    },
  ),
  // « en février, plutôt la deuxième quinzaine »: of the month just said, else of this one or the next.
  rule(
    /(?:(?:dans|pour|sur|la|plutot) )*(premiere|1ere|deuxieme|2eme|seconde|derniere) quinzaine/,
    (m, s) => {
      const said = s.previousDays
      const whole =
        said?.from !== undefined && said.to !== undefined && said.to - said.from > 20 ? said.from : s.today
      const { year, month } = civil(whole)
      const found = fortnight(s, m[1] ?? '', month, String(year))
      return (found.days?.[0]?.to ?? 0) < s.today
        ? fortnight(s, m[1] ?? '', civil(addMonths(s.today, 1)).month)
        : found
    },
  ),
  rule(
    new RegExp(
      `(?:en |au |a la |le |la |vers )*(debut|mi|milieu|fin|courant)(?: du mois| de mois)?(?: de| d)? ${MONTH}${YEAR}`,
    ),
    (m, s) => partOfMonth(s, m[1] ?? '', monthNumber(m[2]), m[3]),
  ),
  rule(
    /(?:en |au |a la |le |la |vers )*(debut|mi|milieu|fin|courant)(?: de| du| d)?(?: ce)? mois( prochain)?/,
    (m, s) => {
      const base = civil(m[2] ? addMonths(s.today, 1) : s.today)
      const said = partOfMonth(s, m[1] ?? '', base.month, String(base.year))
      // « début du mois » said on the 20th is next month's.
      return (said.days?.[0]?.to ?? 0) < s.today ? nextMonth(s, m[1] ?? '') : said
    },
  ),
  // « le mois d'après, pas le mois prochain », « pas le mois prochain, celui d'après »
  rule(
    wrapped()`
    (?:le |au )?mois (?:d apres|suivant) (?:(?:et|mais|donc|non) )*pas (?:le |au )?(?:mois )?(?:prochain
    |qui vient)|(?:non )?pas (?:le |au )?mois (?:prochain
    |qui vient) (?:(?:et|mais|non|plutot) )*(?:le mois (?:d apres|suivant)
    |celui (?:d apres|d ensuite|qui suit|suivant)|le suivant|encore celui d apres|l autre)
  `,
    (_, s) => wholeMonth(addMonths(s.today, 2)),
  ),
  rule(/(?:le |au |dans le |courant )?mois (?:prochain|suivant|d apres|qui vient)/, (_, s) =>
    wholeMonth(addMonths(s.today, 1)),
  ),
  rule(
    /(?:dans le |le )?courant (?:de l annee|du mois(?! (?:de|d|prochain)))|ce mois(?: ci)?|dans le mois/,
    (_, s) => between(s.today, endOfMonth(s.today)),
  ),
  rule(
    new RegExp(
      `(?:en|pour|courant|(?:dans le |le )?courant (?:de|d|du)(?: mois de| mois d)?|au mois de|au mois d|dans le mois de|mois de|de) ${MONTH}${YEAR}(?! \\d)`,
    ),
    (m, s) => partOfMonth(s, 'courant', monthNumber(m[1]), m[2]),
  ),
]

/** « la première quinzaine de février »: half a month. */
function fortnight(scene: Scene, rank: string, month: number, year?: string): Piece {
  const whole = partOfMonth(scene, 'courant', month, year).days?.[0]
  if (whole?.to === undefined) return {}
  const now = civil(whole.to)
  const middle = dayNumber(now.year, now.month, 15)
  return /^(?:1|pr)/.test(rank)
    ? between(middle - 14, middle)
    : between(Math.max(middle + 1, whole.from ?? 0), whole.to)
}

/** The month that holds a day, from its first to its last. */
function wholeMonth(day: DayNumber): Piece {
  const { year, month } = civil(day)
  return between(dayNumber(year, month, 1), dayNumber(year, month, daysInMonth(year, month)))
}

function nextMonth(scene: Scene, part: string): Piece {
  const next = civil(addMonths(scene.today, 1))
  return partOfMonth(scene, part, next.month, String(next.year))
}

/** « début », « mi », « fin » of a month, or all of it. */
export function partOfMonth(scene: Scene, part: string, month: number, year?: string): Piece {
  const now = civil(scene.today)
  const y = year ? Number(year) : month < now.month ? now.year + 1 : now.year
  const last = daysInMonth(y, month)
  const bounds =
    part === 'debut' ? [1, 10] : part === 'fin' ? [21, last] : part.startsWith('mi') ? [11, 20] : [1, last]
  const from = dayNumber(y, month, bounds[0] as number)
  const to = dayNumber(y, month, bounds[1] as number)
  if (to < scene.today && !year) return partOfMonth(scene, part, month, String(y + 1))
  return {
    days: [
      { from: from < scene.today && to >= scene.today ? scene.today : from, to, past: to < scene.today },
    ],
    month: true,
  }
}
