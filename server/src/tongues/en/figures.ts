/** English figures for telephone numbers, order and ticket numbers. */
import { type Word, without } from '../grammar/line.ts'
import type { Figures } from '../grammar/phones.ts'
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

/** Takes `CMD-2024-12345` and `TKT-2026-001` out of the words, however they were said. */
export function takeReferences(words: readonly Word[], asked: boolean) {
  const orders: string[] = []
  const tickets: string[] = []
  let rest = words
  for (let at = 0; at < rest.length; at += 1) {
    const prefix = prefixAt(rest, at) ?? (asked ? { kind: 'CMD', next: at } : null)
    if (!prefix) continue
    let digits = ''
    let next = prefix.next
    while (next < rest.length && digits.length < 12) {
      const figure = figureAt(rest, next)
      if (figure) digits += figure.digits
      else if (!/^(?:dash|hyphen|slash|number|minus)$/.test(rest[next]?.word ?? '')) break
      next = figure?.next ?? next + 1
    }
    const parts = /^(20\d{2})(\d{1,6})$/.exec(digits)
    if (!parts || (prefix.next === at && digits.length < 7)) continue
    const rank = parts[2] ?? ''
    if (prefix.kind === 'TKT') tickets.push(`TKT-${parts[1]}-${rank.padStart(3, '0')}`)
    else orders.push(`CMD-${parts[1]}-${rank.padStart(5, '0')}`)
    rest = without(rest, at, next)
  }
  return { orders, tickets, words: rest }
}

const example = /^(?:as|in|for|like)$/

function prefixAt(words: readonly Word[], at: number): { kind: 'CMD' | 'TKT'; next: number } | null {
  const word = words[at]?.word ?? ''
  if (word === 'cmd' || word === 'tkt') return { kind: word === 'cmd' ? 'CMD' : 'TKT', next: at + 1 }
  let next = at
  let letters = ''
  while (letters.length < 3 && /^[a-z]$/.test(words[next]?.word ?? '')) {
    letters += words[next]?.word
    next += 1
    if (example.test(words[next]?.word ?? '')) {
      while (example.test(words[next]?.word ?? '')) next += 1
      next += 1
    }
  }
  return letters === 'cmd' || letters === 'tkt' ? { kind: letters === 'cmd' ? 'CMD' : 'TKT', next } : null
}
