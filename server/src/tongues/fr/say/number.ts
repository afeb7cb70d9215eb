/** Numbers in words, with French agreement and the traditional hyphens. */
const small = [
  'zéro',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
  'dix-sept',
  'dix-huit',
  'dix-neuf',
]
const tens = [
  '',
  '',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'soixante',
  'quatre-vingt',
  'quatre-vingt',
]

/** Below one hundred. `final`: nothing follows, so « quatre-vingts » takes its s. */
function hundred(value: number, final: boolean): string {
  if (value < 20) return small[value] as string
  const ten = Math.floor(value / 10)
  const vigesimal = ten === 7 || ten === 9
  const rest = (value % 10) + (vigesimal ? 10 : 0)
  if (rest === 0) return ten === 8 && final ? 'quatre-vingts' : (tens[ten] as string)
  if ((rest === 1 && ten < 8) || (rest === 11 && ten === 7)) return `${tens[ten]} et ${small[rest]}`
  return `${tens[ten]}-${small[rest]}`
}

function thousand(value: number, final: boolean): string {
  const hundreds = Math.floor(value / 100)
  const rest = value % 100
  if (hundreds === 0) return hundred(rest, final)
  const head = hundreds === 1 ? 'cent' : `${small[hundreds]} cent${rest === 0 && final ? 's' : ''}`
  return rest === 0 ? head : `${head} ${hundred(rest, final)}`
}

/** Any number below a billion, decimals after « virgule », « moins » before a negative. */
export function number(value: number): string {
  if (!Number.isFinite(value)) return ''
  if (value < 0) return `moins ${number(-value)}`
  if (!Number.isInteger(value)) {
    const [whole, decimals] = String(value).split('.') as [string, string]
    const zeros = /^0*/.exec(decimals)?.[0].length ?? 0
    const tail = [
      ...Array.from({ length: zeros }, () => 'zéro'),
      ...(Number(decimals) > 0 ? [number(Number(decimals))] : []),
    ]
    return `${number(Number(whole))} virgule ${tail.join(' ')}`
  }
  if (value >= 1e9)
    return String(value)
      .split('')
      .map((digit) => small[Number(digit)] ?? '')
      .join(' ')
  const millions = Math.floor(value / 1e6)
  const thousands = Math.floor((value % 1e6) / 1000)
  const rest = value % 1000
  const parts: string[] = []
  if (millions > 0) parts.push(`${thousand(millions, true)} million${millions > 1 ? 's' : ''}`)
  if (thousands > 0) parts.push(thousands === 1 ? 'mille' : `${thousand(thousands, false)} mille`)
  if (rest > 0 || parts.length === 0) parts.push(thousand(rest, true))
  return parts.join(' ')
}

/** The same before a feminine noun: « vingt et une heures ». */
export function feminine(value: number): string {
  return number(value).replace(/\bun$/, 'une')
}

/** Each figure said alone. */
export function digits(text: string): string {
  return [...text].map((one) => small[Number(one)] ?? one).join(', ')
}
