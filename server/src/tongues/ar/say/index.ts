/** Everything said in Arabic, in the standard language. */
import { makeSpeakable } from '../../grammar/speakable.ts'
import type { Sayings } from '../../tongue.ts'
import { westernDigits } from '../vocabulary.ts'
import { domain, email, phone, phoneDigits, reference, spell } from './identifiers.ts'
import { date, hours, minutes, moment, time } from './moments.ts'
import { digitGroups, list, number } from './numbers.ts'

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
  number: (value) => number(value),
  list,
  minutes,
  speakable: (text, today) =>
    makeSpeakable(westernDigits(text), today, {
      date,
      time,
      hours,
      phone,
      email,
      reference,
      domain,
      digits: (run) => digitGroups(run, 3),
      euros: (euros, cents) => `${number(euros)} يورو${cents === 0 ? '' : ` و${number(cents)} سنتيمًا`}`,
      percent: (value) => `${number(Number(value.replace(',', '.')))} بالمئة`,
    }),
}
