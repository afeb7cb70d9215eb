/** Names told apart by what they are called: « Bakary, c'est le prénom », « prénom Nathalie », or said last. */
import { bareName } from './bare-names.ts'
import { isGivenName } from './given-names.ts'
import { forced, isWordOfName, nameFrom, type Span } from './name-words.ts'
import { fold, type Token } from './normalise.ts'

/** « comme la dernière fois, Perez », « je l'ai déjà dit, Perez »: capitals alone after the last pause. */
export function closingName(tokens: readonly Token[]): Span | null {
  const from = tokens.findLastIndex((one, index) => index > 2 && one.pause)
  const last = tokens.slice(from)
  const before = tokens.slice(0, Math.max(from, 0))
  if (from < 0 || last.length > 3 || before.some((one) => forced(one) && isWordOfName(one))) return null
  return last.every((one) => forced(one) && isWordOfName(one)) ? { from, to: tokens.length } : null
}

/** « Bakary, c'est le prénom, et le nom c'est Touré »: each is called what it is. */
export function givenThenSurname(tokens: readonly Token[]): readonly Span[] | null {
  const at = tokens.findIndex((one) => one.word === 'prenom')
  const nom = tokens.findIndex((one, index) => index > at && one.word === 'nom')
  if (at < 1) return null
  if (nom < 0 || nom === tokens.length - 1) return labelledAfter(tokens, at)
  let end = at
  while (end > 0 && /^(?:c|est|le|mon|son)$/.test(tokens[end - 1]?.word ?? '')) end -= 1
  const before = tokens.slice(0, end).filter((one) => one.mark !== 'letters')
  const first = bareName(before, before.map((one) => one.word).join(' '))
  let next = nom + 1
  while (/^(?:de|famille|c|est|sera)$/.test(tokens[next]?.word ?? '')) next += 1
  const second = nameFrom(tokens, next, 'announced')
  return first && second ? [first, second] : null
}

/** « Touré c'est le nom, Bakary le prénom », « Bakary, prénom, Touré, nom »: each name, then what it is. */
function labelledAfter(tokens: readonly Token[], prenom: number): readonly Span[] | null {
  const nom = tokens.findIndex((one) => one.word === 'nom')
  if (nom < 1 || Math.max(nom, prenom) < tokens.length - 1) return null
  const [one, two] = [Math.min(nom, prenom), Math.max(nom, prenom)]
  const named = (from: number, to: number): Span | null => {
    const part = tokens.slice(from, to).filter(({ mark }) => mark !== 'letters')
    let end = part.length
    while (end > 0 && /^(?:c|est|le|mon|ca|pour|comme|et|de|famille)$/.test(part[end - 1]?.word ?? ''))
      end -= 1
    let start = 0
    while (start < end && /^(?:et|oui|alors|euh|puis|donc|de|famille|c|est)$/.test(part[start]?.word ?? ''))
      start += 1
    const said = part.slice(start, end)
    const found = bareName(said, said.map(({ word }) => word).join(' '))
    return found && { from: from + start + found.from, to: from + start + found.to }
  }
  const [first, second] = [named(0, one), named(one + 1, two)]
  if (!first || !second) return null
  return nom < prenom ? [second, first] : [first, second]
}

/** « Martine, Martin c'est mon nom », « Bertrand, c'est le nom de famille »: named, then called what it is. */
export function labelledLast(tokens: readonly Token[]): Span | null {
  const label = tokens.findLastIndex((one) => /^(?:nom|prenom)$/.test(one.word))
  const after = tokens.slice(label + 1).map((one) => one.word)
  if (label < 3 || !/^(?:|de famille|de naissance|de jeune fille|d usage)$/.test(after.join(' '))) return null
  let end = label
  while (end > 0 && /^(?:c|est|ca|le|mon)$/.test(tokens[end - 1]?.word ?? '')) end -= 1
  if (!tokens.slice(end, label).some((one) => one.word === 'est')) return null
  let start = 0
  while (start < end && /^(?:non|nan|oui|moi|c|est|alors|ah)$/.test(tokens[start]?.word ?? '')) start += 1
  const said = tokens.slice(start, end)
  const span = bareName(said, said.map((one) => one.word).join(' '))
  return span && { from: start + span.from, to: start + span.to }
}

/** « Mehdi M E H D I Abdelkader »: the given name is spelled before the family name. */
export function spelledThenSurname(
  tokens: readonly Token[],
  letters: string | undefined,
): readonly Span[] | null {
  const at = tokens.findIndex((one) => one.mark === 'letters')
  const [given, ...rest] = [tokens[at - 1], ...tokens.slice(at + 1)]
  if (!given || letters === undefined || given.word !== fold(letters) || !isGivenName(given.word)) return null
  if (rest.length === 0 || rest.length > 3 || !rest.every(isWordOfName)) return null
  return [
    { from: at - 1, to: at },
    { from: at + 1, to: tokens.length },
  ]
}

/** « Petit, prénom Nathalie », « Poulain, P O U L A I N, Marguerite »: the family name first, then the given name. */
export function surnameThenGiven(
  tokens: readonly Token[],
  letters: string | undefined,
): readonly Span[] | null {
  const spelled = tokens.findIndex((one) => one.mark === 'letters')
  const given = tokens.slice(spelled + 1)
  const ends = spelled > 0 && given.length > 0 && given.length <= 2
  // « Pham, P H A M, Van Minh »: the letters were those of the family name.
  const confirmed =
    letters !== undefined &&
    tokens[spelled - 1]?.word === fold(letters) &&
    given.every((one) => forced(one) && !tokens.slice(0, spelled).some(({ word }) => word === one.word))
  const at =
    ends &&
    (confirmed ||
      (given.every((one) => isGivenName(one.word)) &&
        !tokens.slice(0, spelled).some((one) => isGivenName(one.word))))
      ? spelled
      : tokens.findIndex((one) => one.word === 'prenom')
  if (at < 1) return null
  const end = /^(?:mon|le|et)$/.test(tokens[at - 1]?.word ?? '') ? at - 1 : at
  // « Delaunay, comme le peintre, prénom Sonia »
  const likened = tokens.findIndex((one) => one.word === 'comme')
  const before = tokens.slice(0, likened > 0 && likened < end ? likened : end)
  const first = bareName(before, before.map((one) => one.word).join(' '))
  if (!first || first.to < before.length - 1) return null
  let next = at + 1
  while (/^(?:c|est|le|sera)$/.test(tokens[next]?.word ?? '')) next += 1
  const second = nameFrom(tokens, next, 'announced')
  return second ? [first, second] : null
}
