/** Arabic figures for telephone numbers and references, and the way addresses are said. */
import type { SpokenAddress } from '../grammar/emails.ts'
import type { Word } from '../grammar/line.ts'
import type { Figures } from '../grammar/phones.ts'
import type { SpokenReference } from '../grammar/references.ts'
import { units } from './number-words.ts'
import { readNumber } from './numbers.ts'

function figureAt(words: readonly Word[], at: number): { digits: string; next: number } | null {
  const word = words[at]?.word ?? ''
  if (/^\d+$/.test(word)) return { digits: word, next: at + 1 }
  const read = readNumber((index) => words[index]?.word ?? '', at)
  return read && !read.ordinal ? { digits: String(read.value), next: read.next } : null
}

export const figures: Figures = {
  at: figureAt,
  silent: /^(?:و|ثم|نقطه|شرطه|ناقص)$/,
  correction: /^(?:لا|عفوا|اقصد|بل|اسف|اسفه)$/,
}

/** Latin letters as Arabic speakers name them. */
const latin = new Map(Object.entries({ سي: 'c', ام: 'm', دي: 'd', تي: 't', كي: 'k', كا: 'k' }))

export const spokenReference: SpokenReference = {
  figures,
  silent: /^(?:شرطه|ناقص|سلاش|رقم|تيري|tiret)$/,
  example: /^(?:مثل|كما|في|comme)$/,
  letter: (word) => (/^[a-z]$/.test(word) ? word : latin.get(word)),
}

export const spokenAddress: SpokenAddress = {
  at: /^(?:@|at|arobase|اروباز|اروبا|ارباز|ات|اتساين)$/,
  links: new Map([
    ['نقطه', '.'],
    ['بوان', '.'],
    ['دوت', '.'],
    ['dot', '.'],
    ['point', '.'],
    ['شرطه', '-'],
    ['ناقص', '-'],
    ['tiret', '-'],
    ['تيري', '-'],
    ['اندرسكور', '_'],
    ['underscore', '_'],
    ['_', '_'],
    ['زايد', '+'],
  ]),
  digits: new Map([...units].filter(([, value]) => value < 10).map(([word, value]) => [word, String(value)])),
  known: new Map([['g mail', 'gmail']]),
  lead: /^(?:email|mail|gmail)$/,
}
