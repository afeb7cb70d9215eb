import { Button, Group, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Agenda, Appointment } from '../../api/types.ts'
import { useBookAppointment } from '../../api/use-book-appointment.ts'
import { useSession } from '../../shell/session.ts'
import { toInternational } from '../../time/phone-number.ts'
import { textOf } from '../../ui/text-of.ts'
import type { BookingWish } from './BookingModal.tsx'
import { RefusalAlert } from './RefusalAlert.tsx'
import { type SlotChoice, SlotFields } from './SlotFields.tsx'

interface BookingFormProps {
  readonly agenda: Agenda
  readonly wish: BookingWish
  readonly onCancel: () => void
  readonly onBooked: (appointment: Appointment) => void
}

const isNumber = (phone: string) => phone === '' || /^\+[1-9]\d{6,14}$/.test(phone)

export function BookingForm({ agenda, wish, onCancel, onBooked }: BookingFormProps) {
  const { t } = useTranslation()
  const { organization } = useSession()
  const book = useBookAppointment(organization.id)
  const clicked = agenda.resources.find(({ id }) => id === wish.resourceId)
  const [choice, setChoice] = useState<SlotChoice>({
    date: wish.date,
    time: wish.time ?? '',
    service: agenda.services[0]?.name ?? '',
    practitioner: clicked?.kind === 'practitioner' ? clicked.label : '',
    partySize: agenda.services[0]?.kind === 'table' ? Math.min(clicked?.capacity ?? 2, 2) : undefined,
  })
  const [wrongPhone, setWrongPhone] = useState(false)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const word = (name: string) => textOf(form.get(name)).trim()
    const phone = toInternational(word('phone'))
    setWrongPhone(!isNumber(phone))
    if (!isNumber(phone)) return
    const { practitioner, ...slot } = choice
    book.mutate(
      {
        ...slot,
        practitioner: practitioner || undefined,
        person: word('person'),
        phone: phone || undefined,
        notes: word('notes') || undefined,
      },
      { onSuccess: onBooked },
    )
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput
            name="person"
            label={t('booking.person')}
            required
            withAsterisk={false}
            maxLength={200}
            data-autofocus
          />
          <TextInput
            name="phone"
            type="tel"
            label={t('booking.phone')}
            description={t('booking.optional')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            error={wrongPhone && t('booking.wrongPhone')}
          />
        </SimpleGrid>
        <SlotFields agenda={agenda} choice={choice} change={setChoice} />
        <Textarea name="notes" label={t('booking.notes')} autosize minRows={2} maxLength={2_000} />
        {book.error && (
          <RefusalAlert
            error={book.error}
            choose={({ date, time, practitioner }) => {
              setChoice({ ...choice, date, time, practitioner: practitioner ?? choice.practitioner })
              book.reset()
            }}
          />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" loading={book.isPending} disabled={choice.time === ''}>
            {t('booking.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
