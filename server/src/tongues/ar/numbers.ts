/** Arabic numbers in words become digits: `24`, and ranks `24th`. The units come before the tens. */
import type { Word } from '../grammar/line.ts'
import { type ReadNumber, readNumbers, type WordAt } from '../grammar/read-numbers.ts'
import { hundreds, ordinals, ordinalTens, teens, teenUnits, tens, thousands, units } from './number-words.ts'

function under100(word: WordAt, at: number): ReadNumber | null {
  const first = word(at)
  const one = teenUnits.get(first) ?? units.get(first)
  if (one !== undefined && one < 10 && one > 0 && /^عشره?$/.test(word(at + 1)))
    return { value: 10 + one, ordinal: false, next: at + 2 }
  const ten = word(at + 1) === 'و' ? tens.get(word(at + 2)) : undefined
  const unit = units.get(first)
  if (unit !== undefined && unit > 0 && unit < 10 && ten !== undefined)
    return { value: ten + unit, ordinal: false, next: at + 3 }
  const value = teens.get(first) ?? tens.get(first) ?? unit
  return value === undefined ? null : { value, ordinal: false, next: at + 1 }
}

/** « … and … »: what follows adds to a hundred or a thousand. */
function added(
  base: number,
  word: WordAt,
  next: number,
  rest: (word: WordAt, at: number) => ReadNumber | null,
  below: number,
): ReadNumber {
  // Written, « and eleven » begins like « one ».
  if (word(next) === 'واحد' && /^عشره?$/.test(word(next + 1)) && below > 11)
    return { value: base + 11, ordinal: false, next: next + 2 }
  const more = word(next) === 'و' ? rest(word, next + 1) : null
  return more && more.value > 0 && more.value < below
    ? { value: base + more.value, ordinal: false, next: more.next }
    : { value: base, ordinal: false, next }
}

function under1000(word: WordAt, at: number): ReadNumber | null {
  const base = hundreds.get(word(at))
  if (base !== undefined) return added(base, word, at + 1, under100, 100)
  const unit = units.get(word(at))
  if (unit !== undefined && unit > 2 && unit < 10 && /^(?:ميه|مايه)$/.test(word(at + 1)))
    return added(unit * 100, word, at + 2, under100, 100)
  return under100(word, at)
}

function rankAt(word: WordAt, at: number): ReadNumber | null {
  const unit = ordinals.get(word(at))
  if (unit === undefined) {
    const ten = ordinalTens.get(word(at))
    return ten === undefined ? null : { value: ten, ordinal: true, next: at + 1 }
  }
  if (unit < 10 && /^عشره?$/.test(word(at + 1))) return { value: 10 + unit, ordinal: true, next: at + 2 }
  const ten = word(at + 1) === 'و' ? ordinalTens.get(word(at + 2)) : undefined
  return ten === undefined
    ? { value: unit, ordinal: true, next: at + 1 }
    : { value: ten + unit, ordinal: true, next: at + 3 }
}

/** The longest number that starts at a word, up to 999 999, or a rank. */
export function readNumber(word: WordAt, at: number): ReadNumber | null {
  const rank = rankAt(word, at)
  if (rank) return rank
  const thousand = thousands.get(word(at))
  if (thousand !== undefined) return added(thousand, word, at + 1, under1000, 1000)
  const head = under1000(word, at)
  if (!head || head.value < 3 || !/^(?:الف|الاف|الفا)$/.test(word(head.next))) return head
  return added(head.value * 1000, word, head.next + 1, under1000, 1000)
}

/** The same words with numbers read. */
export const withNumbers = (words: readonly Word[]): Word[] => readNumbers(words, readNumber)
