/** E-mail addresses: written, dictated word by word, or spelled letter by letter. */
import { withoutCounts } from './explanations.ts'
import { isGivenName } from './given-names.ts'
import { letterRemarkAt, rewrittenWord } from './letter-remarks.ts'
import { readNumber } from './numbers.ts'
import { replace, type Token } from './normalise.ts'
import { similar } from './spelled-names.ts'
import { lastSaid } from './superseded.ts'
import { monthNumber } from './words.ts'
import { wrapped } from '../wrapped.ts'

export interface EmailsHeard {
  readonly emails: readonly string[]
  readonly tokens: readonly Token[]
}

const at = /^(?:@|arobase|arobaz|arobas|arobaze|arobaaz|arrobas|arobace|arrobase|arobasse|arobe|at)$/
const stop = wrapped()`
  ^(?:c|ce|est|mail|mails|email|emails|courriel|adresse|mon|ma|mes|son|l|d|oui|non|alors|donc|voila|bien|sur
  |par|ca|sera|serait|electronique|je|vous|envoyez|ecrivez|note|notez|epelle|dicte|donne|ecris|repete|lis
  |voici|et|suis|appelle|nous|avec|pour|merci|bonjour|le|la|s|il|plait|moi|pas)$
`
const domains = new Map<string, string>([
  ['gmail', 'gmail.com'],
  ['orange', 'orange.fr'],
  ['free', 'free.fr'],
  ['wanadoo', 'wanadoo.fr'],
  ['hotmail', 'hotmail.com'],
  ['yahoo', 'yahoo.fr'],
  ['laposte', 'laposte.net'],
  ['sfr', 'sfr.fr'],
  ['outlook', 'outlook.com'],
  ['icloud', 'icloud.com'],
  ['bbox', 'bbox.fr'],
  ['protonmail', 'protonmail.com'],
  ['live', 'live.fr'],
  ['numericable', 'numericable.fr'],
  ['neuf', 'neuf.fr'],
])
const endings = wrapped()`
  ^(?:fr|com|net|org|eu|be|ch|ca|io|info|me|pro|re|lu|ma|tn|dz|de|uk|it|es|co|biz|paris|bzh|gouv|asso|email
  |dev|app|ai|tv|test|example)$
`
const softened = new Map([
  ['g', 'gmail'],
  ['hot', 'hotmail'],
  ['out', 'outlook'],
  ['i', 'icloud'],
  ['ya', 'yahoo'],
  ['la', 'laposte'],
])

/** Takes the e-mail addresses out of the tokens. */
export function takeEmails(tokens: readonly Token[], asked: boolean): EmailsHeard {
  const emails: string[] = []
  const sign = tokens.findLastIndex((_, i) => signAt(tokens, i) > 0)
  let rest: readonly Token[] =
    sign < 0 && !asked
      ? tokens
      : [
          ...withoutDenied(withoutCounts(tokens.slice(0, Math.max(sign, 0)))),
          ...tokens.slice(Math.max(sign, 0)),
        ]
  for (let i = 0; i < rest.length; i += 1) {
    const token = rest[i] as Token
    if (token.mark === 'email' && token.raw.includes('@')) {
      emails.push(toldAfter(token.word, rest, i + 1))
      continue
    }
    const size = signAt(rest, i)
    // « marie chez exemple point fr », « marie à exemple point fr »
    const stands =
      token.word === 'chez' || (token.raw === 'à' && rest.every((_, index) => signAt(rest, index) === 0))
    const chez = asked && stands && soundsLikeDomain(rest, i + 1)
    if ((size === 0 && !chez) || (token.word === 'at' && !asked && !soundsLikeDomain(rest, i + 1))) continue
    const right = domainAfter(rest, i + Math.max(size, 1))
    const left = right ? localBefore(rest, i) : null
    if (!right || !left) continue
    emails.push(toldAfter(`${left.text}@${right.text}`, rest, right.to))
    rest = replace(rest, left.from, right.to, 'email')
    i = left.from
  }
  return { emails: [...new Set(lastSaid(emails, rest, 'email'))], tokens: rest }
}

/** « …point fr, non pardon point com », « …arobase gmail, enfin non, hotmail »: the domain told again after the address. */
function domainToldAfter(address: string, tokens: readonly Token[], from: number): string {
  const after = tokens.slice(from).map((one) => one.word)
  const back = after.findIndex((word) => takesBack.test(word))
  if (back < 0 || tokens.some((_, i) => i >= from && signAt(tokens, i) > 0)) return address
  const local = address.slice(0, address.indexOf('@'))
  const again = [...after.join(' ').matchAll(/(?<!\bpas )(?<!\bpas \w+ )(?:\b(\w+) )?\bpoint (\w+)/g)]
    .filter(([, , ending]) => endings.test(ending ?? ''))
    .at(-1)
  if (again) {
    const [, name = '', ending] = again
    const domain =
      name === '' || stop.test(name) || takesBack.test(name) ? address.slice(local.length + 1) : name
    return `${local}@${domain.replace(/\.\w+$/, '')}.${ending}`
  }
  const known = after.find((word, i) => i > back && after[i - 1] !== 'pas' && domains.has(word))
  return known === undefined ? address : `${local}@${domains.get(known)}`
}

const takesBack = /^(?:non|pardon|plutot|enfin|trompee?|erreur|desolee?|excusez|finalement|mince|zut|oups)$/

/** « …arobase exemple point fr, ça prend deux F »: the letter told after the address, before the next one. */
function toldAfter(said: string, tokens: readonly Token[], from: number): string {
  const address = joinedAfter(domainToldAfter(said, tokens, from), tokens, from)
  if (!tokens.some((one, i) => i >= from && /^(?:prend|avec)$/.test(one.word))) return address
  const local = address.slice(0, address.indexOf('@'))
  for (let i = from; i < tokens.length && signAt(tokens, i) === 0; i += 1) {
    const remark = letterRemarkAt(tokens, i)
    if (!remark) continue
    const named = tokens.slice(from, i).findLast((one) => one.word.length > 2)?.word ?? ''
    const parts = local.split(/([._-])/)
    const which =
      named.length > 0 && remark.how !== 'twice'
        ? parts.findIndex((part) => part.length > 2 && similar(part, named))
        : parts.findLastIndex((part) => part.includes(remark.letter))
    const again = which < 0 ? undefined : rewrittenWord(parts[which] as string, remark)
    if (again !== undefined) return parts.with(which, again).join('') + address.slice(local.length)
  }
  return address
}

/** « …dossantos arobase…, dos santos avec un tiret »: the words of one part said again, and what joins them. */
function joinedAfter(address: string, tokens: readonly Token[], from: number): string {
  const told = tokens.findIndex((one, i) => i > from + 1 && one.word === 'avec')
  const joint =
    told < 0 ? null : connectorAt(tokens, /^une?$/.test(tokens[told + 1]?.word ?? '') ? told + 2 : told + 1)
  if (!joint) return address
  const parts = address.split(/([._@-])/)
  for (const size of [2, 3]) {
    const words = tokens.slice(Math.max(from, told - size), told).map((one) => one.word)
    const which = words.length === size ? parts.indexOf(words.join('')) : -1
    if (which >= 0) return parts.with(which, words.join(joint.text)).join('')
  }
  return address
}

/** How many words say « @ » here: « arobase », « a commercial », « signe at »; 0 when none does. */
function signAt(tokens: readonly Token[], i: number): number {
  const [first, second] = [tokens[i]?.word ?? '', tokens[i + 1]?.word ?? '']
  // « a-ro-base », said slowly
  if (first === 'a' && second === 'ro' && tokens[i + 2]?.word === 'base') return 3
  if (/^(?:a|le a|at)$/.test(first) && /^(?:commercial|commerciale|robase|roba|rond)$/.test(second)) return 2
  if (/^(?:aro|arro|haro)$/.test(first) && /^(?:base|bas|baz|baze)$/.test(second)) return 2
  if (first === 'signe' && /^(?:at|arobase)$/.test(second)) return 2
  return at.test(first) ? 1 : 0
}

function soundsLikeDomain(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(from, from + 5)
    .some((one) => one.word === 'point' || one.word === 'dot' || domains.has(one.word))
}

interface Joint {
  readonly text: string
  readonly size: number
}

/** The connector that starts at a token: « point », « tiret du six ». */
function connectorAt(tokens: readonly Token[], i: number): Joint | null {
  const [first, second, third] = [0, 1, 2].map((k) => tokens[i + k]?.word ?? '')
  if (first === 'point' || first === 'dot') return { text: '.', size: 1 }
  if (first === '_' || first === 'underscore' || first === 'underscor') return { text: '_', size: 1 }
  if (first === 'under' && second === 'score') return { text: '_', size: 2 }
  if (first === 'trait' && second === 'd' && third === 'union') return { text: '-', size: 3 }
  // « barre en bas », « trait du bas », « souligné »
  if (/^(?:barre|trait|ligne)$/.test(first ?? '')) {
    if (/^(?:en|du|de|au)$/.test(second ?? '') && /^(?:bas|huit|8|dessous)$/.test(third ?? ''))
      return { text: '_', size: 3 }
    if (/^(?:bas|basse)$/.test(second ?? '')) return { text: '_', size: 2 }
    if (/^(?:en|du|de|au)$/.test(second ?? '') && /^(?:haut|milieu|six|6)$/.test(third ?? ''))
      return { text: '-', size: 3 }
  }
  if (/^(?:souligne|soulignement|undescore|anderscore|onderscore|hunderscore)$/.test(first ?? ''))
    return { text: '_', size: 1 }
  if (first === 'tiret' && second === 'en' && third === 'bas') return { text: '_', size: 3 }
  if (first === 'tiret' || first === 'moins') {
    if (second === 'du' || second === 'de') {
      if (/^(?:bas|huit|8)$/.test(third ?? '')) return { text: '_', size: 3 }
      if (/^(?:six|6|milieu|haut)$/.test(third ?? '')) return { text: '-', size: 3 }
    }
    if (second === 'bas') return { text: '_', size: 2 }
    return { text: '-', size: second === 'haut' || second === 'normal' ? 2 : 1 }
  }
  return null
}

/** Words that say how to write and are not written: « tout attaché ». */
function instructionAt(tokens: readonly Token[], i: number): number {
  const [first, second] = [tokens[i]?.word ?? '', tokens[i + 1]?.word ?? '']
  const third = tokens[i + 2]?.word ?? ''
  if (first === 'en' && second === 'un' && third === 'seul') return 4
  if (first === 'un' && second === 'seul' && third === 'mot') return 3
  if (first === 'sans' && /^(?:espaces?|points?|tirets?|accents?)$/.test(second)) return 2
  if (first === 'tout' && /^(?:attache|colle|minuscules?|accroche)$/.test(second)) return 2
  if (first === 'tout' && second === 'en') return 3
  if (first === 'en' && /^(?:minuscules?|majuscules?|un|chiffres?|lettres?)$/.test(second))
    return second === 'un' ? 3 : 2
  if (/^(?:le|les)$/.test(first) && /^(?:chiffres?|nombre)$/.test(second)) return 2
  if (/^(?:chiffres?|lettres?|nombre)$/.test(first)) return 1
  return /^(?:attache|colle|minuscules?|majuscules?)$/.test(first) ? 1 : 0
}

interface Atom {
  readonly text: string
  readonly next: number
  readonly kind: 'word' | 'short' | 'joint' | 'silent'
}

function atoms(tokens: readonly Token[], from: number, to: number): (Atom & { readonly from: number })[] {
  const result: (Atom & { from: number })[] = []
  for (let i = from; i < to; ) {
    const glue = tokens[i]?.gap ?? ''
    if (i > from && /^[.-]$/.test(glue)) result.push({ text: glue, next: i, kind: 'joint', from: i })
    const atom = atomAt(tokens, i, to)
    result.push({ ...atom, from: i })
    i = atom.next
  }
  return result
}

function atomAt(tokens: readonly Token[], i: number, to: number): Atom {
  const silent = instructionAt(tokens, i)
  if (silent > 0 && i + silent <= to) return { text: '', next: i + silent, kind: 'silent' }
  const joint = connectorAt(tokens, i)
  if (joint && i + joint.size <= to) return { text: joint.text, next: i + joint.size, kind: 'joint' }
  const token = tokens[i] as Token
  if (/^(?:deux|double|2)$/.test(token.word) && /^[a-z]$/.test(tokens[i + 1]?.word ?? '') && i + 2 <= to)
    return { text: (tokens[i + 1] as Token).word.repeat(2), next: i + 2, kind: 'short' }
  if (/^[a-z]$/.test(token.word) && tokens[i + 1]?.word === 'comme' && i + 3 <= to)
    return { text: token.word, next: i + 3, kind: 'short' }
  const read = readNumber((k) => (k < to ? (tokens[k]?.word ?? '') : ''), i)
  if (read && token.word !== 'une') return { text: String(read.value), next: read.next, kind: 'short' }
  const short = token.value !== undefined || token.word.length === 1
  return { text: token.word.replace(/[^a-z0-9._+-]/g, ''), next: i + 1, kind: short ? 'short' : 'word' }
}

function localBefore(tokens: readonly Token[], end: number) {
  const all = atoms(tokens, 0, end)
  let k = all.length
  const silent = all.some((one) => one.kind === 'silent')
  const bound = all.slice(-6).some((one) => one.kind === 'joint')
  while (k > 0) {
    const atom = all[k - 1] as Atom & { from: number }
    const after = all[k]
    const token = tokens[atom.from] as Token
    if (token.mark || /^[àÀ]$/.test(token.raw)) break
    if (isParticled(all, k - 1, tokens)) {
      k -= 1
      continue
    }
    if (
      atom.kind === 'word' &&
      stop.test(token.word) &&
      // « c'est la maison du pain tout attaché »: the article is of the address.
      !(
        silent &&
        after?.kind === 'word' &&
        /^(?:le|la|les|mon|ma|mes|et)$/.test(token.word) &&
        /^(?:est|c)$/.test(tokens[atom.from - 1]?.word ?? '')
      ) &&
      !(after?.kind === 'joint' && !stopsBeforeJoint(token.word))
    )
      break
    if (token.elided) break
    // « née le 4 mai 1990 amelie point… », « le 06 39… lucie point… »: those figures are said of something else.
    const earlier = tokens[atom.from - 1]
    if (
      after?.kind === 'word' &&
      !silent &&
      /^\d+$/.test(atom.text) &&
      (monthNumber(earlier?.word) > 0 || earlier?.value !== undefined || atom.text.length > 5)
    )
      break
    // « l'adresse pour la facture, compta arobase… »
    if (after?.kind === 'word' && atom.kind === 'word' && tokens[after.from]?.pause && !silent) break
    // « marie claire point petit »: both are given names.
    const given =
      isGivenName(token.word) && after !== undefined && isGivenName(tokens[after.from]?.word ?? '')
    const linked = !after || atom.kind !== 'word' || after.kind !== 'word' || silent || !bound || given
    if (!linked) break
    k -= 1
  }
  const used = spelledOnce(all.slice(k))
  while (used[0]?.kind === 'joint') used.shift()
  const text = used.map((one) => one.text).join('')
  return text && used[0] ? { text, from: used[0].from } : null
}

/** « marie point le goff », « jean point de la tour »: a particle after a sign is of the address. */
function isParticled(
  all: readonly (Atom & { readonly from: number })[],
  from: number,
  tokens: readonly Token[],
): boolean {
  let index = from
  while (
    index > 0 &&
    /^(?:le|la|l|les|de|d|du|des|el|ben|van|von)$/.test(tokens[all[index]?.from ?? -1]?.word ?? '')
  )
    index -= 1
  return index < from && all[index]?.kind === 'joint'
}

/** « perrot, p e r r o t »: a word and its letters are one. */
function spelledOnce(
  used: readonly (Atom & { readonly from: number })[],
): (Atom & { readonly from: number })[] {
  const place = used.findIndex(({ kind, text }, i) => {
    const letters = used.slice(i + 1, i + 1 + text.length)
    return kind === 'word' && text.length > 2 && letters.map((one) => one.text).join('') === text
  })
  return place < 0
    ? [...used]
    : [...used.slice(0, place + 1), ...used.slice(place + 1 + (used[place]?.text.length ?? 0))]
}

/** « camille tiret roy, pas camille point roy, arobase… »: what is denied between two pauses is left out. */
function withoutDenied(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex((one, i) => one.pause && one.word === 'pas' && i > 2)
  const joined = from > 0 && tokens.slice(0, from).some((_, i) => connectorAt(tokens, i) !== null)
  if (!joined) return tokens
  const to = tokens.findIndex((one, i) => i > from && one.pause)
  return to < 0 ? tokens.slice(0, from) : [...tokens.slice(0, from), ...tokens.slice(to)]
}

/** « c'est moi point dupont » is rare: the verb always ends what precedes the address. */
function stopsBeforeJoint(word: string): boolean {
  return /^(?:c|est|mail|email|adresse|l|d|oui|et|pas)$/.test(word)
}

function domainAfter(tokens: readonly Token[], from: number) {
  let text = ''
  let i = from
  while (i < tokens.length && i < from + 14) {
    const token = tokens[i] as Token
    if (token.mark || signAt(tokens, i) > 0) break
    // « info arobase, attendez, oui c'est ça, exemple point fr »
    if (
      token.pause &&
      text === '' &&
      /^(?:attendez|attends|non|oui|pardon|oups|zut|enfin)$/.test(token.word)
    ) {
      do i += 1
      while (i < tokens.length && !tokens[i]?.pause)
      continue
    }
    if (
      text === '' &&
      softened.has(token.word) &&
      /^(?:mail|look|cloud|hoo|poste)$/.test(tokens[i + 1]?.word ?? '')
    ) {
      text = softened.get(token.word) as string
      i += 2
      continue
    }
    const joint =
      connectorAt(tokens, i) ??
      (/^[.-]$/.test(token.gap) && text && !/[.-]$/.test(text) ? { text: token.gap, size: 0 } : null)
    if (joint) {
      const next = tokens[i + joint.size]?.word ?? ''
      // « point f r »
      const last = tokens[i + joint.size + 1]?.word ?? ''
      if (joint.text === '.' && next.length === 1 && last.length === 1 && endings.test(next + last))
        return { text: `${text}.${next}${last}`, to: i + joint.size + 2 }
      if (joint.text === '.' && endings.test(next)) {
        const more = tokens[i + joint.size + 1]?.word ?? ''
        text += `.${next}`
        i += joint.size + 1
        if (/^(?:point|dot)$/.test(more) && endings.test(tokens[i + 1]?.word ?? '')) continue
        return { text, to: i }
      }
      text += joint.text
      i += joint.size
      if (joint.size === 0) {
        text += next
        i += 1
      }
      continue
    }
    if (domains.has(text)) return { text: domains.get(text) as string, to: i }
    const atom = atomAt(tokens, i, tokens.length)
    text += atom.text
    i = atom.next
  }
  const bare = text.replace(/[._-]+$/, '')
  if (domains.has(bare)) return { text: domains.get(bare) as string, to: i }
  return null
}
