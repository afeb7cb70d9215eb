/** Telephone numbers, references and addresses of the web, said figure by figure and sign by sign. */

/** How a language says the parts of an identifier. */
export interface IdentifierWords {
  /** Figures one by one. */
  readonly digits: (run: string) => string
  /** Figures in groups of a size. */
  readonly digitGroups: (run: string, size: number) => string
  /** Between the parts of a reference. */
  readonly pause: string
  readonly plus: string
  readonly at: string
  readonly dot: string
  /** The other signs of an address: `-`, `_`… */
  readonly marks: Readonly<Record<string, string>>
}

/** Endings that are words; the others are read letter by letter: « F R ». */
const endings = new Set(['com', 'org', 'net', 'info', 'shop', 'paris'])

const french = /^\+33(?=\d)/

/** The sayings of a language that reads identifiers sign by sign. */
export function identifierSayings(words: IdentifierWords) {
  const { digits, digitGroups, pause } = words
  const marks: Readonly<Record<string, string>> = { ...words.marks, '.': words.dot, '+': words.plus }
  const dotted = ` ${words.dot} `

  const number = (e164: string, size: number): string =>
    french.test(e164)
      ? digitGroups(e164.replace(french, '0'), size)
      : `${words.plus} ${digitGroups(e164.slice(1), size)}`

  const read = (text: string): string =>
    (text.match(/\p{L}+|\d|[^\p{L}\d]/gu) ?? [])
      .map((part) => (/\d/.test(part) ? digits(part) : (marks[part] ?? part)))
      .join(' ')

  const letters = (text: string): string =>
    [...text].map((sign) => (/\d/.test(sign) ? digits(sign) : sign.toUpperCase())).join(' ')

  /** « exemple dot F R ». */
  const domain = (host: string): string => {
    const parts = host.toLowerCase().split('.')
    const ending = parts.pop() ?? ''
    const last = endings.has(ending) || ending.length > 3 ? ending : letters(ending)
    return [...parts.map(read), parts.length > 0 ? last : read(ending)].join(dotted)
  }

  return {
    /** Two digits at a time: « zero six, three nine, nine eight… ». */
    phone: (e164: string): string => number(e164, 2),
    /** One digit at a time. */
    phoneDigits: (e164: string): string => number(e164, 1),
    /** « C M D, two zero two four, one two three four five ». */
    reference: (text: string): string =>
      text
        .split(/[-\s]+/)
        .map((part) => (/^\d+$/.test(part) ? digits(part) : letters(part)))
        .join(pause),
    domain,
    /** « jean dot dupont at exemple dot F R ». */
    email: (address: string): string => {
      const [user = '', host = ''] = address.toLowerCase().split('@')
      return `${read(user)} ${words.at} ${domain(host)}`
    },
  }
}
