/** English numbers, spoken: « nine hundred and ninety-nine », « twenty-fourth ». */

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const irregular = new Map([
  ['one', 'first'],
  ['two', 'second'],
  ['three', 'third'],
  ['five', 'fifth'],
  ['eight', 'eighth'],
  ['nine', 'ninth'],
  ['twelve', 'twelfth'],
])

/** A whole number up to the millions. */
export function number(value: number): string {
  if (!Number.isInteger(value)) {
    const [whole = '0', decimals = ''] = String(value).split('.')
    return `${number(Number(whole))} point ${digits(decimals)}`
  }
  if (value < 0) return `minus ${number(-value)}`
  if (value < 20) return small[value] ?? ''
  if (value < 100)
    return value % 10 === 0
      ? (tens[value / 10] ?? '')
      : `${tens[Math.floor(value / 10)]}-${small[value % 10]}`
  if (value < 1000) return joined(Math.floor(value / 100), 'hundred', value % 100, true)
  if (value < 1_000_000) return joined(Math.floor(value / 1000), 'thousand', value % 1000, value % 1000 < 100)
  return joined(Math.floor(value / 1_000_000), 'million', value % 1_000_000, false)
}

function joined(count: number, unit: string, rest: number, and: boolean): string {
  return `${number(count)} ${unit}${rest === 0 ? '' : `${and ? ' and' : ''} ${number(rest)}`}`
}

/** « twenty-fourth ». */
export function ordinal(value: number): string {
  const words = number(value)
  const last = words.split(/[- ]/).at(-1) ?? ''
  const rank = irregular.get(last) ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`)
  return words.slice(0, words.length - last.length) + rank
}

/** Digits one by one: « one two three ». */
export const digits = (run: string): string => [...run].map((digit) => small[Number(digit)] ?? '').join(' ')

/** Digits in groups of a size, a comma between groups. */
export function digitGroups(run: string, size: number): string {
  const groups = run.match(new RegExp(`\\d{1,${size}}`, 'g')) ?? []
  const last = groups.at(-1)
  // A lone last digit would sound forgotten: it joins the group before.
  if (groups.length > 1 && last?.length === 1) groups.splice(-2, 2, (groups.at(-2) ?? '') + last)
  return groups.map(digits).join(', ')
}

/** « a, b and c ». */
export function list(items: readonly string[], join: 'and' | 'or'): string {
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} ${join} ${items.at(-1)}`
}
