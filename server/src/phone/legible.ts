/**
 * What language models write, in the forms that every tongue reads aloud: « 10 am » becomes 10:00, « 11/26/2026 » an ISO
 * date, « $25.50 » an amount in words; lists, tables, headings and emoji become sentences.
 */
import type { Language } from '../tongues/tongue.ts'
import { wrapped } from '../tongues/wrapped.ts'

interface Signs {
  readonly dollars: string
  readonly pounds: string
  /** What follows the unit: « twenty-five dollars and fifty cents ». */
  cents(count: string): string
  readonly degrees: string
  readonly number: string
  readonly squareMetres: string
  /** 11/12 is the eleventh of December; otherwise of November the twelfth. */
  readonly dayFirst: boolean
  /** The tongue reads « 10 am » itself. */
  readonly halfDays: boolean
}

const signsIn: Record<Language, Signs> = {
  fr: {
    dollars: 'dollars',
    pounds: 'livres',
    cents: (count) => ` ${count}`,
    degrees: 'degrés',
    number: 'numéro',
    squareMetres: 'mètres carrés',
    dayFirst: true,
    halfDays: false,
  },
  en: {
    dollars: 'dollars',
    pounds: 'pounds',
    cents: (count) => ` and ${count} cents`,
    degrees: 'degrees',
    number: 'number',
    squareMetres: 'square metres',
    dayFirst: false,
    halfDays: true,
  },
  ar: {
    dollars: 'دولار',
    pounds: 'جنيه',
    cents: (count) => ` و${count}`,
    degrees: 'درجة',
    number: 'رقم',
    squareMetres: 'متر مربع',
    dayFirst: true,
    halfDays: false,
  },
}

/** The text without what only an eye reads. `today`: settles the year of « 24/11 ». */
export function legible(text: string, language: Language, today: string): string {
  const signs = signsIn[language]
  const lines = withoutStage(withoutPictures(text)).replace(/^.*\n?/gm, (line) => lineAsSentence(line))
  const dated = (lines.includes('/') ? isoDates(lines, signs.dayFirst, today) : lines).replace(weekday, '')
  const timed = signs.halfDays ? dated : clockTimes(dated)
  return siteNames(quantities(timed, signs))
}

function withoutPictures(text: string): string {
  return text
    .replace(
      /(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u200d|\ufe0f|\u20e3)+ ?/gu,
      '',
    )
    .replace(/ ?[→⇒➜] ?/gu, ', ')
}

/** « Assistant : », « [rires] », « [nom du patient] » are not words of a conversation. */
function withoutStage(text: string): string {
  const spoken = text.includes('[') ? text.replace(/ ?\[[^[\]\n]{1,60}\](?!\()/g, '') : text
  return spoken.replace(
    /^\s*\**(?:assistante?|agent|standardiste|réceptionniste|receptionist)\**\s*:\**\s*/iu,
    '',
  )
}

/** An item, a heading or a row of a table is a sentence of its own. */
function lineAsSentence(line: string): string {
  const found = /^(\s*)(?:(?:[-*+•–]|\d{1,2}[.)]|#{1,6})\s+|•\s*|(\|))(.*?)(\s*)$/su.exec(line)
  if (!found) return line
  const [, before = '', row, content = '', after = ''] = found
  if (!row) return `${before}${ended(content)}${after}`
  const cells = content.split('|').map((cell) => cell.trim())
  return cells.every((cell) => /^[-:]*$/.test(cell))
    ? ' '
    : `${before}${ended(cells.filter(Boolean).join(', '))}${after}`
}

function ended(text: string): string {
  return text === '' || /[.!?…؟:;,،]$/u.test(text) ? text.replace(/[;,،]$/u, '.') : `${text}.`
}

/** Said again by the tongue when it reads the date. */
const weekday = wrapped('giu')`
  (?<!\p{L})(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche
  |(?:mon|tues|wednes|thurs|fri|satur|sun)day),? (?=\d{4}-\d\d-\d\d)
`

/** « 26/11/2026 », « 11/26/2026 », « 24/11 ». */
function isoDates(text: string, dayFirst: boolean, today: string): string {
  return text.replace(
    /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])|(?<![\d/])(\d{2})\/(\d{2})(?![\d/])/g,
    (whole, a?: string, b?: string, year?: string, c?: string, d?: string) => {
      const [first, second] = [Number(a ?? c), Number(b ?? d)]
      const [day, month] = second > 12 || (!dayFirst && first <= 12) ? [second, first] : [first, second]
      if (month < 1 || month > 12 || day < 1 || day > 31) return whole
      const rest = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
      if (year) return `${year}-${rest}`
      const thisYear = today.slice(0, 4)
      return `${`${thisYear}-${rest}` < today ? Number(thisYear) + 1 : thisYear}-${rest}`
    },
  )
}

/** « 10 am », « 2:30 p.m. » as hours of the day. */
function clockTimes(text: string): string {
  return text.replace(
    /(?<![\d:])(\d{1,2})(?:[:.h](\d{2}))?\s?([ap])(?:m(?!\p{L})|\.m\.)/giu,
    (whole, hour: string, past = '00', half = 'a') => {
      const said = Number(hour)
      if (said > 12 || said === 0 || Number(past) > 59) return whole
      return `${String((said % 12) + (/p/i.test(half) ? 12 : 0)).padStart(2, '0')}:${past}`
    },
  )
}

function quantities(text: string, signs: Signs): string {
  if (!/[$£€°²№º]/.test(text)) return text
  const amount = (unit: string) => (_: string, whole: string, cents?: string) =>
    `${whole.replaceAll(',', '')} ${unit}${cents && Number(cents) > 0 ? signs.cents(cents) : ''}`
  return text
    .replace(/\$ ?(\d[\d,]*)(?:\.(\d{2}))?(?!\d)/g, amount(signs.dollars))
    .replace(/£ ?(\d[\d,]*)(?:\.(\d{2}))?(?!\d)/g, amount(signs.pounds))
    .replace(/(\d+(?:[.,]\d+)?) ?\$/g, `$1 ${signs.dollars}`)
    .replace(/(\d+)€(\d{2})(?!\d)/g, '$1,$2 €')
    .replace(/€ ?(\d+(?:[.,]\d{1,2})?)/g, '$1 €')
    .replace(/(\d+)\.(\d{1,2}) ?€/g, '$1,$2 €')
    .replace(/(?<!\p{L})(?:n ?[°º]|№) ?(?=\d)/giu, `${signs.number} `)
    .replace(/(?<=\d) ?°C?(?!\p{L})/gu, ` ${signs.degrees}`)
    .replace(/(?<=\d) ?m²/g, ` ${signs.squareMetres}`)
}

/** « exemple.fr » is a site even without its www. */
function siteNames(text: string): string {
  return text.replace(
    /(?<![\p{L}\p{N}@./-])(?:[\p{L}\p{N}][\p{L}\p{N}-]*\.)+(?:fr|com|org|net|eu|be|ch|info)(?![\p{L}\p{N}@])/gu,
    (host) => (host.startsWith('www.') ? host : `www.${host}`),
  )
}
