/**
 * What any tongue must pass, whatever its language: it never fails, it is a function, and what it says it understands.
 * Call it from the tongue's own test; a skip states its reason.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clockTime, isoDate, parseDate } from './calendar.ts'
import { readLists } from './corpus/read-lists.ts'
import { shapeFaults } from './understanding-shape.ts'
import type { Asked, ListeningContext, Tongue, Understanding } from './tongue.ts'

export interface TongueContract {
  /** Name of a test → why this language does not pass it. */
  readonly skip?: Readonly<Record<string, string>>
  /** The letters names are spelled with. */
  readonly letters?: string
}

const now = '2026-11-20T10:30'
const today = now.slice(0, 10)
const plain: ListeningContext = { now, trade: 'other' }
const asking = (asked: Asked): ListeningContext => ({ ...plain, asked })

const dates = fc.integer({ min: 0, max: 730 }).map((ahead) => isoDate(parseDate(today) + ahead))
const times = fc.integer({ min: 0, max: 287 }).map((steps) => clockTime(steps * 5))
const phones = fc
  .tuple(fc.constantFrom('+3363998', '+3319900'), fc.integer({ min: 0, max: 9999 }))
  .map(([start, end]) => start + String(end).padStart(4, '0'))
const references = fc
  .tuple(fc.integer({ min: 2020, max: 2030 }), fc.integer({ min: 1, max: 99_999 }))
  .map(([year, rank]) => `CMD-${year}-${String(rank).padStart(5, '0')}`)
const emails = fc
  .tuple(
    fc.constantFrom('jean', 'marie', 'karim', 'contact', 'zoe', 'a', 'sav'),
    fc.constantFrom('', '.dupont', '-durand', '_roux', '.le-goff', '42', '.petit7', '1984'),
    fc.constantFrom(
      'exemple.fr',
      'exemple.com',
      'mon-garage.fr',
      'essai.exemple.org',
      'gmail.com',
      'orange.fr',
    ),
  )
  .map(([first, last, domain]) => `${first}${last}@${domain}`)

/** Texts that make careless patterns explode, each far longer than anything anybody says. */
const attacks = [
  'euh ',
  'uh ',
  'non ',
  'pas ',
  'de ',
  'M comme ',
  'arobase ',
  'point ',
  'zéro ',
  'mardi ou ',
  'entre ',
]
  .concat([
    'deux ',
    'vingt ',
    'quatre ',
    '06 ',
    '1',
    '1/',
    'a.',
    'a@',
    'a b ',
    '(',
    '**',
    '](',
    '`',
    '\n# ',
    '€ ',
    'é',
  ])
  .concat([
    'one ',
    'at ',
    'the ',
    'double ',
    'tuesday or ',
    'twenty ',
    'الساعة ',
    'و',
    'واحد ',
    '٣',
    '\u0000',
    '\ud800',
  ])
  .map((piece) => piece.repeat(Math.max(2000, Math.ceil(10_000 / piece.length))))

/** Any sequence of UTF-16 units: lone surrogates and controls included. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
    .map((units) => units.map((unit) => String.fromCharCode(unit)).join('')),
)

/** Runs the suite on a tongue. */
export function describeTongue(tongue: Tongue, contract: TongueContract = {}): void {
  const { say } = tongue
  const unused = new Set(Object.keys(contract.skip ?? {}))

  function must(name: string, check: () => void): void {
    const reason = contract.skip?.[name]
    unused.delete(name)
    if (reason) it.skip(`${name} (skipped: ${reason})`, check)
    else it(name, check)
  }

  const understand = (text: string, context: ListeningContext = plain): Understanding =>
    tongue.understand(text, Object.freeze({ ...context }))

  function comesBack<T>(
    values: fc.Arbitrary<T>,
    spoken: (value: T) => string,
    context: ListeningContext,
    expected: (value: T) => object,
  ): void {
    fc.assert(
      fc.property(values, (value) => {
        const text = spoken(value)
        expect(understand(text, context), `« ${text} »`).toMatchObject(expected(value))
      }),
      { numRuns: 300 },
    )
  }

  describe(`the tongue « ${tongue.language} »`, () => {
    const words = readLists(tongue.language).flatMap(({ text }) => text.split(/\s+/))
    const jumbles = fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((some) => some.join(' '))

    must('understands nothing in nothing', () => {
      for (const nothing of ['', ' ', '\n\t ', '…', '\u0000'])
        expect(understand(nothing)).toStrictEqual({
          intents: [],
          dates: [],
          excluded: [],
          names: [],
          practitioners: [],
          phones: [],
          emails: [],
          orders: [],
          tickets: [],
          partySize: null,
          birthDate: null,
          answer: null,
        })
    })

    must('never throws and keeps the shape, whatever is said', () => {
      fc.assert(
        fc.property(fc.oneof(anyText, jumbles), (text) => {
          expect(shapeFaults(understand(text)), text).toStrictEqual([])
        }),
        { numRuns: 500 },
      )
    })

    must('keeps the shape, whatever was asked', () => {
      const asked = fc.constantFrom<Asked>(
        ...([
          'intent',
          'name',
          'phone',
          'email',
          'date',
          'time',
          'order',
          'party',
          'birth',
          'problem',
        ] as const),
        ...(['service', 'practitioner', 'confirm', 'choice', 'anything-else'] as const),
      )
      fc.assert(
        fc.property(asked, jumbles, (question, text) => {
          const context = {
            ...asking(question),
            offered: [{ date: '2026-11-24', time: '09:30' }],
            aboutDate: '2026-11-24',
          }
          expect(shapeFaults(understand(text, context)), text).toStrictEqual([])
        }),
        { numRuns: 300 },
      )
    })

    must('is a function: the same words give the same note', () => {
      fc.assert(
        fc.property(jumbles, jumbles, (text, between) => {
          const first = understand(text)
          understand(between)
          expect(understand(text)).toStrictEqual(first)
        }),
        { numRuns: 100 },
      )
    })

    must('survives texts made to explode', () => {
      for (const text of attacks) {
        understand(text)
        understand(text, asking('phone'))
        understand(text, asking('name'))
        say.speakable(text, today)
      }
    })

    must('understands the dates it says', () => {
      comesBack(
        dates,
        (date) => say.date(date, today),
        asking('date'),
        (date) => ({ dates: [{ date }] }),
      )
    })
    must('understands the times it says', () => {
      comesBack(
        times,
        (time) => say.time(time),
        asking('time'),
        (time) => ({ dates: [{ time }] }),
      )
    })
    must('understands the moments it says', () => {
      const moments = fc.tuple(dates, times)
      const spoken = ([date, time]: [string, string]) => say.moment(date, time, today)
      comesBack(moments, spoken, plain, ([date, time]) => ({ dates: [{ date, time }] }))
    })
    must('understands the periods it says', () => {
      const periods = fc
        .tuple(fc.integer({ min: 84, max: 240 }), fc.integer({ min: 1, max: 47 }))
        .map(([start, length]) => ({ from: clockTime(start * 5), to: clockTime((start + length) * 5) }))
      comesBack(
        periods,
        ({ from, to }) => say.hours(from, to),
        asking('time'),
        (hours) => ({ dates: [{ hours }] }),
      )
    })
    must('understands the telephone numbers it says', () => {
      comesBack(phones, say.phone, asking('phone'), (phone) => ({ phones: [phone] }))
      comesBack(phones, say.phoneDigits, asking('phone'), (phone) => ({ phones: [phone] }))
    })
    must('understands the references it says', () => {
      comesBack(references, say.reference, asking('order'), (order) => ({ orders: [order] }))
      comesBack(
        fc.integer({ min: 1, max: 999 }),
        (rank) => say.reference(`TKT-2026-${String(rank).padStart(3, '0')}`),
        asking('order'),
        (rank) => ({
          tickets: [`TKT-2026-${String(rank).padStart(3, '0')}`],
        }),
      )
    })
    must('understands the e-mail addresses it says', () => {
      comesBack(emails, say.email, asking('email'), (email) => ({ emails: [email] }))
    })
    must('understands the numbers it says', () => {
      comesBack(fc.integer({ min: 0, max: 9999 }), say.number, asking('anything-else'), (number) => ({
        number,
      }))
      comesBack(fc.integer({ min: 1, max: 40 }), say.number, asking('party'), (partySize) => ({ partySize }))
    })
    must('understands the names it spells', () => {
      const letter = fc.constantFrom(...(contract.letters ?? 'abcdefghijklmnopqrstuvwxyz'))
      const names = fc
        .array(letter, { minLength: 3, maxLength: 12 })
        .map(([first = '', ...rest]) => first.toUpperCase() + rest.join(''))
      comesBack(names, say.spell, asking('name'), (name) => ({ names: [name], spelled: true }))
    })

    must('says lists and durations without figures', () => {
      expect(say.list(['un', 'deux', 'trois'], 'or')).toMatch(/^un.+deux.+trois$/)
      expect(say.list(['un'], 'and')).toBe('un')
      expect(say.list([], 'and')).toBe('')
      for (const minutes of [1, 5, 20, 45, 60, 75, 90, 120, 150, 1440])
        expect(say.minutes(minutes)).toMatch(/^[^\d]+$/)
    })

    const written = fc
      .array(
        fc.oneof(
          jumbles,
          fc.constantFrom(
            '**gras**',
            '# Titre\n',
            '- un\n- deux\n',
            '[ici](https://www.exemple.fr/a?b=1)',
            '`code`',
            '| a | b |',
          ),
          fc.constantFrom(
            'https://exemple.fr/rdv',
            'http://www.exemple.fr',
            'www.exemple.fr/page',
            '2026-11-24',
            '14:30',
            '14h30',
          ),
          fc.constantFrom(
            '45 €',
            '12,50 €',
            '20 %',
            'jean.dupont@exemple.fr',
            '06 39 98 12 34',
            '0199001234',
            '+33639981234',
          ),
          fc.constantFrom(
            'CMD-2024-12345',
            'TKT-2026-001',
            '_souligné_',
            '> cité\n',
            '1. un\n2. deux\n',
            '***',
            '~~non~~',
          ),
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.join(' '))

    must('makes any text speakable, once and for all', () => {
      fc.assert(
        fc.property(fc.oneof(written, anyText), (text) => {
          const spoken = say.speakable(text, today)
          expect(say.speakable(spoken, today), text).toBe(spoken)
        }),
        { numRuns: 500 },
      )
    })
    must('leaves no markup, no address and no telephone digits in what is spoken', () => {
      fc.assert(
        fc.property(written, (text) => {
          const spoken = say.speakable(text, today)
          expect(spoken).not.toMatch(/\*\*|^#|`|\]\(|~~|https?:|www\.|@|[€%|]/m)
          expect(spoken).not.toMatch(/\d{4}-\d{2}-\d{2}|\d[:h]\d|\d{5}|(?:\d{2}[ .]){3}/)
        }),
        { numRuns: 300 },
      )
    })
    must('leaves what is already speakable as it is', () => {
      fc.assert(
        fc.property(dates, times, phones, emails, (date, time, phone, email) => {
          const sentence = say.list(
            [say.moment(date, time, today), say.phone(phone), say.email(email)],
            'and',
          )
          expect(say.speakable(sentence, today)).toBe(sentence)
        }),
        { numRuns: 100 },
      )
    })

    it('skips only tests that exist', () => {
      expect([...unused]).toStrictEqual([])
    })
  })
}
