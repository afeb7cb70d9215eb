/** Seasons, quarters and years: « cet été », « début d'année », « au premier trimestre », « l'année prochaine ». */
import { civil, type DayNumber, dayNumber, daysInMonth, weekday } from '../calendar.ts'
import { between } from './day-pieces.ts'
import { type Piece, type Rule, rule, type Scene } from './piece.ts'
import { MONTH, monthNumber, ordinal } from './words.ts'
import { wrapped } from '../wrapped.ts'

const seasons = new Map<string, readonly [month: number, day: number, months: number]>([
  ['printemps', [3, 20, 3]],
  ['ete', [6, 21, 3]],
  ['automne', [9, 22, 3]],
  ['hiver', [12, 21, 3]],
])

const firstOf = (year: number, month: number) =>
  dayNumber(year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, 1)

function season(scene: Scene, name: string, next: boolean): Piece | null {
  const known = seasons.get(name)
  if (!known) return null
  const [month, day, months] = known
  const { year } = civil(scene.today)
  const starts = [year - 1, year, year + 1].map((one) => dayNumber(one, month, day))
  const ends = starts.map((from) => firstOf(civil(from).year, month + months) + 20)
  const index = ends.findIndex(
    (to, i) => to >= scene.today && !(next && (starts[i] as DayNumber) <= scene.today),
  )
  return index < 0 ? null : ahead(scene, starts[index] as DayNumber, ends[index] as DayNumber)
}

/** A period, from today when it has begun. */
function ahead(scene: Scene, from: DayNumber, to: DayNumber): Piece {
  return to < scene.today ? { days: [{ from, to, past: true }] } : between(Math.max(from, scene.today), to)
}

function quarter(scene: Scene, year: number, rank: number): Piece {
  const [y, q] = [year + Math.floor((rank - 1) / 4), ((rank - 1) % 4) + 1]
  const last = q * 3
  return ahead(scene, dayNumber(y, last - 2, 1), dayNumber(y, last, daysInMonth(y, last)))
}

/** « en mars l'année prochaine »: tried before the month alone. */
export const nextYear: readonly Rule[] = [
  rule(
    new RegExp(
      `(?:dans )?(?:l an|l annee) (?:prochaine?|suivante|qui vient) (?:en |au mois de |au mois d |courant |vers |debut |fin )?${MONTH}|(?:(?:en|au mois de|au mois d|courant|pour|le mois de|de) )*${MONTH} (?:de )?(?:l an|l annee) (?:prochaine?|suivante|qui vient)`,
    ),
    (m, s) => {
      const [year, month] = [civil(s.today).year + 1, monthNumber(m[1] ?? m[2])]
      return between(dayNumber(year, month, 1), dayNumber(year, month, daysInMonth(year, month)))
    },
  ),
]

/** Holidays named after a feast: tried before the feast. */
export const schoolHolidays: readonly Rule[] = [
  // They change every year and with the region: the days that all of them share or come near to.
  rule(
    wrapped()`
    (?:(?:pendant|durant|pour|dans|aux
    |au cours des) )?(?:les )?(?:petites )?vacances (?:scolaires )?(?:de la |de |d |du )(toussaint|fevrier
    |hiver|ski|paques|printemps|avril)
  `,
    (m, s) => {
      const named = m[1] ?? ''
      const [month, day, length] =
        named === 'toussaint' ? [10, 17, 16] : /fev|hiv|ski/.test(named) ? [2, 6, 30] : [4, 4, 30]
      const { year } = civil(s.today)
      const from = dayNumber(year, month, day)
      const next = dayNumber(year + 1, month, day)
      return from + length < s.today ? between(next, next + length) : ahead(s, from, from + length)
    },
  ),
]

/** Every expression of a long period, the most precise first. */
export const byPeriod: readonly Rule[] = [
  rule(/(?:en|courant|pour|dans l annee|sur) (20[2-4]\d)/, (m, s) =>
    part(s, 'courant', Number(m[1]), false, true),
  ),
  rule(
    /(?:(?:en|au|a|vers|a la|le|la) )*(debut|milieu|fin) (?:de l|du|d|de) ?(printemps|ete|automne|hiver)( prochain)?/,
    (m, s) => {
      const whole = season(s, m[2] ?? '', m[3] !== undefined)?.days?.[0]
      if (whole?.from === undefined || whole.to === undefined) return null
      const [from, to] = m[1] === 'debut' ? [0, 30] : m[1] === 'fin' ? [62, 92] : [31, 61]
      const start = whole.to - 92
      return ahead(s, start + from, Math.min(start + to, whole.to))
    },
  ),
  rule(
    /(?:(?:en|au|a|vers|a la|le|la) )*(debut|milieu|fin)(?: de| d)?(?: l)? ?(?:annee|an)( prochaine?)?/,
    (m, s) => part(s, m[1] ?? '', civil(s.today).year, m[2] !== undefined),
  ),
  rule(/(?:(?:en|au|a|vers|a la|le|la) )*(debut|milieu|fin|courant) (20\d\d)/, (m, s) =>
    part(s, m[1] ?? '', Number(m[2]), false, true),
  ),
  rule(/(?:l annee|l an|annee) (?:prochaine?|suivante|qui vient|d apres)/, (_, s) => {
    const year = civil(s.today).year + 1
    return between(dayNumber(year, 1, 1), dayNumber(year, 12, 31))
  }),
  rule(/(?:dans l annee|cette annee|avant la fin de l annee)/, (_, s) =>
    between(s.today, dayNumber(civil(s.today).year, 12, 31)),
  ),
  rule(
    wrapped()`
    (?:(?:au|le|dans le|pour le) )?(premier|1er|deuxieme|2eme|second|troisieme|3eme|quatrieme|4eme
    |dernier) trimestre(?: de)?(?: (20\d\d))?
  `,
    (m, s) => {
      const now = civil(s.today)
      const rank = ordinal(m[1]) === -1 ? 4 : ordinal(m[1])
      const year = m[2] ? Number(m[2]) : rank * 3 < now.month ? now.year + 1 : now.year
      return quarter(s, year, rank)
    },
  ),
  rule(/(?:(?:au|le|dans le|pour le) )?trimestre (?:prochain|suivant|qui vient)/, (_, s) => {
    const { year, month } = civil(s.today)
    return quarter(s, year, Math.ceil(month / 3) + 1)
  }),
  rule(
    /(?:cet|cette|l|en|pour l|dans l|au|ce|pour le|le|a l) (printemps|ete|automne|hiver)( prochain)?/,
    (m, s) => season(s, m[1] ?? '', m[2] !== undefined),
  ),
  rule(/(?:(?:pendant|durant|pour|dans) )?(?:les )?(?:grandes vacances|vacances d ete)/, (_, s) => {
    const { year } = civil(s.today)
    const to = dayNumber(year, 8, 31)
    return to < s.today
      ? between(dayNumber(year + 1, 7, 4), dayNumber(year + 1, 8, 31))
      : ahead(s, dayNumber(year, 7, 4), to)
  }),
  rule(new RegExp(`(?:(?:a|apres|pour|des) )?la rentree (?:de |d )${MONTH}`), (m, s) => {
    const now = civil(s.today)
    const month = monthNumber(m[1])
    const year = month < now.month ? now.year + 1 : now.year
    const first = dayNumber(year, month, 1)
    const from = month === 1 ? firstSchoolMonday(first) : first
    return ahead(s, from, dayNumber(year, month, daysInMonth(year, month)))
  }),
  rule(/(?:(?:a|apres|pour|des) )?la rentree(?: (?:des classes|scolaire|de septembre))?/, (_, s) => {
    const { year, month, day } = civil(s.today)
    // « à la rentrée », said between the feasts, is January's.
    if (month === 12 && day > 14)
      return ahead(s, firstSchoolMonday(dayNumber(year + 1, 1, 1)), dayNumber(year + 1, 1, 31))
    const first = dayNumber(year, 9, 1)
    const from = first + 29 < s.today ? dayNumber(year + 1, 9, 1) : first
    return ahead(s, from, from + 29)
  }),
]

/** In January school begins again on a Monday. */
function firstSchoolMonday(newYear: number): number {
  return newYear + 1 + ((8 - weekday(newYear + 1)) % 7)
}

/** The beginning, the middle or the end of a year; of the next one when it is over, or about to be. */
function part(scene: Scene, which: string, year: number, next: boolean, fixed = false): Piece {
  const [first, last] =
    which === 'debut' ? [1, 1] : which === 'milieu' ? [6, 7] : which === 'fin' ? [12, 12] : [1, 12]
  const y = next ? year + 1 : year
  const to = dayNumber(y, last, daysInMonth(y, last))
  if (to < scene.today && !fixed) return part(scene, which, year + 1, false)
  return ahead(scene, dayNumber(y, first, 1), to)
}
