/** Makes a written text speakable: the same steps in every language, the words are the language's. */
import { exists } from '../calendar.ts'
import type { Sayings } from '../tongue.ts'

/** What a language adds to its sayings to read a written text. */
export interface ReadingAloud
  extends Pick<Sayings, 'date' | 'time' | 'hours' | 'phone' | 'email' | 'reference'> {
  /** Digits one by one: « one, two, three ». */
  digits(run: string): string
  domain(host: string): string
  euros(euros: number, cents: number): string
  percent(value: string): string
}

const amount = String.raw`(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d{1,6})(?:[.,](\d{1,2}))?`

/** « 9h-12h30 », « 14:00 – 18:30 ». */
const hoursRange =
  /\b(\d{1,2})(?: ?h ?(\d{2})?|:(?=\d{2})(\d{2})) ?[-–—] ?(\d{1,2})(?: ?h ?(\d{2})?|:(?=\d{2})(\d{2}))(?![\p{L}\d])/giu

function written(text: string, today: string, read: ReadingAloud): string {
  return (
    text
      .replace(/[\p{Cc}\p{Cs}]/gu, (sign) => (sign === '\n' ? sign : ' '))
      .replace(/!?\[([^[\]\n]*)\]\([^()\s]*\)/g, '$1')
      .replace(
        /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu,
        (email) => ` ${read.email(email)} `,
      )
      .replace(
        /(?:https?:\/*|www\.)(?:www\.)?([\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})*)?[^\s,;)]*/gu,
        (_, host?: string) => (host ? ` ${read.domain(host)} ` : ' '),
      )
      .replace(/\b([A-Z]{2,4}-\d{4}-\d{1,6})\b/g, (reference) => ` ${read.reference(reference)} `)
      .replace(
        /\b(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2})(?::\d{2})?Z?)?\b/g,
        (whole, year, month, day, time?: string) => {
          if (!exists(Number(year), Number(month), Number(day))) return whole.replace(/[-:]/g, ' ')
          const date = read.date(`${year}-${month}-${day}`, today)
          return time ? ` ${date}, ${clock(...split(time), read)} ` : ` ${date} `
        },
      )
      .replace(hoursRange, (whole: string, ...groups: (string | undefined)[]) => range(whole, groups, read))
      .replace(/\b(\d{1,2}) ?[hH](?: ?(\d{2}))?(?![\p{L}\d])/gu, (_, hour: string, minutes?: string) =>
        clock(hour, minutes ?? '00', read),
      )
      .replace(/\b(\d{1,2}):(\d{2})\b/g, (_, hour: string, minutes: string) => clock(hour, minutes, read))
      .replace(
        /(?:\+33|0033)[ .-]?(?:\(0\))?([1-9])((?:[ .-]?\d{2}){4})(?!\d)/g,
        (_, first: string, rest: string) => ` ${read.phone(`+33${first}${rest.replace(/\D/g, '')}`)} `,
      )
      .replace(
        /(?<!\d)0([1-9])((?:[ .-]?\d{2}){4})(?!\d)/g,
        (_, first: string, rest: string) => ` ${read.phone(`+33${first}${rest.replace(/\D/g, '')}`)} `,
      )
      .replace(
        new RegExp(`${amount}[ \\u00a0\\u202f]?(?:€|EUR\\b)`, 'g'),
        (_, euros: string, cents?: string) => money(euros, cents, read),
      )
      .replace(new RegExp(`€[ \\u00a0]?${amount}`, 'g'), (_, euros: string, cents?: string) =>
        money(euros, cents, read),
      )
      .replace(/(\d+(?:[.,]\d+)?)[ \u00a0\u202f]?%/g, (_, value: string) => ` ${read.percent(value)} `)
      .replace(/\d(?:[ .-]?\d){5,}|\d{5,}/g, (run) => ` ${read.digits(run.replace(/\D/g, ''))} `)
      .replace(/(\d)[:h](?=\d)/g, '$1 ')
      .replace(/^[ \t]*(?:#{1,6}|[-*+•>]|\d{1,2}[.)])[ \t]+/gm, '')
      .replace(/[*`~|@€%_#<>[\]{}\\^]+/g, ' ')
      .replace(/https?:/g, ' ')
      // A new line is a pause: a list must not become one breath.
      .replace(/([\p{L}\p{N})])[ \t]*\n[ \t\n]*(?=\S)/gu, '$1. ')
      .replace(/[ \t]*\n[ \t\n]*/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/ +(?=[,.;:…،؛)])/g, '')
      .replace(/\( +/g, '(')
      .trim()
  )
}

function split(time: string): [string, string] {
  return [time.slice(0, 2), time.slice(3, 5)]
}

function clock(hour: string, minutes: string, read: ReadingAloud): string {
  if (Number(hour) > 23 || Number(minutes) > 59) return ` ${hour} ${minutes} `
  return ` ${read.time(`${hour.padStart(2, '0')}:${minutes}`)} `
}

function range(whole: string, groups: readonly (string | undefined)[], read: ReadingAloud): string {
  const [h1 = '', after1, colon1, h2 = '', after2, colon2] = groups
  const [m1, m2] = [after1 ?? colon1 ?? '00', after2 ?? colon2 ?? '00']
  if (Number(h1) > 23 || Number(h2) > 23 || Number(m1) > 59 || Number(m2) > 59)
    return whole.replace(/[-–—]/, ' ')
  return ` ${read.hours(`${h1.padStart(2, '0')}:${m1}`, `${h2.padStart(2, '0')}:${m2}`)} `
}

function money(euros: string, cents: string | undefined, read: ReadingAloud): string {
  return ` ${read.euros(Number(euros.replace(/\D/g, '')), Number((cents ?? '0').padEnd(2, '0')))} `
}

/** Repeats until nothing changes, so that the result is its own reading. */
export function makeSpeakable(text: string, today: string, read: ReadingAloud): string {
  let current = text
  for (let pass = 0; pass < 12; pass += 1) {
    const next = written(current, today, read)
    if (next === current) return next
    current = next
  }
  return current
}
