/** Order and ticket numbers, `CMD-2024-12345` and `TKT-2026-001`, however they were said. */
import { type Word, without } from './line.ts'
import type { Figures } from './phones.ts'

/** How a language says them. */
export interface SpokenReference {
  readonly figures: Figures
  /** Words between the parts that say nothing. */
  readonly silent: RegExp
  /** Joins a letter and its example: « as in ». */
  readonly example: RegExp
  /** The Latin letter a word names. */
  letter(word: string): string | undefined
}

type Prefix = { readonly kind: 'CMD' | 'TKT'; readonly next: number }

/** Takes them out of the words. `asked`: the prefix may be left out. */
export function takeReferences(words: readonly Word[], spoken: SpokenReference, asked: boolean) {
  const orders: string[] = []
  const tickets: string[] = []
  let rest = words
  for (let at = 0; at < rest.length; at += 1) {
    const said = prefixAt(rest, at, spoken)
    const prefix: Prefix | null = said ?? (asked ? { kind: 'CMD', next: at } : null)
    const figures = prefix ? digitsFrom(rest, prefix.next, spoken) : null
    const parts = /^(20\d{2})(\d{1,6})$/.exec(figures?.digits ?? '')
    if (!prefix || !figures || !parts || (!said && figures.digits.length < 7)) continue
    const rank = parts[2] ?? ''
    if (prefix.kind === 'TKT') tickets.push(`TKT-${parts[1]}-${rank.padStart(3, '0')}`)
    else orders.push(`CMD-${parts[1]}-${rank.padStart(5, '0')}`)
    rest = without(rest, at, figures.next)
  }
  return { orders, tickets, words: rest }
}

function digitsFrom(
  words: readonly Word[],
  from: number,
  spoken: SpokenReference,
): { digits: string; next: number } {
  let digits = ''
  let next = from
  while (next < words.length && digits.length < 12) {
    const figure = spoken.figures.at(words, next)
    if (figure) digits += figure.digits
    else if (!spoken.silent.test(words[next]?.word ?? '')) break
    next = figure?.next ?? next + 1
  }
  return { digits, next }
}

function prefixAt(words: readonly Word[], at: number, spoken: SpokenReference): Prefix | null {
  const word = words[at]?.word ?? ''
  if (word === 'cmd' || word === 'tkt') return { kind: word === 'cmd' ? 'CMD' : 'TKT', next: at + 1 }
  let next = at
  let letters = ''
  while (letters.length < 3) {
    const letter = spoken.letter(words[next]?.word ?? '')
    if (letter === undefined) break
    letters += letter
    next += 1
    if (!spoken.example.test(words[next]?.word ?? '')) continue
    while (spoken.example.test(words[next]?.word ?? '')) next += 1
    next += 1
  }
  return letters === 'cmd' || letters === 'tkt' ? { kind: letters === 'cmd' ? 'CMD' : 'TKT', next } : null
}
