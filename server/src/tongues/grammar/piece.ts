/** What one temporal expression says, before it is combined with its neighbours. */
import { type DayNumber, parseClock, parseDate } from '../calendar.ts'
import type { ListeningContext } from '../tongue.ts'

/** An hour as it was said, in minutes; `sure` when morning and afternoon cannot be confused. */
export interface Clock {
  readonly minutes: number
  readonly sure: boolean
}

export type Part = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night'

export interface Span {
  readonly from?: number
  readonly to?: number
}

export interface Days {
  readonly from?: DayNumber
  readonly to?: DayNumber
}

export interface Piece {
  /** One date, or the readings the caller must choose between. */
  readonly dates?: readonly DayNumber[]
  readonly days?: Days
  readonly clock?: Clock
  readonly part?: Part
  /** Narrower than the part: « late afternoon ». */
  readonly span?: Span
  readonly approximate?: true
  readonly soonest?: true
  readonly impossible?: string
}

/** The moment the caller speaks, and what was agreed before. */
export interface Scene {
  readonly today: DayNumber
  readonly minutes: number
  readonly context: ListeningContext
  readonly about?: DayNumber
}

/** The scene of a context. */
export function sceneOf(context: ListeningContext): Scene {
  return {
    today: parseDate(context.now),
    minutes: parseClock(context.now.slice(11, 16)),
    context,
    ...(context.aboutDate === undefined ? {} : { about: parseDate(context.aboutDate) }),
  }
}

/** An expression and what it means; `null` when it means nothing after all. */
export interface Rule {
  readonly pattern: RegExp
  readonly read: (match: RegExpExecArray, scene: Scene) => Piece | null
}

/** A rule tried at every word. */
export function rule(pattern: RegExp | string, read: Rule['read']): Rule {
  const source = typeof pattern === 'string' ? pattern : pattern.source
  return { pattern: new RegExp(`(?:${source})(?= |$)`, 'y'), read }
}

/** The windows of the day, wide on purpose: opening hours narrow them. */
export const spans: Readonly<Record<Part, Span>> = {
  morning: { from: 6 * 60, to: 12 * 60 },
  noon: { from: 12 * 60, to: 14 * 60 },
  afternoon: { from: 12 * 60, to: 18 * 60 },
  evening: { from: 18 * 60, to: 23 * 60 },
  night: { from: 21 * 60, to: 24 * 60 - 1 },
}
