/** How English speakers say an e-mail address. */
import type { SpokenAddress } from '../grammar/emails.ts'

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
  lead: /^(?:is|it's|its|at|email|mail|address|to|me|my|that's|sure|yes|okay|ok|so|the|lower|case|lowercase|small|letters|word|together|in)$/,
}
