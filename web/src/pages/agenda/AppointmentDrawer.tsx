import { Drawer } from '@mantine/core'
import { useDirection } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Agenda, Appointment } from '../../api/types.ts'
import { useSession } from '../../shell/session.ts'
import { AppointmentActions } from './AppointmentActions.tsx'
import { AppointmentFacts } from './AppointmentFacts.tsx'

interface AppointmentDrawerProps {
  readonly agenda: Agenda
  readonly appointment: Appointment | null
  readonly onClose: () => void
}

export function AppointmentDrawer({ agenda, appointment, onClose }: AppointmentDrawerProps) {
  const { t } = useTranslation()
  const { dir } = useDirection()
  const { canWrite } = useSession()
  return (
    <Drawer
      opened={appointment !== null}
      onClose={onClose}
      position={dir === 'rtl' ? 'left' : 'right'}
      title={appointment?.person ?? ''}
      styles={{ title: { fontWeight: 650, fontSize: 20 } }}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {appointment && (
        <>
          <AppointmentFacts appointment={appointment} />
          {canWrite && (
            <AppointmentActions
              key={appointment.id}
              agenda={agenda}
              appointment={appointment}
              onCancelled={onClose}
            />
          )}
        </>
      )}
    </Drawer>
  )
}
