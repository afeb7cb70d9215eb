/** Numbers said in words, 0 to 999 999, French of France, Belgium and Switzerland. */
import type { Token } from './normalise.ts'

const units = new Map([
  ['un', 1], ['une', 1], ['deux', 2], ['trois', 3], ['quatre', 4], ['cinq', 5], ['six', 6], ['sept', 7], ['huit', 8], ['neuf', 9],
]) // biome-ignore format: a table
const teens = new Map([
  ['dix', 10],
  ['onze', 11],
  ['douze', 12],
  ['treize', 13],
  ['quatorze', 14],
  ['quinze', 15],
  ['seize', 16],
])
const tens = new Map([
  ['vingt', 20],
  ['vingts', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
  ['septante', 70],
  ['huitante', 80],
  ['octante', 80],
  ['nonante', 90],
])

export interface NumberRead {
  readonly value: number
  /** The index after the last word of the number. */
  readonly next: number
}

/** Reads the longest number under one hundred that starts at `at`, or nothing. `word(i)` gives the words. */
export function readTens(word: (index: number) => string, at: number): NumberRead | null {
  const first = word(at)
  if (first === 'zero') return { value: 0, next: at + 1 }
  if (first === 'quatre' && /^vingts?$/.test(word(at + 1))) return afterTens(word, at + 2, 80, true)
  if (first === 'soixante') return afterTens(word, at + 1, 60, true)
  const ten = tens.get(first)
  if (ten !== undefined) return afterTens(word, at + 1, ten, false)
  const teen = readTeen(word, at)
  if (teen) return teen
  const unit = units.get(first)
  return unit === undefined ? null : { value: unit, next: at + 1 }
}

function readTeen(word: (index: number) => string, at: number): NumberRead | null {
  const teen = teens.get(word(at))
  if (teen === undefined) return null
  const unit = teen === 10 ? units.get(word(at + 1)) : undefined
  return unit !== undefined && unit >= 7 ? { value: 10 + unit, next: at + 2 } : { value: teen, next: at + 1 }
}

function afterTens(
  word: (index: number) => string,
  at: number,
  base: number,
  vigesimal: boolean,
): NumberRead {
  const skip = word(at) === 'et' ? 1 : 0
  const teen = vigesimal ? readTeen(word, at + skip) : null
  if (teen && (skip === 0 || teen.value === 11)) return { value: base + teen.value, next: teen.next }
  const unit = units.get(word(at + skip))
  // « midi trente, une heure »
  if (skip === 0 && base >= 30 && word(at) === 'une' && /^heures?$/.test(word(at + 1)))
    return { value: base, next: at }
  // « quatre-vingts quatre-vingt-onze », « soixante quatre-vingts »: the plural ends a number, and « quatre » opens the next.
  const opensNext = unit === 4 && (word(at - 1) === 'vingts' || word(at + 1) === 'vingts')
  if (opensNext) return { value: base, next: at }
  if (unit !== undefined && (skip === 0 || unit === 1)) return { value: base + unit, next: at + skip + 1 }
  return { value: base, next: at }
}

function readHundreds(word: (index: number) => string, at: number): NumberRead | null {
  const teen = readTeen(word, at)
  if (teen && teen.value > 10 && /^cents?$/.test(word(teen.next))) {
    // « dix-neuf cent quarante-huit »: years are said so.
    const rest = readTens(word, teen.next + 1)
    return { value: teen.value * 100 + (rest?.value ?? 0), next: rest?.next ?? teen.next + 1 }
  }
  const unit = units.get(word(at))
  const many = unit !== undefined && unit > 1 && /^cents?$/.test(word(at + 1))
  if (!many && word(at) !== 'cent') return readTens(word, at)
  const next = at + (many ? 2 : 1)
  const base = many ? unit * 100 : 100
  const rest = word(next) === 'zero' ? null : readTens(word, next)
  return rest ? { value: base + rest.value, next: rest.next } : { value: base, next }
}

/** Reads the longest number that starts at `at`, up to 999 999, or nothing. */
export function readNumber(word: (index: number) => string, at: number): NumberRead | null {
  const head = word(at) === 'mille' ? { value: 1, next: at } : readHundreds(word, at)
  if (!head || word(head.next) !== 'mille' || head.value === 0) return head
  const next = head.next + 1
  const rest = word(next) === 'zero' ? null : readHundreds(word, next)
  return rest
    ? { value: head.value * 1000 + rest.value, next: rest.next }
    : { value: head.value * 1000, next }
}

/**
 * The same tokens with every number in words become one token of digits. A lone « un » stays a word:
 * it is an article far more often than a number. Numbers never run across a pause.
 */
export function withNumbers(tokens: readonly Token[]): Token[] {
  const result: Token[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token
    const start = at
    const read =
      token.value === undefined && !token.mark ? readNumber((i) => wordAt(tokens, i, start), at) : null
    if (!read || (read.next === at + 1 && /^une?$/.test(token.word))) {
      result.push(token)
      at += 1
      continue
    }
    const cut = minutesThenGuests(tokens, start, read) || dayThenHour(tokens, start, read)
    if (cut > 0) {
      result.push({ ...token, word: String(read.value - cut), value: read.value - cut })
      result.push({ ...token, word: String(cut), value: cut, gap: ' ', pause: false })
      at = read.next
      continue
    }
    const raw = tokens
      .slice(at, read.next)
      .map((one) => one.raw)
      .join(' ')
    result.push({ ...token, word: String(read.value), raw, value: read.value })
    at = read.next
  }
  return result
}

function wordAt(tokens: readonly Token[], index: number, start: number): string {
  const token = tokens[index]
  if (!token || token.mark || token.value !== undefined || (index > start && token.pause)) return ''
  return token.word
}

const hours = /^(?:onze|douze|treize|dix|neuf|huit|sept|quatorze|vingt|[789]|1[0-4]|19|2[0-2])$/

function isHour(token: Token | undefined): boolean {
  return token !== undefined && !token.mark && hours.test(token.word)
}

/** « le jeudi vingt neuf heures »: no clock says twenty-nine. The unit to set apart, or nothing. */
function dayThenHour(tokens: readonly Token[], start: number, read: NumberRead): number {
  const dated = /^(?:le|du|au|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/
  if (read.value < 25 || read.value > 29 || read.next !== start + 2 || tokens[start + 1]?.gap === '-')
    return 0
  if (!/^heures?$/.test(tokens[read.next]?.word ?? '')) return 0
  return dated.test(tokens[start - 1]?.word ?? '') ? read.value % 10 : 0
}

/** « dix-neuf heures trente quatre personnes »: thirty minutes and four guests. The unit to set apart, or nothing. */
function minutesThenGuests(tokens: readonly Token[], start: number, read: NumberRead): number {
  const hour = tokens[start - 1]
  // « ce midi douze trente quatre personnes »: two figures in a row, the first an hour.
  const bare = isHour(hour) && !tokens[start]?.pause && read.value > 30
  if (!bare && !/^(?:h|heures?)$/.test(hour?.word ?? '')) return 0
  // « neuf heures trente neuf heures quarante-cinq »: half past nine, then nine again.
  if (!/^(?:personnes?|couverts?|adultes?|heures|h)$/.test(tokens[read.next]?.word ?? '')) return 0
  const unit = read.value % 10
  return read.value > 20 && read.value < 60 && unit > 0 ? unit : 0
}
