/** English telephone numbers, references, e-mail addresses and spelled names, spoken. */
import { identifierSayings } from '../../grammar/identifiers.ts'
import { digitGroups, digits } from './numbers.ts'

/** « jean dot dupont at exemple dot F R ». */
export const { phone, phoneDigits, reference, domain, email } = identifierSayings({
  digits,
  digitGroups: (run, size) =>
    size === 1 ? digitGroups(run, 1).replaceAll(/(\w) (\w)/g, '$1, $2') : digitGroups(run, size),
  pause: ', ',
  plus: 'plus',
  at: 'at',
  dot: 'dot',
  marks: { '-': 'dash', _: 'underscore', '@': 'at', '%': 'percent' },
})

const signs: Readonly<Record<string, string>> = {
  '-': 'hyphen',
  "'": 'apostrophe',
  '’': 'apostrophe',
  ' ': 'space',
}

/** « D, U, P, O, N, T ». */
export const spell = (name: string): string =>
  [...name].map((sign) => signs[sign] ?? sign.toUpperCase()).join(', ')
