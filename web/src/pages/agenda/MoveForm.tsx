import { Button, Stack } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Agenda, Appointment } from '../../api/types.ts'
import { useChangeAppointment } from '../../api/use-change-appointment.ts'
import { DayField } from './DayField.tsx'
import { RefusalAlert } from './RefusalAlert.tsx'
import type { SlotChoice } from './SlotFields.tsx'
import { SlotPicker } from './SlotPicker.tsx'

interface MoveFormProps {
  readonly agenda: Agenda
  readonly appointment: Appointment
  readonly onMoved: () => void
}

/** What dragging does, by keyboard. */
export function MoveForm({ agenda, appointment, onMoved }: MoveFormProps) {
  const { t } = useTranslation()
  const change = useChangeAppointment()
  const { id, date, service, practitioner, partySize } = appointment
  const [choice, setChoice] = useState<SlotChoice>({
    date,
    time: '',
    service: agenda.services.some(({ name }) => name === service) ? service : '',
    practitioner: practitioner ?? '',
    partySize: partySize ?? undefined,
  })
  const move = () =>
    change.mutate(
      { id, date: choice.date, time: choice.time },
      {
        onSuccess: () => {
          notifications.show({ color: 'green', message: t('agenda.moved') })
          onMoved()
        },
      },
    )
  return (
    <Stack gap="sm">
      <DayField value={choice.date} onChange={(day) => setChoice({ ...choice, date: day, time: '' })} />
      <SlotPicker choice={choice} choose={(slot) => setChoice({ ...choice, ...slot })} />
      {change.error && (
        <RefusalAlert
          error={change.error}
          choose={({ date: day, time }) => setChoice({ ...choice, date: day, time })}
        />
      )}
      <Button disabled={choice.time === ''} loading={change.isPending} onClick={move}>
        {t('appointment.moveHere')}
      </Button>
    </Stack>
  )
}
