import { Anchor, Table, Text } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { CallRow } from '../../api/types.ts'
import { useLanguage } from '../../languages.ts'
import { useSession } from '../../shell/session.ts'
import { dateTime, minutesAndSeconds } from '../../time/zoned.ts'
import { CallStatusBadge } from '../../ui/CallStatusBadge.tsx'
import { PhoneText } from '../../ui/PhoneText.tsx'
import { RunningTime } from '../../ui/RunningTime.tsx'
import { Satisfaction } from './Satisfaction.tsx'

export function CallsTable({ calls }: { calls: readonly CallRow[] }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { timeZone } = useSession()
  const navigate = useNavigate()
  return (
    <Table.ScrollContainer minWidth={760} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table highlightOnHover verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            {['date', 'number', 'duration', 'status', 'channel', 'assistant', 'satisfaction'].map((one) => (
              <Table.Th key={one}>{t(`calls.${one}`)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {calls.map((call) => (
            <Table.Tr
              key={call.id}
              style={{ cursor: 'pointer' }}
              onClick={() => void navigate({ to: '/calls/$callId', params: { callId: call.id } })}
            >
              <Table.Td>
                <Anchor
                  component={Link}
                  to="/calls/$callId"
                  params={{ callId: call.id } as never}
                  size="sm"
                  fw={500}
                >
                  {dateTime(language, timeZone, call.startedAt)}
                </Anchor>
              </Table.Td>
              <Table.Td>
                <PhoneText phone={call.from || null} />
              </Table.Td>
              <Table.Td className="ltr">
                {call.durationMs === null ? (
                  <RunningTime since={call.startedAt} running={call.status === 'in-progress'} />
                ) : (
                  minutesAndSeconds(call.durationMs)
                )}
              </Table.Td>
              <Table.Td>
                <CallStatusBadge status={call.status} endReason={call.endReason} />
              </Table.Td>
              <Table.Td>{t(`channel.${call.channel}`, { defaultValue: call.channel })}</Table.Td>
              <Table.Td>
                <Text size="sm">{call.assistant}</Text>
              </Table.Td>
              <Table.Td>
                <Satisfaction note={call.satisfaction} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
