/** Combines temporal expressions: a day with its hour, alternatives, corrections, refusals, periods. */
import type { Found } from './find-pieces.ts'
import { isPause, type Line } from './line.ts'
import type { Clock, Part, Piece, Scene } from './piece.ts'
import { type Draft, whensOf } from './whens.ts'
import type { When } from '../tongue.ts'

/** The small words of a language around days and hours. All are tried on folded text. */
export interface Connectors {
  /** At the end of what precedes: « not », « except ». */
  readonly refusedBefore: RegExp
  /** At the end of what precedes, « any »; then, alone before the next, « but »: the next is refused. */
  readonly any?: RegExp
  readonly except?: RegExp
  /** At the start of what follows: « I can't ». */
  readonly refusedAfter: RegExp
  /** Between two: « no sorry », « I mean ». */
  readonly correction: RegExp
  /** Between two, and nothing else: « or ». */
  readonly alternative: RegExp
  readonly between: RegExp
  readonly rangeJoin: RegExp
  readonly after: RegExp
  readonly before: RegExp
  /** A bound that is not itself meant: « before Friday ». */
  readonly strictly?: RegExp
  readonly about: RegExp
  /** Before a moment of the past that is only told. */
  readonly told?: RegExp
  readonly aboutAfter: RegExp
}

export interface Moments {
  readonly dates: readonly When[]
  readonly excluded: readonly When[]
  /** The readings of an ambiguous day. */
  readonly ambiguous: boolean
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** What the expressions of a line say together. */
export function combine(line: Line, found: readonly Found[], scene: Scene, small: Connectors): Moments {
  const wanted: Mutable<Draft>[] = []
  const refused: Mutable<Draft>[] = []
  let current: Mutable<Draft> | undefined
  let wasRefused = false
  let correcting = false
  found.forEach((one, index) => {
    const previous = found[index - 1]
    const gap = words(line, previous?.to ?? 0, one.from)
    const after = words(line, one.to, found[index + 1]?.from ?? line.words.length)
    // « A fever since Monday » tells a story, it wishes for nothing.
    if (small.told?.test(gap)) return
    // « Any morning but Monday »
    const excepts = small.except?.test(gap) && small.any?.test(words(line, 0, previous?.from ?? 0))
    const touches = previous !== undefined && gap === '' && !isPause(line.words[one.from])
    const narrows = touches && wasRefused && !occupies(refused.at(-1) ?? {}, one.piece)
    if (excepts || small.refusedBefore.test(gap) || small.refusedAfter.test(after) || narrows) {
      if (narrows) add(refused.at(-1) as Mutable<Draft>, one.piece)
      else refused.push(add({}, one.piece))
      // « Tuesday I can't »: the day was opened by this very piece, nothing to take back.
      wasRefused = true
      return
    }
    wasRefused = false
    if (previous && current && current.open && small.rangeJoin.test(gap) && close(current, one.piece)) return
    const corrects = previous !== undefined && small.correction.test(gap)
    correcting = corrects || (correcting && touches)
    const full = current !== undefined && occupies(current, one.piece) && !restates(current, one.piece)
    if (!current || (full && !correcting)) {
      const shared: Draft = current && !hasDay(one.piece) && small.alternative.test(gap) ? dayOf(current) : {}
      current = { ...shared, joined: current !== undefined && small.alternative.test(gap) }
      wanted.push(current)
    } else if (full) clear(current, one.piece)
    add(current, one.piece)
    if (small.between.test(gap)) {
      current.open = hasDay(one.piece) ? 'days' : 'hours'
      // « From three » has no second bound yet, and may never have one.
      current.since = small.after.test(gap)
    } else if (small.after.test(gap)) bound(current, one.piece, 'from')
    else if (small.before.test(gap)) bound(current, one.piece, 'to', small.strictly?.test(gap) ? 1 : 0)
    if (small.about.test(gap) || small.aboutAfter.test(after)) current.approximate = true
  })
  for (const draft of wanted) if (draft.open && draft.since) bound(draft, draft, 'from')
  shareHours(wanted)
  for (const draft of refused) moveInto(wanted, draft, scene.today)
  const ambiguous = wanted.some(({ dates }) => (dates?.length ?? 0) > 1)
  return {
    dates: wanted.flatMap((draft) => whensOf(draft, scene)),
    excluded: refused.flatMap((draft) => whensOf(draft, scene)),
    ambiguous,
  }
}

function words(line: Line, from: number, to: number): string {
  return line.words
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ')
}

const hasDay = (piece: Draft | Piece): boolean => piece.dates !== undefined || piece.days !== undefined
const hasHour = (piece: Draft | Piece): boolean =>
  piece.clock !== undefined || ('hours' in piece && piece.hours !== undefined)

function dayOf(draft: Draft): Draft {
  return { ...(draft.dates ? { dates: draft.dates } : {}), ...(draft.days ? { days: draft.days } : {}) }
}

function occupies(draft: Draft, piece: Piece): boolean {
  if (draft.impossible !== undefined || piece.impossible !== undefined) return true
  return (hasDay(draft) && hasDay(piece)) || (hasHour(draft) && hasHour(piece)) || bothParts(draft, piece)
}

/** « the 24th, Christmas Eve »: the same day in other words. */
function restates(draft: Draft, piece: Piece): boolean {
  const [said, ...others] = draft.dates ?? []
  const same =
    said !== undefined && others.length === 0 && piece.dates?.length === 1 && piece.dates[0] === said
  return same && !(hasHour(draft) && hasHour(piece)) && !bothParts(draft, piece)
}

function bothParts(draft: Draft, piece: Piece): boolean {
  return (
    piece.clock === undefined &&
    draft.part !== undefined &&
    piece.part !== undefined &&
    draft.part !== piece.part
  )
}

function clear(draft: Mutable<Draft>, piece: Piece): void {
  delete draft.impossible
  if (hasDay(piece)) {
    delete draft.dates
    delete draft.days
  }
  if (piece.clock || piece.part) {
    delete draft.clock
    delete draft.part
    delete draft.span
    delete draft.hours
  }
}

function add(draft: Mutable<Draft>, piece: Piece): Mutable<Draft> {
  return Object.assign(draft, piece)
}

/** « After six », « before the tenth »: the value just added becomes a bound. */
function bound(draft: Mutable<Draft>, piece: Piece, end: 'from' | 'to', less = 0): void {
  if (piece.clock) {
    draft.hours = { ...draft.hours, [end]: piece.clock }
    delete draft.clock
  } else if (piece.dates?.length === 1) {
    draft.days = { [end]: (piece.dates[0] ?? 0) - less }
    delete draft.dates
  } else if (end === 'to' && piece.days?.from !== undefined) draft.days = { to: piece.days.from - 1 }
  else if (end === 'from' && piece.days?.to !== undefined) draft.days = { from: piece.days.to + 1 }
}

/** The second bound of « between … and … ». */
function close(draft: Mutable<Draft>, piece: Piece): boolean {
  if (draft.open === 'hours' && draft.clock && piece.clock) {
    draft.hours = { from: draft.clock, to: piece.clock }
    if (piece.part) draft.part = piece.part
    delete draft.clock
  } else if (draft.open === 'days' && draft.dates && piece.dates) {
    const [from, to] = [draft.dates.at(-1) ?? 0, piece.dates.at(-1) ?? 0]
    // « from Tuesday to Thursday », said on a Wednesday: that Thursday is after that Tuesday.
    draft.days = { from, to: to < from && from - to < 7 ? to + 7 : to }
    delete draft.dates
  } else return false
  delete draft.open
  return true
}

/** « The week after next, any day but Monday »: the Monday of that week, not the coming one. */
function moveInto(wanted: readonly Draft[], refused: Mutable<Draft>, today: number): void {
  const [date, ...others] = refused.dates ?? []
  const { from, to } =
    wanted.find(({ days }) => days?.from !== undefined && days.to !== undefined)?.days ?? {}
  if (date === undefined || others.length > 0 || from === undefined || to === undefined) return
  // A day that is named by its date is further away, or as near as it was said.
  if (date >= from || date - today > 7) return
  const moved = date + Math.ceil((from - date) / 7) * 7
  if (moved <= to) refused.dates = [moved]
}

/** « Monday or Tuesday after six »: the hour said last is meant for both. */
function shareHours(drafts: readonly Mutable<Draft>[]): void {
  for (let i = drafts.length - 1; i > 0; i -= 1) {
    const [earlier, later] = [drafts[i - 1], drafts[i]]
    if (!earlier || !later?.joined || hasHour(earlier) || earlier.part || !hasDay(earlier) || !hasDay(later))
      continue
    const { clock, part, span, hours } = later
    Object.assign(
      earlier,
      clock ? { clock } : {},
      part ? { part } : {},
      span ? { span } : {},
      hours ? { hours } : {},
    )
  }
}

/** The bounds of an interval of hours, as they were said. */
export interface SaidHours {
  readonly from?: Clock
  readonly to?: Clock
}

export type { Part }
