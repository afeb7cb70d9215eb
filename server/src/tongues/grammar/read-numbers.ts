/** Numbers in words become figures: `24`, ranks `24th`. */
import { isPause, type Word } from './line.ts'

/** A number read in words. */
export interface ReadNumber {
  readonly value: number
  readonly ordinal: boolean
  /** The place of the first word after it. */
  readonly next: number
}

/** The word at a place, empty beyond the ends. */
export type WordAt = (index: number) => string

/** The same words with their numbers read; no number goes over a pause. */
export function readNumbers(
  words: readonly Word[],
  read: (word: WordAt, at: number) => ReadNumber | null,
  isNumber: (words: readonly Word[], at: number, read: ReadNumber) => boolean = () => true,
): Word[] {
  const result: Word[] = []
  for (let at = 0; at < words.length; ) {
    const first = words[at] as Word
    const start = at
    const number = read(
      (index) => (index > start && isPause(words[index]) ? '' : (words[index]?.word ?? '')),
      at,
    )
    if (!number || !isNumber(words, at, number)) {
      result.push(first)
      at += 1
      continue
    }
    const raw = words
      .slice(at, number.next)
      .map((one) => one.raw)
      .join(' ')
    result.push({ word: `${number.value}${number.ordinal ? 'th' : ''}`, raw, gap: first.gap })
    at = number.next
  }
  return result
}
