/** E-mail addresses from spoken words: « jean dot dupont at exemple dot F R »; each language names its marks. */
import { type Word, without } from './line.ts'

/** How a language says an address. */
export interface SpokenAddress {
  readonly at: RegExp
  /** « dot » → « . » */
  readonly links: ReadonlyMap<string, string>
  /** « seven » → « 7 » */
  readonly digits: ReadonlyMap<string, string>
  /** Domains heard in two words: « g mail ». */
  readonly known: ReadonlyMap<string, string>
  /** Words that come before an address and are no part of it. */
  readonly lead: RegExp
}

interface Found {
  readonly text: string
  readonly end: number
}

/** Takes the e-mail addresses out of the words. */
export function takeEmails(words: readonly Word[], spoken: SpokenAddress) {
  const emails: string[] = []
  let rest = words
  for (let at = 0; at < rest.length; at += 1) {
    const word = rest[at]?.word ?? ''
    const written = word.length > 1 && word.includes('@')
    const host = spoken.at.test(word) ? hostAfter(rest, at, spoken) : null
    const user = host ? userBefore(rest, at, spoken) : null
    if (!written && !(host && user)) continue
    emails.push(written ? word : `${user?.text}@${host?.text}`)
    const from = written ? at : (user?.end ?? at)
    rest = without(rest, from, written ? at + 1 : (host?.end ?? at + 1))
    at = from
  }
  return { emails, words: rest }
}

function piece(word: string, spoken: SpokenAddress): string | null {
  const said = spoken.links.get(word) ?? spoken.digits.get(word)
  return said ?? (/^[a-z0-9]+$/.test(word) ? word : null)
}

/** Letters of an ending said one by one: « f r », « c o m ». */
function endsWith(domain: string, letter: string): boolean {
  const ending = domain.slice(domain.lastIndexOf('.') + 1) + letter
  return (
    !domain.includes('.') ||
    ending.length <= 2 ||
    ['com', 'org', 'net', 'info'].some((known) => known.startsWith(ending))
  )
}

function hostAfter(words: readonly Word[], at: number, spoken: SpokenAddress): Found | null {
  let domain = ''
  let to = at + 1
  while (to < words.length && to < at + 16) {
    const pair = spoken.known.get(`${words[to]?.word} ${words[to + 1]?.word}`)
    const word = words[to]?.word ?? ''
    const said = pair ?? piece(word, spoken)
    const linked = spoken.links.has(word) || spoken.links.has(words[to - 1]?.word ?? '')
    const letter = /^[a-z]$/.test(word) && endsWith(domain, word)
    const dotted = words[to]?.gap === '.' || (words[to]?.gap === '-' && domain !== '')
    if (said === null || !(domain === '' || linked || letter || dotted)) break
    domain += (dotted && !spoken.links.has(word) ? (words[to]?.gap ?? '') : '') + said
    to += pair === undefined ? 1 : 2
  }
  return /^[a-z0-9]+(?:[.-][a-z0-9]+)*\.[a-z]{2,}$/.test(domain) ? { text: domain, end: to } : null
}

function userBefore(words: readonly Word[], at: number, spoken: SpokenAddress): Found | null {
  let from = at
  let local = ''
  while (from > 0 && from > at - 14) {
    const word = words[from - 1]?.word ?? ''
    const said = piece(word, spoken)
    if (said === null || (spoken.lead.test(word) && !spoken.links.has(words[from]?.word ?? ''))) break
    const gap = words[from]?.gap ?? ''
    local = said + (from < at && /^[.-]$/.test(gap) ? gap : '') + local
    from -= 1
  }
  const text = local.replace(/^[.+-]+|[.+-]+$/g, '')
  return text === '' ? null : { text, end: from }
}
