import { Badge, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CallOutcome } from '../api/types.ts'
import { outcomeColors } from './status-colors.ts'

/** What came of a call; the summary is shown under the pointer. */
export function OutcomeBadge({ outcome, summary }: { outcome: CallOutcome | null; summary: string | null }) {
  const { t } = useTranslation()
  if (!outcome)
    return (
      <Text span c="dimmed" size="sm" aria-hidden="true">
        —
      </Text>
    )
  return (
    <Badge variant="light" color={outcomeColors[outcome]} data-outcome={outcome} title={summary ?? ''}>
      {t(`outcome.${outcome}`)}
    </Badge>
  )
}
