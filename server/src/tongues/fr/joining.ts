/** Do two expressions speak of one moment? And what a list or an exception does to a refusal. */
import type { Line } from './line.ts'
import type { Moment } from './moment.ts'
import type { Clock, Piece } from './piece.ts'
import { wrapped } from '../wrapped.ts'

/** « je travaille sauf le vendredi », « jamais libre sauf le mardi »: what is excepted is wanted. */
export function refusesAllElse(line: Line, at: number): boolean {
  const heard = line.tokens
    .slice(Math.max(0, at - 7), at)
    .map((one) => one.word)
    .join(' ')
  return wrapped()`
    (?:travaille|bosse|pas (?:dispo\w*|libre|la)|jamais(?: \w+)*|occupee?|prise?
    |peux pas)(?: (?:tous les jours|toute la semaine|tout le temps|la semaine|du tout))*$
  `.test(heard)
}

/** « (pas là) le 8, le 9 et le 10 »: an « et » and another day follow. */
export function lists(line: Line, at: number): boolean {
  const words = line.tokens.slice(at, at + 3).map((one) => one.word)
  return (
    words[0] === 'et' &&
    /^et (?:le |la )?(?:\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)/.test(words.join(' '))
  )
}

/** Does an expression go on saying what the current moment is? */
export function joins(current: Moment, piece: Piece, refusing: boolean, adjacent: boolean): boolean {
  if (refusing) return false
  return current.refused ? adjacent && compatible(current, piece) : compatible(current, piece)
}

/** Does a weekday choose inside the days said before? */
export function narrower(current: Moment, piece: Piece): boolean {
  const wide = current.around || current.days?.[0]?.date === undefined
  return wide && piece.weekday !== undefined && !piece.clock && current.couldBe(piece)
}

/** « à quatorze heures… quatorze heures trente »: the same hour, said better. */
export function stammered(moment: Moment, piece: Piece): boolean {
  return (
    moment.clock !== undefined &&
    piece.clock !== undefined &&
    !piece.days &&
    Math.floor(moment.clock.minutes / 60) % 12 === Math.floor(piece.clock.minutes / 60) % 12
  )
}

/** « dix heures, dix heures trente maximum »: does a latest hour close the one just said? */
export function closes(moment: Moment, piece: Piece): boolean {
  const { clock } = moment
  return (
    clock !== undefined &&
    !moment.refused &&
    !piece.days &&
    !piece.after &&
    (piece.before?.minutes ?? 0) > clock.minutes
  )
}

/** « avant 10 h ou après 17 h » are two windows, not one. */
function backwards(from: Clock | undefined, to: Clock | undefined): boolean {
  return (
    from !== undefined && to !== undefined && from.minutes >= to.minutes && (to.sure || to.minutes >= 480)
  )
}

/** Do both say different things of one moment? */
function compatible(moment: Moment, piece: Piece): boolean {
  if (piece.days && moment.days && !moment.couldBe(piece)) return false
  if (piece.clock && moment.clock) return false
  if ((piece.after || piece.before) && moment.clock) return false
  if (piece.after && moment.after) return false
  if (backwards(piece.after, moment.before) || backwards(moment.after, piece.before)) return false
  if (piece.before && moment.before) return false
  return !(
    piece.part &&
    moment.part &&
    !piece.clock &&
    piece.part !== 'other' &&
    moment.part !== 'other' &&
    piece.part !== moment.part
  )
}

/** « lundi ou mardi, de préférence mardi »: the last of a choice, said again. */
export function isSaidAgain(current: Moment, piece: Piece, from: number, pause: boolean): boolean {
  const day = piece.days?.length === 1 ? piece.days[0]?.date : undefined
  return (
    current.link === 'or' &&
    day !== undefined &&
    (pause || from > current.to) &&
    current.days?.[0]?.date === day
  )
}
