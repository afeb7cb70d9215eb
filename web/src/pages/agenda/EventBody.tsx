import type { ScheduleEventData } from '@mantine/schedule'
import { useTranslation } from 'react-i18next'
import { appointmentIn } from './agenda-events.ts'
import classes from './EventBody.module.css'

/** The hour first, then who: what one looks for. `wraps`: on several lines, where a row tells with whom. */
export function EventBody({ event, wraps = false }: { event: ScheduleEventData; wraps?: boolean }) {
  const { t } = useTranslation()
  const appointment = appointmentIn(event)
  if (!appointment) return <>{event.title}</>
  const { time, person, partySize, resource, status } = appointment
  return (
    <span
      className={classes['body']}
      data-status={status}
      data-wraps={wraps}
      dir="auto"
      title={`${time} ${person} · ${resource}`}
    >
      <span className={`ltr ${classes['time'] ?? ''}`}>{time} </span>
      <strong>{person}</strong>
      {partySize ? <bdi> · {t('agenda.partyShort', { total: partySize })}</bdi> : null}
      {!wraps && (
        <span className={classes['resource']}>
          {' '}
          · <bdi>{resource}</bdi>
        </span>
      )}
      {status === 'no-show' && ` · ${t('status.no-show')}`}
    </span>
  )
}
