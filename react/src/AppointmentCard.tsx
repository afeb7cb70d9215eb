import { Icon } from './Icon.tsx'
import type { CallLabels } from './labels/labels.ts'
import type { CallAppointment, CallLanguage } from './protocol.ts'
import type { Delivery } from './use-delivery.ts'

interface AppointmentCardProps {
  readonly appointment: CallAppointment
  readonly language: CallLanguage
  readonly labels: CallLabels
  readonly delivery: Delivery
}

/** Western figures in Arabic too, as on the rest of the page. */
const locales: Readonly<Record<CallLanguage, string>> = { fr: 'fr-FR', en: 'en-GB', ar: 'ar-u-nu-latn' }

function dayIn(language: CallLanguage, date: string): string {
  const format = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(locales[language], format).format(new Date(`${date}T00:00:00Z`))
}

export function AppointmentCard({ appointment, language, labels, delivery }: AppointmentCardProps) {
  const { id, person, date, time, endTime, service, practitioner, partySize, status } = appointment
  const details = [
    service,
    practitioner,
    partySize === undefined ? undefined : labels.partySize(partySize),
  ].filter(Boolean)
  const isCancelled = status === 'cancelled'
  return (
    <section className="sd-card sd-appointment" aria-label={labels.appointment} data-appointment={id}>
      <span className="sd-card-title">
        <Icon name="calendar" /> {isCancelled ? labels.cancelled : labels.appointment}
      </span>
      <strong className="sd-when">
        {dayIn(language, date)}, <span dir="ltr">{endTime ? `${time} – ${endTime}` : time}</span>
      </strong>
      <span>{person}</span>
      {details.length > 0 && <span className="sd-details">{details.join(' · ')}</span>}
      {delivery.asks && !isCancelled && <AddButton {...{ appointment, labels, delivery }} />}
    </section>
  )
}

function AddButton({ appointment, labels, delivery }: Omit<AppointmentCardProps, 'language'>) {
  if (delivery.delivered.has(appointment.id))
    return (
      <span className="sd-added" role="status">
        <Icon name="check" /> {labels.added}
      </span>
    )
  return (
    <button type="button" className="sd-button sd-blue" onClick={() => delivery.deliver(appointment)}>
      <Icon name="calendar" /> {labels.addToAgenda}
    </button>
  )
}
