/** Telephone numbers from spoken figures; each language says how it reads a figure. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { type Word, without } from './line.ts'

/** How a language reads figures. */
export interface Figures {
  /** The digits said at a word, and the word after them. */
  at(words: readonly Word[], index: number): { readonly digits: string; readonly next: number } | null
  /** Words between groups that say nothing. */
  readonly silent: RegExp
  /** « No, sorry »: the group before was wrong. */
  readonly correction: RegExp
}

export interface PhonesHeard {
  readonly phones: readonly string[]
  readonly partialPhone?: string
  readonly words: readonly Word[]
}

interface Group {
  readonly digits: string
  readonly from: number
  readonly to: number
}

function runAt(words: readonly Word[], at: number, figures: Figures): readonly Group[] {
  const groups: Group[] = []
  let index = at
  let corrected = false
  while (index < words.length) {
    const figure = /^(?:\+|plus)$/.test(words[index]?.word ?? '')
      ? { digits: '+', next: index + 1 }
      : figures.at(words, index)
    if (figure) {
      if (corrected && groups.at(-1)?.digits.length === figure.digits.length) groups.pop()
      corrected = false
      groups.push({ digits: figure.digits, from: index, to: figure.next })
      index = figure.next
      continue
    }
    const word = words[index]?.word ?? ''
    if (groups.length === 0) break
    if (figures.correction.test(word)) corrected = true
    else if (!figures.silent.test(word)) break
    index += 1
  }
  return groups
}

/** E.164 of a whole number: French when national, any country with its prefix. */
function e164(digits: string, asked: boolean): string | null {
  if (/^0[1-9]\d{8}$/.test(digits)) return `+33${digits.slice(1)}`
  const international = /^(?:\+|00)(\d{8,15})$/.exec(digits)?.[1]
  if (international !== undefined) {
    const number = parsePhoneNumberFromString(`+${international}`)
    return number?.isPossible() ? number.number : null
  }
  return asked && /^[67]\d{8}$/.test(digits) ? `+33${digits}` : null
}

/** Takes the telephone numbers out of the words. */
export function takePhones(words: readonly Word[], figures: Figures, asked: boolean): PhonesHeard {
  const phones: string[] = []
  let partialPhone: string | undefined
  let rest = words
  for (let at = 0; at < rest.length; at += 1) {
    const groups = runAt(rest, at, figures)
    if (groups.length === 0) continue
    const hit = wholeNumber(groups, asked)
    if (hit) {
      phones.push(hit.phone)
      rest = without(rest, hit.from, hit.to)
      at = hit.from
      continue
    }
    const digits = groups.map((group) => group.digits).join('')
    const last = groups.at(-1)?.to ?? at
    if (/^0[1-9]?\d{0,7}$/.test(digits) && digits.length >= (asked ? 2 : 5)) {
      partialPhone = digits
      rest = without(rest, at, last)
    } else at = last - 1
  }
  return {
    phones: [...new Set(phones)],
    ...(partialPhone === undefined ? {} : { partialPhone }),
    words: rest,
  }
}

/** The number may follow other figures (« Tuesday 24, 06 39… ») or be followed by some. */
function wholeNumber(
  groups: readonly Group[],
  asked: boolean,
): { phone: string; from: number; to: number } | null {
  for (let first = 0; first < Math.min(groups.length, 8); first += 1) {
    if (first > 0 && !/^(?:0|\+)/.test(groups[first]?.digits ?? '')) continue
    let digits = ''
    for (let end = first; end < groups.length && digits.length < 17; end += 1) {
      digits += groups[end]?.digits ?? ''
      const isLast = end === groups.length - 1
      const phone = isLast || /^0[1-9]/.test(digits) ? e164(digits, asked && isLast) : null
      if (phone) return { phone, from: groups[first]?.from ?? 0, to: groups[end]?.to ?? 0 }
    }
  }
  return null
}
