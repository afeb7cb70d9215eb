/** « C'est Leblanc, pas Blanc », « non pas Durand, Durant »: the name refused is left out. */
import { bareName } from './bare-names.ts'
import { isGivenName } from './given-names.ts'
import { forced, isWordOfName, type Span } from './name-words.ts'
import type { Token } from './normalise.ts'
import { similar } from './spelled-names.ts'

const binding = /^(?:non|nan|c|est|ah|mais|et|oui|euh)$/

/** The tokens without the name refused, when a name was asked. */
export function withoutRefused(tokens: readonly Token[], asked: string | undefined): readonly Token[] {
  const at = tokens.findIndex((one) => one.word === 'pas')
  if (asked !== 'name' || at < 0) return tokens
  let to = at + 1
  while (
    isLongWord(tokens[to]) &&
    (to === at + 1 || !tokens[to]?.pause) &&
    !/^(?:mais|plutot|non|est|comme)$/.test(tokens[to]?.word ?? '')
  )
    to += 1
  const first = tokens[at + 1]
  if (to === at + 1 || !first || !isName(first)) return tokens
  const before = tokens.slice(0, at).filter((one) => !binding.test(one.word))
  const without = [...before, ...tokens.slice(to)]
  if (without.some(isName)) return without
  // « non pas Durand Dupuis »: the first is refused, the second is right.
  const second = tokens[at + 2]
  const both = to - at > 2 && !isGivenName(first.word) && second !== undefined && isName(second)
  return both ? tokens.slice(at + 2) : tokens
}

/** « C'est Leblanc et pas Blanc », whatever was asked: two names that sound alike, one of them refused. */
export function contrasted(tokens: readonly Token[]): { tokens: readonly Token[]; span: Span } | null {
  const at = tokens.findIndex((one) => one.word === 'pas')
  const refused = tokens[at + 1]
  if (at < 0 || !isLongWord(refused) || !refused || !isName(refused)) return null
  let before = at - 1
  while (before >= 0 && binding.test(tokens[before]?.word ?? '')) before -= 1
  let after = at + 2
  while (after < tokens.length && binding.test(tokens[after]?.word ?? '')) after += 1
  const alike = (token: Token | undefined) =>
    token !== undefined &&
    isLongWord(token) &&
    isName(token) &&
    token.word !== refused.word &&
    similar(token.word, refused.word)
  if (alike(tokens[before])) {
    const given = isGivenName(tokens[before - 1]?.word ?? '') ? 1 : 0
    return {
      tokens: [...tokens.slice(0, at), ...tokens.slice(at + 2)],
      span: { from: before - given, to: before + 1 },
    }
  }
  if (!alike(tokens[after])) return null
  const rest = [...tokens.slice(0, at), ...tokens.slice(after)]
  return { tokens: rest, span: { from: at, to: at + 1 } }
}

const takesBack = /^(?:non|nan|pardon|enfin|plutot)$/

/** « Dupont, non, Dupond »: the name said last, or the only one. */
export function saidAgain(tokens: readonly Token[]): Span | null {
  const at = tokens.findLastIndex((one) => takesBack.test(one.word))
  const first = tokens.findIndex((one) => takesBack.test(one.word))
  if (first < 1) return null
  const named = (from: number, to: number) => {
    const part = tokens.slice(from, to)
    return bareName(part, part.map((one) => one.word).join(' '))
  }
  const head = named(0, first)
  if (!head) return null
  const tail = named(at + 1, tokens.length)
  return tail ? { from: tail.from + at + 1, to: tail.to + at + 1 } : head
}

function isName(token: Token): boolean {
  return isWordOfName(token) || forced(token)
}

function isLongWord(token: Token | undefined): boolean {
  return token !== undefined && !token.mark && token.value === undefined && token.word.length > 2
}
