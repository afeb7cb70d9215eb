/** The row that a booking must leave. */
import type { Row, Wish } from './persona.ts'

/** What is stored of a wish. */
export const row = ({ person, practitioner, party }: Wish, more: Row = {}): Row => ({
  person: `${person.first} ${person.last}`,
  phone: person.phone,
  status: 'booked',
  ...(practitioner ? { practitioner: new RegExp(practitioner) } : {}),
  ...(party ? { partySize: party } : {}),
  ...more,
})

/** A call that ends with what was wished. */
export function booking(wish: Wish, more: Row = {}) {
  return {
    line: 'cabinet' as const,
    given: [],
    wishes: [wish],
    want: { appointments: [row(wish, more)] },
  }
}
