/** Persons: the caller's name, never the practitioner's. */
import { nameCase, spelledCase } from './casing.ts'
import { isAlsoCommon, isGivenName } from './given-names.ts'
import { fold, replace, type Token } from './normalise.ts'
import { isNotName } from './not-names.ts'

export interface NamesHeard {
  readonly names: readonly string[]
  readonly spelled: boolean
  readonly tokens: readonly Token[]
}

interface Span {
  readonly from: number
  readonly to: number
}

const particles =
  /^(?:de|du|des|d|la|le|les|l|van|von|der|den|di|da|dos|del|della|el|al|ben|ait|ould|bin|ibn|saint|sainte|st|mac|mc|o|t|ter|y|zu|abou|abu|bou|n)$/
const titles = /^(?:monsieur|madame|mademoiselle|mme|mlle|m|mr|melle|maitre)$/
const openings: readonly RegExp[] = [
  /(?:je m appelle|je me (?:nomme|prenomme|presente)|mon nom (?:c est|est|a moi c est)|mon nom de famille (?:c est|est)|moi c est|ici c est|ici|au nom d[eu](?: la famille)?|a nom d[eu]|c est au nom d[eu]|au nom et prenom d[eu]|de la part d[eu]|nom de famille(?: c est)?|(?:le |mon )?nom (?:c est|est|sera|de|du patient (?:c est|est))|elle s appelle|il s appelle|qui s appelle|s appelle|patiente? s appelle|se nomme|prenom(?: c est| est)?|mon prenom (?:c est|est)|le patient (?:c est|est)|la patiente (?:c est|est)|enregistree? (?:sous le nom d[eu]|au nom d[eu])|sous le nom (?:d[eu])?|nom)(?= )/y,
  /(?:(?:c est )?(?:pour|avec|a|et) (?:ma|mon|notre|mes|son|sa|le|la) (?:petite |petit |grande |grand |jeune |vieille |belle |beau |futur |ex )*(?:fille|fils|mari|femme|mere|pere|epouse|epoux|compagne|compagnon|conjointe?|soeur|frere|enfant|garcon|bebe|maman|papa|grand mere|grand pere|cousine?|niece|neveu|amie?|patron|collegue|beau pere|belle mere|tante|oncle|copain|copine|voisine?|filleule?|mamie|papi|papy|client|cliente|patiente?|employee?|salariee?|stagiaire|assistante?)(?: (?:c est|qui s appelle|s appelle|de \d+ ans))?)(?= )/y,
]
const assertion = /(?:c est (?:bien )?|je suis |ici |oui c est |(?:je )?vous parle a |suis )(?=\S)/y
const refusal =
  /\b(?:je prefere (?:pas|ne pas|rester)|je (?:ne )?veux pas|pourquoi|c est quoi|anonyme|pas envie|ca (?:ne )?vous regarde|besoin de mon|faut il|est ce que|quel|comment|qu est ce|je (?:ne )?sais (?:pas|plus)|meme nom|attendez|repeter|entendu|parler a|vous pouvez|a quoi)\b/

/** Takes the names out of what other grammars left. `spelledWords`: what was spelled in the sentence. */
export function takeNames(
  tokens: readonly Token[],
  asked: string | undefined,
  spelledWords: readonly string[],
  cased: boolean,
  question: boolean,
): NamesHeard {
  const plain = tokens.map((token) => token.word).join(' ')
  const found: Span[] = []
  if (asked === 'name' && !question && !refusal.test(plain)) {
    const whole = bareName(tokens, plain)
    if (whole) return compose(tokens, [whole], spelledWords, asked)
  }
  const taken = (at: number) => found.some((span) => at >= span.from && at < span.to)
  for (let at = 0; at < tokens.length; at += 1) {
    if (taken(at)) continue
    const span = spanAt(tokens, at, plain, asked, cased)
    if (span) {
      const again = correctedName(tokens, span.to, asked)
      found.push(again ?? span)
      at = (again ?? span).to - 1
    }
  }
  return compose(tokens, found, spelledWords, asked)
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
  const words = tokens.slice(from, at).map((one) => one.word)
  if (!words.some((word) => /^(?:non|pardon|enfin|plutot|trompe|dire)$/.test(word))) return null
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
    const span = nameFrom(tokens, skipTitle(tokens, first), 'announced')
    if (span) return span
  }
  const said = sticky(plain, start, assertion)
  if (said >= 0) {
    const first = at + words(plain.slice(start, said))
    const titled = skipTitle(tokens, first)
    const capital = cased && /^\p{Lu}/u.test(tokens[first]?.raw ?? '')
    const given = isGivenName(tokens[first]?.word ?? '') && !isAlsoCommon(tokens[first]?.word ?? '')
    if (titled > first || asked === 'name' || capital || given) {
      const span = nameFrom(tokens, titled, titled > first || asked === 'name' ? 'announced' : 'guessed')
      if (span) return span
    }
  }
  const titled = skipTitle(tokens, at)
  if (titled > at) return nameFrom(tokens, titled, 'announced')
  return givenAt(tokens, at, plain, cased, asked)
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
  const capital = /^\p{Lu}/u.test(token.raw) && (cased || at > 0)
  const before = tokens[at - 1]?.word ?? ''
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

function skipTitle(tokens: readonly Token[], at: number): number {
  let next = at
  if (tokens[next]?.word === 'bien' || (tokens[next]?.word === 'c' && tokens[next + 1]?.word === 'est'))
    next += tokens[next]?.word === 'c' ? 2 : 1
  const start = next
  while (
    titles.test(tokens[next]?.word ?? '') &&
    !tokens[next]?.elided &&
    tokens[next + 1] &&
    !tokens[next + 1]?.mark
  )
    next += 1
  return next > start ? next : at
}

function isWordOfName(token: Token): boolean {
  return (
    !token.mark &&
    token.value === undefined &&
    /^\p{L}/u.test(token.raw) &&
    (!isNotName(token.word) || (isGivenName(token.word) && !isAlsoCommon(token.word)))
  )
}

/** Is this word, by its capital, meant as a name in spite of being an ordinary one (« Madame Petit »)? */
function forced(token: Token | undefined): boolean {
  return token !== undefined && !token.mark && token.value === undefined && /^\p{Lu}\p{Ll}/u.test(token.raw)
}

/** The name that starts at a token: words and particles, until a word that is none. */
function nameFrom(
  tokens: readonly Token[],
  from: number,
  sign: 'announced' | 'guessed' | 'asked',
): Span | null {
  let to = from
  let solid = 0
  while (to < tokens.length && to - from < 7) {
    const token = tokens[to] as Token
    if (token.word.startsWith('<') || token.value !== undefined || !/^\p{L}/u.test(token.raw)) break
    // « Lina, Lina Morel »: begun again.
    if (to > from && token.pause && token.word === tokens[from]?.word) return nameFrom(tokens, to, sign)
    if (
      to > from &&
      token.pause &&
      !(solid === 1 && forced(token) && isGivenName(tokens[to - 1]?.word ?? ''))
    )
      break
    const particle =
      particles.test(token.word) &&
      (to > from ||
        /^(?:de|du|d|la|le|l|van|von|el|al|ben|ait|saint|mac|di|da|abou|bou|n|o)$/.test(token.word))
    if (particle && continues(tokens, to)) {
      to += 1
      continue
    }
    const ordinary = isNotName(token.word)
    const accepted =
      !ordinary ||
      (isGivenName(token.word) && !isAlsoCommon(token.word)) ||
      (forced(token) && (sign === 'announced' || to > from)) ||
      (sign === 'announced' &&
        to === from &&
        surname.test(token.word) &&
        titles.test(tokens[from - 1]?.word ?? '')) ||
      (token.gap === '-' && to > from)
    if (!accepted || token.word.length < 2 || token.elided) break
    to += 1
    solid += 1
    if (solid >= 4) break
  }
  while (to > from && particles.test(tokens[to - 1]?.word ?? '') && !isGivenName(tokens[to - 1]?.word ?? ''))
    to -= 1
  return solid > 0 && to > from ? { from, to } : null
}

function isPartOfName(token: Token): boolean {
  return particles.test(token.word) || isWordOfName(token) || forced(token)
}

/** Ordinary words that are also surnames: after « Madame » they are one. */
const surname =
  /^(?:petit|grand|gros|bon|jeune|vieux|premier|noel|mars|avril|mai|aout|fils|pere|ami|nez|menu|carte|lit|dent|mardi|lundi|samedi|vendredi|dimanche|jeudi|six|cent|neuf|chien|bonne|vrai|prix|tant|fort|loin|midi|matin|roi|boulanger|chaise|table|tiret|soir|faure|besson|personne|famille|vite|bien|beau|leger|client)$/

/** A particle belongs to the name when a name's word follows it. */
function continues(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + 2; next += 1) {
    const token = tokens[next]
    if (!token || token.pause || token.mark) return false
    if (isWordOfName(token) && token.word.length > 1)
      return !(
        next === at + 1 &&
        /^(?:la|le|les)$/.test(tokens[at]?.word ?? '') &&
        !forced(token) &&
        at > 0 &&
        false
      )
    if (!particles.test(token.word)) return forced(token)
  }
  return false
}

const polite =
  /^(?:oui|alors|euh|bonjour|bonsoir|donc|voila|ben|bah|eh|c|est|moi|monsieur|madame|mademoiselle|mme|mlle|m|mr|bien|ah|nom|prenom|famille|et|puis|toujours|pour|allo)$/

/** « oui alors c'est… », « le nom c'est… », « au nom de… »: what precedes a bare name. */
function isCourtesy(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at]?.word ?? '', tokens[at + 1]?.word ?? '']
  if (forced(tokens[at]) && at === tokens.length - 1) return false
  if (/^(?:le|mon|au|sur|a)$/.test(word)) return /^(?:nom|prenom|mon)$/.test(next)
  if (/^(?:la|famille|notez|vous|meme)$/.test(word))
    return /^(?:la|famille|notez|nom)$/.test(next) || word === 'notez' || word === 'famille'
  if (word === 'de') return /^(?:nom|prenom|famille)$/.test(tokens[at - 1]?.word ?? '')
  return polite.test(word)
}

/** The whole answer is a name: « Dupont », « euh, Rose », « oui, Noël », « Benali avec deux L ». */
function bareName(tokens: readonly Token[], plain: string): Span | null {
  if (/^(?:non|oui|ouais|nan|ok|merci|rien|pardon|comment|quoi|personne|peu importe)$/.test(plain))
    return null
  let from = 0
  while (from < tokens.length && isCourtesy(tokens, from)) from += 1
  let to = tokens.length
  while (
    to > from &&
    /^(?:<letters>|merci|plait|vous|s|il|voila|monsieur|madame)$/.test(tokens[to - 1]?.word ?? '')
  )
    to -= 1
  const inner = tokens.slice(from, to)
  if (inner.length === 0) return null
  // « Monsieur Girard, Paul Girard »: what follows the pause says it all.
  const pause = inner.findIndex((token, index) => index > 0 && token.pause && !token.mark)
  if (pause > 0) {
    const later = inner.slice(pause).filter((one) => isPartOfName(one))
    if (
      later.length > 0 &&
      inner.slice(0, pause).every((one) => later.some((other) => other.word === one.word))
    )
      return { from: from + pause, to: from + pause + later.length }
  }
  if (inner.length === 1) {
    const only = inner[0] as Token
    const ordinary = isNotName(only.word) && !surname.test(only.word) && !forced(only)
    return isVerbLike(only.word) || ordinary || !isReadable(only) ? null : { from, to }
  }
  if (
    inner.length <= 5 &&
    inner.every((one, index) => isPartOfName(one) || (index > 0 && surname.test(one.word))) &&
    !particles.test(inner.at(-1)?.word ?? '')
  )
    return { from, to }
  if (isVerbLike(inner[0]?.word ?? '') || tokens.some((one) => /^(?:prenom|nom|appelle)$/.test(one.word)))
    return null
  const span = nameFrom(tokens, from, 'asked')
  const next = span ? tokens[span.to]?.word : undefined
  return span &&
    (next === undefined ||
      /^(?:avec|comme|<|et|s|c|a|pour|je|prenom|oui|merci|en|sans|orthographe)/.test(next))
    ? span
    : null
}

function isReadable(token: Token): boolean {
  return !token.mark && token.value === undefined && /^\p{L}{2}/u.test(token.raw)
}

function isVerbLike(word: string): boolean {
  return /^(?:je|j|vous|il|elle|on|nous|suis|est|etes|ai|veux|voudrais|peux|prefere|pas|ne|que|qui|pourquoi|comment|combien|quand|rendez|rdv|annuler|reserver|non|oui|merci|pardon|appelle|rappelle|sais|demain|aujourdhui|parler|dire|docteur|dr|allo|attendez|quoi)$/.test(
    word,
  )
}

function compose(
  tokens: readonly Token[],
  found: readonly Span[],
  spelledWords: readonly string[],
  asked: string | undefined,
): NamesHeard {
  let names = found.map((span) => written(tokens, span))
  if (names.length === 2 && /\bprenom\b/.test(tokens.map((one) => one.word).join(' ')))
    names = joined(tokens, found, names)
  if (names.length === 2 && /\bnom\b/.test(spokenBetween(tokens, found)) && isGivenName(fold(names[0] ?? '')))
    names = [names.join(' ')]
  let spelled = false
  for (const letters of spelledWords) {
    spelled = true
    names = withSpelling(names, letters)
  }
  const plain = tokens.map((one) => one.word).join(' ')
  const doubled = /\b(?:avec|prend) (?:deux|2) ([a-z])\b/.exec(plain)
  if (doubled?.[1] && names.length > 0)
    names = [...names.slice(0, -1), doubleLetter(names.at(-1) as string, doubled[1])]
  let rest = tokens
  for (const span of found.toSorted((a, b) => b.from - a.from))
    rest = replace(rest, span.from, span.to, 'person')
  if (spelledWords.length > 1 && names.length > 1 && asked === 'name') names = [names.join(' ')]
  return { names: [...new Set(names)], spelled, tokens: rest }
}

function spokenBetween(tokens: readonly Token[], found: readonly Span[]): string {
  return tokens
    .slice(found[0]?.to ?? 0, found[1]?.from ?? 0)
    .map((one) => one.word)
    .join(' ')
}

/** « Nom Dupont, prénom Jean » → « Jean Dupont ». */
function joined(tokens: readonly Token[], found: readonly Span[], names: readonly string[]): string[] {
  const second = found[1] as Span
  const before = tokens.slice((found[0] as Span).to, second.from).map((one) => one.word)
  return before.includes('prenom') ? [`${names[1]} ${names[0]}`] : [`${names[0]} ${names[1]}`]
}

function written(tokens: readonly Token[], span: Span): string {
  const part = tokens.slice(span.from, span.to)
  const list: string[] = []
  const gaps: string[] = []
  part.forEach((token, index) => {
    const glued = part[index - 1]?.elided
    list.push(token.raw)
    gaps.push(glued ? "'" : token.gap.trim() === '-' && !token.gap.includes(' ') ? '-' : ' ')
  })
  return nameCase(list, gaps)
}

/** Letters spelled after a name correct it, or confirm it. */
function withSpelling(names: readonly string[], letters: string): string[] {
  const spelledName = spelledCase(letters)
  const last = names.at(-1)
  if (last === undefined) return [spelledName]
  const parts = last.split(' ')
  const flat = fold(letters).replace(/[^a-z]/g, '')
  const same = parts.findIndex((part) => fold(part).replace(/[^a-z]/g, '') === flat)
  if (same >= 0)
    return [...names.slice(0, -1), [...parts.slice(0, same), spelledName, ...parts.slice(same + 1)].join(' ')]
  // « avec un D, D U P O N D »: the first letter was an explanation.
  if (flat[0] === flat[1] && parts.some((part) => fold(part) === flat.slice(1))) return [...names]
  if (
    fold(last)
      .replace(/[^a-z]/g, '')
      .endsWith(flat) &&
    flat.length >= 3
  )
    return [...names]
  const near = parts.findIndex((part) => similar(fold(part), flat))
  if (near >= 0)
    return [...names.slice(0, -1), [...parts.slice(0, near), spelledName, ...parts.slice(near + 1)].join(' ')]
  if (parts.length === 1 && isGivenName(fold(last))) return [...names.slice(0, -1), `${last} ${spelledName}`]
  if (isGivenName(flat) && !isGivenName(fold(parts[0] ?? '')))
    return [...names.slice(0, -1), `${spelledName} ${last}`]
  return [
    ...names.slice(0, -1),
    parts.length > 1 ? [...parts.slice(0, -1), spelledName].join(' ') : spelledName,
  ]
}

/** Do two spellings sound like the same name: same beginning, at most a third of the letters different? */
function similar(one: string, other: string): boolean {
  if (one[0] !== other[0] && one.slice(-3) !== other.slice(-3)) return false
  const row = Array.from({ length: other.length + 1 }, (_, i) => i)
  for (let i = 1; i <= one.length; i += 1) {
    let previous = row[0] as number
    row[0] = i
    for (let j = 1; j <= other.length; j += 1) {
      const kept = row[j] as number
      row[j] = Math.min(
        kept + 1,
        (row[j - 1] as number) + 1,
        previous + (one[i - 1] === other[j - 1] ? 0 : 1),
      )
      previous = kept
    }
  }
  return (row[other.length] as number) <= Math.max(1, Math.floor(Math.max(one.length, other.length) / 2))
}

function doubleLetter(name: string, letter: string): string {
  if (fold(name).includes(letter + letter)) return name
  const at = fold(name).lastIndexOf(letter)
  return at < 0 ? name : name.slice(0, at + 1) + (name[at] as string).toLowerCase() + name.slice(at + 1)
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
