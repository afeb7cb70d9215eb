/** How English speakers say an e-mail address. */
import type { SpokenAddress } from '../grammar/emails.ts'
import type { Word } from '../grammar/line.ts'
import { readNumber } from './numbers.ts'
import { wrapped } from '../wrapped.ts'

const figures = 'zero one two three four five six seven eight nine'.split(' ')

export const spokenAddress: SpokenAddress = {
  at: /^(?:at|@|arobase)$/,
  links: new Map([
    ['dot', '.'],
    ['point', '.'],
    ['dash', '-'],
    ['hyphen', '-'],
    ['minus', '-'],
    ['underscore', '_'],
    ['_', '_'],
    ['plus', '+'],
  ]),
  digits: new Map(figures.map((word, value) => [word, String(value)])),
  known: new Map([
    ['g mail', 'gmail'],
    ['hot mail', 'hotmail'],
    ['out look', 'outlook'],
  ]),
  lead: wrapped()`
    ^(?:is|it's|its|at|email|mail|address|to|me|my|that's|sure|yes|okay|ok|so|the|lower|case|lowercase|small
    |letters|word|together|in)$
  `,
}

/** « Thornton eighty-four at… »: numbers of two figures as digits, in a sentence that says an address. */
export function withFigures(words: readonly Word[]): readonly Word[] {
  const said =
    words.some(({ word }) => word === 'dot') && words.some(({ word }) => spokenAddress.at.test(word))
  if (!said) return words
  const result: Word[] = []
  for (let at = 0; at < words.length; ) {
    const first = words[at] as Word
    const read = readNumber((index) => words[index]?.word ?? '', at)
    const joined = read !== null && !read.ordinal && read.value >= 10
    result.push(joined ? { ...first, word: String(read.value), raw: String(read.value) } : first)
    at = joined ? read.next : at + 1
  }
  return result
}
