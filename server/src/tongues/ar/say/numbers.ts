/** Arabic numbers, spoken, in the counting form: « أربعة وعشرون »; the oblique form after a preposition. */

const units = 'صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة'.split(' ')
const feminine = 'صفر واحدة اثنتان ثلاث أربع خمس ست سبع ثماني تسع عشر'.split(' ')
const stems = '- عشر ثلاث أربع خمس ست سبع ثمان تسع'.split(' ')
const hundredNames = '- مئة مئتان ثلاثمئة أربعمئة خمسمئة ستمئة سبعمئة ثمانمئة تسعمئة'.split(' ')

/** The case endings that show in unpointed writing: `ون` and `ان` become `ين` after a preposition. */
export type Case = 'nominative' | 'oblique'

const dual = (word: string, form: Case): string => (form === 'oblique' ? word.replace(/ان$/, 'ين') : word)
const ten = (value: number, form: Case): string =>
  (stems[value / 10 - 1] ?? '') + (form === 'oblique' ? 'ين' : 'ون')

function under100(value: number, form: Case): string {
  if (value <= 10) return dual(units[value] ?? '', form)
  if (value === 11) return 'أحد عشر'
  if (value === 12) return form === 'oblique' ? 'اثني عشر' : 'اثنا عشر'
  if (value < 20) return `${units[value - 10]} عشر`
  const [rest, tens] = [value % 10, value - (value % 10)]
  const name = tens === 20 ? (form === 'oblique' ? 'عشرين' : 'عشرون') : ten(tens, form)
  return rest === 0 ? name : `${dual(units[rest] ?? '', form)} و${name}`
}

function under1000(value: number, form: Case): string {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100]
  if (hundreds === 0) return under100(rest, form)
  const name = dual(hundredNames[hundreds] ?? '', form)
  return rest === 0 ? name : `${name} و${under100(rest, form)}`
}

function thousandsName(count: number, form: Case): string {
  if (count === 1) return 'ألف'
  if (count === 2) return dual('ألفان', form)
  return `${under1000(count, form)} ${count <= 10 ? 'آلاف' : count % 100 === 0 ? 'ألف' : 'ألفًا'}`
}

/** A whole number up to the millions. */
export function number(value: number, form: Case = 'nominative'): string {
  if (!Number.isInteger(value)) {
    const [whole = '0', decimals = ''] = String(value).split('.')
    return `${number(Number(whole), form)} فاصلة ${digits(decimals)}`
  }
  if (value < 0) return `ناقص ${number(-value, form)}`
  const [millions, thousands, rest] = [
    Math.floor(value / 1_000_000),
    Math.floor(value / 1000) % 1000,
    value % 1000,
  ]
  const parts = [
    millions === 0 ? '' : millions === 1 ? 'مليون' : `${under1000(millions, form)} مليون`,
    thousands === 0 ? '' : thousandsName(thousands, form),
    rest === 0 && value > 0 ? '' : under1000(rest, form),
  ].filter((part) => part !== '')
  return parts.join(' و')
}

/** Things counted: « ثلاث دقائق », « عشرون دقيقة », « دقيقتان ». */
export function counted(
  value: number,
  one: string,
  two: string,
  many: string,
  form: Case = 'nominative',
): string {
  if (value === 1) return `${one} واحدة`
  if (value === 2) return dual(two, form)
  if (value <= 10) return `${feminine[value]} ${many}`
  if (value < 20)
    return `${value === 11 ? 'إحدى' : value === 12 ? (form === 'oblique' ? 'اثنتي' : 'اثنتا') : feminine[value - 10]} عشرة ${one}`
  const rest = value % 10
  if (value > 99 || rest === 0) return `${number(value, form)} ${one}`
  const [unit, tens] = [rest === 1 ? 'إحدى' : dual(feminine[rest] ?? '', form), number(value - rest, form)]
  return `${unit} و${tens} ${one}`
}

/** Digits one by one. */
export const digits = (run: string): string => [...run].map((digit) => units[Number(digit)] ?? '').join(' ')

/** Digits in groups of a size, a comma between groups. */
export function digitGroups(run: string, size: number): string {
  const groups = run.match(new RegExp(`\\d{1,${size}}`, 'g')) ?? []
  return groups.map(digits).join('، ')
}

/** « أ، ب أو ج ». */
export function list(items: readonly string[], join: 'and' | 'or'): string {
  if (items.length < 2) return items[0] ?? ''
  const last = items.at(-1) ?? ''
  // « و » is written onto an Arabic word, apart from any other.
  const and = /^\p{Script=Arabic}/u.test(last) ? ' و' : ' و '
  return `${items.slice(0, -1).join('، ')}${join === 'or' ? ' أو ' : and}${last}`
}
