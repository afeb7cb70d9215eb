import { Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Slot } from '../../api/types.ts'
import { useLanguage } from '../../languages.ts'
import { longDate } from '../../time/zoned.ts'

interface AlternativeButtonsProps {
  readonly slots: readonly Slot[]
  readonly choose: (slot: Slot) => void
}

/** The nearest slots that are free, to be taken by a click. */
export function AlternativeButtons({ slots, choose }: AlternativeButtonsProps) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  if (slots.length === 0) return null
  return (
    <>
      <Text size="sm" mt={4} mb="xs">
        {t('booking.instead')}
      </Text>
      <Group gap="xs">
        {slots.map((slot) => (
          <Button
            key={`${slot.date} ${slot.time} ${slot.practitioner}`}
            size="xs"
            variant="default"
            onClick={() => choose(slot)}
          >
            {longDate(language, slot.date, { month: 'short', year: undefined })} · {slot.time}
            {slot.practitioner ? ` · ${slot.practitioner}` : ''}
          </Button>
        ))}
      </Group>
    </>
  )
}
