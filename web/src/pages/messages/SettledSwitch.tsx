import { Checkbox } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import type { CallbackMessage } from '../../api/types.ts'
import { useSettleMessage } from '../../api/use-messages.ts'
import { useSession } from '../../shell/session.ts'
import { useErrorSentence } from '../../ui/use-error-sentence.ts'

/** Ticked once the person was called back; a mistake is unticked. */
export function SettledSwitch({ message }: { message: CallbackMessage }) {
  const { t } = useTranslation()
  const { canWrite } = useSession()
  const sentence = useErrorSentence()
  const settle = useSettleMessage()
  const shown = settle.isPending ? settle.variables.settled : message.settledAt !== null
  return (
    <Checkbox
      label={t('messages.settled')}
      checked={shown}
      disabled={!canWrite}
      onChange={({ currentTarget: { checked } }) =>
        settle.mutate(
          { id: message.id, settled: checked },
          { onError: (error) => notifications.show({ color: 'red', message: sentence(error) }) },
        )
      }
    />
  )
}
