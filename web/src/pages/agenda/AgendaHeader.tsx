import { Button } from '@mantine/core'
import { IconCalendarPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Appointment } from '../../api/types.ts'
import { useSession } from '../../shell/session.ts'
import { todayIn } from '../../time/zoned.ts'
import { CalendarWithPhone } from './CalendarWithPhone.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'

interface AgendaHeaderProps {
  readonly onBook: () => void
  /** Null: no line answers on pages. */
  readonly onCall: (() => void) | null
  readonly today: readonly Appointment[]
}

export function AgendaHeader({ onBook, onCall, today }: AgendaHeaderProps) {
  const { t } = useTranslation()
  const { canWrite, timeZone, organization } = useSession()
  const count = today.filter(({ date }) => date === todayIn(timeZone)).length
  return (
    <PageHeader
      title={t('agenda.title')}
      text={count > 0 ? t('agenda.todayCount', { name: organization.name, total: count }) : organization.name}
    >
      {onCall && (
        <Button color="green.7" leftSection={<CalendarWithPhone />} onClick={onCall}>
          {t('agenda.call')}
        </Button>
      )}
      {canWrite && (
        <Button leftSection={<IconCalendarPlus size={18} />} onClick={onBook}>
          {t('agenda.book')}
        </Button>
      )}
    </PageHeader>
  )
}
