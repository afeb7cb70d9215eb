/** Durations, and the days they lead to: « dans un mois et demi », « d'ici une dizaine de jours », « il y a trois semaines ». */
import type { DayNumber } from '../calendar.ts'
import { between, later, on } from './day-pieces.ts'
import type { Piece, Rule, Scene } from './piece.ts'
import { rule } from './piece.ts'

const ABOUT =
  '(?:environ|a peu pres|a peu de chose pres|peut etre|disons|genre|facilement|au moins|minimum|au minimum|encore|les|ces)'
/** « une dizaine » */
export const dozens: Readonly<Record<string, number>> = {
  huitaine: 8,
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
}

/** « trois semaines », « un mois et demi », « deux ou trois jours », « une dizaine de jours ». Eight groups. */
export const DURATION = `((?:${ABOUT} )*)(?:une? (petite?|bonne?|bon|gros|grosse|grande?) )?(?:(une?|\\d{1,3})(?: (?:ou |a |voire |peut etre )*(\\d{1,2}))?|(?:une? )?(?:petite |bonne )?(${Object.keys(dozens).join('|')}) de|(quelques|plusieurs))? ?(?:prochaines? |bonnes? |petite?s? )?(jours?|semaines?|mois|ans?|annees?)( et demie?)?`
export const DURATION_GROUPS = 8

/** A duration as it was said: at least so much, at most so much more. */
export interface Duration {
  from(base: DayNumber, sign?: number): DayNumber
  to(base: DayNumber, sign?: number): DayNumber
  readonly range: boolean
  readonly approximate: boolean
}

/** The duration read by `DURATION` at a group; nothing when no amount was said. */
export function durationOf(match: RegExpExecArray, group: number): Duration | null {
  const [about, size, least, most, dozen, few, unit, half] = match.slice(group, group + DURATION_GROUPS)
  if (unit === undefined || !(size ?? least ?? dozen ?? few)) return null
  const name = unit.startsWith('an') ? 'ans' : unit
  const first = dozen
    ? (dozens[dozen] as number)
    : few
      ? 2
      : least === undefined || least.startsWith('u')
        ? 1
        : Number(least)
  const last = few ? (name.startsWith('jour') ? 7 : 4) : most === undefined ? first : Number(most)
  const range = last > first
  if (most !== undefined && !range) return null
  const reach =
    (amount: number) =>
    (base: DayNumber, sign = 1) =>
      half ? halfMore(base, sign, amount, name) : later(base, sign * amount, name)
  const vague = dozen !== undefined && dozen !== 'quinzaine' && dozen !== 'huitaine'
  const approximate =
    vague || size !== undefined || /environ|a peu|peut|disons|genre|facilement/.test(about ?? '')
  return { from: reach(first), to: reach(last), range, approximate }
}

/** « et demi »: half a month is a fortnight, half a week three days. */
function halfMore(base: DayNumber, sign: number, amount: number, unit: string): DayNumber {
  if (unit.startsWith('an')) return later(base, sign * (amount * 12 + 6), 'mois')
  const half = unit.startsWith('mois') ? 15 : unit.startsWith('semaine') ? 3 : 0
  return later(base, sign * amount, unit) + sign * half
}

/** The days some time from a day: one, or the days between the least and the most. */
export function away(duration: Duration, base: DayNumber, sign: number): Piece {
  const ends = [duration.from(base, sign), duration.to(base, sign)].sort((a, b) => a - b)
  const piece = duration.range ? between(ends[0] as number, ends[1] as number) : on(ends[0] as number)
  return duration.approximate ? { ...piece, approximate: true } : piece
}

const within = (scene: Scene, duration: Duration): Piece => between(scene.today, duration.to(scene.today))
const read =
  (group: number, use: (duration: Duration, scene: Scene, match: RegExpExecArray) => Piece | null) =>
  (match: RegExpExecArray, scene: Scene) => {
    const duration = durationOf(match, group)
    return duration && use(duration, scene, match)
  }

/** Every expression of days counted from today or from the day spoken of, the most precise first. */
export const byDuration: readonly Rule[] = [
  rule(/(?:sous|d ici|dans la|dans l|en|avant) (?:une )?(huitaine|quinzaine)(?: de jours)?/, (m, s) =>
    between(s.today, s.today + (m[1] === 'huitaine' ? 7 : 14)),
  ),
  rule(/(?:pas |jamais )avant (?:une )?(?:bonne )?(huitaine|quinzaine)(?: de jours)?/, (m, s) => ({
    days: [{ from: s.today + (m[1] === 'huitaine' ? 7 : 14) }],
  })),
  rule(
    new RegExp(
      `(?:sous|d ici(?: a)?|en moins de|en moins d|dans moins de|dans moins d|dans un delai de|dans un delai d|avant|au plus tard dans|pas plus tard que dans|maximum dans|dans maximum|sous un delai de) ${DURATION}(?: maximum| max| grand maximum| au plus)?`,
    ),
    read(1, (d, s, m) => (m[0].startsWith('avant') && (m[3] ?? m[5]) === undefined ? null : within(s, d))),
  ),
  rule(
    new RegExp(
      `(?:dans|durant|pendant|au cours d|sur) (?:les|ces) ${DURATION}(?: (?:qui viennent|a venir|qui suivent|prochains|prochaines|suivants))?`,
    ),
    read(1, (d, s, m) =>
      /^(?:dans|sur|au)/.test(m[0]) || /viennent|venir|prochain|suiv/.test(m[0]) ? within(s, d) : null,
    ),
  ),
  rule(
    /(?:dans |sur )?(?:les |ces )?(?:(?:quelques|tout) )?(?:prochains jours|jours (?:qui viennent|prochains|a venir))/,
    (_, s) => between(s.today + 1, s.today + 7),
  ),
  rule(
    /(?:dans |sur )?(?:les |ces )?(?:quelques )?(?:prochaines semaines|semaines (?:qui viennent|prochaines|a venir))/,
    (_, s) => between(s.today, s.today + 28),
  ),
  rule(
    new RegExp(`il y a (?:de ca |deja |bien )?${DURATION}|(?:y a) ${DURATION}(?= que| (?:je|j|il|elle|on))`),
    (m, s) => {
      const duration = durationOf(m, m[DURATION_GROUPS - 1] === undefined ? 1 + DURATION_GROUPS : 1)
      return duration && { days: [{ date: duration.to(s.today, -1), past: true }] }
    },
  ),
  rule(
    new RegExp(`dans plus de ${DURATION}|(?:pas |jamais )avant ${DURATION}|au moins dans ${DURATION}`),
    (m, s) => {
      const group = [1, 1 + DURATION_GROUPS, 1 + 2 * DURATION_GROUPS].find((one) => m[one + 6] !== undefined)
      const duration = group === undefined ? null : durationOf(m, group)
      return duration && { days: [{ from: duration.from(s.today) }] }
    },
  ),
  // « dans quinze jours, trois semaines »
  rule(new RegExp(`dans ${DURATION} (?:ou )?${DURATION}`), (m, s) => {
    const [least, most] = [durationOf(m, 1), durationOf(m, 1 + DURATION_GROUPS)]
    const [from, to] = [least?.from(s.today), most?.to(s.today)]
    return from === undefined || to === undefined || from >= to ? null : between(from, to)
  }),
  rule(
    new RegExp(
      `(?:environ |disons |plutot )?dans (?:(?:un peu|a peine) (?:plus|moins) (?:de|d) )?${DURATION}(?: environ| a peu pres| exactement| jour pour jour)?`,
    ),
    read(1, (d, s, m) => {
      const weeks = /semaine|mois/.test(m[7] ?? '') || m[3] === '15' || m[3] === '8' || m[5] !== undefined
      const piece: Piece = { ...away(d, s.today, 1), ...(weeks ? { around: true } : {}) }
      return /^environ| environ$| a peu pres$| un peu | a peine /.test(m[0])
        ? { ...piece, approximate: true }
        : piece
    }),
  ),
  rule(/dans une (?:petite |bonne )?(quinzaine|huitaine)/, (m, s) => ({
    ...on(s.today + (m[1] === 'huitaine' ? 7 : 14)),
    around: true,
  })),
  rule(
    new RegExp(`au bout (?:de |d )${DURATION}`),
    read(1, (d, s) => away(d, s.previous ?? s.about ?? s.today, 1)),
  ),
  // « deux jours plus tard », « la veille », said of the day spoken of.
  rule(
    new RegExp(
      `(?:plutot |juste )?${DURATION} (plus tard|apres|plus tot|avant|plus loin|en avance)(?! (?:le|la|les|l|de|du|d|noel|paques|mon|ma) )`,
    ),
    read(1, (d, s, m) => {
      const base = s.previous ?? s.about
      return base === undefined ? null : away(d, base, /tot|avan/.test(m[9] ?? '') ? -1 : 1)
    }),
  ),
]
