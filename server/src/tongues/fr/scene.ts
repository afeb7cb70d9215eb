/** The context of listening, as plain integers. */
import { parseClock, parseDate } from '../calendar.ts'
import type { ListeningContext } from '../tongue.ts'
import type { Scene } from './piece.ts'

/** The scene of a listening context. */
export function sceneOf(context: ListeningContext): Scene {
  const offered = (context.offered ?? []).map((one) => ({
    ...(one.date === undefined ? {} : { date: parseDate(one.date) }),
    ...(one.time === undefined ? {} : { minutes: parseClock(one.time) }),
  }))
  const days = new Set(offered.map((one) => one.date))
  const single = days.size === 1 ? [...days][0] : undefined
  const about = context.aboutDate === undefined ? single : parseDate(context.aboutDate)
  return {
    today: parseDate(context.now),
    minutes: parseClock(context.now.slice(11, 16)),
    trade: context.trade ?? 'other',
    ...(context.asked === undefined ? {} : { asked: context.asked }),
    ...(about === undefined ? {} : { about }),
    offered,
  }
}
