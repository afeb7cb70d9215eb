/** What is remarked of a day already said: « le 20… ah non, c'est un dimanche », « le 25, c'est un vendredi ». */
import { weekday } from '../calendar.ts'
import { spokenDay } from './calendar-days.ts'
import type { Line } from './line.ts'
import type { Moment } from './moment.ts'
import { weekdayNumber } from './words.ts'

/** Reads such a remark at a weekday; returns what follows it, or nothing when it is no remark. */
export function remark(
  line: Line,
  at: number,
  current: Moment | null,
  correcting: boolean,
): number | undefined {
  const name: number = weekdayNumber(line.tokens[at]?.word)
  const date = current?.days?.length === 1 ? current.days[0]?.date : undefined
  if (!(name > 0) || !current || date === undefined) return undefined
  const before = [3, 2, 1].map((back) => line.tokens[at - back]?.word ?? '').join(' ')
  const agrees = weekday(date) === name && ` ${before}`.endsWith(' c est') && current.to === at - 2
  if (!agrees && !/(?:(?:est|etait|sera) un|tombe(?:ra)?(?: un| le)?)$/.test(before)) return undefined
  if (weekday(date) === name) {
    // « zut, le 20 c'est un samedi, alors le 22 »
    const concluded =
      /^(?:alors|donc|du coup|plutot) (?:plutot )?(?:le )?(?:\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)/
    if (correcting || concluded.test(line.text.slice(line.starts[at + 1]))) current.refused = true
  } else {
    const near = [1, 2, 3, -1, -2, -3]
      .map((step) => date + step)
      .find((one) => weekday(one) === name) as number
    current.days = [{ date }, { date: near }]
    current.ask = `Le ${spokenDay(date)} ou le ${spokenDay(near)} ?`
  }
  return at + 1
}
