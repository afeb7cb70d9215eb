import { Badge, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { minutesAndSeconds } from '../../time/zoned.ts'
import { textOf } from '../../ui/text-of.ts'
import type { Moment } from './moments.ts'

/** What happened, when, and how long it took. */
export function FactTitle({ moment, startedAt }: { moment: Moment; startedAt: string }) {
  const { t } = useTranslation()
  const { fact, answer } = moment
  const tool = textOf(fact['tool'])
  const name = tool ? t(`tool.${tool}`, { defaultValue: tool }) : ''
  const title = t(`fact.${fact.type}`, { tool: name, defaultValue: fact.type })
  const measured = answer?.['ms'] ?? fact['ms'] ?? fact['firstWordMs']
  const own = typeof measured === 'number'
  const isFirstWord = fact['firstWordMs'] !== undefined
  const meaning = own ? isFirstWord && t('call.firstWord') : t('call.sinceBefore')
  const failed = (answer?.['answer'] as { ok?: boolean } | undefined)?.ok === false
  return (
    <Group gap="xs">
      <Text span fw={600} size="sm">
        {title}
      </Text>
      <Text span size="xs" c="dimmed" className="ltr">
        {minutesAndSeconds(Date.parse(fact.at) - Date.parse(startedAt))}
      </Text>
      {fact.type !== 'call-started' && (
        <Text span size="xs" c="dimmed" className="ltr" title={meaning || undefined}>
          {own ? `${Math.round(measured)} ms` : `+${moment.sinceMs} ms`}
        </Text>
      )}
      {failed && (
        <Badge size="sm" variant="light" color="orange">
          {t('call.refused')}
        </Badge>
      )}
    </Group>
  )
}
