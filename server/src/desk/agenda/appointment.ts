/** An appointment and a slot as they are told to a caller or a brain: plain JSON, hours in the zone of the business. */
import type { CivilDate, ClockTime } from '../../tongues/tongue.ts'
import type { AppointmentStatus, appointment } from '../../store/schema/index.ts'
import { civilAt } from './calendar.ts'
import type { Resource, Rules } from './rules.ts'
import type { Offer } from './slots.ts'

export interface Slot {
  readonly date: CivilDate
  readonly time: ClockTime
  /** « Dr. Martin »; tables have no name for callers. */
  readonly practitioner?: string
}

export interface Appointment {
  readonly id: string
  readonly person: string
  readonly phone: string | null
  readonly date: CivilDate
  readonly time: ClockTime
  readonly endTime: ClockTime
  readonly service: string
  readonly practitioner?: string
  readonly partySize?: number
  readonly status: AppointmentStatus
}

/** Names of what is no longer active are not in the rules: they are read with the row. */
export interface AppointmentRow {
  readonly row: typeof appointment.$inferSelect
  readonly service: string
  readonly resource: { readonly kind: string; readonly title: string | null; readonly name: string }
}

/** Tells which slot a resource takes at an instant. */
export function slotAt(rules: Rules, startsAt: number, resource: Resource | undefined): Slot {
  const { date, time } = civilAt(rules.timeZone, startsAt)
  return { date, time, ...(resource?.kind === 'practitioner' ? { practitioner: resource.label } : {}) }
}

/** An offer with the resource that would be booked. */
export function slotOf({ date, time, resources }: Offer): Slot {
  const [resource] = resources
  return { date, time, ...(resource?.kind === 'practitioner' ? { practitioner: resource.label } : {}) }
}

export function appointmentOf({ row, service, resource }: AppointmentRow, timeZone: string): Appointment {
  const { date, time } = civilAt(timeZone, row.startsAt.getTime())
  const label = resource.title ? `${resource.title} ${resource.name}` : resource.name
  return {
    id: row.id,
    person: row.person,
    phone: row.phone,
    date,
    time,
    endTime: civilAt(timeZone, row.endsAt.getTime()).time,
    service,
    ...(resource.kind === 'practitioner' ? { practitioner: label } : {}),
    ...(row.partySize === null ? {} : { partySize: row.partySize }),
    status: row.status,
  }
}
