import { useComputedColorScheme } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { AgendaCallModal } from '@standardiste/react'
import { IconCalendarCheck } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { createElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../languages.ts'

interface CallPanelProps {
  readonly line: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onAdded: (date: string) => void
}

/** The green button of the agenda: what the call books is fetched, shown and told once. */
export function CallPanel({ line, isOpen, onClose, onAdded }: CallPanelProps) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const client = useQueryClient()
  return (
    <AgendaCallModal
      isOpen={isOpen}
      onClose={onClose}
      line={line}
      language={language}
      scheme={useComputedColorScheme('light')}
      askBeforeAdding
      onAppointmentCreated={({ id, date, person }) => {
        onAdded(date)
        void client.invalidateQueries({ queryKey: ['agenda'] })
        notifications.show({
          id: `added-${id}`,
          color: 'green',
          icon: createElement(IconCalendarCheck, { size: 18 }),
          title: t('agenda.added'),
          message: person,
        })
      }}
    />
  )
}
