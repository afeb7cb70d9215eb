/** What came of a call, in one word: the last thing done, else how it was left. */
export const outcomes = [
  'booked',
  'moved',
  'cancelled',
  'ticket',
  'message',
  'transferred',
  'informed',
  'abandoned',
] as const

export type Outcome = (typeof outcomes)[number]
