import { notifications } from '@mantine/notifications'
import type { ScheduleEventData } from '@mantine/schedule'
import { useTranslation } from 'react-i18next'
import type { Agenda } from '../../api/types.ts'
import { useChangeAppointment } from '../../api/use-change-appointment.ts'
import { useErrorSentence } from '../../ui/use-error-sentence.ts'
import { appointmentIn } from './agenda-events.ts'

interface Drop {
  readonly newStart: string
  readonly newEnd: string
  readonly event: ScheduleEventData
  readonly resourceId?: string | number
}

/** An appointment was let go elsewhere: it stays there if the house agrees. */
export function useDrop(agenda: Agenda): { drop: (drop: Drop) => void; interval: number } {
  const { t } = useTranslation()
  const sentence = useErrorSentence()
  const change = useChangeAppointment()
  const isTables = agenda.resources[0]?.kind === 'table'
  return {
    interval: isTables ? 15 : 10,
    drop({ event, newStart, newEnd, resourceId }) {
      const appointment = appointmentIn(event)
      if (!appointment) return
      const [date = '', time = ''] = newStart.split(' ')
      const target = agenda.resources.find(({ id }) => id === resourceId)
      // Tables are the agenda's choice; a practitioner is the secretary's.
      const other =
        target?.kind === 'practitioner' && target.id !== appointment.resourceId ? target : undefined
      const hour = time.slice(0, 5)
      if (date === appointment.date && hour === appointment.time && !other) return
      const shown = {
        date,
        time: hour,
        endTime: newEnd.slice(11, 16),
        ...(other ? { resourceId: other.id, resource: other.label } : {}),
      }
      change.mutate(
        { id: appointment.id, date, time: hour, practitioner: other?.label, shown },
        {
          onSuccess: () => notifications.show({ color: 'green', message: t('agenda.moved') }),
          onError: (error) =>
            notifications.show({
              color: 'red',
              title: t('agenda.notMoved'),
              message: sentence(error),
              autoClose: 8_000,
            }),
        },
      )
    },
  }
}
