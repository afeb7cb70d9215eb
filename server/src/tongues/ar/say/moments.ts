/** Arabic dates and hours, spoken: « يوم الثلاثاء الرابع والعشرين من نوفمبر، في الساعة الثانية والنصف بعد الظهر ». */
import { civil, parseClock, parseDate, weekday } from '../../calendar.ts'
import { monthNames, weekdayNames } from '../vocabulary.ts'
import { type Case, counted, number } from './numbers.ts'

const ranks = 'الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر'.split(' ')
const hourNames = 'الواحدة الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة'.split(' ')

/** The rank of a day, after « يوم »: « الرابع والعشرين ». */
function rank(day: number): string {
  if (day <= 10) return ranks[day - 1] ?? ''
  const unit = day % 10 === 1 ? 'الحادي' : (ranks[(day % 10) - 1] ?? '')
  if (day < 20) return `${unit} عشر`
  const tens = day < 30 ? 'العشرين' : 'الثلاثين'
  return day % 10 === 0 ? tens : `${unit} و${tens}`
}

/** The year only when it is not this one; today and tomorrow when so. */
export function date(iso: string, today: string): string {
  const day = parseDate(iso)
  const away = day - parseDate(today)
  if (away === 0) return 'اليوم'
  if (away === 1) return 'غدًا'
  const { year, month, day: ofMonth } = civil(day)
  const words = `يوم ${weekdayNames[weekday(day) - 1]} ${rank(ofMonth)} من ${monthNames[month - 1]}`
  return year === civil(parseDate(today)).year ? words : `${words} عام ${number(year, 'oblique')}`
}

function partOfDay(hour: number): string {
  if (hour < 5) return 'ليلًا'
  if (hour === 5) return 'فجرًا'
  if (hour < 12) return 'صباحًا'
  if (hour === 12) return 'ظهرًا'
  return hour < 18 ? 'بعد الظهر' : 'مساءً'
}

function clock(text: string, form: Case): string {
  const total = parseClock(text)
  const [hour, past] = [Math.floor(total / 60), total % 60]
  if (total === 0) return 'منتصف الليل'
  const shown = hour % 12 === 0 ? 12 : hour % 12
  const name = shown <= 10 ? hourNames[shown - 1] : shown === 11 ? 'الحادية عشرة' : 'الثانية عشرة'
  return `الساعة ${name}${minutesPast(past, form)} ${partOfDay(hour)}`
}

function minutesPast(past: number, form: Case): string {
  if (past === 0) return ''
  if (past === 15) return ' والربع'
  if (past === 30) return ' والنصف'
  return ` و${counted(past, 'دقيقة', 'دقيقتان', 'دقائق', form)}`
}

/** « الساعة الثانية والنصف بعد الظهر ». */
export const time = (text: string): string => clock(text, 'nominative')

/** A date and an hour. */
export const moment = (iso: string, text: string, today: string): string =>
  `${date(iso, today)}، في ${clock(text, 'oblique')}`

/** A period. */
export const hours = (from: string, to: string): string =>
  `من ${clock(from, 'oblique')} إلى ${clock(to, 'oblique')}`

/** A duration. */
export function minutes(value: number): string {
  const [whole, rest] = [Math.floor(value / 60), value % 60]
  const short = counted(rest, 'دقيقة', 'دقيقتان', 'دقائق')
  if (whole === 0) return short
  const long = whole === 1 ? 'ساعة' : counted(whole, 'ساعة', 'ساعتان', 'ساعات')
  if (rest === 0) return whole === 1 ? 'ساعة واحدة' : long
  return `${long} و${rest === 30 ? 'نصف' : rest === 15 ? 'ربع' : short}`
}
