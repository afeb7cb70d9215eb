import { Button, Divider, Group, Stack } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconCalendarTime, IconCheck, IconUserOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Agenda, Appointment } from '../../api/types.ts'
import { useChangeAppointment } from '../../api/use-change-appointment.ts'
import { useSession } from '../../shell/session.ts'
import { wallClock } from '../../time/zoned.ts'
import { CancelButton } from './CancelButton.tsx'
import { MoveForm } from './MoveForm.tsx'
import { RefusalAlert } from './RefusalAlert.tsx'

/** How long before its hour somebody may be noted as come. */
const earlyMs = 60 * 60_000

interface AppointmentActionsProps {
  readonly agenda: Agenda
  readonly appointment: Appointment
  readonly onCancelled: () => void
}

/** What a secretary does with an appointment. Before its hour it is moved or cancelled; then, present or absent. */
export function AppointmentActions({ agenda, appointment, onCancelled }: AppointmentActionsProps) {
  const { t } = useTranslation()
  const { timeZone } = useSession()
  const change = useChangeAppointment()
  const [moving, move] = useDisclosure()
  const { id, status, date, time } = appointment
  const hasCome = (aheadMs: number) => `${date} ${time}` <= wallClock(timeZone, Date.now() + aheadMs)
  const isComing = status === 'booked' && !hasCome(0)
  // As the desk has it: people come before their hour, and nobody is absent before it.
  const mayCome = hasCome(earlyMs) || status === 'done'
  const mayMiss = hasCome(0) || status === 'no-show'
  const mark = (next: 'done' | 'no-show') => change.mutate({ id, status: status === next ? 'booked' : next })
  return (
    <Stack mt="lg" gap="sm">
      <Divider />
      {(mayCome || mayMiss) && (
        <Group grow gap="xs">
          {mayCome && (
            <Button
              variant={status === 'done' ? 'filled' : 'default'}
              color="green.7"
              aria-pressed={status === 'done'}
              leftSection={<IconCheck size={16} />}
              onClick={() => mark('done')}
            >
              {t('appointment.present')}
            </Button>
          )}
          {mayMiss && (
            <Button
              variant={status === 'no-show' ? 'filled' : 'default'}
              color="red.8"
              aria-pressed={status === 'no-show'}
              leftSection={<IconUserOff size={16} />}
              onClick={() => mark('no-show')}
            >
              {t('appointment.absent')}
            </Button>
          )}
        </Group>
      )}
      {change.error && <RefusalAlert error={change.error} choose={() => {}} />}
      {isComing && (
        <>
          <Button
            variant="default"
            leftSection={<IconCalendarTime size={16} />}
            aria-expanded={moving}
            onClick={move.toggle}
          >
            {t('appointment.move')}
          </Button>
          {moving && <MoveForm agenda={agenda} appointment={appointment} onMoved={move.close} />}
          <CancelButton appointment={appointment} onCancelled={onCancelled} />
        </>
      )}
    </Stack>
  )
}
