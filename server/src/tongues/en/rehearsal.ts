/** One sentence of each kind, so that nothing is compiled for the first time while a caller waits. */
export const rehearsal = [
  'Hello, I would like an appointment next Tuesday at half past nine.',
  'a table for four on Saturday evening, around quarter past eight',
  'not Wednesday, Friday, in the morning if possible',
  'my name is John Smith, S M I T H, double L',
  'my number is zero six three nine nine eight double zero one two',
  'mary dot jones at example dot com',
  'I want to cancel, can I speak to someone?',
  'yes please',
  'no, the second one',
  'how much is it, and where are you?',
  'thank you, goodbye',
]
