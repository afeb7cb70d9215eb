/** The contract `Sayings`, in French. */
import type { Sayings } from '../../tongue.ts'
import { date, hours, minutes, moment, time } from './calendar.ts'
import { number } from './number.ts'
import { email, phone, phoneDigits, reference, spell } from './references.ts'
import { speakable } from './speakable.ts'

/** « a, b ou c ». */
function list(items: readonly string[], join: 'and' | 'or'): string {
  const word = join === 'and' ? 'et' : 'ou'
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`
}

export const say: Sayings = {
  date,
  time,
  moment,
  hours,
  phone,
  phoneDigits,
  reference,
  email,
  spell,
  number,
  list,
  minutes,
  speakable,
}
