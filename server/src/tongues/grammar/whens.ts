/** From what was said of one moment to the moment: hours settled, the past marked. */
import { clockTime, isoDate } from '../calendar.ts'
import type { When } from '../tongue.ts'
import { settled } from './clock.ts'
import type { Clock, Piece, Scene } from './piece.ts'
import { spans } from './piece.ts'

/** What was said of one moment so far. */
export interface Draft extends Piece {
  readonly hours?: { readonly from?: Clock; readonly to?: Clock }
  /** Waiting for its second bound. */
  readonly open?: 'days' | 'hours'
  /** Without a second bound, the first is one: « from three ». */
  readonly since?: boolean
  /** An alternative of the one before. */
  readonly joined?: boolean
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** The moments of a draft: one, or one per reading of an ambiguous day. */
export function whensOf(draft: Draft, scene: Scene): readonly When[] {
  if (draft.impossible !== undefined) return [{ impossible: draft.impossible }]
  const hour = hourOf(draft, scene)
  const flags: When = {
    ...(draft.approximate ? { approximate: true } : {}),
    ...(draft.soonest ? { soonest: true } : {}),
  }
  if (draft.dates)
    return draft.dates.map((date) => ({
      date: isoDate(date),
      ...hour,
      ...flags,
      ...past(draft, date, scene),
    }))
  if (draft.days) {
    const days: { from?: string; to?: string } = {}
    if (draft.days.from !== undefined) days.from = isoDate(draft.days.from)
    if (draft.days.to !== undefined) days.to = isoDate(draft.days.to)
    const elapsed: When = draft.days.to !== undefined && draft.days.to < scene.today ? { past: true } : {}
    return [{ days: days as NonNullable<When['days']>, ...hour, ...flags, ...elapsed }]
  }
  const when = { ...hour, ...flags }
  if (scene.about !== undefined && (when.time ?? when.hours)) return [{ date: isoDate(scene.about), ...when }]
  return Object.keys(when).length > 0 ? [when] : []
}

function hourOf(draft: Draft, scene: Scene): When {
  const { trade } = scene.context
  if (draft.clock) return { time: clockTime(settled(draft.clock, draft.part, trade)) }
  if (draft.hours) {
    const { from, to } = draft.hours
    const hours: Mutable<NonNullable<When['hours']>> = {}
    const said = to === undefined ? undefined : settled(to, draft.part, trade)
    // « Between nine and twelve in the morning » ends at noon, not at midnight.
    const end =
      said !== undefined && from && said < 60 && said < settled(from, draft.part, trade) ? said + 720 : said
    if (from) {
      // « Between two and four in the afternoon »: the part settles both bounds; « nine to twelve » must not go backwards.
      const start = settled(from, draft.part, trade)
      hours.from = clockTime(end !== undefined && start > end && !from.sure ? from.minutes : start)
    }
    if (end !== undefined) hours.to = clockTime(end)
    // « in the afternoon, but not after four »
    const start = !from && draft.part ? spans[draft.part].from : undefined
    if (start !== undefined && end !== undefined && start < end) hours.from = clockTime(start)
    return { hours }
  }
  const span = draft.span ?? (draft.part ? spans[draft.part] : undefined)
  if (!span) return {}
  const hours: Mutable<NonNullable<When['hours']>> = {}
  if (span.from !== undefined) hours.from = clockTime(span.from)
  if (span.to !== undefined) hours.to = clockTime(span.to)
  return { hours }
}

function past(draft: Draft, date: number, scene: Scene): When {
  if (date < scene.today) return { past: true }
  if (date > scene.today || !draft.clock) return {}
  return settled(draft.clock, draft.part, scene.context.trade) < scene.minutes ? { past: true } : {}
}
