/** English numbers and ordinals in words become digits: `24`, `24th`. */
import type { Word } from '../grammar/line.ts'
import { type ReadNumber, readNumbers, type WordAt } from '../grammar/read-numbers.ts'

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'

const smallValues = new Map(small.split(' ').map((word, value) => [word, value]))
const tenValues = new Map(tens.split(' ').map((word, index) => [word, 20 + index * 10]))
tenValues.set('fourty', 40)
const ordinalValues = new Map(ordinals.split(' ').map((word, value) => [word, value]))
const tenOrdinals = new Map([
  ['twentieth', 20],
  ['thirtieth', 30],
])

function under100(word: WordAt, at: number): ReadNumber | null {
  const first = word(at)
  const ten = tenValues.get(first)
  if (ten !== undefined) {
    const unit = smallValues.get(word(at + 1))
    if (unit !== undefined && unit > 0 && unit < 10)
      return { value: ten + unit, ordinal: false, next: at + 2 }
    const rank = ordinalValues.get(word(at + 1))
    if (rank !== undefined && rank > 0 && rank < 10) return { value: ten + rank, ordinal: true, next: at + 2 }
    return { value: ten, ordinal: false, next: at + 1 }
  }
  const rank = ordinalValues.get(first) ?? tenOrdinals.get(first)
  if (rank !== undefined) return { value: rank, ordinal: true, next: at + 1 }
  const value = smallValues.get(first)
  return value === undefined ? null : { value, ordinal: false, next: at + 1 }
}

/** A number under 100, hundreds and thousands included; « and » only joins after a hundred or a thousand. */
export function readNumber(word: WordAt, at: number): ReadNumber | null {
  let head: ReadNumber | null =
    word(at) === 'a' && /^(?:hundred|thousand)$/.test(word(at + 1))
      ? { value: 1, ordinal: false, next: at + 1 }
      : under100(word, at)
  if (!head || head.ordinal || head.value === 0) return head
  for (const [name, factor] of [
    ['hundred', 100],
    ['thousand', 1000],
  ] as const) {
    if (word(head.next) !== name) continue
    let next: number = head.next + 1
    const base: number = head.value * factor
    if (word(next) === 'and' && under100(word, next + 1)) next += 1
    const rest: ReadNumber | null = factor === 1000 ? readNumber(word, next) : under100(word, next)
    if (!rest || rest.value === 0 || rest.value >= factor) {
      head = { value: base, ordinal: false, next: word(next - 1) === 'and' ? next - 1 : next }
      continue
    }
    head = { ...rest, value: base + rest.value }
  }
  return head
}

/** The same words with numbers read; a lone « one » or « second » stays a word. */
export const withNumbers = (words: readonly Word[]): Word[] =>
  readNumbers(words, readNumber, (all, at, { next }) => {
    const word = next === at + 1 ? all[at]?.word : undefined
    return word !== 'one' && (word !== 'second' || isRank(all, at))
  })

/** « The second of May », « April second », « Monday second »: a day; « one second »: a moment. */
function isRank(words: readonly Word[], at: number): boolean {
  return (
    /^(?:the|.*day|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
      words[at - 1]?.word ?? '',
    ) || words[at + 1]?.word === 'of'
  )
}
