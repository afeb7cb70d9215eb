/** Which words make a name, and where a name ends. */
import { isAlsoCommon, isGivenName } from './given-names.ts'
import type { Token } from './normalise.ts'
import { isNotName } from './not-names.ts'
import { wrapped } from '../wrapped.ts'

/** The tokens of a name. */
export interface Span {
  readonly from: number
  readonly to: number
}

export const particles = wrapped()`
  ^(?:de|du|des|d|la|le|les|l|van|von|der|den|di|da|dos|del|della|el|al|ben|ait|ould|bin|ibn|saint|sainte|st
  |mac|mc|o|t|ter|y|zu|abou|abu|bou|n)$
`
export const titles = /^(?:monsieur|madame|mademoiselle|mme|mlle|m|mr|melle|maitre|veuve)$/
/** A title when no practitioner was meant: « je suis le docteur Fabre ». */
const learned = /^(?:docteure?|dr|professeure?|pr)$/

/** « (Lebrun,) née Dubois »: the other name is not the one to note. */
export const endsName = /^(?:epouse|nee?|veuve|divorcee|dite?|alias|anciennement)$/

/** Who somebody is to somebody: « la voisine de… » is no part of a name. */
export const relations = wrapped()`
  ^(?:voisine?|fille|fils|femme|mari|mere|pere|maman|papa|soeur|frere|epouse|epoux|compagne|compagnon
  |conjointe?|cousine?|niece|neveu|tante|oncle|amie?|copine|copain|secretaire|assistante?|aide|infirmiere?
  |auxiliaire|tutrice|tuteur|belle|beau|grand|petite?|patronne?|collegue|cliente?|patiente?|gardienne?
  |nounou|dame|monsieur)$
`

/** The token after « madame », « monsieur »…, or the same one. */
export function skipTitle(tokens: readonly Token[], at: number): number {
  let next = at
  if (tokens[next]?.word === 'bien' || (tokens[next]?.word === 'c' && tokens[next + 1]?.word === 'est'))
    next += tokens[next]?.word === 'c' ? 2 : 1
  const start = next
  if (/^(?:le|la)$/.test(tokens[next]?.word ?? '') && learned.test(tokens[next + 1]?.word ?? '')) next += 1
  if (learned.test(tokens[next]?.word ?? '') && tokens[next + 1] && !tokens[next + 1]?.mark) return next + 1
  while (
    titles.test(tokens[next]?.word ?? '') &&
    !tokens[next]?.elided &&
    tokens[next + 1] &&
    !tokens[next + 1]?.mark
  )
    next += 1
  if (next > start) return next
  // « au nom de la société Martinet »
  const article = /^(?:la|l|le)$/.test(tokens[next]?.word ?? '') ? 1 : 0
  const named = tokens[next + article + 1]
  if (company.test(tokens[next + article]?.word ?? '') && named && (isWordOfName(named) || forced(named)))
    return next + article + 1
  return at
}

/** « au nom de ma femme Lefranc », « la maman de Jade »: the token after who it is. */
export function skipRelative(tokens: readonly Token[], at: number): number {
  if (!/^(?:ma|mon|sa|son|notre|la|le|un|une)$/.test(tokens[at]?.word ?? '')) return at
  let next = at + 1
  while (relations.test(tokens[next]?.word ?? '')) next += 1
  if (next === at + 1) return at
  if (/^(?:de|d)$/.test(tokens[next]?.word ?? '') && /^(?:la|le|un|une)$/.test(tokens[at]?.word ?? ''))
    next += 1
  const named = tokens[next]
  // « au nom de mon mari, Bernard »
  const apart = named?.pause && !isGivenName(named.word) && !forced(named)
  return named && !apart && !forced(tokens[at + 1]) && (isWordOfName(named) || forced(named))
    ? skipTitle(tokens, next)
    : at
}

/** « Ben Ali »: whose son. */
export const afterBen = wrapped()`
  ^(?:ali|salah|salem|amor|amar|ahmed|mohamed|youssef|abdallah|brahim|hamou|hassine|slimane|aissa|yahia
  |moussa|said|saad|romdhane|mansour|naceur|othman|amara|khalifa|achour|fredj|younes|cheikh|hadj|kacem|daoud
  |ammar|taleb|jelloun|soussan|zaken|hamida|arfa|barka|hassen|abdelkader|cherif|miled|nasr|messaoud|allal
  |rabah|adam)$
`

const company = /^(?:societe|entreprise|compagnie|boite|firme|ets|etablissements)$/

/** Can this word be part of a name? */
export function isWordOfName(token: Token): boolean {
  return (
    !token.mark &&
    token.value === undefined &&
    /^\p{L}/u.test(token.raw) &&
    (!isNotName(token.word) || (isGivenName(token.word) && !isAlsoCommon(token.word)))
  )
}

/** Is this word, by its capital, meant as a name in spite of being an ordinary one (« Madame Petit »)? */
export function forced(token: Token | undefined): boolean {
  return token !== undefined && !token.mark && token.value === undefined && /^\p{Lu}\p{Ll}/u.test(token.raw)
}

/** The name that starts at a token: words and particles, until a word that is none. */
export function nameFrom(
  tokens: readonly Token[],
  from: number,
  sign: 'announced' | 'guessed' | 'asked',
): Span | null {
  let to = from
  let solid = 0
  while (to < tokens.length && to - from < 7) {
    const token = tokens[to] as Token
    if (token.word.startsWith('<') || token.value !== undefined || !/^\p{L}/u.test(token.raw)) break
    if (to > from && endsName.test(token.word)) break
    // « Lina, Lina Morel »: begun again.
    const again = to > from && token.pause && token.word === tokens[from]?.word
    // But « Le Goff, le 06… »
    if (again && (!particles.test(token.word) || continues(tokens, to))) return nameFrom(tokens, to, sign)
    if (
      to > from &&
      token.pause &&
      !(solid === 1 && forced(token) && isGivenName(tokens[to - 1]?.word ?? ''))
    )
      break
    const particle =
      particles.test(token.word) &&
      (to > from ||
        /^(?:de|du|d|la|le|l|van|von|el|al|ben|ait|saint|mac|di|da|dos|abou|bou|n|o)$/.test(token.word))
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
        token.word !== 'jeune' &&
        (titles.test(tokens[from - 1]?.word ?? '') || (saysNom(tokens, from) && closes(tokens[to + 1])))) ||
      (token.gap === '-' && to > from) ||
      // « Sophie Petit »
      (to > from &&
        plainSurname.test(token.word) &&
        isGivenName(tokens[to - 1]?.word ?? '') &&
        closes(tokens[to + 1]))
    if (!accepted || token.word.length < 2 || token.elided) break
    to += 1
    solid += 1
    if (solid >= 4) break
  }
  while (to > from && particles.test(tokens[to - 1]?.word ?? '') && !isGivenName(tokens[to - 1]?.word ?? ''))
    to -= 1
  return solid > 0 && to > from ? { from, to } : null
}

/** A word, a particle or a forced word of a name. */
export function isPartOfName(token: Token): boolean {
  return particles.test(token.word) || isWordOfName(token) || forced(token)
}

/** Ordinary words that are also surnames: after « Madame » they are one. */
export const surname = wrapped()`
  ^(?:petit|grand|gros|bon|jeune|vieux|premier|noel|janvier|mars|avril|mai|juin|aout|fils|pere|ami|nez|menu
  |carte|lit|dent|mardi|lundi|samedi|vendredi|dimanche|jeudi|six|cent|neuf|chien|bonne|vrai|prix|tant|fort
  |loin|midi|matin|roi|boulanger|chaise|table|soir|faure|besson|personne|famille|vite|bien|beau|leger
  |client)$
`

/** « au nom de Petit », « mon nom c'est Grand » */
function saysNom(tokens: readonly Token[], from: number): boolean {
  return (
    /^(?:de|est|famille)$/.test(tokens[from - 1]?.word ?? '') &&
    tokens.slice(Math.max(0, from - 4), from).some((one) => /^(?:nom|appelle)$/.test(one.word))
  )
}

const plainSurname = wrapped()`
  ^(?:petit|grand|gros|boulanger|leger|roi|fort|jeune|noel|bon|menu|cent|vite|loin|beau|bien|premier|janvier
  |mars|avril|mai|juin|aout)$
`

/** Does a name end before this token? « Sophie petit souci » is no name. */
function closes(next: Token | undefined): boolean {
  return (
    next === undefined ||
    next.pause ||
    next.mark !== undefined ||
    next.value !== undefined ||
    isNotName(next.word)
  )
}

/** A particle belongs to the name when a name's word follows it. */
function continues(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + 2; next += 1) {
    const token = tokens[next]
    if (!token || token.pause || token.mark) return false
    if (isWordOfName(token) && token.word.length > 1)
      return !(
        next === at + 1 &&
        /^(?:la|le|les|l)$/.test(tokens[at]?.word ?? '') &&
        relations.test(token.word) &&
        !forced(token) &&
        at > 0
      )
    if (!particles.test(token.word)) return forced(token)
  }
  return false
}
