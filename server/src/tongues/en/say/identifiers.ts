/** English telephone numbers, references, e-mail addresses and spelled names, spoken. */
import { digitGroups, digits } from './numbers.ts'

const national = (e164: string): string => (e164.startsWith('+33') ? `0${e164.slice(3)}` : e164.slice(1))
const prefix = (e164: string): string => (e164.startsWith('+33') ? '' : 'plus ')

/** Two digits at a time: « zero six, three nine, nine eight… ». */
export const phone = (e164: string): string => prefix(e164) + digitGroups(national(e164), 2)

/** One digit at a time. */
export const phoneDigits = (e164: string): string =>
  prefix(e164) + digitGroups(national(e164), 1).replaceAll(/(\w) (\w)/g, '$1, $2')

/** « C M D, two zero two four, one two three four five ». */
export function reference(text: string): string {
  return text
    .split(/[-\s]+/)
    .map((part) =>
      /^\d+$/.test(part)
        ? digits(part)
        : [...part].map((sign) => (/\d/.test(sign) ? digits(sign) : sign.toUpperCase())).join(' '),
    )
    .join(', ')
}

const marks = new Map([
  ['.', 'dot'],
  ['-', 'dash'],
  ['_', 'underscore'],
  ['+', 'plus'],
  ['@', 'at'],
  ['%', 'percent'],
])
/** Endings that are words; the others are read letter by letter: « F R ». */
const endings = new Set(['com', 'org', 'net', 'info', 'shop', 'paris'])

function read(text: string): string {
  return (text.match(/\p{L}+|\d|[^\p{L}\d]/gu) ?? [])
    .map((part) => (/\d/.test(part) ? digits(part) : (marks.get(part) ?? part)))
    .join(' ')
}

/** « exemple dot F R ». */
export function domain(host: string): string {
  const parts = host.toLowerCase().split('.')
  const ending = parts.pop() ?? ''
  const last = endings.has(ending) || ending.length > 3 ? ending : [...ending.toUpperCase()].join(' ')
  return [...parts.map(read), parts.length > 0 ? last : read(ending)].join(' dot ')
}

/** « jean dot dupont at exemple dot F R ». */
export function email(address: string): string {
  const [user = '', host = ''] = address.toLowerCase().split('@')
  return `${read(user)} at ${domain(host)}`
}

/** « D, U, P, O, N, T ». */
export function spell(name: string): string {
  const said = new Map([
    ['-', 'hyphen'],
    ["'", 'apostrophe'],
    ['’', 'apostrophe'],
    [' ', 'space'],
  ])
  return [...name].map((sign) => said.get(sign) ?? sign.toUpperCase()).join(', ')
}
