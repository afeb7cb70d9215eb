/** English as it is heard: folding, hesitations, the names of days and months. */
import type { Weekday } from '../calendar.ts'
import { dottedHour } from '../grammar/clock.ts'
import { type Word, wordsOf } from '../grammar/line.ts'

export const weekdayNames = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const
export const monthNames = ['January', 'February', 'March', 'April', 'May', 'June'].concat([
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
])

/** Alternations for grammars. */
export const WEEKDAY = '(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?'
export const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'

const hesitation = /^(?:u+h+|u+m+|e+r+m*|h+m+|m+h*m+|ah+|eh)$/

/** The folded word; empty for a hesitation. */
function fold(raw: string): string {
  const word = raw
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
  return hesitation.test(word) ? '' : word
}

/** The words of an utterance. */
export const words = (text: string): Word[] =>
  wordsOf(
    text
      .replace(dottedHour, '$1:$2')
      .replace(/\b([ap])\.\s?m\b\.?/gi, '$1m')
      .replace(/\be-mail/gi, 'email'),
    fold,
  )

/** 1…7 of the beginning of a weekday's name. */
export function weekdayNumber(start: string | undefined): Weekday {
  return (weekdayNames.findIndex((name) => name.toLowerCase().startsWith((start ?? '?').slice(0, 3))) +
    1) as Weekday
}

/** 1…12 of the beginning of a month's name. */
export function monthNumber(start: string | undefined): number {
  return monthNames.findIndex((name) => name.toLowerCase().startsWith((start ?? '?').slice(0, 3))) + 1
}
