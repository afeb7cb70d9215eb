/** Telephones, references, e-mails and spelling in words. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { digits, number } from './number.ts'

function pair(text: string): string {
  return text.startsWith('0') ? `zéro ${number(Number(text.slice(1)))}` : number(Number(text))
}

/** « zéro six, trente-neuf, quatre-vingt-dix-huit, zéro un, zéro deux ». */
export function phone(e164: string): string {
  const french = /^\+33([1-9]\d{8})$/.exec(e164)
  if (french) return (`0${french[1]}`.match(/\d\d/g) ?? []).map(pair).join(', ')
  return foreign(e164, (group) =>
    group.length <= 2 ? (group.length === 1 ? number(Number(group)) : pair(group)) : digits(group),
  )
}

/** Digit by digit, after a refusal. */
export function phoneDigits(e164: string): string {
  const french = /^\+33([1-9]\d{8})$/.exec(e164)
  return french ? digits(`0${french[1]}`) : foreign(e164, digits)
}

function foreign(e164: string, say: (group: string) => string): string {
  const known = parsePhoneNumberFromString(e164)
  const all = known ? known.nationalNumber : e164.replace(/\D/g, '')
  const groups =
    (all.length % 2 === 0 ? all.match(/\d\d/g) : [all.slice(0, 3), ...(all.slice(3).match(/\d\d/g) ?? [])]) ??
    []
  const code = known ? `plus ${number(Number(known.countryCallingCode))}, ` : 'plus '
  return code + groups.map(say).join(', ')
}

/** « C M D, deux mille vingt-quatre, douze mille trois cent quarante-cinq ». */
export function reference(text: string): string {
  const parts = text.split(/[^\p{L}\d]+/u).flatMap((piece) => piece.match(/\p{L}+|\d+/gu) ?? [])
  return parts.map(part).join(', ')
}

function part(text: string): string {
  if (/\p{L}/u.test(text)) return [...text.toUpperCase()].join(' ')
  if (text.startsWith('0') || text.length > 6) return digits(text).replaceAll(',', '')
  return number(Number(text))
}

const providers = /^(?:gmail|orange|free|wanadoo|hotmail|yahoo|laposte|sfr|outlook|icloud|bbox|live)$/
const symbols = new Map([
  ['.', 'point'],
  ['-', 'tiret'],
  ['_', 'tiret du bas'],
  ['+', 'plus'],
  ['@', 'arobase'],
])

/** « jean point dupont arobase gmail point com »; figures one by one. */
export function email(text: string): string {
  return (text.toLowerCase().match(/[a-z]+|\d|[^a-z\d]/g) ?? [])
    .map((piece) => symbols.get(piece) ?? (/^\d$/.test(piece) ? digits(piece) : pronounceable(piece)))
    .join(' ')
}

function pronounceable(word: string): string {
  if (providers.test(word) || word.length > 3 || /^(?:com|net|org|fr|eu|be|ch|ca)$/.test(word)) return word
  return /[aeiouy]/.test(word) && /[^aeiouy]/.test(word) ? word : [...word].join(' ')
}

const accented = new Map([
  ['\u0301', 'accent aigu'],
  ['\u0300', 'accent grave'],
  ['\u0302', 'accent circonflexe'],
  ['\u0308', 'tréma'],
  ['\u0327', 'cédille'],
  ['\u0303', 'tilde'],
])

/** « D, U, P, O, N, T »; accents, hyphens and spaces are said. */
export function spell(name: string): string {
  return [...name.normalize('NFC').replaceAll('œ', 'oe').replaceAll('Œ', 'OE').replaceAll('’', "'")]
    .map(letter)
    .filter(Boolean)
    .join(', ')
}

function letter(one: string): string {
  if (one === '-') return "trait d'union"
  if (one === "'") return 'apostrophe'
  if (/\s/.test(one)) return 'espace'
  const [base, mark] = [...one.normalize('NFD')]
  const accent = mark ? accented.get(mark) : undefined
  return `${(base as string).toUpperCase()}${accent ? ` ${accent}` : ''}`
}
