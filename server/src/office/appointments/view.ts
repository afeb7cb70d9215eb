/** An appointment as the API shows it. */
import { momentIn } from '../../phone/moment.ts'
import { appointment, resource, service } from '../../store/schema/index.ts'

export const appointmentColumns = {
  appointment,
  service: service.name,
  title: resource.title,
  name: resource.name,
  kind: resource.kind,
} as const

interface Row {
  readonly appointment: typeof appointment.$inferSelect
  readonly service: string
  readonly title: string | null
  readonly name: string
  readonly kind: string
}

/** Date `YYYY-MM-DD` and time `HH:MM` in the zone of the business. */
export function appointmentView(
  { appointment: one, service: serviceName, title, name, kind }: Row,
  timeZone: string,
) {
  const starts = momentIn(timeZone, one.startsAt.getTime())
  const ends = momentIn(timeZone, one.endsAt.getTime())
  const label = [title, name].filter(Boolean).join(' ')
  return {
    id: one.id,
    person: one.person,
    phone: one.phone,
    date: starts.slice(0, 10),
    time: starts.slice(11),
    endTime: ends.slice(11),
    practitioner: kind === 'practitioner' ? label : null,
    resource: label,
    resourceId: one.resourceId,
    service: serviceName,
    partySize: one.partySize,
    status: one.status,
    source: one.source,
    notes: one.notes,
    callId: one.callId,
    organizationId: one.organizationId,
    createdAt: one.createdAt.toISOString(),
  }
}
