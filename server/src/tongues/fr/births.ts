/** Birth dates: « née le 3 mai 1948 », « 03/05/48 », « zéro trois zéro cinq dix-neuf cent quarante-huit ». */
import { dayNumber, exists, isoDate, parseDate } from '../calendar.ts'
import type { ListeningContext, When } from '../tongue.ts'
import { FEAST, feastDay, namesFeast } from './feasts.ts'
import { lineOf, tokenAt } from './line.ts'
import { replace, type Token } from './normalise.ts'
import { MONTH, monthNumber } from './words.ts'

export interface BirthHeard {
  readonly birthDate: string | null
  readonly tokens: readonly Token[]
}

const born =
  /\b(?:nee?s?(?: c est)?(?: le| en)?|date de naissance(?: c est| est| (?:le|du))*|naissance(?: le)?)(?= |$)/
const day = '(1er|premier|un(?= [a-z])|0 [1-9]|[12]\\d|3[01]|0?[1-9])'
const YEARS = '(1[89]\\d\\d|20\\d\\d|19 \\d\\d|20 \\d\\d|19 0 \\d|\\d\\d|0 \\d)'
const written = new RegExp(
  `(?:^| )${day}(?: |/)(?:de )?${MONTH}(?: |/)(?:de )?(?:l an |l annee )?(?:en )?${YEARS}(?= |$)`,
)
const figures = new RegExp(
  `(?:^| )${day}[ /](?:du )?(0 [1-9]|1[0-2]|0?[1-9]|premier|1er)[ /](?:de )?${YEARS}(?= |$)`,
)
const dayLast = new RegExp(
  `(?:^| )(?:en |de |d )?${MONTH} (?:de )?(?:l an |l annee )?(?:en )?(1[89]\\d\\d|20\\d\\d|\\d\\d(?= le))(?: le| c etait le)? ${day}()(?= |$)`,
)
/** « septante-huit le deux avril »: no day has that number. */
const lateYear = new RegExp(`^(3[2-9]|[4-9]\\d)(?: le| l)? ${day} (?:de )?${MONTH}()(?= |$)`)
const iso = /(?:^| )((?:19|20)\d\d)\/(0?[1-9]|1[0-2])\/(0?[1-9]|[12]\d|3[01])(?= |$)/
const packed = /(?:^| )(0\d|[12]\d|3[01])(0\d|1[0-2])((?:19|20)\d\d)(?= |$)/

const yearFirst = new RegExp(
  `(?:^| )((?:19|20)\\d\\d|19 \\d\\d|(?<=(?:de|en|annee|classe) )\\d\\d)(?: le| l| c etait le| plus precisement le)* ${day} (?:de )?${MONTH}()(?= |$)`,
)

/** Five pairs of figures are a number to call. */
const telephone = /(?<= |^)0 ?[1-9](?: ?\d\d){4}(?= |$)/g

/** « …quarante, enfin le dix-huit juin quarante-quatre »: the last word wins. */
const corrected = /.*\b(?:enfin|non|pardon|plutot|trompee?|erreur)(?= )/

/** Takes the birth date out of the tokens, when one was asked or « né le » was said. */
export function takeBirth(tokens: readonly Token[], asked: boolean, now: string): BirthHeard {
  const line = lineOf((asked ? withOnes(tokens) : tokens).flatMap(split))
  const said = born.exec(line.text)
  if (!asked && !said) return { birthDate: null, tokens }
  const again = asked ? corrected.exec(line.text) : null
  const tail = again ? again.index + again[0].length : 0
  const repeated = tail > 0 && (written.test(line.text.slice(tail)) || figures.test(line.text.slice(tail)))
  const start = said && !asked ? said.index : repeated ? tail : 0
  const text = line.text.slice(start).replace(telephone, (run) => run.replaceAll(/\d/g, '·'))
  const match =
    written.exec(text) ??
    figures.exec(text) ??
    packed.exec(text) ??
    yearFirst.exec(text) ??
    iso.exec(text) ??
    dayLast.exec(text) ??
    lateYear.exec(text)
  if (!match)
    return (
      recent(line, text, start, now) ??
      onFeast(line, text, start, now) ??
      birthday(line, text, start, now) ??
      (asked ? dayThenMonth(line, text, start, now) : null) ?? { birthDate: null, tokens }
    )
  const [, one, two, three] = match
  const [d, m, y] =
    match.length === 4
      ? (one ?? '').length === 4
        ? [three, two, one]
        : [one, two, three]
      : /[a-z]/.test(one ?? '')
        ? [three, one, two]
        : [two, three, one]
  const first = /^(?:1er|premier)$/.test(m ?? '')
  const month = first ? 1 : /[a-z]/.test(m ?? '') ? monthNumber(m) : Number((m ?? '').replace(' ', ''))
  const number = /1er|premier|un/.test(d ?? '') ? 1 : Number((d ?? '').replace(' ', ''))
  const year = fullYear((y ?? '').replaceAll(' ', ''), Number(now.slice(0, 4)))
  if (!exists(year, month, number) || dayNumber(year, month, number) > parseDate(now))
    return { birthDate: null, tokens }
  const from = said
    ? tokenAt(line, said.index)
    : tokenAt(line, start + match.index + (match[0].startsWith(' ') ? 1 : 0))
  const to = tokenAt(line, start + match.index + match[0].length)
  return {
    birthDate: isoDate(dayNumber(year, month, number)),
    tokens: replace(line.tokens, Math.min(from, to - 1), to, 'birth'),
  }
}

const feast = new RegExp(`${FEAST} (?:de )?(?:l an |l annee )?${YEARS}(?= |$)`)

/** A day given in answer to a recap, more than a year past: nobody books it, somebody was born then. */
export function bornThen(dates: readonly When[], context: ListeningContext): string | null {
  const [only] = dates
  if (context.asked !== 'confirm' || context.trade === 'after-sales' || dates.length !== 1) return null
  const past = only?.past === true && only.time === undefined ? only.date : undefined
  return past !== undefined && parseDate(past) < parseDate(context.now) - 366 ? past : null
}

const twoFigures = new RegExp(
  `(?:^|(?<=(?:^| )(?:le|du|est|alors|oui|voila|dirais)) )(1[7-9]|2[1-9]|3[1-9])[ /]${YEARS}(?= |$)(?! \\d)`,
)

/** « vingt trois cinquante »: the twentieth of March, its two figures run together. */
function dayThenMonth(
  line: ReturnType<typeof lineOf>,
  text: string,
  start: number,
  now: string,
): BirthHeard | null {
  const match = twoFigures.exec(text)
  if (!match) return null
  const [number, month] = [Math.floor(Number(match[1]) / 10) * 10, Number(match[1]) % 10]
  const year = fullYear((match[2] ?? '').replaceAll(' ', ''), Number(now.slice(0, 4)))
  if (!exists(year, month, number) || dayNumber(year, month, number) > parseDate(now)) return null
  const from = tokenAt(line, start + match.index + (match[0].startsWith(' ') ? 1 : 0))
  const to = tokenAt(line, start + match.index + match[0].length)
  return {
    birthDate: isoDate(dayNumber(year, month, number)),
    tokens: replace(line.tokens, from, to, 'birth'),
  }
}

const ages = new RegExp(
  `\\b(?:(aura|aurai|auront|va avoir|vais avoir|fete|fetera)|(?:a eu|ai eu|vient d avoir|viens d avoir)) (?:ses )?(\\d{1,3}) ans (?:le )?${day} (?:de )?${MONTH}(?= |$)`,
)

/** « elle aura trois ans le deux mai », « il a eu dix ans le 3 juin » */
function birthday(
  line: ReturnType<typeof lineOf>,
  text: string,
  start: number,
  now: string,
): BirthHeard | null {
  const match = ages.exec(text)
  if (!match) return null
  const [, ahead, age, said, name] = match
  const [number, month] = [/1er|premier|un/.test(said ?? '') ? 1 : Number(said), monthNumber(name)]
  const thisYear = Number(now.slice(0, 4))
  const passed = dayNumber(thisYear, month, number) <= parseDate(now)
  const turned = thisYear + (ahead ? (passed ? 1 : 0) : passed ? 0 : -1)
  const year = turned - Number(age)
  if (!exists(year, month, number)) return null
  const from = tokenAt(line, start + match.index)
  const to = tokenAt(line, start + match.index + match[0].length)
  return {
    birthDate: isoDate(dayNumber(year, month, number)),
    tokens: replace(line.tokens, from, to, 'birth'),
  }
}

/** « née la veille de Noël cinquante-six » */
function onFeast(
  line: ReturnType<typeof lineOf>,
  text: string,
  start: number,
  now: string,
): BirthHeard | null {
  const match = namesFeast.test(text) ? feast.exec(text) : null
  if (!match) return null
  const year = fullYear((match[2] ?? '').replaceAll(' ', ''), Number(now.slice(0, 4)))
  const date = feastDay(match[1] ?? '', parseDate(now), year)
  if (date > parseDate(now)) return null
  const from = tokenAt(line, start + match.index)
  const to = tokenAt(line, start + match.index + match[0].length)
  return { birthDate: isoDate(date), tokens: replace(line.tokens, from, to, 'birth') }
}

/** « né le 5 janvier dernier », « cette année »: a newborn. */
function recent(
  line: ReturnType<typeof lineOf>,
  text: string,
  start: number,
  now: string,
): BirthHeard | null {
  const match = new RegExp(
    `(?:^| )${day} (?:de )?${MONTH} (?:dernier|de cette annee|cette annee|passe)(?= |$)`,
  ).exec(text)
  if (!match) return null
  const [number, month] = [
    /1er|premier|un/.test(match[1] ?? '') ? 1 : Number(match[1]),
    monthNumber(match[2]),
  ]
  const year = Number(now.slice(0, 4))
  const last = [year, year - 1].find(
    (one) => exists(one, month, number) && dayNumber(one, month, number) <= parseDate(now),
  )
  if (last === undefined) return null
  const from = tokenAt(line, start + match.index + (match[0].startsWith(' ') ? 1 : 0))
  const to = tokenAt(line, start + match.index + match[0].length)
  return {
    birthDate: isoDate(dayNumber(last, month, number)),
    tokens: replace(line.tokens, from, to, 'birth'),
  }
}

/** « vingt et un zéro un deux mille six », « le cinq un quatre-vingt »: that « un » is January. */
function withOnes(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => {
    const previous = tokens[at - 1]
    const figure =
      previous !== undefined && (previous.value !== undefined || /^(?:zero|du|premier)$/.test(previous.word))
    const alone = token.word === 'un' && token.value === undefined
    return alone && (figure || (tokens[at + 1]?.value !== undefined && at === 0))
      ? { ...token, word: '1', value: 1 }
      : token
  })
}

/** « zéro cinq mille neuf cent quarante-huit » is not 5 948: it is May, 1948. */
function split(token: Token): Token[] {
  const value = token.value ?? 0
  // « treize un mille neuf cent cinquante »: January, 1950.
  if (value >= 1900 && value < 2000 && /^une? mille/.test(token.raw))
    return [
      { ...token, word: '1', value: 1 },
      { ...token, gap: ' ', pause: false },
    ]
  const month = Math.floor(value / 1000)
  if (value >= 1900 && value < 2000 && /cent/.test(token.raw)) return [token]
  if (value < 2900 || month > 31 || Math.floor((value % 1000) / 100) !== 9 || /^\d+$/.test(token.raw))
    return [token]
  return [
    { ...token, word: String(month), value: month },
    { ...token, word: `1${value % 1000}`, value: 1000 + (value % 1000), gap: ' ', pause: false },
  ]
}

/** « 48 » is 1948, « 12 » is 2012: nobody is born in the future. */
function fullYear(text: string, thisYear: number): number {
  const value = Number(text)
  if (text.length > 2) return value
  return value + (value > thisYear % 100 ? 1900 : 2000)
}
