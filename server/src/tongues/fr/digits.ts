/** Runs of spoken figures, and every way they can be cut into digits. */
import type { Token } from './normalise.ts'
import { readNumber, readTens } from './numbers.ts'

/** Where a chunk of figures ends, the digits it stands for, and how far-fetched the reading is. */
interface Chunk {
  readonly next: number
  readonly digits: string
  readonly cost: number
}

/** The ways to read one group of figures that starts at `at`, from the most natural. */
function chunksAt(tokens: readonly Token[], at: number, end: number): Chunk[] {
  const token = tokens[at]
  if (!token || at >= end) return []
  if (token.value !== undefined && tokens[at + 1]?.word !== 'fois') return digitChunks(tokens, at, end)
  const repeated = repeatedDigit(tokens, at, end)
  if (repeated) return [repeated]
  const word = (stop: number) => (i: number) => (i < stop ? (tokens[i]?.word ?? '') : '')
  // « zéro quatre vingt douze » begins with 04: after a zero, a unit stands alone.
  const unit = tokens[at]?.word === 'zero' && at + 1 < end ? readTens(word(at + 2), at + 1) : null
  // But « zéro quatre mille deux cents » is 04200.
  const thousands = /^(?:mille|cents?)$/.test(tokens[at + 2]?.word ?? '')
  const eighty = unit?.value === 4 && /^vingts?$/.test(tokens[at + 2]?.word ?? '') && at + 2 < end
  // « zéro quatre-vingt-dix-neuf »: a recogniser that writes the hyphen has settled it.
  const joined = eighty && tokens[at + 2]?.gap === '-'
  if (unit && unit.value < 10 && unit.next === at + 2 && !tokens[at + 1]?.pause && !thousands && !joined) {
    const two = { next: at + 2, digits: `0${unit.value}`, cost: 10 }
    return eighty ? [{ next: at + 1, digits: '0', cost: 16 }, two] : [two]
  }
  const chunks: Chunk[] = []
  const whole = readNumber(word(end), at)
  // « cinquante 6 »: a recogniser writes half of it in figures.
  const mixed = whole && at < end ? tokens[whole.next] : undefined
  const room = whole && (whole.value === 60 || whole.value === 80) ? 20 : 10
  if (
    whole &&
    mixed?.value !== undefined &&
    whole.next < end &&
    !mixed.pause &&
    whole.value >= 20 &&
    whole.value < 100 &&
    whole.value % 10 === 0 &&
    mixed.value > 0 &&
    mixed.value < room &&
    mixed.word.length === String(mixed.value).length
  )
    chunks.push({ next: whole.next + 1, digits: String(whole.value + mixed.value), cost: 28 })
  for (let stop = at + 1; stop <= (whole?.next ?? at); stop += 1) {
    const read = readNumber(word(stop), at)
    if (read?.next !== stop) continue
    const cut = stop < (whole?.next ?? 0)
    if (cut && !separable(tokens, at, stop)) continue
    chunks.push({
      next: stop,
      digits: String(read.value),
      cost: 10 + joinCost(tokens, at, stop) + (cut ? cutCost(tokens, stop) : 0),
    })
  }
  return chunks
}

/** Where a number in words may be two: « soixante | dix », « quatre-vingt | douze », « six cent | douze », at a pause. */
function separable(tokens: readonly Token[], at: number, stop: number): boolean {
  const [last, next] = [tokens[stop - 1]?.word ?? '', tokens[stop]?.word ?? '']
  if (tokens[stop]?.pause) return true
  // A recogniser that writes « quatre-vingt-dix-huit » has already settled it.
  if (tokens[stop]?.gap === '-') return false
  const vigesimal =
    last === 'soixante' || (/^vingts?$/.test(last) && stop - at >= 2 && tokens[stop - 2]?.word === 'quatre')
  if (next === 'quatre' && /^vingts?$/.test(tokens[stop + 1]?.word ?? '')) return true
  if (vigesimal) return /^(?:dix|onze|douze|treize|quatorze|quinze|seize)$/.test(next)
  return /^cents?$/.test(last) && next !== 'mille'
}

function digitChunks(tokens: readonly Token[], at: number, end: number): Chunk[] {
  const token = tokens[at] as Token
  const chunks: Chunk[] = [{ next: at + 1, digits: token.word, cost: 10 }]
  // A recogniser writes « quatre-vingt-douze » as « 4 20 12 », « soixante douze » as « 60 12 ».
  const values = [0, 1, 2].map((k) => (at + k < end ? tokens[at + k]?.value : undefined))
  const [first, second, third] = values
  if (first === 4 && second === 20 && token.word === '4') {
    chunks.push({ next: at + 2, digits: '80', cost: 25 })
    if (third !== undefined && third > 0 && third < 20)
      chunks.push({ next: at + 3, digits: String(80 + third), cost: 25 })
  }
  if (first === 80 && second !== undefined && second > 0 && second < 20)
    chunks.push({ next: at + 2, digits: String(80 + second), cost: 28 })
  if (first !== undefined && second !== undefined && first >= 20 && first % 10 === 0 && first <= 90) {
    const room = first === 60 ? 20 : 10
    if (second > 0 && second < room && tokens[at + 1]?.word.length === String(second).length)
      chunks.push({ next: at + 2, digits: String(first + second), cost: 28 })
  }
  return chunks
}

/** « deux fois le vingt-deux », « quatre fois zéro ». */
const multiples = new Map([
  ['deux', 2],
  ['2', 2],
  ['trois', 3],
  ['3', 3],
  ['quatre', 4],
  ['4', 4],
])

function repeatedDigit(tokens: readonly Token[], at: number, end: number): Chunk | null {
  const many = multiples.get(tokens[at]?.word ?? '')
  if (many !== undefined && tokens[at + 1]?.word === 'fois') {
    const from = /^(?:le|la|l)$/.test(tokens[at + 2]?.word ?? '') ? at + 3 : at + 2
    const again = chunksAt(tokens, from, end).at(-1)
    return again ? { ...again, digits: again.digits.repeat(many) } : null
  }
  const times = tokens[at]?.word === 'double' ? 2 : tokens[at]?.word === 'triple' ? 3 : 0
  if (times === 0 || at + 1 >= end) return null
  const next = tokens[at + 1] as Token
  const read =
    next.value === undefined
      ? readTens((i) => tokens[i]?.word ?? '', at + 1)
      : { value: next.value, next: at + 2 }
  return read && read.value < 10
    ? { next: read.next, digits: String(read.value).repeat(times), cost: 10 }
    : null
}

/** Reading one number across a pause is unnatural; across plain spaces when hyphens are in use, a little. */
function joinCost(tokens: readonly Token[], from: number, to: number): number {
  let cost = 0
  for (let i = from + 1; i < to; i += 1) {
    if (tokens[i]?.pause) cost += 40
    if (tokens[i]?.word === 'quatre' && tokens[i]?.gap !== '-' && tokens[i + 1]?.gap === '-') cost += 8
  }
  return cost
}

/** Cutting where the recogniser wrote a hyphen is unnatural. */
function cutCost(tokens: readonly Token[], at: number): number {
  return tokens[at]?.pause ? 0 : tokens[at]?.gap === '-' ? 15 : 4
}

/** The most natural reading of a run, group by group. */
export function naturalGroups(tokens: readonly Token[], from: number, to: number): string[] {
  const groups: string[] = []
  for (let at = from; at < to; ) {
    const chunks = chunksAt(tokens, at, to)
    const longest = tokens[at]?.value === undefined ? chunks.filter((one) => one.cost < 40).at(-1) : chunks[0]
    if (!longest) {
      at += 1
      continue
    }
    groups.push(longest.digits)
    at = longest.next
  }
  return groups
}

/** The most natural reading of a run that has exactly `total` digits and is accepted, or nothing. */
export function digitsOfLength(
  tokens: readonly Token[],
  from: number,
  to: number,
  total: number,
  accepts: (digits: string) => boolean,
): string | null {
  const known = new Map<number, Map<string, number>>([[from, new Map([['', 0]])]])
  for (let at = from; at < to; at += 1) {
    const here = known.get(at)
    if (!here) continue
    for (const chunk of silentOrChunks(tokens, at, to)) {
      const there = known.get(chunk.next) ?? new Map<string, number>()
      for (const [digits, cost] of here) {
        const longer = digits + chunk.digits
        if (longer.length > total) continue
        const price = cost + chunk.cost
        if (price < (there.get(longer) ?? Infinity)) there.set(longer, price)
      }
      known.set(chunk.next, cheapest(there))
    }
  }
  let best: string | null = null
  let bestCost = Infinity
  for (const [digits, cost] of known.get(to) ?? []) {
    if (digits.length === total && cost < bestCost && accepts(digits)) [best, bestCost] = [digits, cost]
  }
  return best
}

/** « et », « puis », « point » between groups say nothing. */
function silentOrChunks(tokens: readonly Token[], at: number, end: number): Chunk[] {
  const chunks = chunksAt(tokens, at, end)
  return chunks.length > 0 ? chunks : [{ next: at + 1, digits: '', cost: 1 }]
}

function cheapest(readings: Map<string, number>): Map<string, number> {
  if (readings.size <= 24) return readings
  return new Map([...readings].sort((a, b) => a[1] - b[1]).slice(0, 24))
}

/** « deux zéros » are two of them. */
export function withZeros(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((one) => one.word === 'zeros')) return tokens
  return tokens.flatMap((token, index) => {
    if (tokens[index + 1]?.word === 'zeros' && multiples.has(token.word)) return []
    if (token.word !== 'zeros') return [token]
    const many = multiples.get(tokens[index - 1]?.word ?? '') ?? 1
    return Array.from({ length: many }, () => ({ ...token, word: 'zero' }))
  })
}
