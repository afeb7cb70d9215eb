/** Days said from another day: « le lendemain de Noël », « deux jours avant le 15 », « le week-end du 16 ». */
import { civil, type DayNumber, dayNumber, weekday } from '../calendar.ts'
import { dayOfMonth, saidMonth } from './calendar-days.ts'
import { between, coming, dayValue, monday, NOT_COUNTED, on } from './day-pieces.ts'
import { dayRules } from './days.ts'
import { away, DURATION, DURATION_GROUPS, durationOf } from './durations.ts'
import { type Line, matchAt } from './line.ts'
import type { DayReading, Piece, Scene } from './piece.ts'
import { ORDINAL, ordinal, WEEKDAY, weekdayNumber } from './words.ts'
import { wrapped } from '../wrapped.ts'

export interface DayFound {
  readonly day: DayReading
  readonly next: number
}

/** What leads from the day named to the day meant. */
interface Composition {
  readonly pattern: RegExp
  read(match: RegExpExecArray, base: DayNumber): Piece | null
}

const OF = '(?:de l|de la|du|des|de|d)'
const compositions: readonly Composition[] = [
  {
    pattern: new RegExp(
      `(?:la |le |l |des le |a la )?(avant veille|veille|jour d avant|surlendemain|lendemain|jour d apres) ${OF}(?= )`,
      'y',
    ),
    read: (m, base) => on(base + (shifts.get(m[1] ?? '') ?? 0)),
  },
  {
    pattern: new RegExp(`${DURATION} (avant|apres|suivant)(?: le| la| les| l)?(?= )`, 'y'),
    read: (m, base) => {
      const duration = durationOf(m, 1)
      return duration && away(duration, base, m[DURATION_GROUPS + 1] === 'avant' ? -1 : 1)
    },
  },
  {
    // « le premier lundi après le 10 », « le dernier samedi avant Noël »
    pattern: new RegExp(
      `(?:le |au |pour le )?${ORDINAL} ${WEEKDAY} (avant|apres|qui precede|qui suit|suivant)(?: le| la| les| l)?(?= )`,
      'y',
    ),
    read: (m, base) => {
      const [rank, name] = [ordinal(m[1]), weekdayNumber(m[2])]
      if (/avant|prec/.test(m[3] ?? '')) return on(base - ((weekday(base) - name + 6) % 7) - 1)
      return rank < 1 ? null : on(coming(base, name) + 7 * (rank - 1))
    },
  },
  {
    pattern: new RegExp(
      `(?:le )?${WEEKDAY} (d avant|avant|qui precede|precedant|d apres|apres|qui suit|suivant)(?: le| la)?(?= )`,
      'y',
    ),
    read: (m, base) => {
      const name = weekdayNumber(m[1])
      return on(
        /avant|prec/.test(m[2] ?? '')
          ? coming(base, name) - (weekday(base) === name ? 14 : 7)
          : coming(base, name),
      )
    },
  },
  {
    // « la dernière semaine avant Noël »: the days that lead to it.
    pattern: /(?:(?:dans |pour )?la )?derniere semaine avant(?: le| la| les| l)?(?= )/y,
    read: (_, base) => between(monday(base - 1), base - 1),
  },
  {
    pattern: new RegExp(
      `(?:(?:dans |pour )?la )?semaine (?:(d avant|avant|qui precede|d apres|apres|qui suit|suivant) ?)?(?:${OF}|le|la)?(?= )`,
      'y',
    ),
    read: (m, base) => {
      const start = monday(base) + (!m[1] ? 0 : /avant|prec/.test(m[1]) ? -7 : 7)
      return between(start, start + 6)
    },
  },
  {
    // « le mardi de Pentecôte », « le vendredi de l'Ascension »: the nearest one.
    pattern: new RegExp(
      `(?:le |au |pour le )?${WEEKDAY} (?:de la|de l|de|des|d|du)(?= (?!semaine|mois|week))`,
      'y',
    ),
    read: (m, base) => {
      const ahead = (weekdayNumber(m[1]) - weekday(base) + 7) % 7
      return on(base + (ahead > 3 ? ahead - 7 : ahead))
    },
  },
  {
    pattern: new RegExp(`(?:(?:le|pour le|au|pendant le|ce|durant le) )?(?:grand )?pont ${OF}(?= )`, 'y'),
    read: (_, base) => {
      const name = weekday(base)
      return name < 3 ? between(monday(base) - 2, base) : between(base, name === 3 ? base : monday(base) + 6)
    },
  },
  {
    // In Québec « la fin de semaine du 19 » is its week-end.
    pattern: new RegExp(`(?:(?:la|en|pour la|a la) )?fin de (?:la )?semaine ${OF}(?= )`, 'y'),
    read: (_, base) =>
      weekday(base) > 5
        ? between(monday(base) + 5, monday(base) + 6)
        : between(monday(base) + 3, monday(base) + 4),
  },
  {
    pattern: new RegExp(
      `(?:le |ce |pour le |du )?(?:week end|weekend) (?:(d avant|avant|qui precede|d apres|apres|qui suit|suivant) ?)?(?:${OF}|le|la)?(?= )`,
      'y',
    ),
    read: (m, base) => {
      // Easter Monday belongs to the week-end before it.
      const saturday = weekday(base) === 1 ? base - 2 : monday(base) + 5
      const start = !m[1]
        ? saturday
        : /avant|prec/.test(m[1])
          ? monday(base) - 2
          : saturday + (weekday(base) > 5 ? 7 : 0)
      return between(start, start + 1)
    },
  },
]
const shifts = new Map([
  ['avant veille', -2],
  ['veille', -1],
  ['jour d avant', -1],
  ['lendemain', 1],
  ['jour d apres', 1],
  ['surlendemain', 2],
])
const opens = wrapped()`
  ^(?:la|le|ce|des|a|au|avant|veille|jour|surlendemain|lendemain|une?|\d+|quelques|disons|environ|premier
  |dernier|derniere|fin|en|pont|grand|pendant|dans|pour|du|semaine|week|weekend|lundi|mardi|mercredi|jeudi
  |vendredi|samedi|dimanche)$
`

/** « le lendemain de Noël »: a day said from another one, or nothing. */
export function composedDay(
  line: Line,
  at: number,
  scene: Scene,
  depth = 0,
): { piece: Piece; next: number } | null {
  // « la veille du lendemain de Noël » is as far as anybody goes.
  if (depth > 1) return null
  if (!opens.test(line.tokens[at]?.word ?? '')) return null
  for (const one of compositions) {
    const found = matchAt(line, at, one.pattern)
    const named = found ? dayNamed(line, found.next, scene, depth + 1) : null
    // « la semaine du… » one day: a range has no week of its own.
    if (!found || !named) continue
    // But « le lendemain des vacances » is told from their last day.
    const shift = shifts.get(found.match[1] ?? '')
    const base = named.day.date ?? (shift && (shift > 0 ? named.day.to : named.day.from))
    if (base === undefined) continue
    const piece = one.read(found.match, base)
    if (!piece) continue
    const first = piece.days?.[0]?.date
    return {
      piece: first !== undefined && first < scene.today ? { days: [{ date: first, past: true }] } : piece,
      next: named.next,
    }
  }
  return null
}

const figure = new RegExp(`(1er|premier|\\d{1,2})${NOT_COUNTED}(?![\\d/])`, 'y')

/** The day after « du », « le »: an expression, or a figure alone. */
function dayNamed(line: Line, at: number, scene: Scene, depth: number): DayFound | null {
  const said = dayAt(line, at, scene, depth)
  if (said) return said
  return /^(?:du|le)$/.test(line.tokens[at - 1]?.word ?? '') ? loneDay(line, at, scene) : null
}

/** « (du) 18 »: a bare day of the month. */
export function loneDay(line: Line, at: number, scene: Scene): DayFound | null {
  if (line.tokens[at]?.mark) return null
  const found = matchAt(line, at, figure)
  const date = found ? dayOfMonth(scene, dayValue(found.match[1]), saidMonth(scene)) : null
  return found && date !== null ? { day: { date }, next: found.next } : null
}

/** The expression of a day at a token, whatever it is. */
export function dayAt(line: Line, at: number, scene: Scene, depth = 0): DayFound | null {
  if (line.tokens[at]?.mark) return null
  const composed = composedDay(line, at, scene, depth)
  const first = composed?.piece.days?.[0]
  if (composed && first) return { day: first, next: composed.next }
  for (const one of dayRules) {
    const found = matchAt(line, at, one.pattern)
    const piece = found ? one.read(found.match, scene) : null
    const day = piece?.days?.[0]
    if (found && day && !day.impossible) return { day, next: found.next }
  }
  return null
}

const narrowing = wrapped('y')`
  (?:(?:mais|plutot|de preference|si possible|vers|sur|en|a|au|le|la|les|tout|dans) )*(debut|milieu|fin
  |premiers jours|derniers jours)(?: (?:de |du |de la |de cette )(?:semaine
  |mois))?(?! (?:de |du |de la )?(?:semaine|mois|prochaine?|suivante?|d apres
  |qui vient)(?: |$))(?: de preference| si possible
  | plutot)?(?! (?:de |d |du |de la )?(?:l |la )?(?:journee|matinee|apres|aprem|soiree|matin|janvier|fevrier
  |mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre))(?= |$)
`

/** « les vacances de février, plutôt la deuxième semaine » */
const weekOf = wrapped('y')`
  (?:(?:mais|plutot|de preference|si possible|pendant|la|sur|et) )*(premiere|deuxieme|seconde|troisieme
  |derniere) semaine(?! de| du)(?= |$)
`

/** « le mois prochain, plutôt vers la fin »: a part of the days just said. */
export function narrowed(line: Line, at: number, day: DayReading): { day: DayReading; next: number } | null {
  if (day.date !== undefined || day.from === undefined || day.to === undefined || day.to - day.from < 4)
    return null
  const { from, to } = day
  const week = to - from > 9 && to - from < 40 ? matchAt(line, at, weekOf) : null
  if (week) {
    const rank = ordinal(week.match[1])
    const start = rank === -1 ? monday(to) : monday(from + 2) + 7 * (rank - 1)
    return { day: { ...day, from: Math.max(start, from), to: Math.min(start + 6, to) }, next: week.next }
  }
  const found = matchAt(line, at, narrowing)
  if (!found) return null
  const month = to - from > 7
  const [start, end] = /^(?:debut|premiers)/.test(found.match[1] ?? '')
    ? [from, month ? from + 9 : from + 1]
    : /^(?:fin|derniers)/.test(found.match[1] ?? '')
      ? month
        ? [Math.max(from, dayNumber(civil(to).year, civil(to).month, 21)), to]
        : [from + 3, from + 4]
      : month
        ? [from + 10, from + 19]
        : [from + 1, from + 3]
  return { day: { ...day, from: start, to: Math.min(end, to) }, next: found.next }
}
