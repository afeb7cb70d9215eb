import { Paper, Stack, Text } from '@mantine/core'
import { IconMessages } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { CallRecord } from '../../api/types.ts'
import { useLanguage } from '../../languages.ts'
import { useSession } from '../../shell/session.ts'
import { clockTime } from '../../time/zoned.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'

/** The conversation as the people on the line heard it. */
export function CallTranscript({ call }: { call: CallRecord }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { timeZone } = useSession()
  if (call.messages.length === 0)
    return <EmptyState icon={IconMessages} title={t('call.nothing')} text={t('call.nothingText')} />
  return (
    <Stack gap="sm" data-testid="transcript">
      {call.messages.map(({ role, text, at, cut }) => {
        const isCaller = role === 'caller'
        return (
          <div
            key={`${at} ${text}`}
            style={{ alignSelf: isCaller ? 'flex-end' : 'flex-start', maxWidth: '85%' }}
          >
            <Text size="xs" c="dimmed" ta={isCaller ? 'end' : 'start'}>
              {t(isCaller ? 'call.caller' : 'call.assistant')} · {clockTime(language, timeZone, at)}
              {cut ? ` · ${t('call.cut')}` : ''}
            </Text>
            <Paper
              p="xs"
              px="sm"
              radius="md"
              bg={isCaller ? 'var(--mantine-color-indigo-light)' : 'var(--mantine-color-default-hover)'}
            >
              <Text size="sm" dir="auto">
                {text}
              </Text>
            </Paper>
          </div>
        )
      })}
    </Stack>
  )
}
