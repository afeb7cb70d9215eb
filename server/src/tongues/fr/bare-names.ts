/** A bare answer to « votre nom ? »: « Dupont », « euh, Rose », « Monsieur Girard, Paul Girard ». */
import { isGivenName } from './given-names.ts'
import {
  afterBen,
  endsName,
  forced,
  isPartOfName,
  nameFrom,
  particles,
  relations,
  type Span,
  surname,
  titles,
} from './name-words.ts'
import type { Token } from './normalise.ts'
import { isNotName } from './not-names.ts'
import { wrapped } from '../wrapped.ts'

const polite = wrapped()`
  ^(?:oui|alors|euh|bonjour|bonsoir|donc|voila|ben|bah|eh|c|est|moi|monsieur|madame|mademoiselle|mme|mlle|m
  |mr|bien|ah|nom|prenom|famille|et|puis|toujours|pour|allo|veuve|wesh|yo|salut|coucou|hey|rebonjour|bon|ok
  |tenez|hum|ouais|voyons|ma|foi)$
`

/** What another sentence begins with. */
const clause = /^(?:vous|je|j|on|ca|c|il|elle|tout|y|nous)$/

const isWritten = (token: Token | undefined) => /^\p{Lu}\p{Ll}/u.test(token?.raw ?? '')

/** « oui alors c'est… », « le nom c'est… », « au nom de… »: what precedes a bare name. */
function isCourtesy(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at]?.word ?? '', tokens[at + 1]?.word ?? '']
  if (forced(tokens[at]) && at === tokens.length - 1) return false
  // « le petit Tom »
  if (/^(?:le|la)$/.test(word) && /^(?:petite?|jeune)$/.test(next) && isGivenName(tokens[at + 2]?.word ?? ''))
    return true
  if (/^(?:petite?|jeune)$/.test(word) && /^(?:le|la)$/.test(tokens[at - 1]?.word ?? '') && isGivenName(next))
    return true
  if (/^(?:mettez|marquez|inscrivez|ecrivez|enregistrez|vous)$/.test(word))
    return word !== 'vous' || /^(?:mettez|marquez|notez|pouvez)$/.test(next)
  if (/^(?:pouvez|noter|mettre|marquer|inscrire)$/.test(word))
    return /^(?:vous|pouvez)$/.test(tokens[at - 1]?.word ?? '')
  if (/^(?:le|mon|au|sur|a)$/.test(word)) return /^(?:nom|prenom|mon)$/.test(next)
  if (/^(?:la|l|famille|notez|vous|meme|societe|entreprise)$/.test(word))
    return /^(?:la|famille|notez|nom|societe|entreprise)$/.test(next) || !/^(?:la|l|vous|meme)$/.test(word)
  if (word === 'de') {
    const before = tokens[at - 1]?.word ?? ''
    // « famille de La Tour »
    return /^(?:nom|prenom)$/.test(before) || (before === 'famille' && !/^(?:la|le|l)$/.test(next))
  }
  if (/^(?:maitre|docteure?|dr|professeure?)$/.test(word))
    return tokens[at + 1] !== undefined && !tokens[at + 1]?.mark
  // « midi trente, Aubert »
  if (tokens[at]?.mark === 'moment' && tokens[at + 1] !== undefined) return true
  // « Ben Ali »
  if (
    word === 'ben' &&
    (afterBen.test(next) || (at > 0 && isWritten(tokens[at]) && isWritten(tokens[at + 1])))
  )
    return false
  // « non Lefebvre »: said again.
  const name = tokens[at + 1]
  if (/^(?:non|nan)$/.test(word) && at === 0 && name)
    return isPartOfName(name) && !isVerbLike(name.word) && !particles.test(name.word)
  return polite.test(word)
}

const agreement = wrapped()`
  ^(?:(?:oui|ah|et|bien (?:sur|entendu|volontiers)|tout a fait|avec plaisir|tres bien
  |(?:pas de|sans|aucun) (?:souci|probleme)|d accord|certainement|volontiers|evidemment|absolument
  |effectivement|naturellement|parfait(?:ement)?|exact(?:ement)?|super|entendu) )+
`

/** « bien sûr, c'est au nom de… », « très bien, Anne Roux »: how many words only agree to answer. */
function agreed(tokens: readonly Token[]): number {
  const said = agreement.exec(`${tokens.map((token) => token.word).join(' ')} `)?.[0]
  const count = said?.trim().split(' ').length ?? 0
  return count < tokens.length ? count : 0
}

/** The whole answer is a name: « Dupont », « euh, Rose », « oui, Noël », « Benali avec deux L ». */
export function bareName(tokens: readonly Token[], plain: string): Span | null {
  if (/^(?:non|oui|ouais|nan|ok|merci|rien|pardon|comment|quoi|personne|peu importe)$/.test(plain))
    return null
  let from = agreed(tokens)
  while (from < tokens.length && isCourtesy(tokens, from)) from += 1
  let to = tokens.length
  while (
    to > from &&
    /^(?:<letters>|merci|plait|vous|s|il|voila|monsieur|madame)$/.test(tokens[to - 1]?.word ?? '')
  )
    to -= 1
  // « Fontaine, comme la fontaine »
  const second = tokens.findIndex(
    (token, at) => at > from && at < to && (endsName.test(token.word) || token.word === 'comme'),
  )
  if (second > 0) to = second
  const inner = tokens.slice(from, to)
  // « la maman de Jade Morel », « le père Bouvier »: who is named comes after.
  if (
    inner.length === 0 ||
    (inner.length > 1 &&
      inner.some((one) => relations.test(one.word) && !forced(one) && !surname.test(one.word)))
  )
    return null
  // « Monsieur Girard, Paul Girard »: what follows the pause says it all.
  const pause = inner.findIndex((token, index) => index > 0 && token.pause && !token.mark)
  if (pause > 0) {
    const later = inner.slice(pause).filter((one) => isPartOfName(one))
    const earlier = inner.slice(0, pause)
    // « Abdelkader Benyoucef, Benyoucef »: the family name again.
    if (
      later.length > 0 &&
      later.length < earlier.length &&
      later.every((one) => earlier.some((other) => other.word === one.word)) &&
      later.length === inner.length - pause
    )
      return { from, to: from + earlier.findLastIndex((one) => isPartOfName(one)) + 1 }
    if (
      later.length > 0 &&
      earlier
        .filter((one) => isPartOfName(one))
        .every((one) => later.some((other) => other.word === one.word))
    ) {
      const first = from + pause + inner.slice(pause).findIndex((one) => isPartOfName(one))
      return { from: first, to: first + later.length }
    }
  }
  // « Moreau, vous devez m'avoir dans vos fichiers »: a name, then another sentence.
  const head = pause > 0 ? inner.slice(0, pause) : []
  const titled = titles.test(tokens[from - 1]?.word ?? '')
  if (
    head.length > 0 &&
    head.length <= 4 &&
    clause.test(inner[pause]?.word ?? '') &&
    head.every((one, index) => isPartOfName(one) || ((index > 0 || titled) && surname.test(one.word))) &&
    !particles.test(head.at(-1)?.word ?? '') &&
    !isVerbLike(head[0]?.word ?? '')
  )
    return { from, to: from + pause }
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
  // « Pierre et Paul Martin »: two persons.
  if (span && next === 'et' && isGivenName(tokens[span.to + 1]?.word ?? '')) return null
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
  return wrapped()`
    ^(?:je|j|vous|il|elle|on|nous|suis|est|etes|ai|veux|voudrais|peux|prefere|pas|ne|que|qui|pourquoi
    |comment|combien|quand|rendez|rdv|annuler|reserver|non|oui|merci|pardon|appelle|rappelle|sais|demain
    |aujourdhui|parler|dire|docteur|dr|allo|attendez|quoi)$
  `.test(word)
}
