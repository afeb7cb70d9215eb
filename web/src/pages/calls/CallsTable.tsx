import { Anchor, Table, Text } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { CallRow } from '../../api/types.ts'
import { useLanguage } from '../../languages.ts'
import { useSession } from '../../shell/session.ts'
import { dateTime, minutesAndSeconds } from '../../time/zoned.ts'
import { CallStatusBadge } from '../../ui/CallStatusBadge.tsx'
import { ListCell, ListTable } from '../../ui/ListTable.tsx'
import { OutcomeBadge } from '../../ui/OutcomeBadge.tsx'
import { PhoneText } from '../../ui/PhoneText.tsx'
import { RunningTime } from '../../ui/RunningTime.tsx'
import { Satisfaction } from './Satisfaction.tsx'

const columns = [
  'date',
  'number',
  'duration',
  'status',
  'outcome',
  'channel',
  'assistant',
  'satisfaction',
] as const

export function CallsTable({ calls }: { calls: readonly CallRow[] }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { timeZone } = useSession()
  const navigate = useNavigate()
  return (
    <ListTable minWidth={860} headings={columns.map((one) => t(`calls.${one}`))}>
      {calls.map((call) => (
        <Table.Tr
          role="row"
          key={call.id}
          style={{ cursor: 'pointer' }}
          onClick={() => void navigate({ to: '/calls/$callId', params: { callId: call.id } })}
        >
          <ListCell>
            <Anchor
              component={Link}
              to="/calls/$callId"
              params={{ callId: call.id } as never}
              size="sm"
              fw={500}
            >
              {dateTime(language, timeZone, call.startedAt)}
            </Anchor>
          </ListCell>
          <ListCell label={t('calls.number')}>
            <PhoneText phone={call.from || null} />
          </ListCell>
          <ListCell label={t('calls.duration')}>
            <span className="ltr">
              {call.durationMs === null ? (
                <RunningTime since={call.startedAt} running={call.status === 'in-progress'} />
              ) : (
                minutesAndSeconds(call.durationMs)
              )}
            </span>
          </ListCell>
          <ListCell label={t('calls.status')}>
            <CallStatusBadge status={call.status} endReason={call.endReason} />
          </ListCell>
          <ListCell label={t('calls.outcome')}>
            <OutcomeBadge outcome={call.outcome} summary={call.summary} />
          </ListCell>
          <ListCell label={t('calls.channel')}>
            {t(`channel.${call.channel}`, { defaultValue: call.channel })}
          </ListCell>
          <ListCell label={t('calls.assistant')}>
            <Text size="sm">{call.assistant}</Text>
          </ListCell>
          <ListCell label={t('calls.satisfaction')}>
            <Satisfaction note={call.satisfaction} />
          </ListCell>
        </Table.Tr>
      ))}
    </ListTable>
  )
}
