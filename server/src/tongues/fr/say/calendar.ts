/** Dates and hours in words. */
import { civil, parseClock, parseDate, weekday } from '../../calendar.ts'
import { monthNames, weekdayNames } from '../words.ts'
import { feminine, number } from './number.ts'

const dayNumber = (day: number) => (day === 1 ? 'premier' : number(day))

/** « mardi vingt-quatre novembre », with its year when it could be mistaken; « aujourd'hui », « demain ». */
export function date(iso: string, today: string): string {
  const day = parseDate(iso)
  const now = parseDate(today)
  if (day === now) return "aujourd'hui"
  if (day === now + 1) return 'demain'
  return fullDate(iso, today)
}

/** The same without « demain »: for a date that stands in a text. */
export function fullDate(iso: string, today: string): string {
  const day = parseDate(iso)
  const now = parseDate(today)
  const { year, month, day: number_ } = civil(day)
  const sameYear = year === civil(now).year
  const words = `${weekdayNames[weekday(day) - 1]} ${dayNumber(number_)} ${monthNames[month - 1]}`
  return sameYear && day >= now ? words : `${words} ${number(year)}`
}

/** « quatorze heures trente », « midi et demi », « minuit ». */
export function time(clock: string): string {
  const all = parseClock(clock)
  const hour = Math.floor(all / 60) % 24
  const rest = all % 60
  if (hour === 12) return rest === 0 ? 'midi' : rest === 30 ? 'midi et demi' : `midi ${feminine(rest)}`
  if (hour === 0) return rest === 0 ? 'minuit' : rest === 30 ? 'minuit et demi' : `minuit ${feminine(rest)}`
  const whole = `${feminine(hour)} heure${hour > 1 ? 's' : ''}`
  const words = rest === 0 ? whole : `${whole} ${feminine(rest)}`
  // Before eight, « sept heures » alone would be taken for the evening.
  return hour < 8 ? `${words} du matin` : words
}

/** « mardi vingt-quatre novembre à quatorze heures trente ». */
export function moment(iso: string, clock: string, today: string): string {
  return `${date(iso, today)} à ${time(clock)}`
}

/** « de neuf heures à midi et demi ». */
export function hours(from: string, to: string): string {
  return `de ${time(from)} à ${time(to)}`
}

/** « vingt minutes », « une heure et demie », « deux heures vingt ». */
export function minutes(value: number): string {
  if (value < 60) return `${feminine(value)} minute${value > 1 ? 's' : ''}`
  const hour = Math.floor(value / 60)
  const rest = value % 60
  const head = `${feminine(hour)} heure${hour > 1 ? 's' : ''}`
  if (rest === 0) return head
  if (rest === 30) return `${head} et demie`
  return `${head} ${rest === 15 ? 'et quart' : feminine(rest)}`
}
