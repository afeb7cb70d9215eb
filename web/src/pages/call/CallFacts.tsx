import { Group, Paper, SimpleGrid, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CallRecord } from '../../api/types.ts'
import { minutesAndSeconds } from '../../time/zoned.ts'
import { CallStatusBadge } from '../../ui/CallStatusBadge.tsx'
import { PhoneText } from '../../ui/PhoneText.tsx'
import { RunningTime } from '../../ui/RunningTime.tsx'
import { firstWordOf } from './first-word.ts'

export function CallFacts({ call }: { call: CallRecord }) {
  const { t } = useTranslation()
  const firstWord = firstWordOf(call.events)
  return (
    <Paper withBorder radius="md" p="md" mb="md">
      <Group justify="space-between" mb="sm">
        <Text fw={600}>{call.assistant?.business}</Text>
        <CallStatusBadge status={call.status} endReason={call.endReason} />
      </Group>
      <SimpleGrid cols={2} spacing="sm">
        <Fact name={t('calls.number')}>
          <PhoneText phone={call.from || null} />
        </Fact>
        <Fact name={t('calls.duration')}>
          <span className="ltr">
            {call.durationMs === null ? (
              <RunningTime since={call.startedAt} running={call.status !== 'ended'} />
            ) : (
              minutesAndSeconds(call.durationMs)
            )}
          </span>
        </Fact>
        <Fact name={t('calls.channel')}>{t(`channel.${call.channel}`, { defaultValue: call.channel })}</Fact>
        <Fact name={t('call.language')}>{t(`language.${call.language}`)}</Fact>
        {call.endReason && (
          <Fact name={t('call.endReason')}>
            {t(`endReason.${call.endReason}`, { defaultValue: call.endReason })}
          </Fact>
        )}
        {firstWord !== null && (
          <Fact name={t('call.firstWord')}>
            <span className="ltr">{`${firstWord} ms`}</span>
          </Fact>
        )}
      </SimpleGrid>
    </Paper>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <Text size="xs" c="dimmed">
        {name}
      </Text>
      <Text component="div" size="sm">
        {children}
      </Text>
    </div>
  )
}
