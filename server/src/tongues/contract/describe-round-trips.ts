/** What a tongue says, it understands. */
import fc from 'fast-check'
import { expect } from 'vitest'
import type { ListeningContext } from '../tongue.ts'
import { asking, plain, type Subject, today } from './subject.ts'
import { dates, emails, namesIn, orders, periods, phones, tickets, times } from './values.ts'

/** Declares these tests. */
export function describeRoundTrips({ tongue: { say }, must, understand, letters }: Subject): void {
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
    const spoken = ([date, time]: [string, string]) => say.moment(date, time, today)
    comesBack(fc.tuple(dates, times), spoken, plain, ([date, time]) => ({ dates: [{ date, time }] }))
  })
  must('understands the periods it says', () => {
    comesBack(
      periods,
      ({ from, to }) => say.hours(from, to),
      asking('time'),
      (hours) => ({ dates: [{ hours }] }),
    )
  })
  must('understands the telephone numbers it says', () => {
    for (const spoken of [(phone: string) => say.phone(phone), (phone: string) => say.phoneDigits(phone)])
      comesBack(phones, spoken, asking('phone'), (phone) => ({ phones: [phone] }))
  })
  must('understands the references it says', () => {
    comesBack(
      orders,
      (order) => say.reference(order),
      asking('order'),
      (order) => ({ orders: [order] }),
    )
    comesBack(
      tickets,
      (ticket) => say.reference(ticket),
      asking('order'),
      (ticket) => ({ tickets: [ticket] }),
    )
  })
  must('understands the e-mail addresses it says', () => {
    comesBack(
      emails,
      (email) => say.email(email),
      asking('email'),
      (email) => ({ emails: [email] }),
    )
  })
  must('understands the numbers it says', () => {
    const numbers = fc.integer({ min: 0, max: 9999 })
    const parties = fc.integer({ min: 1, max: 40 })
    comesBack(
      numbers,
      (number) => say.number(number),
      asking('anything-else'),
      (number) => ({ number }),
    )
    comesBack(
      parties,
      (size) => say.number(size),
      asking('party'),
      (partySize) => ({ partySize }),
    )
  })
  must('understands the names it spells', () => {
    const spelled = (name: string) => ({ names: [name], spelled: true })
    comesBack(namesIn(letters), (name) => say.spell(name), asking('name'), spelled)
  })
}
