import { Anchor, Table, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Ticket } from '../../api/types.ts'
import { useLanguage } from '../../languages.ts'
import { useSession } from '../../shell/session.ts'
import { dateTime } from '../../time/zoned.ts'
import { ListCell, ListTable } from '../../ui/ListTable.tsx'
import { PhoneText } from '../../ui/PhoneText.tsx'
import { TicketStatusSelect } from './TicketStatusSelect.tsx'

const columns = ['reference', 'date', 'person', 'order', 'problem', 'status'] as const

export function TicketsTable({ tickets }: { tickets: readonly Ticket[] }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { timeZone } = useSession()
  return (
    <ListTable minWidth={860} headings={columns.map((one) => t(`tickets.${one}`))}>
      {tickets.map((ticket) => (
        <Table.Tr key={ticket.id} role="row">
          <ListCell>
            {ticket.callId ? (
              <Anchor
                component={Link}
                to="/calls/$callId"
                params={{ callId: ticket.callId } as never}
                size="sm"
                className="ltr"
              >
                {ticket.reference}
              </Anchor>
            ) : (
              <span className="ltr">{ticket.reference}</span>
            )}
          </ListCell>
          <ListCell label={t('tickets.date')}>{dateTime(language, timeZone, ticket.createdAt)}</ListCell>
          <ListCell label={t('tickets.person')}>
            <div>
              <Text size="sm" fw={500}>
                {ticket.person}
              </Text>
              <PhoneText phone={ticket.phone} />
            </div>
          </ListCell>
          <ListCell label={t('tickets.order')}>
            <span className="ltr">{ticket.order ?? '—'}</span>
          </ListCell>
          <ListCell label={t('tickets.problem')}>
            <Text size="sm" maw={320} dir="auto" lineClamp={3} title={ticket.problem}>
              {ticket.problem}
            </Text>
          </ListCell>
          <ListCell label={t('tickets.status')}>
            <TicketStatusSelect ticket={ticket} />
          </ListCell>
        </Table.Tr>
      ))}
    </ListTable>
  )
}
