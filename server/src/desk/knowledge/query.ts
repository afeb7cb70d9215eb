/** A question turned into what is looked for: its own words, and the usual ways of writing what it is about. Pure. */
import { distance, plain } from '../plain.ts'
import { type Concept, concepts, idleWords } from './concepts.ts'

/** One thing asked: any of its words will do. */
export interface Sought {
  /** As it was said, plain. */
  readonly said: string
  /** For `websearch`-like matching: each entry a word or a phrase, as documents write it. */
  readonly words: readonly string[]
  /** A usual topic weighs more than a word. */
  readonly weight: number
}

/** Empty when nothing but idle words was said. */
export function soughtIn(question: string): Sought[] {
  const bare = ` ${plain(question)} `
  const sought: Sought[] = []
  let rest = bare
  for (const { asked, written } of concepts) {
    const hits = asked.filter((word) => bare.includes(` ${word} `))
    if (hits.length === 0) continue
    for (const hit of hits) rest = rest.replaceAll(` ${hit} `, '  ')
    const own = hits.flatMap((hit) => hit.split(' ')).filter((word) => !idleWords.has(word))
    sought.push({ said: hits[0] ?? '', words: [...new Set([...own, ...written])], weight: 2 })
  }
  for (const word of new Set(rest.split(' '))) {
    if (word.length < 2 || idleWords.has(word)) continue
    const meant = misspelt(word)
    if (meant) sought.push({ said: word, words: [word, ...meant.written], weight: 2 })
    else sought.push({ said: word, words: [word], weight: 1 })
  }
  return sought
}

/** The topic of a word that the recogniser, or the caller, nearly got right: « parquing ». */
function misspelt(word: string): Concept | undefined {
  if (word.length < 6) return undefined
  const slips = word.length >= 8 ? 2 : 1
  return concepts.find(({ asked }) =>
    asked.some((one) => Math.abs(one.length - word.length) <= slips && distance(one, word) <= slips),
  )
}

/** For `to_tsquery`: words or-ed, the words of a phrase next to each other. Nothing in it can be an operator. */
export function tsqueryOf(words: readonly string[]): string {
  return words
    .map((one) =>
      plain(one)
        .split(' ')
        .filter(Boolean)
        .map((word) => `'${word}'`)
        .join(' <-> '),
    )
    .filter(Boolean)
    .map((one) => `(${one})`)
    .join(' | ')
}
