import { Anchor, Table, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Ticket } from '../../api/types.ts'
import { useLanguage } from '../../languages.ts'
import { useSession } from '../../shell/session.ts'
import { dateTime } from '../../time/zoned.ts'
import { PhoneText } from '../../ui/PhoneText.tsx'
import { TicketStatusSelect } from './TicketStatusSelect.tsx'

export function TicketsTable({ tickets }: { tickets: readonly Ticket[] }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { timeZone } = useSession()
  return (
    <Table.ScrollContainer minWidth={860} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            {['reference', 'date', 'person', 'order', 'problem', 'status'].map((one) => (
              <Table.Th key={one}>{t(`tickets.${one}`)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {tickets.map((ticket) => (
            <Table.Tr key={ticket.id}>
              <Table.Td>
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
              </Table.Td>
              <Table.Td>{dateTime(language, timeZone, ticket.createdAt)}</Table.Td>
              <Table.Td>
                <Text size="sm" fw={500}>
                  {ticket.person}
                </Text>
                <PhoneText phone={ticket.phone} />
              </Table.Td>
              <Table.Td>
                <span className="ltr">{ticket.order ?? '—'}</span>
              </Table.Td>
              <Table.Td maw={320}>
                <Text size="sm" lineClamp={3} title={ticket.problem}>
                  {ticket.problem}
                </Text>
              </Table.Td>
              <Table.Td>
                <TicketStatusSelect ticket={ticket} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
