import { Alert, Chip, Group, Input, Skeleton, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Slot } from '../../api/types.ts'
import { useSlots } from '../../api/use-slots.ts'
import { useSession } from '../../shell/session.ts'
import { useErrorSentence } from '../../ui/use-error-sentence.ts'
import { AlternativeButtons } from './AlternativeButtons.tsx'
import type { SlotChoice } from './SlotFields.tsx'

const parts = [
  { name: 'morning', from: '00:00', to: '12:00' },
  { name: 'afternoon', from: '12:00', to: '18:00' },
  { name: 'evening', from: '18:00', to: '24:00' },
] as const

interface SlotPickerProps {
  readonly choice: SlotChoice
  readonly choose: (slot: { date: string; time: string }) => void
}

/** Only what the agenda offers can be picked. */
export function SlotPicker({ choice, choose }: SlotPickerProps) {
  const { t } = useTranslation()
  const sentence = useErrorSentence()
  const { organization } = useSession()
  const { date, service, practitioner, partySize } = choice
  const slots = useSlots(organization.id, { date, service, practitioner, partySize })
  if (slots.isPending) return <Skeleton height={72} />
  if (slots.error) return <Alert color="orange">{sentence(slots.error)}</Alert>
  const free = slots.data.slots
  if (free.length === 0) {
    const { closed, next } = slots.data
    return (
      <Alert color="orange" title={closed ? (closed.name ?? t('refusal.closed')) : t('booking.noSlot')}>
        <AlternativeButtons slots={next} choose={choose} />
      </Alert>
    )
  }
  const isFree = free.some(({ time }) => time === choice.time)
  return (
    <Input.Wrapper
      label={t('booking.time')}
      labelElement="div"
      description={choice.time !== '' && !isFree ? t('booking.notOffered', { time: choice.time }) : undefined}
    >
      <Chip.Group value={choice.time} onChange={(time) => choose({ date, time })}>
        <Stack gap="xs" mt={4} mah={240} style={{ overflowY: 'auto' }}>
          {parts.map(({ name, from, to }) => (
            <PartOfDay
              key={name}
              name={t(`booking.${name}`)}
              slots={free.filter(({ time }) => time >= from && time < to)}
            />
          ))}
        </Stack>
      </Chip.Group>
    </Input.Wrapper>
  )
}

function PartOfDay({ name, slots }: { name: string; slots: readonly Slot[] }) {
  if (slots.length === 0) return null
  return (
    <div role="group" aria-label={name}>
      <Text size="xs" c="dimmed" mb={4}>
        {name}
      </Text>
      <Group gap={6}>
        {slots.map(({ time }) => (
          <Chip key={time} value={time} size="sm" radius="md">
            <span className="ltr">{time}</span>
          </Chip>
        ))}
      </Group>
    </div>
  )
}
