/** Tokens as one string, so that grammars can be regular expressions, with the way back to the tokens. */
import type { Token } from './normalise.ts'

export interface Line {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Where each token starts in `text`, and one more: the end. */
  readonly starts: readonly number[]
}

const dateGap = /^[/.-]$/

/**
 * One space between words. « 14:30 » becomes « 14 h 30 », and digits held together by a slash, a dot or a hyphen
 * keep a slash (« 15/03 »).
 */
export function lineOf(tokens: readonly Token[]): Line {
  let text = ''
  const starts: number[] = []
  tokens.forEach((token, index) => {
    const last = tokens[index - 1]
    if (last) {
      const timed = last.word === 'h' || (isDigits(last) && tokens[index - 2]?.word === 'h')
      const hyphen = timed && token.gap.trim() === '-' && isDigits(token)
      if (hyphen) text += ' a'
      const hours = /^(?:h|heures?)$/.test(tokens[index + 1]?.word ?? '')
      const figures = isDigits(last) && isDigits(token)
      // « 14-16 h » is a period of the day, « 14/16 » alone a date.
      if (figures && hours && !hyphen && /^[-/]$/.test(token.gap.trim()) && token.gap !== '') text += ' - '
      else if (figures && token.gap === ':') text += ' h '
      else text += figures && !hyphen && dateGap.test(token.gap) ? '/' : ' '
    }
    starts.push(text.length)
    text += token.word
  })
  starts.push(text.length + 1)
  return { text, tokens, starts }
}

function isDigits(token: Token): boolean {
  return token.value !== undefined && /^\d+$/.test(token.word)
}

/** The index of the token that starts at or after this position. */
export function tokenAt(line: Line, position: number): number {
  let low = 0
  let high = line.starts.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((line.starts[middle] as number) < position) low = middle + 1
    else high = middle
  }
  return low
}

/** Matches a sticky expression at a token; the match must end at a token's end. */
export function matchAt(
  line: Line,
  token: number,
  pattern: RegExp,
): { match: RegExpExecArray; next: number } | null {
  const position = line.starts[token]
  if (position === undefined) return null
  pattern.lastIndex = position
  const match = pattern.exec(line.text)
  if (!match || match[0] === '') return null
  const end = position + match[0].length
  const after = line.text[end]
  if (after !== undefined && after !== ' ' && after !== '/') return null
  return { match, next: tokenAt(line, end) }
}

/** The same, as if the sentence ended at the next pause: « avant 10 h je peux pas, après 17 h oui ». */
export function matchInClause(
  line: Line,
  token: number,
  pattern: RegExp,
): { match: RegExpExecArray; next: number } | null {
  let end = token + 1
  while (end < line.tokens.length && !line.tokens[end]?.pause) end += 1
  if (end === line.tokens.length) return null
  return matchAt({ ...line, text: line.text.slice(0, (line.starts[end] as number) - 1) }, token, pattern)
}
