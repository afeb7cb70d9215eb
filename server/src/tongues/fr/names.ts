/** Persons: the caller's name, never the practitioner's. */
import { bareName } from './bare-names.ts'
import { compose, type NamesHeard } from './composed-names.ts'
import { isAlsoCommon, isGivenName } from './given-names.ts'
import { hyphenated } from './hyphens.ts'
import { assertion, openings, refusal } from './introductions.ts'
import {
  closingName,
  givenThenSurname,
  labelledLast,
  spelledThenSurname,
  surnameThenGiven,
} from './labelled-names.ts'
import {
  forced,
  isWordOfName,
  nameFrom,
  relations,
  skipRelative,
  skipTitle,
  type Span,
  titles,
} from './name-words.ts'
import type { Token } from './normalise.ts'
import { isNotName } from './not-names.ts'
import { contrasted, saidAgain, withoutRefused } from './refused-names.ts'
import { wrapped } from '../wrapped.ts'

/** Takes the names out of what other grammars left. `spelledWords`: what was spelled in the sentence. */
export function takeNames(
  left: readonly Token[],
  asked: string | undefined,
  spelledWords: readonly string[],
  cased: boolean,
  question: boolean,
): NamesHeard {
  const tokens = withoutRefused(hyphenated(left), asked)
  const plain = tokens.map((token) => token.word).join(' ')
  const found: Span[] = []
  const parts =
    asked === 'name'
      ? (givenThenSurname(tokens) ??
        surnameThenGiven(tokens, spelledWords[0]) ??
        spelledThenSurname(tokens, spelledWords[0]))
      : null
  if (parts) return compose(tokens, parts, spelledWords, asked)
  const called = asked === 'name' && !question ? labelledLast(tokens) : null
  if (called) return compose(tokens, [called], spelledWords, asked)
  // « Charpentier, et la chaise haute c'est bon ? »: a name, then a question.
  const pause = tokens.findIndex((token, index) => index > 0 && token.pause)
  if (asked === 'name' && question && pause > 0 && pause <= 6) {
    const first = bareName(
      tokens.slice(0, pause),
      tokens
        .slice(0, pause)
        .map((token) => token.word)
        .join(' '),
    )
    if (first && first.to - first.from <= 3) return compose(tokens, [first], spelledWords, asked)
  }
  // « mon nom de jeune fille c'est Kowalski mais mettez Garnier »
  const put = tokens.findIndex(
    (one, index) =>
      /^(?:mettez|inscrivez|notez|ecrivez|enregistrez)$/.test(one.word) &&
      /^(?:mais|plutot|alors|donc|enfin|non|finalement)$/.test(tokens[index - 1]?.word ?? ''),
  )
  const wanted = asked === 'name' && put > 0 ? nameAfter(tokens, put + 1) : null
  if (wanted) return compose(tokens, [wanted], spelledWords, asked)
  if (asked === 'name' && !question && !refusal.test(plain)) {
    const whole = bareName(tokens, plain)
    if (whole) return compose(tokens, [whole], spelledWords, asked)
  }
  const last = asked === 'name' && !question && !refusal.test(plain) ? saidAgain(tokens) : null
  if (last) return compose(tokens, [last], spelledWords, asked)
  const pair = asked === 'name' ? null : contrasted(tokens)
  if (pair) return compose(pair.tokens, [pair.span], spelledWords, asked)
  const closing = asked === 'name' && !question ? closingName(tokens) : null
  if (closing) return compose(tokens, [closing], spelledWords, asked)
  const taken = (at: number) => found.some((span) => at >= span.from && at < span.to)
  for (let at = 0; at < tokens.length; at += 1) {
    if (taken(at)) continue
    const span = spanAt(tokens, at, plain, asked, cased)
    if (span) {
      const again = correctedName(tokens, span.to, asked)
      const kept = again ?? span
      const other = otherName(tokens, kept.to)
      const employed = employerAfter(tokens, kept.to)
      found.push(kept, ...(other ? [other] : []))
      at = Math.max((other ?? kept).to, employed) - 1
    }
  }
  // « mon nom de naissance c'est Caron mais mon nom d'usage c'est Lemoine »
  const usual = /\bnom (?:d usage|marital|d epouse|de femme mariee)\b/.test(plain)
    ? tokens.findIndex((one) => /^(?:usage|marital|epouse|mariee)$/.test(one.word))
    : -1
  const kept = usual < 0 ? [] : found.filter((span) => span.from > usual).slice(0, 1)
  if (kept.length > 0) return compose(tokens, kept, spelledWords, asked)
  const callers = found.filter((span) => !isRelative(tokens, span.from) && !isNickname(tokens, span.from))
  return compose(tokens, callers.length > 0 ? callers : found, spelledWords, asked)
}

/** « (mettez) plutôt au nom de Garnier » */
function nameAfter(tokens: readonly Token[], from: number): Span | null {
  let next = from
  while (/^(?:plutot|moi|sous|au|a|le|nom|de|d|juste|simplement)$/.test(tokens[next]?.word ?? '')) next += 1
  return nameFrom(tokens, next, 'announced')
}

/** « (Josiane Pichon,) la voisine de madame Roux »: a person who only says who the caller is. */
function isRelative(tokens: readonly Token[], at: number): boolean {
  let before = at - 1
  while (titles.test(tokens[before]?.word ?? '')) before -= 1
  return (
    /^(?:de|d|du)$/.test(tokens[before]?.word ?? '') &&
    relations.test(tokens[before - 1]?.word ?? '') &&
    /^(?:la|le|l)$/.test(tokens[before - 2]?.word ?? '')
  )
}

/** « (c'est Catherine,) mais tout le monde m'appelle Cathy »: how others say it. */
function isNickname(tokens: readonly Token[], at: number): boolean {
  const heard = tokens
    .slice(Math.max(0, at - 6), at)
    .map((one) => one.word)
    .join(' ')
  return (
    wrapped()`
    (?:^| )(?!je|moi)\S+ (?:(?:m|me|dit|disent|l) )*(?:appelle|appellent|dit|disent|surnomment?|connait
    |connaissent)(?: (?:toujours|plutot|souvent|tous|sous le nom de|par|tout le temps))*$
  `.test(heard) && !/(?:^| )(?:je m appelle|s appelle|j ai dit)(?: |$)/.test(heard)
  )
}

/** « (au nom de Fabre,) ou alors de Fabregue »: the other name it may be. */
function otherName(tokens: readonly Token[], from: number): Span | null {
  if (tokens[from]?.word !== 'ou') return null
  let at = from + 1
  while (/^(?:alors|bien|peut|etre|plutot|au|nom|de|d|a)$/.test(tokens[at]?.word ?? '')) at += 1
  const first = tokens[at]
  return first && forced(first) && isWordOfName(first) ? nameFrom(tokens, at, 'announced') : null
}

/** « Gérard Pelletier de la société Mécano », « … de chez Dupond »: the token after the house they come from. */
function employerAfter(tokens: readonly Token[], from: number): number {
  let at = from
  while (/^(?:de|d|la|l|le|du|des|pour|au|nom)$/.test(tokens[at]?.word ?? '')) at += 1
  const house =
    /^(?:societe|entreprise|boite|cabinet|garage|association|agence|groupe|maison|etablissements|ets|mairie|chez)$/
  if (at === from || tokens[from]?.pause || !house.test(tokens[at]?.word ?? '')) return from
  return nameFrom(tokens, at + 1, 'announced')?.to ?? at + 1
}

/** « Durand, non pardon, Dupont »: the name said again. */
function correctedName(tokens: readonly Token[], from: number, asked: string | undefined): Span | null {
  let at = from
  while (
    /^(?:non|pardon|enfin|plutot|je|me|suis|trompe|veux|dire|voulais|excusez|moi|c|est|desole|euh)$/.test(
      tokens[at]?.word ?? '',
    )
  )
    at += 1
  const between = tokens.slice(from, at).map((one) => one.word)
  if (!between.some((word) => /^(?:non|pardon|enfin|plutot|trompe|dire)$/.test(word))) return null
  const first = tokens[at]
  return first && (asked === 'name' || forced(first) || isGivenName(first.word))
    ? nameFrom(tokens, skipTitle(tokens, at), 'announced')
    : null
}

function spanAt(
  tokens: readonly Token[],
  at: number,
  plain: string,
  asked: string | undefined,
  cased: boolean,
): Span | null {
  const start = offset(tokens, at)
  for (const opening of openings) {
    const next = sticky(plain, start, opening)
    if (next < 0) continue
    const first = at + words(plain.slice(start, next))
    const span = nameFrom(tokens, skipRelative(tokens, skipTitle(tokens, first)), 'announced')
    // « et mon fils tousse »: a name there has its capital, or is known.
    const told =
      tokens[at]?.word === 'et' && !forced(tokens[first]) && !isGivenName(tokens[first]?.word ?? '')
    if (span && !told) return span
  }
  const said = sticky(plain, start, assertion)
  if (said >= 0) {
    const first = at + words(plain.slice(start, said))
    const titled =
      asked === 'name' ? skipRelative(tokens, skipTitle(tokens, first)) : skipTitle(tokens, first)
    const capital = cased && /^\p{Lu}/u.test(tokens[first]?.raw ?? '')
    const given = isGivenName(tokens[first]?.word ?? '') && !isAlsoCommon(tokens[first]?.word ?? '')
    if (titled > first || asked === 'name' || capital || given) {
      const span = nameFrom(tokens, titled, titled > first || asked === 'name' ? 'announced' : 'guessed')
      if (span) return span
    }
  }
  // « Bonjour, Naëlys Oukacha, je… »: two capitals after the greeting.
  const [first, second] = [tokens[at], tokens[at + 1]]
  if (
    cased &&
    at > 0 &&
    /^(?:bonjour|bonsoir|allo|oui)$/.test(tokens[at - 1]?.word ?? '') &&
    [first, second].every((one) => one && forced(one) && (isWordOfName(one) || one.word === 'ben'))
  )
    return nameFrom(tokens, at, 'guessed')
  // « …ça me va. Lambert Éric »: two capitals after a pause, the last a given name, at the end.
  if (
    cased &&
    first?.pause &&
    at > 0 &&
    at === tokens.length - 2 &&
    forced(first) &&
    forced(second) &&
    isWordOfName(first) &&
    isGivenName(second?.word ?? '')
  )
    return { from: at, to: at + 2 }
  if (at === 0 && opensWithName(tokens, cased)) return { from: 0, to: 2 }
  const titled = skipTitle(tokens, at)
  if (titled > at) return isGreeted(tokens, at, titled) ? null : nameFrom(tokens, titled, 'announced')
  // « réservation Klein », « la réservation de Leroy »
  const ofThem = /^(?:de|d)$/.test(tokens[at - 1]?.word ?? '') ? at - 2 : at - 1
  if (
    /^(?:reservation|resa|table|rdv|vous|dossier|commande|inscription|appel|numero)$/.test(
      tokens[ofThem]?.word ?? '',
    ) &&
    (ofThem < at - 1 || /^(?:reservation|resa)$/.test(tokens[ofThem]?.word ?? '')) &&
    forced(first) &&
    isWordOfName(first as Token)
  )
    return nameFrom(tokens, at, 'guessed')
  const alone = cased ? (betweenMarks(tokens, at) ?? corrects(tokens, at, asked, plain)) : null
  if (alone) return alone
  return givenAt(tokens, at, plain, cased, asked)
}

const greets = /^(?:bonjour|bonsoir|allo|salut|rebonjour|merci|oui|revoir|pardon|moi|plait|alors)$/
/** « bonjour madame, le frigo… », « bonjour monsieur annulez… »: who answers is greeted, nobody is named. */
function isGreeted(tokens: readonly Token[], at: number, next: number): boolean {
  const first = tokens[next]
  if (!first || !greets.test(tokens[at - 1]?.word ?? '') || (forced(first) && isWordOfName(first)))
    return false
  if (
    first.pause ||
    isNotName(first.word) ||
    /^(?:le|la|l|les)$/.test(first.word) ||
    /(?:ez|tion|ment|er)$/.test(first.word)
  )
    return true
  const span = nameFrom(tokens, next, 'announced')
  const after = span && tokens[span.to]
  return (
    !span ||
    !(after === undefined || after === null || after.pause || /^(?:a|je|j|c|pour|ici)$/.test(after.word))
  )
}

/** « Garnier Paul, samedi à vingt heures », « garnier paul samedi »: the family name first, then a given name. */
function opensWithName(tokens: readonly Token[], cased: boolean): boolean {
  const [first, second] = tokens
  if (!first || !second || second.pause || !isWordOfName(first) || asksFor.test(first.word)) return false
  if (!isGivenName(second.word) || !opensAfter(tokens[2])) return false
  const capitals = forced(first) && forced(second)
  return cased ? capitals : !isAlsoCommon(second.word) && first.word.length > 3
}

/** « …vingt heures trente, Delmas, 06 39… »: capitals alone between what was already understood. */
function betweenMarks(tokens: readonly Token[], at: number): Span | null {
  if (!understood.test(tokens[at - 1]?.mark ?? '')) return null
  let to = at
  while (to < at + 3 && forced(tokens[to]) && isWordOfName(tokens[to] as Token)) to += 1
  const next = tokens[to]
  return to > at && (next === undefined || next.mark !== undefined) ? { from: at, to } : null
}

/** « c'est presque ça, Durant », « non, Lefort », answering a recap. */
function corrects(
  tokens: readonly Token[],
  at: number,
  asked: string | undefined,
  plain: string,
): Span | null {
  if (asked !== 'confirm' || at === 0 || !/\b(?:non|nan|presque|pas|plutot|erreur|faute|mais)\b/.test(plain))
    return null
  if (!tokens[at]?.pause && !/^(?:non|nan|plutot)$/.test(tokens[at - 1]?.word ?? '')) return null
  let to = at
  while (to < at + 3 && forced(tokens[to]) && isWordOfName(tokens[to] as Token)) to += 1
  return to > at && to === tokens.length ? { from: at, to } : null
}

const understood = /^(?:moment|party|phone|email|birth)$/

/** « Annulez Simone, elle ne vient pas »: an order, no family name. */
const asksFor = wrapped()`
  ^(?:(?:annul|not|rappel|appel|pass|marqu|gard|ajout|enlev|retir|supprim|deplac|report|decal|repouss
  |confirm|verifi|chang|modifi|reserv|donn|excus|avanc|prolong|prevu)(?:ez|er|e|ee?s?|ons)|mett(?:ez|re)
  |inscri(?:vez|re)|di(?:tes|re)|pren(?:ez|dre)|preven(?:ez|ir)|cabinet|restaurant|salut|chez|allo)$
`

/** What follows a name said first: a pause, a moment, « pour ». */
function opensAfter(token: Token | undefined): boolean {
  return token !== undefined && (token.pause || token.mark !== undefined || token.word === 'pour')
}

/** A known given name in mid-sentence: « pour Jean Dupont ». */
function givenAt(
  tokens: readonly Token[],
  at: number,
  plain: string,
  cased: boolean,
  asked: string | undefined,
): Span | null {
  const token = tokens[at] as Token
  if (token.mark || token.elided || !isGivenName(token.word)) return null
  if (
    token.word === 'france' &&
    /^(?:travail|connect|competences|televisions?|inter|info|bleu|telecom)$/.test(tokens[at + 1]?.word ?? '')
  )
    return null
  const capital = /^\p{Lu}/u.test(token.raw) && (cased || at > 0)
  const before = tokens[at - 1]?.word ?? ''
  // « je désire »
  if (/^(?:je|j|on|vous|nous|tu)$/.test(before)) return null
  if (
    /^(?:rue|avenue|boulevard|place|saint|sainte|st|ste|docteur|dr|clinique|ecole|lycee|college|hopital|comme)$/.test(
      before,
    )
  )
    return null
  if (isAlsoCommon(token.word) && asked !== 'name' && !(capital && at > 0)) {
    const follower = tokens[at + 1]
    if (!follower || !(/^\p{Lu}/u.test(follower.raw) || before === 'pour') || !isWordOfName(follower))
      return null
  }
  const span = nameFrom(tokens, at, 'guessed')
  if (!span) return null
  // A lone given name in mid-sentence is a person only when it is presented as one.
  const lone = span.to === at + 1
  if (
    lone &&
    !/^(?:pour|est|nom|avec|chez|suis|de|et)$/.test(before) &&
    asked !== 'name' &&
    !/appareil/.test(plain)
  ) {
    return tokens.length <= 3 &&
      asked !== 'practitioner' &&
      at === tokens.length - 1 &&
      /^(?:bonjour|allo|oui|bonsoir|)$/.test(before)
      ? span
      : null
  }
  return lone && before === 'avec' && asked !== 'name' ? null : span
}

function offset(tokens: readonly Token[], at: number): number {
  let position = 0
  for (let i = 0; i < at; i += 1) position += (tokens[i] as Token).word.length + 1
  return position
}

function sticky(text: string, at: number, pattern: RegExp): number {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match ? at + match[0].trimEnd().length : -1
}

function words(text: string): number {
  const trimmed = text.trim()
  return trimmed === '' ? 0 : trimmed.split(' ').length
}
