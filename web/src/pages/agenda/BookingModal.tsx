import { Modal } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMediaQuery } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import type { Agenda } from '../../api/types.ts'
import { BookingForm } from './BookingForm.tsx'

/** What the place that was clicked already tells. */
export interface BookingWish {
  readonly date: string
  readonly time?: string
  readonly resourceId?: string
}

/** `2026-11-23 09:00:00` */
export function wishAt(moment: string, resourceId?: string | number): BookingWish {
  return {
    date: moment.slice(0, 10),
    time: moment.slice(11, 16),
    ...(resourceId === undefined ? {} : { resourceId: String(resourceId) }),
  }
}

interface BookingModalProps {
  readonly agenda: Agenda
  readonly wish: BookingWish | null
  readonly onClose: () => void
  readonly onBooked: (date: string) => void
}

export function BookingModal({ agenda, wish, onClose, onBooked }: BookingModalProps) {
  const { t } = useTranslation()
  const isPhone = useMediaQuery('(max-width: 48em)')
  return (
    <Modal
      opened={wish !== null}
      onClose={onClose}
      title={t('booking.title')}
      size="lg"
      fullScreen={isPhone}
      styles={{ title: { fontWeight: 650, fontSize: 20 } }}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {wish && (
        <BookingForm
          agenda={agenda}
          wish={wish}
          onCancel={onClose}
          onBooked={({ id, date, person }) => {
            onClose()
            onBooked(date)
            notifications.show({
              id: `added-${id}`,
              color: 'green',
              title: t('agenda.added'),
              message: person,
            })
          }}
        />
      )}
    </Modal>
  )
}
