/** « avec deux T », « ça prend un B », « sans H »: said of the name before it, and no part of one. */
import type { Token } from './normalise.ts'
import { doubleLetter } from './spelled-names.ts'
import { withAccents } from './spoken-accents.ts'

const counts = /^(?:un|une|1|deux|2|double|seul|trois|3|le|pas)$/
const letterWords = /^(?:effe|ache|hache|elle|aile|emme|enne|erre|esse|zede)$/

/** The tokens without such explanations, the letter doubled where it should be. */
export function explained(tokens: readonly Token[]): readonly Token[] {
  return withoutCounts(withoutRemarks(withAccents(tokens)))
}

/** « avec un espace », « en deux mots », « comme ça se prononce »: remarks on the writing. */
const remarks =
  /^(?:avec (?:(?:un |le )?[a-z] apostrophe)|avec (?:une? )?(?:espace|apostrophe|tiret|trait d union|accent|cedille|majuscule)|en (?:un|deux|trois|1|2|3|un seul) mots?|(?:tout )?attache|comme ca se (?:prononce|dit|ecrit)|ca s ecrit comme ca se (?:prononce|dit)|sans (?:accent|tiret|espace)|tout simplement|(?:ca|cela|il) (?:commence|finit|se termine|debute) par (?:un |une )?(?:[a-z]|deux [a-z])(?: (?:majuscule|comme \w+))?)(?= |$)/

function withoutRemarks(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((one) => /^(?:avec|en|comme|sans|attache|tout|ca)$/.test(one.word))) return tokens
  const result: Token[] = []
  for (let at = 0; at < tokens.length; ) {
    const ahead = tokens
      .slice(at, at + 8)
      .map((one) => one.word)
      .join(' ')
    const remark = at > 0 || /^(?:ca|cela|il) /.test(ahead) ? remarks.exec(ahead)?.[0] : undefined
    if (remark === undefined) {
      result.push(tokens[at] as Token)
      at += 1
      continue
    }
    at += remark.split(' ').length
    const next = tokens[at]
    if (next && !next.pause && /^(?:aigu|grave|circonflexe|trema|sur|a)$/.test(next.word)) return tokens
  }
  return result
}

/** « avec deux L », « avec un D à la fin »: gone, the letter doubled where it should be. */
export function withoutCounts(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((one) => /^(?:avec|prend|sans)$/.test(one.word))) return tokens
  const result: Token[] = []
  for (let at = 0; at < tokens.length; ) {
    const said = explanationAt(tokens, at)
    if (!said) {
      result.push(tokens[at] as Token)
      at += 1
      continue
    }
    if (/^(?:ca|cela)$/.test(result.at(-1)?.word ?? '')) result.pop()
    if (said.twice) double(result, said.letter)
    at = said.next
  }
  return result
}

function explanationAt(tokens: readonly Token[], from: number) {
  const lead = tokens[from]?.word ?? ''
  if (!/^(?:avec|prend|sans)$/.test(lead)) return null
  let at = from + 1
  let twice = false
  while (counts.test(tokens[at]?.word ?? '')) {
    twice ||= /^(?:deux|2|double)$/.test(tokens[at]?.word ?? '')
    at += 1
  }
  const letter = tokens[at]
  const counted = at > from + 1 || lead === 'sans'
  if (!counted || !letter || letter.elided || letter.mark) return null
  const named = letterWords.test(letter.word) && twice
  if (!/^[a-z]$/.test(letter.word) && !named) return null
  // « avec un T, un O… » is a name being spelled; « avec un B, L, E… » explains.
  if (/^(?:un|une)$/.test(tokens[at + 1]?.word ?? '')) return null
  let next = at + 1
  if (tokens[next]?.word === 'comme') next += 2
  if (tokens[next]?.word === 'a' && tokens[next + 1]?.word === 'la') next += 3
  else if (
    /^(?:au|en)$/.test(tokens[next]?.word ?? '') &&
    /^(?:debut|milieu|fin)$/.test(tokens[next + 1]?.word ?? '')
  )
    next += 2
  else if (/^(?:final|initial|majuscule)$/.test(tokens[next]?.word ?? '')) next += 1
  // What follows on is spelled: « avec un B L E F… » without a pause cannot be told apart.
  if (
    next === at + 1 &&
    /^[a-z]$/.test(tokens[next]?.word ?? '') &&
    !tokens[next]?.pause &&
    !tokens[next]?.elided
  )
    return null
  const sound = named
    ? letter.word.replace(/^h?a/, '').charAt(0) === 'c'
      ? 'h'
      : (/[^e]/.exec(letter.word)?.[0] ?? '')
    : letter.word
  return { letter: sound, twice, next }
}

/** Doubles the letter in the last word that holds it. */
function double(words: Token[], letter: string): void {
  const index = words.findLastIndex((one) => !one.mark && one.word.includes(letter) && one.word.length > 2)
  const word = words[index]
  if (word && index >= words.length - 3)
    words[index] = { ...word, raw: doubleLetter(word.raw, letter), word: doubleLetter(word.word, letter) }
}
