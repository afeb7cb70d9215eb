/** Everything said in English. */
import { makeSpeakable } from '../../grammar/speakable.ts'
import type { Sayings } from '../../tongue.ts'
import { domain, email, phone, phoneDigits, reference, spell } from './identifiers.ts'
import { date, hours, minutes, moment, time } from './moments.ts'
import { digitGroups, list, number } from './numbers.ts'

const counted = (count: number, unit: string): string => `${number(count)} ${unit}${count === 1 ? '' : 's'}`

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
  speakable: (text, today) =>
    makeSpeakable(text, today, {
      date,
      time,
      hours,
      phone,
      email,
      reference,
      domain,
      digits: (run) => digitGroups(run, 3),
      euros: (euros, cents) => counted(euros, 'euro') + (cents === 0 ? '' : ` and ${counted(cents, 'cent')}`),
      percent: (value) => `${number(Number(value.replace(',', '.')))} percent`,
    }),
}
