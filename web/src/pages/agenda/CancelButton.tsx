import { Button, Text } from '@mantine/core'
import { modals } from '@mantine/modals'
import { notifications } from '@mantine/notifications'
import { IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Appointment } from '../../api/types.ts'
import { useCancelAppointment } from '../../api/use-cancel-appointment.ts'
import { useLanguage } from '../../languages.ts'
import { longDate } from '../../time/zoned.ts'
import { useErrorSentence } from '../../ui/use-error-sentence.ts'

interface CancelButtonProps {
  readonly appointment: Appointment
  readonly onCancelled: () => void
}

export function CancelButton({ appointment, onCancelled }: CancelButtonProps) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const sentence = useErrorSentence()
  const cancel = useCancelAppointment()
  const { id, person, date, time } = appointment
  const confirm = () =>
    modals.openConfirmModal({
      title: t('appointment.cancelTitle'),
      children: (
        <Text size="sm">{t('appointment.cancelText', { person, date: longDate(language, date), time })}</Text>
      ),
      labels: { confirm: t('appointment.cancel'), cancel: t('appointment.keep') },
      confirmProps: { color: 'red.8' },
      closeButtonProps: { 'aria-label': t('action.close') },
      zIndex: 310,
      onConfirm: () =>
        cancel.mutate(id, {
          onSuccess: () => {
            notifications.show({ color: 'green', message: t('appointment.cancelled') })
            onCancelled()
          },
          onError: (error) => notifications.show({ color: 'red', message: sentence(error) }),
        }),
    })
  return (
    <Button
      variant="default"
      c="var(--mantine-color-error)"
      leftSection={<IconTrash size={16} />}
      loading={cancel.isPending}
      onClick={confirm}
    >
      {t('appointment.cancel')}
    </Button>
  )
}
