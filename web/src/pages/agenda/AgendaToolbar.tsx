import { ActionIcon, Button, Group, SegmentedControl, Text, useDirection } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Resource } from '../../api/types.ts'
import { useLanguage } from '../../languages.ts'
import { type AgendaViewName, agendaViews } from '../../searches.ts'
import { useSession } from '../../shell/session.ts'
import { todayIn } from '../../time/zoned.ts'
import { type Range, step, titleOf } from './agenda-range.ts'

interface AgendaToolbarProps {
  readonly view: AgendaViewName
  readonly date: string
  readonly range: Range
  readonly resources: readonly Resource[] | undefined
  readonly show: (next: { date?: string; view?: AgendaViewName }) => void
}

export function AgendaToolbar({ view, date, range, resources, show }: AgendaToolbarProps) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { timeZone } = useSession()
  const { dir } = useDirection()
  const [Before, After] =
    dir === 'rtl' ? [IconChevronRight, IconChevronLeft] : [IconChevronLeft, IconChevronRight]
  const byTable = resources?.[0]?.kind === 'table'
  const nameOf = (one: AgendaViewName) =>
    t(one === 'resources' && byTable ? 'agenda.view.tables' : `agenda.view.${one}`)
  return (
    <Group justify="space-between" mb="sm" gap="sm">
      <Group gap="xs">
        <ActionIcon
          variant="default"
          size={36}
          aria-label={t('agenda.before')}
          onClick={() => show({ date: step(view, date, -1) })}
        >
          <Before size={18} />
        </ActionIcon>
        <Button variant="default" px="sm" onClick={() => show({ date: todayIn(timeZone) })}>
          {t('agenda.today')}
        </Button>
        <ActionIcon
          variant="default"
          size={36}
          aria-label={t('agenda.after')}
          onClick={() => show({ date: step(view, date, 1) })}
        >
          <After size={18} />
        </ActionIcon>
        <Text fw={600} className="capitalised" aria-live="polite" data-testid="agenda-date">
          {titleOf(view, date, range, language)}
        </Text>
      </Group>
      <SegmentedControl
        aria-label={t('agenda.view.label')}
        value={view}
        onChange={(next) => show({ view: next })}
        data={agendaViews.map((one) => ({ value: one, label: nameOf(one) }))}
      />
    </Group>
  )
}
