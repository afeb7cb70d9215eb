import { IconFolderOff } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useTickets } from '../../api/use-tickets.ts'
import { useSession } from '../../shell/session.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ListPanel } from '../../ui/ListPanel.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { TicketsFilters } from './TicketsFilters.tsx'
import { TicketsTable } from './TicketsTable.tsx'

export function TicketsPage() {
  const { t } = useTranslation()
  const { organization } = useSession()
  const search = useSearch({ from: '/shell/tickets' })
  const navigate = useNavigate({ from: '/tickets' })
  const { status, search: words, page = 1 } = search
  const tickets = useTickets(organization.id, { status, search: words, page, pageSize: 25 })
  const filtered = Boolean(status ?? words)
  const empty = (
    <EmptyState
      icon={IconFolderOff}
      title={t(filtered ? 'tickets.noneFound' : 'tickets.none')}
      text={t(filtered ? 'tickets.noneFoundText' : 'tickets.noneText')}
    />
  )
  return (
    <>
      <PageHeader title={t('tickets.title')} text={organization.name} />
      <TicketsFilters search={search} change={(next) => void navigate({ search: next, replace: true })} />
      <ListPanel
        query={tickets}
        empty={empty}
        onPage={(next) => void navigate({ search: (before) => ({ ...before, page: next }) })}
      >
        {(items) => <TicketsTable tickets={items} />}
      </ListPanel>
    </>
  )
}
