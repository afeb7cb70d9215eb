/** What one temporal expression says, before it is combined with its neighbours. */
import type { DayNumber, Weekday } from '../calendar.ts'

/** One reading of a day expression. */
export interface DayReading {
  readonly date?: DayNumber
  readonly from?: DayNumber
  readonly to?: DayNumber
  readonly past?: boolean
  readonly impossible?: string
}

/** An hour as it was said, in minutes; « trois heures » is unsure: 3:00 or 15:00. */
export interface Clock {
  readonly minutes: number
  readonly sure: boolean
}

/** A part of the day, in minutes. */
export interface Span {
  readonly from?: number
  readonly to?: number
}

export type PartName = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night' | 'other'

/** The last (or first) day of a period, which an hour said at once cuts. */
export interface Edge {
  readonly side: 'before' | 'after'
  readonly date: DayNumber
}

export interface Piece {
  readonly days?: readonly DayReading[]
  /** A bare weekday, which can be narrowed by a neighbour (« la semaine prochaine, mardi »). */
  readonly weekday?: Weekday
  /** « ce mardi », « mardi prochain »: the coming one, whatever day was said beside it. */
  readonly coming?: boolean
  readonly clock?: Clock
  readonly part?: PartName
  readonly span?: Span
  /** Bounds not settled yet: « après trois heures ». */
  readonly after?: Clock
  readonly before?: Clock
  readonly approximate?: boolean
  readonly soonest?: boolean
  /** No day in particular: « n'importe quand ». */
  readonly any?: boolean
  /** The month was said: « le 12 janvier… ou le 13 ». */
  readonly month?: boolean
  /** The day of a month that was not said: « le 12 ou 13 janvier ». */
  readonly bareDay?: number
  readonly impossible?: string
  /** A day that has a name: « Noël ». */
  readonly feast?: boolean
  /** A month alone: « le 15 février… janvier pardon ». */
  readonly monthAlone?: number
  /** A number of weeks away: a weekday said beside it is that of the week. */
  readonly around?: boolean
  /** The day an hour bounds too: « avant mardi 10 h ». */
  readonly edge?: Edge
  /** A weekday said as a bound: « mercredi au plus tôt ». */
  readonly bound?: boolean
  /** The question, when the readings are several. */
  readonly ask?: string
  /** A day that merely leans on another: « le lendemain », « plus tard ». */
  readonly refused?: boolean
}

/** The moment the caller speaks, and what was agreed before. */
export interface Scene {
  readonly today: DayNumber
  readonly minutes: number
  readonly trade: string
  readonly asked?: string
  readonly about?: DayNumber
  /** A date whose month was said a moment ago: a bare « le 13 » is in the same month. */
  anchor?: DayNumber
  /** One day was named already: « jeudi, sauf entre 12 et 14 » are hours. */
  dayKnown?: boolean
  /** What is read here is told of the past: « je suis venu mardi 2 ». */
  told?: boolean
  /** A day was said just before this word. */
  afterDay?: boolean
  /** The last day named in this sentence: « mardi prochain ou celui d'après ». */
  previous?: DayNumber
  /** The last hour named: « jeudi à 9 h, sinon vendredi à la même heure ». */
  previousClock?: Clock
  /** The last days named: « pas ce week-end, celui d'après ». */
  previousDays?: DayReading
  /** First and last of the slots offered, when slots were offered. */
  readonly offered: readonly { readonly date?: DayNumber; readonly minutes?: number }[]
}

export interface Rule {
  readonly pattern: RegExp
  read(match: RegExpExecArray, scene: Scene): Piece | null
}

/** A rule whose expression must match at the token where it is tried. */
export function rule(pattern: RegExp, read: Rule['read']): Rule {
  return { pattern: new RegExp(`(?:${pattern.source})(?= |$)`, 'y'), read }
}

/** The windows of the day, wide on purpose: opening hours narrow them. */
export const spans: Readonly<Record<PartName, Span>> = {
  morning: { from: 6 * 60, to: 12 * 60 },
  noon: { from: 12 * 60, to: 14 * 60 },
  afternoon: { from: 12 * 60, to: 18 * 60 },
  evening: { from: 18 * 60, to: 23 * 60 },
  night: { from: 22 * 60, to: 24 * 60 - 1 },
  other: {},
}

/** A part of the day, whole or cut to these minutes. */
export const part = (name: PartName, from?: number, to?: number): Piece => ({
  part: name,
  span:
    from === undefined && to === undefined
      ? spans[name]
      : { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) },
})
