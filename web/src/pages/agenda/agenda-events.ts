/** Appointments and closed hours as the schedule draws them: hours of the wall clock of the business. */
import type { ScheduleEventData } from '@mantine/schedule'
import type { Agenda, Appointment, Resource } from '../../api/types.ts'
import { addDays } from '../../time/zoned.ts'

const colors = ['indigo', 'teal', 'grape', 'orange', 'cyan', 'pink', 'lime', 'violet'] as const

export function colorOf(resources: readonly Resource[], resourceId: string): string {
  const at = resources.findIndex(({ id }) => id === resourceId)
  return colors[(at < 0 ? 0 : at) % colors.length] ?? 'indigo'
}

export function eventOf(appointment: Appointment, resources: readonly Resource[]): ScheduleEventData {
  const { id, date, time, endTime, person, resource, resourceId, status } = appointment
  const endDate = endTime <= time ? addDays(date, 1) : date
  return {
    id,
    title: `${person} · ${resource}`,
    start: `${date} ${time}:00`,
    end: `${endDate} ${endTime}:00`,
    color: status === 'booked' ? colorOf(resources, resourceId) : status === 'done' ? 'gray' : 'red',
    resourceId,
    payload: { appointment },
  }
}

export const appointmentIn = (event: ScheduleEventData): Appointment | null =>
  (event.payload?.['appointment'] as Appointment | undefined) ?? null

const clock = (minute: number) =>
  minute >= 1440
    ? '23:59:59'
    : `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00`

const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

export interface Hours {
  readonly opens: number
  readonly closes: number
}

/** The hours worth showing: opened, or booked all the same. Whole hours. */
export function hoursOf({ days, appointments }: Agenda): Hours {
  const periods = days.flatMap((day) => day.periods)
  const starts = [...periods.map(({ opens }) => opens), ...appointments.map(({ time }) => minuteOf(time))]
  const ends = [
    ...periods.map(({ closes }) => closes),
    ...appointments.map(({ time, endTime }) => (endTime <= time ? 1440 : minuteOf(endTime))),
  ]
  const opens = Math.floor(Math.min(...starts, starts.length ? 1440 : 8 * 60) / 60) * 60
  const closes = Math.ceil(Math.max(...ends, ends.length ? 0 : 19 * 60) / 60) * 60
  return { opens, closes: Math.max(closes, opens + 240) }
}

export const startTimeOf = ({ opens }: Hours) => clock(opens)
export const endTimeOf = ({ closes }: Hours) => clock(closes)

/** The closed hours of the days shown, one block each; a closed day has its reason. */
export function closedBlocks(
  { days }: Agenda,
  hours: Hours,
  closedWord: string,
  resourceIds: readonly string[] = [''],
): ScheduleEventData[] {
  return days.flatMap(({ date, periods, closed }) => {
    const edges = [hours.opens, ...periods.flatMap(({ opens, closes }) => [opens, closes]), hours.closes]
    const title = periods.length === 0 ? (closed?.name ?? closedWord) : ''
    const blocks: ScheduleEventData[] = []
    for (let at = 0; at < edges.length; at += 2) {
      const [from = 0, to = 0] = [edges[at], edges[at + 1]]
      if (to <= from) continue
      for (const resourceId of resourceIds)
        blocks.push({
          id: `closed ${date} ${from} ${resourceId}`,
          title,
          start: `${date} ${clock(from)}`,
          end: `${date} ${clock(to)}`,
          color: 'gray',
          display: 'background',
          ...(resourceId ? { resourceId } : {}),
        })
    }
    return blocks
  })
}
