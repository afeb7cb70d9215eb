import { Badge } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CallStatus } from '../api/types.ts'

const colors = {
  ringing: 'blue',
  'in-progress': 'green',
  transferred: 'violet',
  ended: 'gray',
  failed: 'red',
}
/** Ended without having been a conversation. */
const failures = ['failed', 'busy', 'no-answer']

export function CallStatusBadge({ status, endReason }: { status: CallStatus; endReason: string | null }) {
  const { t } = useTranslation()
  const shown = status === 'ended' && endReason && failures.includes(endReason) ? 'failed' : status
  return (
    <Badge variant={shown === 'in-progress' ? 'dot' : 'light'} color={colors[shown]} data-status={shown}>
      {t(`callStatus.${shown}`)}
    </Badge>
  )
}
