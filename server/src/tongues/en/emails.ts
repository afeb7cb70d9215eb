/** E-mail addresses as they are said: « jean dot dupont at exemple dot F R ». */
import { type Word, without } from '../grammar/line.ts'

const known = new Map([
  ['g mail', 'gmail'],
  ['hot mail', 'hotmail'],
  ['out look', 'outlook'],
])
const digits = new Map(
  'zero one two three four five six seven eight nine'.split(' ').map((word, value) => [word, String(value)]),
)
const links = new Map([
  ['dot', '.'],
  ['point', '.'],
  ['dash', '-'],
  ['hyphen', '-'],
  ['minus', '-'],
  ['underscore', '_'],
  ['_', '_'],
  ['plus', '+'],
])
const lead =
  /^(?:is|it's|its|at|email|mail|address|to|me|my|that's|sure|yes|okay|ok|so|the|lower|case|lowercase|small|letters|word|together|in)$/

/** Takes the e-mail addresses out of the words. */
export function takeEmails(words: readonly Word[]): { emails: readonly string[]; words: readonly Word[] } {
  const emails: string[] = []
  let rest = words
  for (let at = 0; at < rest.length; at += 1) {
    const word = rest[at]?.word ?? ''
    const spoken =
      word === 'at' || word === '@'
        ? aroundAt(rest, at)
        : word.includes('@')
          ? { email: word, from: at, to: at + 1 }
          : null
    if (!spoken) continue
    emails.push(spoken.email)
    rest = without(rest, spoken.from, spoken.to)
    at = spoken.from
  }
  return { emails, words: rest }
}

function piece(word: string): string | null {
  const said = links.get(word) ?? digits.get(word)
  if (said !== undefined) return said
  return /^[a-z0-9]+$/.test(word) ? word : null
}

/** The longest address around « at »: a domain with a dot after it, words joined by marks before it. */
function aroundAt(words: readonly Word[], at: number): { email: string; from: number; to: number } | null {
  let to = at + 1
  let domain = ''
  let lastWasDot = false
  while (to < words.length && to < at + 16) {
    const pair = known.get(`${words[to]?.word} ${words[to + 1]?.word}`)
    if (pair !== undefined) {
      domain += pair
      to += 2
      lastWasDot = false
      continue
    }
    const word = words[to]?.word ?? ''
    const said = piece(word)
    // After the last dot comes « com », « f r »: at most letters, then the address is over.
    const letters = /^[a-z]$/.test(word)
    const openEnd =
      domain === '' || lastWasDot || links.has(word) || links.has(words[to - 1]?.word ?? '') || letters
    const written = words[to]?.gap === '.'
    if (said === null || !(openEnd || written)) break
    domain += written && said !== '.' ? `.${said}` : said
    lastWasDot = said === '.'
    to += 1
  }
  const host = /^[a-z0-9]+(?:[.-][a-z0-9]+)*\.[a-z]{2,}$/.test(domain) ? domain : null
  if (!host) return null
  let from = at
  let local = ''
  while (from > 0 && from > at - 14) {
    const word = words[from - 1]?.word ?? ''
    const said = piece(word)
    if (said === null || (lead.test(word) && !links.has(words[from]?.word ?? ''))) break
    const next = words[from]
    const dotted = next !== undefined && from < at && (next.gap === '.' || next.gap === '-') ? next.gap : ''
    local = said + dotted + local
    from -= 1
  }
  const user = local.replace(/^[.+-]+|[.+-]+$/g, '')
  return user === '' ? null : { email: `${user}@${host}`, from, to }
}
