/** Days, hours, corrections, refusals and figures combined, written as recognisers and keyboards write them. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { civil, isoDate, parseDate, weekday } from '../calendar.ts'
import { fr } from './index.ts'
import { number } from './say/number.ts'
import { monthNames, weekdayNames } from './words.ts'

interface Said {
  readonly text: string
  readonly value: string
}

const nows = [
  '2026-12-29T17:20',
  '2027-05-23T11:00',
  '2026-10-22T10:00',
  '2027-06-10T23:50',
  '2028-02-24T15:10',
]
const rank = (day: number) => (day === 1 ? 'premier' : number(day))

/** A day that cannot be mistaken, said in one of its ways; its value is the civil date. */
const dayFrom = (now: string) => {
  const today = parseDate(now.slice(0, 10))
  const named = (date: number) => weekdayNames[weekday(date) - 1] as string
  const of = (date: number) => `${rank(civil(date).day)} ${monthNames[civil(date).month - 1]}`
  const at = (date: number, text: string): Said => ({ text, value: isoDate(date) })
  return fc.oneof(
    fc.constant(at(today + 1, 'demain')),
    fc.constant(at(today + 2, 'après-demain')),
    fc.integer({ min: 2, max: 6 }).map((days) => at(today + days, `${named(today + days)} prochain`)),
    fc.integer({ min: 1, max: 6 }).map((days) => at(today + days + 7, `${named(today + days)} en huit`)),
    fc.integer({ min: 3, max: 60 }).map((days) => at(today + days, `le ${of(today + days)}`)),
    fc
      .integer({ min: 3, max: 60 })
      .map((days) => at(today + days, `${named(today + days)} ${of(today + days)}`)),
    fc.constant(at(today + 14, 'dans quinze jours')),
  )
}

const hour = fc
  .record({
    hours: fc.integer({ min: 8, max: 19 }),
    minutes: fc.constantFrom(0, 5, 10, 15, 20, 30, 40, 45, 55),
    way: fc.nat({ max: 5 }),
  })
  .map(({ hours, minutes, way }): Said => {
    const two = String(minutes).padStart(2, '0')
    const texts = [
      `${hours}h${minutes ? two : ''}`,
      `${hours} h ${two}`,
      `${hours}:${two}`,
      `${hours} heures${minutes ? ` ${two}` : ''}`,
      `${number(hours)} heures${minutes ? ` ${number(minutes)}` : ''}`,
      minutes === 30 ? `${number(hours)} heures et demie` : `${hours}H${two}`,
    ]
    return { text: texts[way] as string, value: `${String(hours).padStart(2, '0')}:${two}` }
  })

const bare = (text: string) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
/** As it may be written. */
const writing = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.toUpperCase(),
  bare,
  (text) => text.replaceAll("'", '’'),
  (text) => text.replace(/(?<=\p{L})-(?=\p{L})/gu, ' '),
  (text) =>
    bare(text)
      .toLowerCase()
      .replace(/[,.?](?=\s|$)/g, ''),
)
const opening = fc.constantFrom(
  '',
  'alors ',
  'oui, ',
  'bonjour, ',
  'je dirais ',
  'je préfère ',
  'si possible ',
)
const closing = fc.constantFrom('', ", s'il vous plaît", ', merci', ' si possible', ' de préférence')
const scene = fc.constantFrom(...nows).chain((now) =>
  fc.record({
    now: fc.constant(now),
    day: dayFrom(now),
    other: dayFrom(now),
    hour,
    later: hour,
    write: writing,
  }),
)
const hear = (text: string, now: string) => fr.understand(text, { now, trade: 'medical', asked: 'date' })
const runs = { numRuns: 400 }

test('a day and an hour, in any order and any writing', () => {
  fc.assert(
    fc.property(
      scene,
      opening,
      closing,
      fc.boolean(),
      ({ now, day, hour: at, write }, before, after, first) => {
        const text = write(before + (first ? `${day.text} à ${at.text}` : `à ${at.text} ${day.text}`) + after)
        const heard = hear(text, now)
        expect(heard.dates, text).toStrictEqual([{ date: day.value, time: at.value }])
        expect([heard.names, heard.phones, heard.partySize, heard.ask], text).toStrictEqual([
          [],
          [],
          null,
          undefined,
        ])
      },
    ),
    runs,
  )
})

test('the last word wins, of a day and of an hour', () => {
  const turn = fc.constantFrom('non', 'euh non', 'pardon', 'non en fait', 'excusez-moi', 'ou plutôt')
  fc.assert(
    fc.property(scene, turn, ({ now, day, hour: at, later, write }, word) => {
      fc.pre(at.value !== later.value)
      const text = write(`${day.text} à ${at.text}, ${word} ${later.text}`)
      expect(hear(text, now).dates, text).toStrictEqual([{ date: day.value, time: later.value }])
    }),
    runs,
  )
})

test('a bound of the day is no bound of the hours', () => {
  const bound = fc.constantFrom('avant', 'au plus tard à', 'pas après')
  fc.assert(
    fc.property(scene, bound, ({ now, day, hour: at, write }, word) => {
      const text = write(`${day.text} ${word} ${at.text}`)
      expect(hear(text, now).dates, text).toStrictEqual([{ date: day.value, hours: { to: at.value } }])
    }),
    runs,
  )
})

// « vingt quatre vingt deux » without hyphens is two numbers: tens alone are left out.
test('telephones in words, in figures, in both, in three countries', () => {
  const belgian = (words: string) =>
    words.replace('soixante-dix', 'septante').replace('quatre-vingt-dix', 'nonante')
  const pair = fc.integer({ min: 20, max: 98 }).filter((value) => value % 10 > 1)
  fc.assert(
    fc.property(pair, pair, fc.nat({ max: 2 }), writing, (third, fourth, way, write) => {
      const pairs = [39, 98, third, fourth]
      const words = pairs.map((value) => number(value))
      const regional = pairs.map((value, i) =>
        value % 10 === 0 || (value > 70 && value < 77) || (value > 90 && value < 97)
          ? String(value)
          : belgian(words[i] as string),
      )
      const text = write(
        way === 0
          ? `zéro six ${words.join(' ')}`
          : way === 1
            ? `06 ${pairs.join('.')}`
            : `zéro six, ${regional.join(', ')}`,
      )
      const heard = fr.understand(text, { now: nows[0] as string, asked: 'phone' })
      expect(heard.phones, text).toStrictEqual([`+336${pairs.join('')}`])
    }),
    runs,
  )
})
