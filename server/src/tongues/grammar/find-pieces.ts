/** Walks an utterance and finds its temporal expressions, from left to right. */
import { isPause, type Line, matchAt } from './line.ts'
import type { Piece, Rule, Scene } from './piece.ts'

export interface Found {
  readonly piece: Piece
  /** Words `from`…`to` (excluded). */
  readonly from: number
  readonly to: number
}

/** The expressions of a line; the first rule that matches at a word wins, so the most precise come first. */
export function findPieces(line: Line, rules: readonly Rule[], scene: Scene): readonly Found[] {
  const found: Found[] = []
  for (let at = 0; at < line.words.length; ) {
    const one = readAt(line, at, rules, scene)
    if (one) found.push(one)
    at = one?.to ?? at + 1
  }
  return found
}

/** « Ten, eleven » are two hours, not one; the year of « June 3, 2026 » is one day all the same. */
function dividesFigures({ words }: Line, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1)
    if (
      isPause(words[at]) &&
      /^\d{1,2}$/.test(words[at]?.word ?? '') &&
      /^\d{1,2}$/.test(words[at - 1]?.word ?? '')
    )
      return true
  return false
}

function readAt(line: Line, at: number, rules: readonly Rule[], scene: Scene): Found | null {
  for (const { pattern, read } of rules) {
    const hit = matchAt(line, at, pattern)
    const piece = hit ? read(hit.match, scene) : null
    if (hit && piece && !dividesFigures(line, at, hit.next)) return { piece, from: at, to: hit.next }
  }
  return null
}
