import type { Understanding } from '../tongue.ts'

/** What is understood of silence. */
export const nothing: Understanding = {
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
}
