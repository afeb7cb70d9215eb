/** Everything said in English. */
import { makeSpeakable } from '../../grammar/speakable.ts'
import type { Sayings } from '../../tongue.ts'
import { domain, email, phone, phoneDigits, reference, spell } from './identifiers.ts'
import { date, hours, minutes, moment, time } from './moments.ts'
import { digitGroups, list, number } from './numbers.ts'

/** The full stop of « 7 p.m. » is left where it also ends the sentence. */
const halfClock =
  /\b(\d{1,2})(?:[:.](\d{2}))? ?(?:([aApP]\.?[mM])\b(?:\.(?!\s*$|\s+\p{Lu}))?|[iI]n the (morning|afternoon|evening)\b)/gu

/** « 6:30 pm », « 6:30 in the afternoon » become 18:30, so that the half of the day is said once. */
function inTwentyFour(text: string): string {
  return text.replace(halfClock, (whole, hour: string, past = '00', half?: string, part?: string) => {
    const said = Number(hour)
    if (said > 12 || said === 0 || Number(past) > 59) return whole
    const late = half ? /^p/i.test(half) : part?.toLowerCase() !== 'morning' || said === 12
    return `${String((said % 12) + (late ? 12 : 0)).padStart(2, '0')}:${past}`
  })
}

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
    makeSpeakable(inTwentyFour(text), today, {
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
