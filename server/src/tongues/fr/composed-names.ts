/** The names as they are written: spelling applied, given name first, one family name for two persons. */
import { nameCase } from './casing.ts'
import { isAlsoCommon, isGivenName, isOftenFamily } from './given-names.ts'
import { particles, type Span } from './name-words.ts'
import { fold, replace, type Token } from './normalise.ts'
import { withSpelling } from './spelled-names.ts'

export interface NamesHeard {
  readonly names: readonly string[]
  readonly spelled: boolean
  readonly tokens: readonly Token[]
}

/** The names found in these places of the sentence. `spelledWords`: what was spelled in it. */
export function compose(
  tokens: readonly Token[],
  found: readonly Span[],
  spelledWords: readonly string[],
  asked: string | undefined,
): NamesHeard {
  let names = found.map((span) => saidOnce(written(tokens, span)))
  if (names.length === 2 && /\bprenom\b/.test(tokens.map((one) => one.word).join(' ')))
    names = joined(tokens, found, names)
  // « Poulain, P O U L A I N, Marguerite »
  if (names.length === 2 && asked === 'name' && spokenBetween(tokens, found) === '<letters>')
    names = [(isGivenName(fold(names[0] ?? '')) ? names : names.toReversed()).join(' ')]
  if (
    names.length === 2 &&
    /\bnom\b/.test(spokenBetween(tokens, found)) &&
    isGivenName(fold(names[0] ?? '').split(/[ -]/)[0] ?? '')
  )
    names = [names.join(' ')]
  let spelled = false
  const article = tokens[tokens.findIndex((one) => one.mark === 'letters') - 1]
  if (
    names.length === 0 &&
    spelledWords.length === 1 &&
    article &&
    asked === 'name' &&
    /^(?:le|la|de|du|van|von|el|al|ben|saint|mac)$/.test(article.word)
  )
    return {
      names: [`${nameCase([article.raw], [''])} ${withSpelling([], spelledWords[0] ?? '')[0] ?? ''}`],
      spelled: true,
      tokens,
    }
  for (const letters of spelledWords) {
    spelled = true
    names = withSpelling(names, letters)
  }
  let rest = tokens
  for (const span of found.toSorted((a, b) => b.from - a.from))
    rest = replace(rest, span.from, span.to, 'person')
  if (spelledWords.length > 1 && names.length > 1 && asked === 'name') names = [names.join(' ')]
  // « Tom et Léa Garnier »: one family name for both.
  if (
    names.length === 2 &&
    spokenBetween(tokens, found) === 'et' &&
    !names[0]?.includes(' ') &&
    isGivenName(fold(names[0] ?? ''))
  ) {
    const [given = '', ...family] = (names[1] ?? '').split(' ')
    if (family.length > 0 && isGivenName(fold(given)))
      names = [`${names[0]} ${family.join(' ')}`, names[1] ?? '']
  }
  const [only] = found
  const companion =
    only && names.length === 1 && tokens[only.from - 1]?.word === 'et' ? tokens[only.from - 2] : undefined
  if (companion && !companion.mark && isGivenName(companion.word) && /^\p{Lu}/u.test(companion.raw)) {
    const [, ...family] = (names[0] ?? '').split(' ')
    names = [[nameCase([companion.raw], ['']), ...family].join(' '), ...names]
  }
  names = names.map(givenFirst)
  // « Juin, Paul Juin »: the fuller one says both.
  const whole = names.filter((one) => !names.some((other) => other !== one && other.endsWith(` ${one}`)))
  return { names: [...new Set(whole)], spelled, tokens: rest }
}

/** Said before another given name, they are the family name. */
const mostlyFamily =
  /^(?:martin|lambert|gauthier|aubert|richard|renaud|germain|gilbert|barthelemy|jacob|salomon)$/

const filiation = /^(?:ben|bin|ibn|ait|ould|bou|abou)$/

/** « Lambert Éric » → « Éric Lambert »: when only the last word is a given name. */
function givenFirst(name: string): string {
  const parts = name.split(' ')
  const given = (word: string) => fold(word).split('-').every(isGivenName)
  // « El Amrani Youssef », « de La Rochefoucauld Jean-Baptiste »
  const [opening = '', final = ''] = [parts[0], parts.at(-1)]
  if (
    parts.length > 2 &&
    particles.test(fold(opening)) &&
    given(final) &&
    !isOftenFamily(fold(final)) &&
    // « Ben Youssef Salah »: the son of Youssef.
    (filiation.test(fold(opening)) || (!given(opening) && !parts.slice(1, -1).some(given)))
  )
    return `${final} ${parts.slice(0, -1).join(' ')}`
  if (
    parts.length !== 2 ||
    parts.some((word) => isAlsoCommon(fold(word)) || fold(word).length < 3 || particles.test(fold(word)))
  )
    return name
  const [family = '', first = ''] = parts
  // « Martin Sophie »
  const named = !given(family) || mostlyFamily.test(fold(family))
  return given(first) && named && !isOftenFamily(fold(first)) ? `${first} ${family}` : name
}

/** « Le Bihan Hervé Le Bihan », « Philippe Philippe Roussel »: what is said again is said once. */
function saidOnce(name: string): string {
  const words = name.split(' ')
  const flat = words.map(fold)
  const same = (one: number, other: number, size: number) =>
    flat.slice(one, one + size).join(' ') === flat.slice(other, other + size).join(' ')
  for (let size = Math.floor(words.length / 2); size > 0; size -= 1) {
    if (same(0, words.length - size, size)) return words.slice(size).join(' ')
    for (let at = 0; at + 2 * size <= words.length; at += 1)
      if (same(at, at + size, size)) return [...words.slice(0, at), ...words.slice(at + size)].join(' ')
  }
  return name.replace(/^d[eu] (\S+) (?=(?:\S+ )?\1$)/i, '')
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
  // « Bakary c'est le prénom, et le nom c'est Touré »
  const labelled = tokens.slice(second.to).some((one) => one.word === 'nom')
  const reversed = !labelled && before.lastIndexOf('prenom') > before.lastIndexOf('nom')
  return reversed ? [`${names[1]} ${names[0]}`] : [`${names[0]} ${names[1]}`]
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
