/** Names spelled letter by letter: « D, U, P », « M for Mike », « double L ». */
import { isPause, type Word } from './line.ts'

/** How a language names letters. */
export interface Letters {
  /** The letter a word names (« d » → « d », « double-u »…), when it names one. */
  letter(word: string): string | undefined
  readonly double: RegExp
  /** Joins a letter and its example: « for », « as in », « comme ». Tried on the words that follow. */
  readonly example: RegExp
  /** Marks inside a name: their word → the mark. */
  readonly marks: ReadonlyMap<string, string>
}

export interface Spelled {
  readonly letters: string
  readonly from: number
  readonly to: number
}

/** The longest run of letters that starts at a word. */
export function spelledAt(words: readonly Word[], from: number, letters: Letters): Spelled | null {
  let name = ''
  let at = from
  let ends = from
  while (at < words.length) {
    const word = words[at]?.word ?? ''
    const twice = letters.double.test(word) ? letters.letter(words[at + 1]?.word ?? '') : undefined
    if (twice !== undefined) {
      name += twice + twice
      at += 2
      ends = at
      continue
    }
    const mark = letters.marks.get(word)
    const letter = mark ?? letters.letter(word)
    if (letter === undefined || (mark !== undefined && name === '')) break
    name += letter
    at += 1
    if (mark === undefined) {
      const skipped = exampleAfter(words, at, letters)
      // « M, Mike »: an example said without its joining word, between two letters.
      at = skipped
      ends = at
    }
  }
  return name === '' ? null : { letters: name.replace(/[-' ]+$/, ''), from, to: ends }
}

function exampleAfter(words: readonly Word[], at: number, letters: Letters): number {
  for (const length of [2, 1]) {
    const joining = words
      .slice(at, at + length)
      .map(({ word }) => word)
      .join(' ')
    if (letters.example.test(joining) && words[at + length] && !isPause(words[at])) return at + length + 1
  }
  return at
}

/** First letter upper case, the rest lower: « dupont » → « Dupont », « le-goff » → « Le-Goff ». */
export function capitalised(name: string): string {
  return name
    .toLowerCase()
    .replace(/(^|[-' ])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
}
