/** English dates and hours, spoken: « Tuesday the twenty-fourth of November at half past two in the afternoon ». */
import { civil, parseClock, parseDate, weekday } from '../../calendar.ts'
import { monthNames, weekdayNames } from '../vocabulary.ts'
import { number, ordinal } from './numbers.ts'

function yearWords(year: number): string {
  const [century, rest] = [Math.floor(year / 100), year % 100]
  if (year < 2000 || year > 2009)
    return rest === 0
      ? `${number(century)} hundred`
      : `${number(century)} ${rest < 10 ? 'oh ' : ''}${number(rest)}`
  return number(year)
}

/** The year only when it is not this one; « today », « tomorrow » when so. */
export function date(iso: string, today: string): string {
  const day = parseDate(iso)
  const away = day - parseDate(today)
  if (away === 0) return 'today'
  if (away === 1) return 'tomorrow'
  const { year, month, day: rank } = civil(day)
  const words = `${weekdayNames[weekday(day) - 1]} the ${ordinal(rank)} of ${monthNames[month - 1]}`
  return year === civil(parseDate(today)).year ? words : `${words}, ${yearWords(year)}`
}

function halfOfDay(hour: number): string {
  if (hour < 5 || hour >= 22) return 'at night'
  return hour < 12 ? 'in the morning' : hour < 18 ? 'in the afternoon' : 'in the evening'
}

/** « half past two in the afternoon », « noon », « two oh five in the afternoon ». */
export function time(clock: string): string {
  const total = parseClock(clock)
  const [hour, past] = [Math.floor(total / 60), total % 60]
  if (total === 0) return 'midnight'
  if (total === 720) return 'noon'
  const spoken = number(hour % 12 === 0 ? 12 : hour % 12)
  return `${hourWords(spoken, past)} ${halfOfDay(hour)}`
}

function hourWords(hour: string, past: number): string {
  if (past === 0) return `${hour} o'clock`
  if (past === 15) return `quarter past ${hour}`
  if (past === 30) return `half past ${hour}`
  return `${hour} ${past < 10 ? 'oh ' : ''}${number(past)}`
}

/** A date and an hour. */
export const moment = (iso: string, clock: string, today: string): string =>
  `${date(iso, today)} at ${time(clock)}`

/** A period: « from nine o'clock in the morning to noon ». */
export const hours = (from: string, to: string): string => `from ${time(from)} to ${time(to)}`

/** A duration. */
export function minutes(value: number): string {
  const [whole, rest] = [Math.floor(value / 60), value % 60]
  const short = `${number(rest)} ${rest === 1 ? 'minute' : 'minutes'}`
  if (whole === 0) return short
  if (rest === 30) return whole === 1 ? 'an hour and a half' : `${number(whole)} and a half hours`
  const long = whole === 1 ? 'one hour' : `${number(whole)} hours`
  return rest === 0 ? long : `${long} and ${short}`
}
