/** « avec deux L », « ça prend un B », « sans H », « avec un D à la fin »: what is said of one letter of a name. */
import type { Token } from './normalise.ts'
import { isNotName } from './not-names.ts'
import { doubleLetter } from './spelled-names.ts'

const lead = /^(?:avec|prend|prends|sans)$/
const counts = /^(?:une?|1|deux|2|double|seule?|trois|3|le|pas|bien|plutot)$/
const letterWords = /^(?:effe|ache|hache|elle|aile|emme|enne|erre|esse|zede)$/

/** What a remark says of a letter, and the token after it. */
export interface LetterRemark {
  readonly letter: string
  readonly how: 'once' | 'twice' | 'without' | 'with'
  /** « à la fin » */
  readonly last: boolean
  readonly next: number
}

/** The remark on a letter that starts at this token. */
export function letterRemarkAt(tokens: readonly Token[], from: number): LetterRemark | null {
  const ending = endingAt(tokens, from)
  const opening = tokens[from]?.word ?? ''
  const bare = isBare(tokens, from)
  if (!lead.test(opening) && ending === from && !bare) return null
  let at = bare ? from : ending === from ? from + 1 : ending
  let [twice, once] = [false, false]
  while (counts.test(tokens[at]?.word ?? '')) {
    twice ||= /^(?:deux|2|double)$/.test(tokens[at]?.word ?? '')
    once ||= /^seule?$/.test(tokens[at]?.word ?? '')
    at += 1
  }
  const token = tokens[at]
  const counted = bare || at > from + 1 || opening === 'sans'
  if (!counted || !token || token.elided || token.mark) return null
  const named = letterWords.test(token.word) && twice
  if (!/^[a-z]$/.test(token.word) && !named) return null
  // « avec un T, un O… » is a name being spelled; « avec un B, L, E… » explains.
  if (/^une?$/.test(tokens[at + 1]?.word ?? '')) return null
  const next = afterPlace(tokens, at + 1)
  // What follows on is spelled: « avec un B L E F… » without a pause cannot be told apart.
  const following = tokens[next]
  if (next === at + 1 && following && /^[a-z]$/.test(following.word) && !following.pause && !following.elided)
    return null
  return {
    letter: named ? letterNamed(token.word) : token.word,
    how: twice ? 'twice' : once ? 'once' : opening === 'sans' ? 'without' : 'with',
    last: ending > from || tokens.slice(at + 1, next).some((one) => /^(?:fin|final|bout)$/.test(one.word)),
    next,
  }
}

/** « Philippot, deux P », « … et un T à la fin »: a letter counted after a name, none spelled beside it. */
function isBare(tokens: readonly Token[], from: number): boolean {
  if (!/^(?:deux|2|une?)$/.test(tokens[from]?.word ?? '') || !/^[a-z]$/.test(tokens[from + 1]?.word ?? ''))
    return false
  const before = tokens[from - 1]?.word ?? ''
  const after = tokens[from + 2]
  const doubled = !tokens[from]?.word.startsWith('un')
  const closed = after === undefined || after.pause || /^(?:et|a)$/.test(after.word)
  return (
    closed &&
    (doubled
      ? before.length > 3 && (tokens[from]?.pause === true || before.includes(tokens[from + 1]?.word ?? ' '))
      : before === 'et')
  )
}

/** « ça finit par », « il se termine avec »: the token after these words, or the same one. */
function endingAt(tokens: readonly Token[], from: number): number {
  const [first, second, third] = [0, 1, 2].map((k) => tokens[from + k]?.word ?? '')
  if (/^(?:finit|finissant)$/.test(first ?? '') && /^(?:par|avec)$/.test(second ?? '')) return from + 2
  return first === 'se' && second === 'termine' && /^(?:par|avec)$/.test(third ?? '') ? from + 3 : from
}

/** « … comme Denis », « … à la fin », « … final »: where the remark ends. */
function afterPlace(tokens: readonly Token[], from: number): number {
  const word = (at: number) => tokens[at]?.word ?? ''
  const next = word(from) === 'comme' ? from + 2 : from
  if (word(next) === 'a' && word(next + 1) === 'la') return next + 3
  if (/^(?:au|en)$/.test(word(next)) && /^(?:debut|milieu|fin|bout)$/.test(word(next + 1))) return next + 2
  return /^(?:final|initial|majuscule)$/.test(word(next)) ? next + 1 : next
}

function letterNamed(word: string): string {
  const sound = word.replace(/^h?a/, '')
  return sound.startsWith('c') ? 'h' : (/[^e]/.exec(word)?.[0] ?? '')
}

/** Rewrites, among these last words, the one the remark corrects. */
export function corrected(words: Token[], remark: LetterRemark): void {
  const { letter } = remark
  for (let at = words.length - 1; at >= Math.max(0, words.length - 3); at -= 1) {
    const word = words[at] as Token
    if (word.mark || word.word.length < 3 || (isNotName(word.word) && !/^\p{Lu}/u.test(word.raw))) continue
    const raw = rewritten(word, remark)
    if (raw !== undefined) {
      words[at] = { ...word, raw, word: foldedAs(word, raw) }
      return
    }
    if (word.word.includes(letter)) return
  }
}

/** The folded word, changed as its writing was: both have as many letters. */
function foldedAs(word: Token, raw: string): string {
  return (
    raw
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase() || word.word
  )
}

/** A word in lower case, as the remark corrects it. */
export function rewrittenWord(word: string, remark: LetterRemark): string | undefined {
  return rewritten({ word, raw: word }, remark)
}

function rewritten(
  { word, raw }: Pick<Token, 'word' | 'raw'>,
  { letter, how, last }: LetterRemark,
): string | undefined {
  if (word.length !== raw.length) return undefined
  if (how === 'twice') return word.includes(letter) ? doubleLetter(raw, letter) : undefined
  const double = word.indexOf(letter + letter)
  if (how === 'once') return double < 0 ? undefined : without(raw, double)
  if (how === 'without') {
    if (last || word.endsWith(letter)) return word.endsWith(letter) ? raw.slice(0, -1) : undefined
    return letter === 'h' && word.includes('h') ? without(raw, word.lastIndexOf('h')) : undefined
  }
  if (word.endsWith(letter)) return undefined
  const final = word.at(-1) ?? ''
  if (silent.some((pair) => pair.includes(final) && pair.includes(letter))) return raw.slice(0, -1) + letter
  if (last) return raw + letter
  return word.includes(letter) ? undefined : respelled(word, raw, letter)
}

/** Final letters that sound alike, or not at all. */
const silent = ['dt', 'sz', 'sx', 'xz', 'iy']
/** The same sound written otherwise: « Catherine avec un K », « Martin avec un Y », « Sophie avec un F ». */
const alike: readonly (readonly [letter: string, written: RegExp])[] = [
  ['k', /qu|c(?![hei])/],
  ['c', /k/],
  ['y', /i(?!.*i)/],
  ['i', /y/],
  ['f', /ph/],
  ['z', /(?<=[aeiouy])s(?=[aeiouy])/],
  ['s', /z/],
  ['j', /g(?=[ei])/],
  ['w', /v/],
]

function respelled(word: string, raw: string, letter: string): string | undefined {
  const written = alike.find(([one]) => one === letter)?.[1]
  const match = written?.exec(word)
  if (!match) return undefined
  const capital = /^\p{Lu}/u.test(raw.slice(match.index))
  const by = capital ? letter.toUpperCase() : letter
  return raw.slice(0, match.index) + by + raw.slice(match.index + match[0].length)
}

const without = (raw: string, at: number) => raw.slice(0, at) + raw.slice(at + 1)
