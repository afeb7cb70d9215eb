/** A day said as a bound by what follows it: « mardi au plus tard », « le 4, donc avant », « le 15 ou après ». */
import { narrowed } from './composed-days.ts'
import { type Line, matchAt, matchInClause } from './line.ts'
import type { Moment } from './moment.ts'
import * as said from './moment-words.ts'
import type { DayReading, Piece, Scene } from './piece.ts'
import { wrapped } from '../wrapped.ts'

export interface PieceFound {
  readonly piece: Piece
  readonly next: number
}

/** At the end of the sentence, or of a clause. */
const matchEnding = (line: Line, at: number, pattern: RegExp) =>
  matchAt(line, at, pattern) ?? matchInClause(line, at, pattern)

/** The piece, narrowed or made a bound by the words that follow. `linked`: it is one of several days. */
export function bounded(line: Line, found: PieceFound, scene: Scene, linked: boolean): PieceFound {
  const { piece, next } = found
  const only = piece.days?.length === 1 ? piece.days[0] : undefined
  if (!only || piece.clock || piece.after || piece.before) return boundHours(line, found)
  const part = piece.weekday ? null : narrowed(line, next, only)
  if (part) return { piece: { ...piece, days: [part.day] }, next: part.next }
  if (piece.clock || only.impossible) return found
  const after = matchEnding(line, next, said.onlyAfter)
  const end = only.date ?? only.to
  if (after && end !== undefined)
    return { piece: { days: [{ from: end + 1 }], bound: true }, next: after.next }
  // « je suis en vacances à partir du 6, donc avant »
  const earlier =
    only.to === undefined && only.from !== undefined ? matchEnding(line, next, said.onlyBefore) : null
  if (earlier && only.from !== undefined && only.from > scene.today)
    return { piece: { days: [{ from: scene.today, to: only.from - 1 }], bound: true }, next: earlier.next }
  return asBound(line, found, only, scene, linked)
}

function asBound(line: Line, found: PieceFound, only: DayReading, scene: Scene, linked: boolean): PieceFound {
  const { piece, next } = found
  const latest = matchEnding(line, next, said.latest)
  const last = only.date ?? only.to
  if (latest && linked) return { piece, next: latest.next }
  // « mardi plus tard », of a day offered: at another hour.
  const offered = scene.offered.some((one) => one.date !== undefined && one.date === only.date)
  const later = latest?.match[0].trim() === 'plus tard'
  // « celui de mardi, plus tard si possible »
  if (later && (offered || line.tokens[next]?.pause)) return found
  if (latest && last !== undefined && last >= scene.today) {
    const strict = /\bavant\b/.test(latest.match[0]) ? (only.date ?? only.from ?? last) - 1 : last
    const to = /^(?:ou|voire)\b/.test(latest.match[0]) ? last : strict
    return {
      piece: { days: [{ from: scene.today, to: Math.max(to, scene.today) }], bound: true },
      next: latest.next,
    }
  }
  const earliest = matchEnding(line, next, said.earliest)
  const first = only.date ?? only.from
  return earliest && first !== undefined
    ? { piece: { days: [{ from: first }], bound: true }, next: earliest.next }
    : found
}

/** « de 13 h à 15 h, donc après », « 16 h 30, donc avant ». */
function boundHours(line: Line, found: PieceFound): PieceFound {
  const { clock, after, before, ...rest } = found.piece
  const last = before ?? clock
  const first = after ?? clock
  const later = last && matchEnding(line, found.next, said.onlyAfter)
  if (later) return { piece: { ...rest, after: last }, next: later.next }
  const earlier = first && matchEnding(line, found.next, said.onlyBefore)
  return earlier ? { piece: { ...rest, before: first }, next: earlier.next } : found
}

/** « je pars le 20, il me faudrait quelque chose avant »: the last word of the clause makes a day a bound. */
export function boundedLast(line: Line, moment: Moment | null, scene: Scene): void {
  if (!moment || around(line, moment, scene)) return
  const last =
    /(?: |^)(pas (?:(?:la|libre|dispo\w*|rentree?s?|revenue?s?|possible|de retour) )?)?(avant|apres)(?: (?:ca|cela|si possible))?$/.exec(
      upToBound(line, moment.to),
    )
  // « jeudi, j'ai cours après »: told, nothing is asked for before or after.
  if (moment && tellsAfter.test(line.text.slice(line.starts[moment.to]))) return
  const only = moment?.days?.length === 1 ? moment.days[0] : undefined
  const date = only?.date ?? only?.from
  if (!last || moment.to >= line.tokens.length) return
  if (date === undefined || date <= scene.today || moment.clock || moment.hasHours()) return
  // « à partir du 12, je suis en stage avant »: it is one already.
  if (only?.from !== undefined && only.to === undefined) return
  // « fin mai, pas avant »: it was one already.
  const before = (last[2] === 'avant') !== (last[1] !== undefined)
  if (!before && only?.from !== undefined) return
  moment.days = [before ? { from: scene.today, to: date - 1 } : { from: date }]
  moment.refused = false
  moment.fact = false
}

const tellsAfter = wrapped()`
  ^(?:(?:et|mais|car|parce que) )*(?:j ai|on a|y a|il y a|j aurai
  |mon \w+ (?:arrive|part|passe))\b(?!.*\b(?:faut|faudrait|voudrai[st]|aimerais|donc|alors|plutot)\b)
`

/** The sentence as far as the « avant », the « après » that closes a clause after a day. */
function upToBound(line: Line, from: number): string {
  const at = line.tokens.findIndex((one, index) => {
    const next = line.tokens[index + 1]
    return index >= from && /^(?:avant|apres)$/.test(one.word) && (next === undefined || next.pause)
  })
  return at < 0 ? line.text : line.text.slice(0, (line.starts[at + 1] as number) - 1)
}

/** « on part du 10 au 20, donc soit avant soit après »: both sides of the days just said. */
function around(line: Line, moment: Moment, scene: Scene): boolean {
  const only = moment.days?.length === 1 ? moment.days[0] : undefined
  const [from, to] = [only?.date ?? only?.from, only?.date ?? only?.to]
  const sides = /(?: |^)(avant|apres) (?:(?:ou|soit|et|bien|sinon) )+(avant|apres)(?: (?:ca|cela))?$/.exec(
    line.text,
  )
  if (!sides || sides[1] === sides[2] || from === undefined || to === undefined || moment.clock) return false
  const before = from > scene.today ? [{ from: scene.today, to: from - 1 }] : []
  const after = { from: to + 1 }
  moment.days = sides[1] === 'avant' ? [...before, after] : [after, ...before]
  moment.refused = false
  moment.fact = false
  return true
}
