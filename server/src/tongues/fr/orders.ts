/** Order numbers `CMD-2024-12345` and ticket numbers `TKT-2026-001`, in figures or in words. */
import { digitsOfLength, naturalGroups, withZeros } from './digits.ts'
import { isNumberWord, replace, type Token } from './normalise.ts'
import { lastSaid } from './superseded.ts'
import { wrapped } from '../wrapped.ts'

export interface OrdersHeard {
  readonly orders: readonly string[]
  readonly tickets: readonly string[]
  /** Figures given for an order without its year. */
  readonly number?: number
  readonly tokens: readonly Token[]
}

const link =
  /^(?:numero|n|no|c|est|le|la|de|tiret|moins|trait|d|union|espace|commande|du|six|slash|cmd|tkt|reference|ref|six)$/

/** Takes order and ticket numbers out of the tokens. */
export function takeOrders(tokens: readonly Token[], asked: boolean): OrdersHeard {
  const orders: string[] = []
  const tickets: string[] = []
  let number: number | undefined
  let rest = withZeros(tokens)
  for (let at = 0; at < rest.length; at += 1) {
    const anchor = anchorAt(rest, at) ?? (asked ? bareAt(rest, at) : null)
    if (!anchor) continue
    const first = figuresFrom(rest, anchor.next)
    if (!first) continue
    const run = saidAgain(rest, first)
    const reference = referenceOf(
      run.digits,
      run.groups,
      anchor.kind,
      ofTwentyTwenty(rest, anchor.next, run.to),
      anchor.said,
    )
    if (reference?.startsWith('CMD')) orders.push(reference)
    else if (reference) tickets.push(reference)
    else if (/^\d{3,8}$/.test(run.digits) && (asked || anchor.said) && anchor.kind === 'order')
      number = Number(run.digits)
    else continue
    rest = replace(rest, at, run.to, anchor.kind)
  }
  return {
    orders: [...new Set(lastSaid(orders, rest, 'order'))],
    tickets: [...new Set(tickets)],
    ...(number === undefined ? {} : { number }),
    tokens: rest,
  }
}

interface Anchor {
  readonly kind: 'order' | 'ticket'
  readonly next: number
  readonly said: boolean
}

function anchorAt(tokens: readonly Token[], at: number): Anchor | null {
  const [first, second] = [0, 1].map((k) => tokens[at + k]?.word ?? '')
  const spelled = prefixSpelled(tokens, at)
  if (spelled) return spelled
  if (first === 'cmd' || first === 'commande') return { kind: 'order', next: at + 1, said: true }
  if (first === 'tkt' || first === 'ticket') return { kind: 'ticket', next: at + 1, said: true }
  if ((first === 'dossier' || first === 'reclamation') && /^(?:numero|n|tkt|tiret)$/.test(second ?? ''))
    return { kind: 'ticket', next: at + 1, said: true }
  return null
}

const letterSounds = new Map([
  ['c', /^(?:c|ce|se|ses)$/],
  ['m', /^(?:m|emme|em|aime)$/],
  ['d', /^(?:d|de|des)$/],
  ['t', /^(?:t|te|the)$/],
  ['k', /^(?:k|ka|cas|qua)$/],
])

/** « C M D », « cé emme dé », « C comme Camille, M comme Marie… ». */
function prefixSpelled(tokens: readonly Token[], at: number): Anchor | null {
  for (const prefix of ['cmd', 'tkt']) {
    let next = at
    const heard = [...prefix].every((letter) => {
      const is = letterSounds.get(letter)?.test(tokens[next]?.word ?? '') === true
      next += tokens[next + 1]?.word === 'comme' ? 3 : 1
      return is
    })
    if (heard && reaches(tokens, next))
      return { kind: prefix === 'cmd' ? 'order' : 'ticket', next, said: true }
  }
  return null
}

/** Do figures follow, « tiret » and « numéro » skipped? */
function reaches(tokens: readonly Token[], from: number): boolean {
  let at = from
  while (at < from + 3 && link.test(tokens[at]?.word ?? '')) at += 1
  return isFigure(tokens[at])
}

function bareAt(tokens: readonly Token[], at: number): Anchor | null {
  return isFigure(tokens[at]) && !isFigure(tokens[at - 1]) ? { kind: 'order', next: at, said: false } : null
}

function isFigure(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    !token.mark &&
    (token.value !== undefined || (isNumberWord(token.word) && token.word !== 'une'))
  )
}

/** The figures after the anchor, « tiret » and « numéro » skipped. */
function figuresFrom(tokens: readonly Token[], from: number) {
  const groups: string[] = []
  let at = from
  let to = from
  while (at < tokens.length) {
    if (
      isFigure(tokens[at]) &&
      !(tokens[at - 1]?.word === 'du' && tokens[at]?.word === 'six' && tokens[at - 2]?.word === 'tiret')
    ) {
      let end = at + 1
      while (isFigure(tokens[end]) || (tokens[end]?.word === 'et' && isFigure(tokens[end + 1]))) end += 1
      groups.push(...naturalGroups(tokens, at, end))
      at = end
      to = end
    } else if (link.test(tokens[at]?.word ?? '') || spelledPrefix(tokens, at)) at += 1
    else if (groups.join('').length < 9 && isFigure(tokens[afterNext(tokens, at)])) at = afterNext(tokens, at)
    else break
    if (groups.length > 0 && isMeasure(tokens[at]?.word)) return null
  }
  if (groups.length === 0) return null
  const digits = groups.join('')
  // « 2025 zéro zéro zéro quatre vingt onze »: nine figures, when another way of cutting gives them.
  const whole =
    digits.length > 9 && /^20\d\d/.test(digits)
      ? digitsOfLength(tokens.slice(from, to).filter(isFigure), 0, to, 9, (one) => /^20[12]\d/.test(one))
      : null
  return whole ? { groups: [whole.slice(0, 4), whole.slice(4)], digits: whole, to } : { groups, digits, to }
}

/** « 2024 et après 12345 », « d'abord 2024, puis 12345 »: where the figures go on. */
function afterNext(tokens: readonly Token[], from: number): number {
  let at = from
  while (
    /^(?:et|puis|ensuite|apres|d|abord|derriere|a|la|fin|suite|suivi|de|c|est|annee|l|en)$/.test(
      tokens[at]?.word ?? '',
    )
  )
    at += 1
  return at > from ? at : -1
}

interface Run {
  readonly groups: readonly string[]
  readonly digits: string
  readonly to: number
}

const repair =
  /^(?:non|pardon|enfin|plutot|je|me|suis|trompee?|c|est|desolee?|excusez|moi|erreur|attendez|voulais|dire|cmd|numero)$/

/** « CMD 2026 00417, euh non, 00471 »: the last figures are said again, or the whole number. */
function saidAgain(tokens: readonly Token[], run: Run): Run {
  let at = run.to
  while (repair.test(tokens[at]?.word ?? '')) at += 1
  const takesBack = tokens
    .slice(run.to, at)
    .some((one) => /^(?:non|pardon|enfin|plutot|trompee?|erreur|dire)$/.test(one.word))
  const again = takesBack && isFigure(tokens[at]) ? figuresFrom(tokens, at) : null
  if (!again) return run
  if (/^20\d\d\d{5}$/.test(again.digits)) return again
  const year = run.digits.slice(0, 4)
  if (!/^20\d\d$/.test(year) || again.digits.length > 5) return run
  return { groups: [year, again.digits], digits: year + again.digits, to: again.to }
}

function spelledPrefix(tokens: readonly Token[], at: number): boolean {
  return /^(?:c|m|d|t|k)$/.test(tokens[at]?.word ?? '') && !tokens[at]?.elided
}

function isMeasure(word: string | undefined): boolean {
  return wrapped()`
    ^(?:h|heures?|personnes?|jours?|semaines?|mois|euros?|janvier|fevrier|mars|avril|mai|juin|juillet|aout
    |septembre|octobre|novembre|decembre)$
  `.test(word ?? '')
}

/** « deux mille vingt, neuf cinq sept six zéro »: the five figures after the year 2020, which took no unit. */
function ofTwentyTwenty(tokens: readonly Token[], from: number, to: number): string | null {
  let at = from
  while (link.test(tokens[at]?.word ?? '')) at += 1
  const year = ['deux', 'mille', 'vingt'].every((word, i) => tokens[at + i]?.word === word)
  // A recogniser that writes « vingt-six » has already settled it.
  if (!year || tokens[at + 3]?.gap === '-') return null
  const rest = digitsOfLength(tokens, at + 3, to, 5, () => true)
  return rest ? `CMD-2020-${rest}` : null
}

function referenceOf(
  digits: string,
  groups: readonly string[],
  kind: 'order' | 'ticket',
  twentyTwenty: string | null,
  said: boolean,
): string | null {
  if (kind === 'order') {
    const whole = /^(20\d\d)(\d{5})$/.exec(digits)
    if (whole) return `CMD-${whole[1]}-${whole[2]}`
    // « deux mille vingt sept cinq cent six »: a year and one number.
    const [first = '', second = ''] = groups
    if (said && groups.length === 2 && /^20[12]\d$/.test(first) && /^\d{2,5}$/.test(second))
      return `CMD-${first}-${second.padStart(5, '0')}`
    if (twentyTwenty) return twentyTwenty
    // « 01209, et c'est 2026 », « quarante-deux de deux mille vingt-six »: the year after.
    const last = groups.at(-1) ?? ''
    if (/^20\d\d$/.test(last) && groups.length > 1 && digits.length < 10 && !groups[0]?.startsWith('20'))
      return `CMD-${last}-${digits.slice(0, -4).padStart(5, '0')}`
    const year = groups[0] === '20' && /^\d\d$/.test(groups[1] ?? '') ? `20${groups[1]}` : groups[0]
    const rest = groups.slice(year === groups[0] ? 1 : 2).join('')
    // « CMD 26 5127 »: the year in short, when the prefix was said.
    if (said && /^2[0-9]$/.test(groups[0] ?? '') && /^\d{3,5}$/.test(groups.slice(1).join('')))
      return `CMD-20${groups[0]}-${groups.slice(1).join('').padStart(5, '0')}`
    // « 2026 51 »: no number, unless the prefix was said.
    return /^20\d\d$/.test(year ?? '') && (said ? /^\d{1,5}$/ : /^\d{3,5}$/).test(rest)
      ? `CMD-${year}-${rest.padStart(5, '0')}`
      : null
  }
  const whole = /^(20\d\d)(\d{1,6})$/.exec(digits)
  return whole ? `TKT-${whole[1]}-${String(Number(whole[2])).padStart(3, '0')}` : null
}
