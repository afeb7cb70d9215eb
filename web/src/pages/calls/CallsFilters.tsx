import { Button, NativeSelect, TextInput } from '@mantine/core'
import { DatePickerInput } from '@mantine/dates'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../languages.ts'
import { callOutcomes, type callsSearch, callStatuses } from '../../searches.ts'
import { FilterBar } from '../../ui/FilterBar.tsx'
import { isOneOf } from '../../ui/is-one-of.ts'
import { useDelayed } from '../../ui/use-delayed.ts'

type Search = ReturnType<typeof callsSearch>

/** Every change goes back to the first page. */
export function CallsFilters({ search, change }: { search: Search; change: (search: Search) => void }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { page: _, ...filters } = search
  const without = (key: keyof typeof filters) => {
    const { [key]: __, ...others } = filters
    return others
  }
  const [phone, setPhone] = useDelayed(search.phone ?? '', (typed) =>
    change(typed ? { ...filters, phone: typed } : without('phone')),
  )
  const pick = ([from, to]: [string | null, string | null]) => {
    const { from: __, to: ___, ...others } = filters
    change({ ...others, ...(from ? { from, ...(to ? { to } : {}) } : {}) })
  }
  return (
    <FilterBar>
      <NativeSelect
        label={t('calls.status')}
        value={search.status ?? ''}
        data={[
          { value: '', label: t('calls.allStatuses') },
          ...callStatuses.map((value) => ({ value, label: t(`callStatus.${value}`) })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          change(isOneOf(callStatuses, value) ? { ...filters, status: value } : without('status'))
        }
      />
      <NativeSelect
        label={t('calls.outcome')}
        value={search.outcome ?? ''}
        data={[
          { value: '', label: t('calls.allOutcomes') },
          ...callOutcomes.map((value) => ({ value, label: t(`outcome.${value}`) })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          change(isOneOf(callOutcomes, value) ? { ...filters, outcome: value } : without('outcome'))
        }
      />
      <DatePickerInput
        type="range"
        label={t('calls.period')}
        placeholder={t('calls.anyPeriod')}
        clearable
        allowSingleDateInRange
        miw={220}
        locale={language}
        valueFormat="D MMM YYYY"
        value={[search.from ?? null, search.to ?? null]}
        onChange={pick}
        clearButtonProps={{ 'aria-label': t('action.clear') }}
        ariaLabels={{
          previousMonth: t('dates.previous'),
          nextMonth: t('dates.next'),
          monthLevelControl: t('dates.chooseMonth'),
          yearLevelControl: t('dates.chooseYear'),
        }}
      />
      <TextInput
        type="tel"
        label={t('calls.number')}
        placeholder="06 39 98 00 00"
        value={phone}
        onChange={({ currentTarget }) => setPhone(currentTarget.value)}
      />
      {Object.keys(filters).length > 0 && (
        <Button
          variant="subtle"
          onClick={() => {
            setPhone('')
            change({})
          }}
        >
          {t('action.clear')}
        </Button>
      )}
    </FilterBar>
  )
}
