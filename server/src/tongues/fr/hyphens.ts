/** Hyphens and apostrophes said aloud in a name. */
import type { Token } from './normalise.ts'

/** « Marie tiret Laure », « Marie trait d'union Laure » are Marie-Laure, « O apostrophe Connor » O'Connor. */
export function hyphenated(heard: readonly Token[]): readonly Token[] {
  const tokens = heard.flatMap((token, at) => {
    const said = (from: number) => ['trait', 'd', 'union'].every((word, i) => heard[from + i]?.word === word)
    if (said(at)) return [{ ...token, word: 'tiret' }]
    return said(at - 1) || said(at - 2) ? [] : [token]
  })
  if (tokens.some((one) => one.word === 'apostrophe'))
    return tokens.flatMap((token, index) => {
      if (token.word === 'apostrophe' && index > 0 && isWord(tokens[index + 1])) return []
      return tokens[index + 1]?.word === 'apostrophe' && isWord(tokens[index + 2]) && token.word.length <= 3
        ? [{ ...token, elided: true }]
        : [token]
    })
  if (!tokens.some((one) => one.word === 'tiret')) return tokens
  return tokens.flatMap((token, index) => {
    const joins = (at: number) =>
      tokens[at]?.word === 'tiret' && isWord(tokens[at - 1]) && isWord(tokens[at + 1])
    if (joins(index)) return []
    return joins(index - 1) ? [{ ...token, gap: '-', pause: false }] : [token]
  })
}

function isWord(token: Token | undefined): boolean {
  return token !== undefined && !token.mark && token.value === undefined && token.word.length > 2
}
