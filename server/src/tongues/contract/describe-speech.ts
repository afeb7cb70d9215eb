/** What is said is plain text for a voice. */
import fc from 'fast-check'
import { expect } from 'vitest'
import { type Subject, today } from './subject.ts'
import { anyText, writtenIn } from './texts.ts'
import { dates, emails, orders, phones, times } from './values.ts'

/** Declares these tests. */
export function describeSpeech({ tongue: { say, language }, must }: Subject): void {
  const written = writtenIn(language)

  must('says everything without figures', () => {
    fc.assert(
      fc.property(
        dates,
        times,
        phones,
        orders,
        fc.integer({ min: 0, max: 2000 }),
        (date, time, phone, order, value) => {
          const all = [
            say.moment(date, time, today),
            say.hours('09:00', time),
            say.phone(phone),
            say.phoneDigits(phone),
          ]
          for (const spoken of [...all, say.reference(order), say.number(value), say.minutes(value + 1)])
            expect(spoken).toMatch(/^[^\d@_*#]+$/)
        },
      ),
      { numRuns: 200 },
    )
  })

  must('joins lists', () => {
    expect(say.list(['un', 'deux', 'trois'], 'or')).toMatch(/^un.+deux.+trois$/)
    expect(say.list(['un', 'deux'], 'and')).not.toBe(say.list(['un', 'deux'], 'or'))
    expect(say.list(['un'], 'and')).toBe('un')
    expect(say.list([], 'and')).toBe('')
  })

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
        const sentence = say.list([say.moment(date, time, today), say.phone(phone), say.email(email)], 'and')
        expect(say.speakable(sentence, today)).toBe(sentence)
      }),
      { numRuns: 100 },
    )
  })
}
