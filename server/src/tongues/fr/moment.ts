/** A moment being understood: the expressions heard so far that speak of the same day and hour. */
import { civil, dayNumber, exists, weekday } from '../calendar.ts'
import type { Clock, DayReading, Edge, PartName, Piece, Span } from './piece.ts'

export class Moment {
  days?: readonly DayReading[] | undefined
  weekday?: number | undefined
  /** « mardi prochain », « ce mardi » */
  coming = false
  clock?: Clock | undefined
  part?: PartName | undefined
  span?: Span | undefined
  after?: Clock | undefined
  before?: Clock | undefined
  approximate = false
  soonest = false
  any = false
  /** The day an hour bounds too. */
  edge?: Edge | undefined
  month = false
  bareDay?: number | undefined
  around = false
  /** « à 15 h mardi ou jeudi »: the hour was said before the days. */
  hoursFirst = false
  /** The days among which a weekday was chosen. */
  among?: DayReading | undefined
  impossible?: string | undefined
  ask?: string | undefined
  refused = false
  /** The moment of the existing appointment, not of the wanted one. */
  source = false
  /** Said again after the choice: « lundi ou mardi, de préférence mardi ». */
  preferred = false
  /** Not to be touched: « gardez celui de vendredi ». */
  kept = false
  /** A circumstance, not a wish: « je finis à 17 h », « vous m'aviez dit le 4 ». */
  fact = false
  link: 'or' | 'and' | null = null
  /** An alternative that stands for itself: « demain, sinon lundi à la première heure ». */
  apart = false
  from: number
  to: number

  constructor(from: number, to: number) {
    this.from = from
    this.to = to
  }

  hasHours(): boolean {
    return Boolean(this.clock || this.part || this.span || this.after || this.before)
  }

  takeHours(other: Moment): void {
    this.clock = other.clock
    this.part = other.part
    this.span = other.span
    this.after = other.after
    this.before = other.before
    this.approximate = other.approximate
  }

  /** Can these days be the same as ours: a weekday inside our week, « demain mardi »? */
  couldBe(piece: Piece): boolean {
    return this.days !== undefined && piece.days !== undefined && meeting(this, piece) !== null
  }
}

/** A new moment that says what this expression says. */
export function started(piece: Piece, from: number, to: number): Moment {
  const moment = new Moment(from, to)
  together(moment, piece, to)
  return moment
}

/** Adds what another expression says of the same moment. */
export function together(moment: Moment, piece: Piece, to: number): void {
  if (piece.any && moment.days) return
  if (piece.days && !moment.days && moment.hasHours()) moment.hoursFirst = true
  const days = moment.days && piece.days && !moment.any ? meeting(moment, piece) : piece.days
  if (piece.days && !piece.any) moment.any = false
  if (days) {
    // « du 13 au 17, le mardi ou le jeudi »: both are of those days.
    if (moment.days?.[0] && moment.days[0].date === undefined && piece.weekday) moment.among = moment.days[0]
    moment.days = days
    if (!piece.impossible && days.every((one) => !one.impossible)) moment.impossible = undefined
    moment.month = piece.month ?? moment.month
    moment.bareDay = piece.bareDay
    moment.edge = piece.edge
    moment.around = piece.around === true
    moment.weekday = piece.weekday ?? moment.weekday
    moment.coming = piece.coming === true
    if (piece.ask || days.length === 1) moment.ask = days.length === 1 ? undefined : piece.ask
  }
  if (piece.clock) moment.clock = piece.clock
  const narrower =
    piece.part === 'other' && moment.part !== undefined && piece.span ? cut(moment, piece.span) : null
  if (narrower) moment.span = narrower
  else {
    if (piece.part) moment.part = piece.part
    if (piece.span) moment.span = piece.span
  }
  if (piece.after) moment.after = piece.after
  if (piece.before) moment.before = piece.before
  if (piece.approximate) moment.approximate = true
  if (piece.soonest) moment.soonest = true
  if (piece.any) moment.any = true
  if (piece.impossible) moment.impossible = piece.impossible
  moment.to = to
}

/** « l'après-midi, pas trop tard »: both hold, when they can. */
function cut(moment: Moment, span: Span): Span | null {
  const from = Math.max(moment.span?.from ?? 0, span.from ?? 0)
  const to = Math.min(moment.span?.to ?? 1440, span.to ?? 1440)
  if (moment.part === 'other') return null
  if (moment.part === 'evening' && span.to !== undefined) return { from: 18 * 60, to: 20 * 60 + 30 }
  return from < to ? { ...(from > 0 ? { from } : {}), ...(to < 1440 ? { to } : {}) } : (moment.span ?? null)
}

/** A correction: what is said again replaces what it contradicts; the rest stays. */
export function replaceIn(moment: Moment, piece: Piece, to: number): void {
  if (piece.days) {
    moment.days = undefined
    moment.ask = undefined
    moment.impossible = undefined
  }
  if (piece.clock || piece.part || piece.after || piece.before) {
    moment.clock = undefined
    moment.part = undefined
    moment.span = undefined
    moment.after = undefined
    moment.before = undefined
    moment.approximate = false
    moment.impossible = undefined
  }
  together(moment, piece, to)
}

/** The days both agree on, or nothing. */
function meeting(moment: Moment, piece: Piece): readonly DayReading[] | null {
  const [ours, theirs] = [moment.days ?? [], piece.days ?? []]
  const range = ours.length === 1 ? ours[0] : undefined
  const other = theirs.length === 1 ? theirs[0] : undefined
  if (range && other) {
    // « fin juin, début juillet au plus tard »
    const [start, end] = [range.date ?? range.from, other.to]
    if (piece.bound && start !== undefined && end !== undefined && end > (range.date ?? range.to ?? end))
      if ((other.from ?? start) <= start) return [{ from: start, to: end }]
    // « dans trois mois, mettons début juin »
    const period = other.date === undefined && other.from !== undefined && !piece.weekday
    if (moment.around && period && within(other, range.date ?? Number.NaN)) return theirs
    // « dans quinze jours, le samedi »: the Saturday of that week.
    if (moment.around && piece.weekday && !piece.bound) return sameWeek(range, piece.weekday)
    if (piece.around && moment.weekday) return sameWeek(other, moment.weekday)
    if (range.date === undefined && range.from !== undefined && piece.weekday)
      return inside(range, piece.weekday)
    if (other.date === undefined && other.from !== undefined && moment.weekday && !piece.bound)
      return inside(other, moment.weekday)
    if (range.date === undefined && other.date !== undefined && within(range, other.date)) return theirs
    if (other.date === undefined && range.date !== undefined && within(other, range.date)) return ours
    if (range.date === undefined && other.date === undefined) return common(range, other)
    if (range.date !== undefined && other.date === range.date) return ours
    if (range.date !== undefined && piece.weekday === weekday(range.date)) return ours
    if (other.date !== undefined && moment.weekday === weekday(other.date)) return theirs
  }
  return null
}

function sameWeek(days: DayReading, name: number): readonly DayReading[] | null {
  const day = days.date ?? days.from
  return day === undefined ? null : [{ date: day - weekday(day) + name }]
}

/** « la semaine prochaine, à partir de mercredi »: the days both ranges have. */
function common(one: DayReading, other: DayReading): readonly DayReading[] | null {
  if (one.impossible || other.impossible) return null
  const from = Math.max(one.from ?? -Infinity, other.from ?? -Infinity)
  const to = Math.min(one.to ?? Infinity, other.to ?? Infinity)
  if (from > to) return null
  return [
    {
      ...(from === -Infinity ? {} : { from }),
      ...(to === Infinity ? {} : { to }),
      past: one.past === true && other.past === true,
    },
  ]
}

/** « mardi 14 ou jeudi », « lundi en huit… non mardi »: a weekday said beside a far day is near that day. */
export function beside(piece: Piece, neighbour: Moment, today: number, moved = false): Piece {
  const date = neighbour.days?.length === 1 ? neighbour.days[0]?.date : undefined
  const own = piece.days?.length === 1 ? piece.days[0]?.date : undefined
  if (!piece.weekday || piece.coming || own === undefined || own - today > 7) return piece
  const chosen = neighbour.among && inside(neighbour.among, piece.weekday)
  if (chosen) return { ...piece, days: chosen }
  if (
    date === undefined ||
    date - today < (moved ? 1 : neighbour.coming ? 7 : 8) ||
    piece.weekday === weekday(date)
  )
    return piece
  const step = (piece.weekday - weekday(date) + 7) % 7
  const near = date + (step > 3 ? step - 7 : step)
  return { ...piece, days: [{ date: near > today ? near : near + 7 }] }
}

/** « le 12, en janvier »: the bare day just said is of that month. */
export function dayOfMonthSaid(moment: Moment | null, piece: Piece): Piece | null {
  const [range, ...others] = piece.days ?? []
  if (
    moment?.bareDay === undefined ||
    others.length > 0 ||
    range?.from === undefined ||
    range.to === undefined
  )
    return null
  const { year, month, day } = civil(range.to)
  const whole = range.to - range.from > 20 && civil(range.from).month === month && day > 27
  return whole && exists(year, month, moment.bareDay)
    ? { days: [{ date: dayNumber(year, month, moment.bareDay) }], month: true }
    : null
}

/** « le 15 février… janvier pardon »: the same day, of the month said last. */
export function inMonth(moment: Moment | null, piece: Piece, today: number): Piece | null {
  const date = moment?.days?.length ? moment.days[0]?.date : undefined
  if (piece.monthAlone === undefined || !moment?.month || date === undefined) return null
  const { year, month } = civil(today)
  const { day } = civil(date)
  const y = piece.monthAlone < month ? year + 1 : year
  return exists(y, piece.monthAlone, day)
    ? { days: [{ date: dayNumber(y, piece.monthAlone, day) }], month: true }
    : null
}

function within(range: DayReading, date: number): boolean {
  return date >= (range.from ?? -Infinity) && date <= (range.to ?? Infinity)
}

/** The day of that name inside a range. */
export function inside(range: DayReading, name: number): readonly DayReading[] | null {
  if (range.to !== undefined && range.to - (range.from ?? 0) > 62) return null
  for (let date = range.from ?? 0; date <= (range.to ?? (range.from ?? 0) + 6); date += 1) {
    if (weekday(date) === name) return [{ date, past: range.past ?? false }]
  }
  return null
}
