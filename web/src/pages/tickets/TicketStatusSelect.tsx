import { Badge, NativeSelect } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import type { Ticket } from '../../api/types.ts'
import { useChangeTicket } from '../../api/use-change-ticket.ts'
import { ticketStatuses } from '../../searches.ts'
import { useSession } from '../../shell/session.ts'
import { isOneOf } from '../../ui/is-one-of.ts'
import { ticketColors } from '../../ui/status-colors.ts'
import { useErrorSentence } from '../../ui/use-error-sentence.ts'

export function TicketStatusSelect({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation()
  const { canWrite } = useSession()
  const sentence = useErrorSentence()
  const change = useChangeTicket()
  const shown = change.isPending ? change.variables.status : ticket.status
  if (!canWrite)
    return (
      <Badge variant="light" color={ticketColors[shown]}>
        {t(`ticketStatus.${shown}`)}
      </Badge>
    )
  return (
    <NativeSelect
      aria-label={t('tickets.statusOf', { reference: ticket.reference })}
      size="xs"
      w={130}
      value={shown}
      data={ticketStatuses.map((value) => ({ value, label: t(`ticketStatus.${value}`) }))}
      onChange={({ currentTarget: { value } }) => {
        if (isOneOf(ticketStatuses, value))
          change.mutate(
            { id: ticket.id, status: value },
            { onError: (error) => notifications.show({ color: 'red', message: sentence(error) }) },
          )
      }}
    />
  )
}
