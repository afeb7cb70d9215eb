/** Arabic telephone numbers, references, e-mail addresses and spelled names, spoken. */
import { letterNames, markedLetters } from '../letters.ts'
import { digitGroups, digits } from './numbers.ts'

const national = (e164: string): string => (e164.startsWith('+33') ? `0${e164.slice(3)}` : e164.slice(1))
const prefix = (e164: string): string => (e164.startsWith('+33') ? '' : 'زائد ')

/** Two digits at a time. */
export const phone = (e164: string): string => prefix(e164) + digitGroups(national(e164), 2)

/** One digit at a time. */
export const phoneDigits = (e164: string): string => prefix(e164) + digitGroups(national(e164), 1)

/** Letters, then digits one by one. */
export function reference(text: string): string {
  return text
    .split(/[-\s]+/)
    .map((part) =>
      /^\d+$/.test(part)
        ? digits(part)
        : [...part].map((sign) => (/\d/.test(sign) ? digits(sign) : sign.toUpperCase())).join(' '),
    )
    .join('، ')
}

const marks = new Map([
  ['.', 'نقطة'],
  ['-', 'شرطة'],
  ['_', 'أندرسكور'],
  ['+', 'زائد'],
  ['%', 'بالمئة'],
])
const endings = new Set(['com', 'org', 'net', 'info', 'shop', 'paris'])

const read = (text: string): string =>
  (text.match(/\p{L}+|\d|[^\p{L}\d]/gu) ?? [])
    .map((part) => (/\d/.test(part) ? digits(part) : (marks.get(part) ?? part)))
    .join(' ')

/** « exemple نقطة F R ». */
export function domain(host: string): string {
  const parts = host.toLowerCase().split('.')
  const ending = parts.pop() ?? ''
  const last = endings.has(ending) || ending.length > 3 ? ending : [...ending.toUpperCase()].join(' ')
  return [...parts.map(read), parts.length > 0 ? last : read(ending)].join(' نقطة ')
}

/** « jean نقطة dupont آروباز exemple نقطة F R ». */
export function email(address: string): string {
  const [user = '', host = ''] = address.toLowerCase().split('@')
  return `${read(user)} آروباز ${domain(host)}`
}

const names = new Map([...letterNames, ...markedLetters])

/** « ميم، حاء، ميم، دال ». */
export function spell(name: string): string {
  return [...name]
    .map((sign) => names.get(sign) ?? (sign === ' ' ? 'مسافة' : sign === '-' ? 'شرطة' : sign.toUpperCase()))
    .join('، ')
}
