/** From what was understood to the contract: civil dates, clock times, flags. */
import { clockTime, isoDate } from '../calendar.ts'
import type { When } from '../tongue.ts'
import type { Moment } from './moment.ts'
import type { DayReading, PartName, Scene } from './piece.ts'
import { askHours, settle } from './settle.ts'

/** The readings of a moment. `fill`: the day agreed upon completes an hour alone. */
export function whensOf(moment: Moment, scene: Scene, fill = true): When[] {
  const cut = aroundEdge(moment, scene)
  if (cut) return cut
  const days = daysOf(moment, scene, fill)
  return days.flatMap((day) => hoursOf(moment, scene, day).map((hours) => shaped(moment, scene, day, hours)))
}

/** « avant mardi 10 h »: the days before, and Tuesday until ten. */
function aroundEdge(moment: Moment, scene: Scene): When[] | undefined {
  const { edge, clock } = moment
  if (!edge || !clock || edge.date < scene.today) return undefined
  const at = clockTime(clocksOf(moment, scene, { date: edge.date })[0] as number)
  const { date } = edge
  if (edge.side === 'after')
    return [{ date: isoDate(date), hours: { from: at } }, { days: { from: isoDate(date + 1) } }]
  const last = { date: isoDate(date), hours: { to: at } }
  return date > scene.today ? [{ days: { from: isoDate(scene.today), to: isoDate(date - 1) } }, last] : [last]
}

/** The question when a moment has several readings. */
export function askOf(moment: Moment, scene: Scene): string | undefined {
  if (moment.ask && (moment.days?.length ?? 0) > 1) return moment.ask
  const day = daysOf(moment, scene, true)[0]
  const clocks = moment.clock ? clocksOf(moment, scene, day) : []
  return clocks.length > 1 ? askHours(clocks[0] as number) : undefined
}

function daysOf(moment: Moment, scene: Scene, fill: boolean): readonly (DayReading | undefined)[] {
  if (moment.days && !(moment.any && moment.hasHours())) return moment.days
  const useful = moment.hasHours() && scene.about !== undefined && fill
  return [useful ? { date: scene.about } : undefined]
}

type Hours = { readonly time?: string; readonly hours?: NonNullable<When['hours']> }

function clocksOf(moment: Moment, scene: Scene, day: DayReading | undefined): readonly number[] {
  if (!moment.clock) return []
  const offered = scene.offered.filter(
    (one) => one.date === undefined || day?.date === undefined || one.date === day.date,
  )
  const twelve = moment.clock.minutes % 720
  const known = offered.find((one) => one.minutes !== undefined && one.minutes % 720 === twelve)
  if (!moment.clock.sure && known?.minutes !== undefined && moment.part === undefined) return [known.minutes]
  const hours = settle(moment.clock, scene.trade, moment.part)
  if (day?.date !== scene.today || moment.clock.sure) return hours
  const ahead = hours.filter((one) => one >= scene.minutes)
  return ahead.length > 0 ? ahead : hours
}

function hoursOf(moment: Moment, scene: Scene, day: DayReading | undefined): readonly Hours[] {
  if (moment.clock) return clocksOf(moment, scene, day).map((one) => ({ time: clockTime(one) }))
  const span: { from?: number; to?: number } = { ...moment.span }
  const from = moment.after ? settle(moment.after, scene.trade, moment.part)[0] : undefined
  if (from !== undefined) span.from = from
  // « le matin mon mari a la voiture, alors après 16 heures »
  if (from !== undefined && span.to !== undefined && span.to <= from) delete span.to
  if (moment.before) span.to = latest(moment, scene, moment.part, span.from)
  if (span.from === undefined && span.to === undefined) return [{}]
  return [
    {
      hours: {
        ...(span.from === undefined ? {} : { from: clockTime(span.from) }),
        ...(span.to === undefined ? {} : { to: clockTime(span.to) }),
      },
    },
  ]
}

function latest(moment: Moment, scene: Scene, part: PartName | undefined, from: number | undefined): number {
  const clock = moment.before as NonNullable<Moment['before']>
  const settledTo = settle(clock, scene.trade, part)[0] as number
  return from !== undefined && settledTo <= from && settledTo < 720 ? settledTo + 720 : settledTo
}

function shaped(moment: Moment, scene: Scene, day: DayReading | undefined, hours: Hours): When {
  const impossible = day?.impossible ?? moment.impossible
  const elapsed =
    day?.date === scene.today &&
    hours.time !== undefined &&
    hours.time < clockTime(scene.minutes) &&
    !moment.refused
  const range =
    day?.date === undefined && (day?.from !== undefined || day?.to !== undefined)
      ? {
          ...(day.from === undefined ? {} : { from: isoDate(day.from) }),
          ...(day.to === undefined ? {} : { to: isoDate(day.to) }),
        }
      : undefined
  return {
    ...(day?.date === undefined ? {} : { date: isoDate(day.date) }),
    ...(hours.time === undefined ? {} : { time: hours.time }),
    ...(range ? { days: range as NonNullable<When['days']> } : {}),
    ...(hours.hours ? { hours: hours.hours } : {}),
    ...(moment.approximate ? { approximate: true as const } : {}),
    ...(moment.soonest ? { soonest: true as const } : {}),
    ...(day?.past || elapsed ? { past: true as const } : {}),
    ...(impossible ? { impossible } : {}),
  }
}
