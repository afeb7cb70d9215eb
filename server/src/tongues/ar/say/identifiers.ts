/** Arabic telephone numbers, references, e-mail addresses and spelled names, spoken. */
import { identifierSayings } from '../../grammar/identifiers.ts'
import { letterNames, markedLetters } from '../letters.ts'
import { digitGroups, digits } from './numbers.ts'

/** « jean نقطة dupont آروباز exemple نقطة F R ». */
export const { phone, phoneDigits, reference, domain, email } = identifierSayings({
  digits,
  digitGroups,
  pause: '، ',
  plus: 'زائد',
  at: 'آروباز',
  dot: 'نقطة',
  marks: { '-': 'شرطة', _: 'أندرسكور', '%': 'بالمئة' },
})

const names = new Map([...letterNames, ...markedLetters])

/** « ميم، حاء، ميم، دال ». */
export function spell(name: string): string {
  return [...name]
    .map((sign) => names.get(sign) ?? (sign === ' ' ? 'مسافة' : sign === '-' ? 'شرطة' : sign.toUpperCase()))
    .join('، ')
}
