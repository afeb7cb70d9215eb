import { NativeSelect, NumberInput, SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Agenda } from '../../api/types.ts'
import { DayField } from './DayField.tsx'
import { SlotPicker } from './SlotPicker.tsx'

export interface SlotChoice {
  readonly date: string
  /** Empty: not chosen yet. */
  readonly time: string
  readonly service: string
  /** Empty: anybody. */
  readonly practitioner: string
  readonly partySize: number | undefined
}

interface SlotFieldsProps {
  readonly agenda: Agenda
  readonly choice: SlotChoice
  readonly change: (choice: SlotChoice) => void
}

/** What, with whom, when: the hours follow from the rest. */
export function SlotFields({ agenda, choice, change }: SlotFieldsProps) {
  const { t } = useTranslation()
  const service = agenda.services.find(({ name }) => name === choice.service)
  const practitioners = agenda.resources.filter(({ kind }) => kind === 'practitioner')
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <NativeSelect
          label={t('booking.service')}
          data={agenda.services.map(({ name, minutes }) => ({
            value: name,
            label: t('booking.serviceMinutes', { name, minutes }),
          }))}
          value={choice.service}
          onChange={({ currentTarget }) => change({ ...choice, service: currentTarget.value })}
        />
        {service?.kind === 'table' ? (
          <NumberInput
            label={t('booking.partySize')}
            min={service.partyMin ?? 1}
            max={service.partyMax ?? 100}
            clampBehavior="none"
            value={choice.partySize ?? ''}
            onChange={(value) => change({ ...choice, partySize: Number(value) || undefined })}
          />
        ) : (
          <NativeSelect
            label={t('booking.practitioner')}
            data={[
              { value: '', label: t('booking.anybody') },
              ...practitioners.map(({ label }) => ({ value: label, label })),
            ]}
            value={choice.practitioner}
            onChange={({ currentTarget }) => change({ ...choice, practitioner: currentTarget.value })}
          />
        )}
      </SimpleGrid>
      <DayField value={choice.date} onChange={(date) => change({ ...choice, date, time: '' })} />
      <SlotPicker choice={choice} choose={(slot) => change({ ...choice, ...slot })} />
    </>
  )
}
