/** English figures for telephone numbers, order and ticket numbers. */
import type { Word } from '../grammar/line.ts'
import type { Figures } from '../grammar/phones.ts'
import type { SpokenReference } from '../grammar/references.ts'
import { readNumber } from './numbers.ts'

const zero = /^(?:oh|o|nought|zero)$/

function figureAt(words: readonly Word[], at: number): { digits: string; next: number } | null {
  const word = words[at]?.word ?? ''
  if (/^\d+$/.test(word)) return { digits: word, next: at + 1 }
  if (zero.test(word)) return { digits: '0', next: at + 1 }
  const times = word === 'double' ? 2 : /^(?:triple|treble)$/.test(word) ? 3 : 0
  if (times > 0) {
    const next = figureAt(words, at + 1)
    return next?.digits.length === 1 ? { digits: next.digits.repeat(times), next: next.next } : null
  }
  const read = readNumber((index) => words[index]?.word ?? '', at)
  if (!read || read.ordinal || word === 'a') return null
  return { digits: String(read.value), next: read.next }
}

export const figures: Figures = {
  at: figureAt,
  silent: /^(?:and|then|dash|hyphen|dot)$/,
  correction: /^(?:no|sorry|rather|correction)$/,
}

export const spokenReference: SpokenReference = {
  figures,
  silent: /^(?:dash|hyphen|slash|number|minus)$/,
  example: /^(?:as|in|for|like)$/,
  letter: (word) => (/^[a-z]$/.test(word) ? word : undefined),
}
