import type { ScheduleEventData } from '@mantine/schedule'
import { useTranslation } from 'react-i18next'
import { appointmentIn } from './agenda-events.ts'
import classes from './EventBody.module.css'

/** The hour first, then who: what one looks for. */
export function EventBody({ event }: { event: ScheduleEventData }) {
  const { t } = useTranslation()
  const appointment = appointmentIn(event)
  if (!appointment) return <>{event.title}</>
  const { time, person, partySize, resource, status } = appointment
  return (
    <span className={classes['body']} data-status={status}>
      <span className="ltr">{time}</span> <strong>{person}</strong>
      {partySize ? ` · ${t('agenda.partyShort', { total: partySize })}` : ''}
      <span className={classes['resource']}> · {resource}</span>
      {status === 'no-show' && ` · ${t('status.no-show')}`}
    </span>
  )
}
