import { NativeSelect, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { type ticketsSearch, ticketStatuses } from '../../searches.ts'
import { FilterBar } from '../../ui/FilterBar.tsx'
import { isOneOf } from '../../ui/is-one-of.ts'
import { useDelayed } from '../../ui/use-delayed.ts'

type Search = ReturnType<typeof ticketsSearch>

export function TicketsFilters({ search, change }: { search: Search; change: (search: Search) => void }) {
  const { t } = useTranslation()
  const { status, search: words } = search
  const tell = (next: { status?: string | undefined; words?: string | undefined }) =>
    change({
      ...(next.status && isOneOf(ticketStatuses, next.status) ? { status: next.status } : {}),
      ...(next.words ? { search: next.words } : {}),
    })
  const [typed, setTyped] = useDelayed(words ?? '', (next) => tell({ status, words: next }))
  return (
    <FilterBar>
      <NativeSelect
        label={t('tickets.status')}
        value={status ?? ''}
        data={[
          { value: '', label: t('tickets.allStatuses') },
          ...ticketStatuses.map((value) => ({ value, label: t(`ticketStatus.${value}`) })),
        ]}
        onChange={({ currentTarget }) => tell({ status: currentTarget.value, words })}
      />
      <TextInput
        type="search"
        label={t('tickets.search')}
        placeholder={t('tickets.searchHint')}
        leftSection={<IconSearch size={16} />}
        miw={240}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
    </FilterBar>
  )
}
