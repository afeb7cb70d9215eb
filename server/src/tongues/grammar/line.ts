/** An utterance as words, and as one string so that grammars can be regular expressions. */

export interface Word {
  /** Folded: lower case, no diacritics; a number once read is its digits (`24`), an ordinal `24th`. */
  readonly word: string
  /** As it was written. */
  readonly raw: string
  /** What stands before it: a hyphen joins a name, a comma ends one. */
  readonly gap: string
}

export interface Line {
  readonly words: readonly Word[]
  /** The folded words, one space between them. */
  readonly text: string
  /** Where each word starts in `text`, and one more: the end. */
  readonly starts: readonly number[]
}

/** The word that stands for what was already understood: no grammar reads it again. */
export const taken = '§'

/** Builds the line of some words. */
export function lineOf(words: readonly Word[]): Line {
  const starts: number[] = []
  let length = 0
  for (const { word } of words) {
    starts.push(length)
    length += word.length + 1
  }
  return { words, text: words.map(({ word }) => word).join(' '), starts: [...starts, length] }
}

const piece = new RegExp(
  [
    String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+`,
    String.raw`\d{4}-\d{2}-\d{2}`,
    String.raw`\d{1,2}/\d{1,2}(?:/\d{2,4})?(?!\d)`,
    String.raw`\d{1,2}[:h]\d{2}(?!\d)`,
    String.raw`\d{1,2}\.\d{2}(?=\s?[ap]\.?m)`,
    String.raw`\d+(?:st|nd|rd|th)(?!\p{L})`,
    String.raw`\d+`,
    String.raw`[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*`,
    String.raw`[@_+#]`,
  ].join('|'),
  'gu',
)

/** Splits a text into words; `fold` gives what grammars read. Words folded to nothing are hesitations. */
export function wordsOf(text: string, fold: (raw: string) => string): Word[] {
  const source = text
    .normalize('NFKC')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑–—]/g, '-')
  const words: Word[] = []
  let end = 0
  let carried = ''
  for (const match of source.matchAll(piece)) {
    const gap = carried + source.slice(end, match.index)
    end = match.index + match[0].length
    const word = fold(match[0])
    carried = word === '' ? gap : ''
    if (word !== '') words.push({ word, raw: match[0], gap })
  }
  return words
}

/** Is there a comma, a full stop… before this word? */
export function isPause(word: Word | undefined): boolean {
  return word !== undefined && /[,;!?…:،؛؟]|\.(?:\s|$)/.test(word.gap)
}

/** The same words with `from`…`to` (excluded) taken out. */
export function without(words: readonly Word[], from: number, to: number): Word[] {
  const first = words[from]
  if (!first) return [...words]
  return [...words.slice(0, from), { word: taken, raw: '', gap: first.gap }, ...words.slice(to)]
}

/** The same words with the first ones that read so taken out. */
export function withoutText(words: readonly Word[], text: string): readonly Word[] {
  const length = text.split(' ').length
  const from = words.findIndex((_, at) => lineOf(words.slice(at, at + length)).text === text)
  return from < 0 ? words : without(words, from, from + length)
}

/** Matches a sticky expression at a word; the match must end where a word ends. */
export function matchAt(
  line: Line,
  at: number,
  pattern: RegExp,
): { match: RegExpExecArray; next: number } | null {
  const position = line.starts[at]
  if (position === undefined) return null
  pattern.lastIndex = position
  const match = pattern.exec(line.text)
  if (!match || match[0] === '') return null
  const end = position + match[0].length
  if (end < line.text.length && line.text[end] !== ' ') return null
  let next = at + 1
  while ((line.starts[next] ?? Infinity) <= end) next += 1
  return { match, next }
}
