import { IconPhoneOff } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useCalls } from '../../api/use-calls.ts'
import { useSession } from '../../shell/session.ts'
import { toInternational } from '../../time/phone-number.ts'
import { addDays, startOfDay } from '../../time/zoned.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ListPanel } from '../../ui/ListPanel.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { CallsFilters } from './CallsFilters.tsx'
import { CallsTable } from './CallsTable.tsx'

export function CallsPage() {
  const { t } = useTranslation()
  const { organization, timeZone } = useSession()
  const search = useSearch({ from: '/shell/calls' })
  const navigate = useNavigate({ from: '/calls' })
  const calls = useCalls(organization.id, {
    status: search.status,
    outcome: search.outcome,
    phone: search.phone ? toInternational(search.phone) : undefined,
    from: search.from && startOfDay(timeZone, search.from),
    to: search.to && startOfDay(timeZone, addDays(search.to, 1)),
    page: search.page ?? 1,
    pageSize: 25,
  })
  const filtered = Boolean(search.status ?? search.outcome ?? search.phone ?? search.from)
  const empty = (
    <EmptyState
      icon={IconPhoneOff}
      title={t(filtered ? 'calls.noneFound' : 'calls.none')}
      text={t(filtered ? 'calls.noneFoundText' : 'calls.noneText')}
    />
  )
  return (
    <>
      <PageHeader title={t('calls.title')} text={organization.name} />
      <CallsFilters search={search} change={(next) => void navigate({ search: next, replace: true })} />
      <ListPanel
        query={calls}
        empty={empty}
        onPage={(next) => void navigate({ search: (before) => ({ ...before, page: next }) })}
      >
        {(items) => <CallsTable calls={items} />}
      </ListPanel>
    </>
  )
}
