/** A question turned into what is looked for: its own words, and the usual ways of writing what it is about. Pure. */
import { distance, plain } from '../plain.ts'
import { type Concept, concepts, faint } from './concepts.ts'
import { idleWords } from './idle-words.ts'

/** One thing asked: any of its words will do. */
export interface Sought {
  /** As it was said, plain. */
  readonly said: string
  /** For `websearch`-like matching: each entry a word or a phrase, as documents write it. */
  readonly words: readonly string[]
  /** A usual topic weighs more than a word. */
  readonly weight: number
  /** It stands for all of its kind: « comptabilité » for any training. */
  readonly general?: true
}

/** Empty when nothing but idle words was said. */
export function soughtIn(question: string): Sought[] {
  const words = plain(question).split(' ').filter(Boolean)
  const { hits, rest } = takePhrases(words)
  const clear = [...hits].filter(([, said]) => said.some((phrase) => !faint.has(phrase)))
  const sought: Sought[] = (clear.length > 0 ? clear : [...hits]).map(([{ written, general }, said]) => {
    // « on se gare » without its idle words is a railway station.
    const own = said.filter((phrase) => phrase.split(' ').every((word) => !idleWords.has(word)))
    const found = { said: said[0] ?? '', words: [...new Set([...own, ...written])], weight: 2 }
    return general ? { ...found, general } : found
  })
  for (const word of new Set(rest)) {
    if (word.length < 2 || idleWords.has(word)) continue
    const meant = misspelt(word)
    if (meant) sought.push({ said: word, words: [word, ...meant.written], weight: 2 })
    else sought.push({ said: word, words: [word, ...deeds(word)], weight: 1 })
  }
  return sought
}

/** The phrases of the concepts, longest first: « tickets resto » is no restaurant, « carte bleue » no menu. */
const phrases = concepts
  .flatMap((concept) => concept.asked.map((asked) => ({ concept, words: asked.split(' '), asked })))
  .sort((a, b) => b.words.length - a.words.length || b.asked.length - a.asked.length)

/** What each concept was recognised by, and the words that belong to none; a word serves once. */
function takePhrases(words: readonly string[]): {
  readonly hits: ReadonlyMap<Concept, string[]>
  readonly rest: readonly string[]
} {
  const hits = new Map<Concept, string[]>()
  /** By which phrase each word was taken: the same phrase may speak of two concepts. */
  const taken: (string | undefined)[] = []
  for (const { concept, words: phrase, asked } of phrases) {
    for (let at = 0; at + phrase.length <= words.length; at += 1) {
      const places = phrase.map((_, offset) => at + offset)
      if (!places.every((place, offset) => words[place] === phrase[offset])) continue
      if (!places.every((place) => taken[place] === undefined || taken[place] === asked)) continue
      for (const place of places) taken[place] = asked
      hits.set(concept, [...(hits.get(concept) ?? []), asked])
    }
  }
  return { hits, rest: words.filter((_, place) => taken[place] === undefined) }
}

/** « développeur » is who does « développement », « soudeur » « soudage »: documents name the deed. */
function deeds(word: string): readonly string[] {
  const [, root] = /^(\p{L}{4,})(?:eur|euse)s?$/u.exec(word) ?? []
  return root ? [`${root}ement`, `${root}age`, `${root}ation`] : []
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
