/** « avec deux T », « ça prend un B », « en deux mots »: said of the name before it, and no part of one. */
import { corrected, letterRemarkAt } from './letter-remarks.ts'
import { isGivenName } from './given-names.ts'
import type { Token } from './normalise.ts'
import { isNotName } from './not-names.ts'
import { withAccents } from './spoken-accents.ts'
import { wrapped } from '../wrapped.ts'

/** The tokens without such explanations, the letters changed as they ask. */
export function explained(tokens: readonly Token[]): readonly Token[] {
  return withoutCounts(withoutRemarks(withAccents(tokens)))
}

/** « avec un espace », « en deux mots », « comme ça se prononce »: remarks on the writing. */
const remarks = wrapped()`
  ^(?:avec (?:(?:un |le )?[a-z] apostrophe)
  |avec (?:une? |l |des )?(?:espace|apostrophe|tiret|trait d union|accents?|cedille|majuscule)
  |en (?:un|deux|trois|1|2|3|un seul) mots?|(?:tout )?attache|comme ca se (?:prononce|dit|ecrit)
  |ca s ecrit comme ca se (?:prononce|dit)|sans (?:accent|tiret|espace)|tout simplement
  |(?:ca|cela|il) (?:commence|debute) par (?:un |une )?(?:[a-z]
  |deux [a-z])(?: (?:majuscule|comme \w+))?)(?= |$)
`

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
    if (remark.includes('accent')) writtenAgain(result)
    if (/^avec .*(?:union|tiret)/.test(remark)) hyphenate(result)
    at += remark.split(' ').length
    const next = tokens[at]
    if (next && !next.pause && /^(?:aigu|grave|circonflexe|trema|sur|a)$/.test(next.word)) return tokens
  }
  return result
}

/** « Anne Laure, avec un trait d'union »: two given names are one, or else the last two words. */
function hyphenate(words: Token[]): void {
  if (words.some((one) => one.gap === '-')) return
  const given = words.findLastIndex(
    (one, at) => at > 0 && isGivenName(one.word) && isGivenName(words[at - 1]?.word ?? ''),
  )
  const at = given < 0 ? words.length - 1 : given
  const [first, second] = [words[at - 1], words[at]]
  if (!first || !second || first.mark || isNotName(first.word) || second.mark || second.pause) return
  words[at] = { ...second, gap: '-' }
}

/** « Andre Gaudreault, André avec un accent »: the word said again shows how it is written. */
function writtenAgain(words: Token[]): void {
  const again = words.at(-1)
  const first = again ? words.findIndex((one) => one.word === again.word) : -1
  if (!again || first < 0 || first === words.length - 1 || /^\p{ASCII}*$/u.test(again.raw)) return
  words[first] = { ...(words[first] as Token), raw: again.raw }
  words.pop()
}

/** « avec deux L », « avec un D à la fin », « non avec un S »: gone, the word written so. */
export function withoutCounts(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((one) => /^(?:avec|prends?|sans|par|deux|2)$/.test(one.word))) return tokens
  const result: Token[] = []
  let told = false
  for (let at = 0; at < tokens.length; ) {
    const known = lettersKnown(tokens, at, result.at(-1))
    if (known > at) {
      at = known
      continue
    }
    const refusal = told ? refusedLetter(tokens, at) : at
    const remark = letterRemarkAt(tokens, refusal)
    if (remark) {
      while (/^(?:ca|cela|il|qui)$/.test(result.at(-1)?.word ?? '')) result.pop()
      corrected(result, remark)
      at = remark.next
      told = true
      continue
    }
    const denied = told ? deniedLetter(tokens, at) : at
    if (denied > at) {
      at = denied
      continue
    }
    told = false
    result.push(tokens[at] as Token)
    at += 1
  }
  return result
}

/** « Gauthier, avec T H »: letters the name has already, said to be sure; the token after them. */
function lettersKnown(tokens: readonly Token[], from: number, name: Token | undefined): number {
  if (tokens[from]?.word !== 'avec' || !name || name.word.length < 4) return from
  let at = from + 1
  let letters = ''
  while (/^[a-z]$/.test(tokens[at]?.word ?? '') && !tokens[at]?.elided) {
    letters += tokens[at]?.word ?? ''
    at += 1
  }
  return letters.length > 1 && letters.length < name.word.length && name.word.includes(letters) ? at : from
}

/** « (avec un Z,) non avec un S »: the token after the words that correct. */
function refusedLetter(tokens: readonly Token[], from: number): number {
  let at = from
  while (/^(?:non|nan|pardon|enfin|plutot|mais|et|ou)$/.test(tokens[at]?.word ?? '')) at += 1
  return at
}

/** « (avec un S,) pas un Z », « et pas avec un Z »: the token after it. */
function deniedLetter(tokens: readonly Token[], from: number): number {
  let at = from
  while (/^(?:et|non|mais)$/.test(tokens[at]?.word ?? '')) at += 1
  if (tokens[at]?.word !== 'pas') return from
  at += 1
  while (/^(?:avec|un|une|le|de)$/.test(tokens[at]?.word ?? '')) at += 1
  return /^[a-z]$/.test(tokens[at]?.word ?? '') && !tokens[at]?.elided ? at + 1 : from
}
