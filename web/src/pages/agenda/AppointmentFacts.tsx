import { Anchor, Badge, Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Appointment } from '../../api/types.ts'
import { useLanguage } from '../../languages.ts'
import { longDate } from '../../time/zoned.ts'
import { PhoneText } from '../../ui/PhoneText.tsx'
import { appointmentColors } from '../../ui/status-colors.ts'

export function AppointmentFacts({ appointment }: { appointment: Appointment }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { date, time, endTime, service, resource, partySize, phone, notes, status, callId } = appointment
  return (
    <Stack gap="md">
      <div>
        <Badge variant="light" color={appointmentColors[status]}>
          {t(`status.${status}`)}
        </Badge>
      </div>
      <Fact name={t('booking.date')}>
        <span className="capitalised" style={{ display: 'block' }}>
          {longDate(language, date)}
        </span>
        <span className="ltr">{`${time} – ${endTime}`}</span>
      </Fact>
      <Fact name={t('booking.service')}>{[service, resource].join(' · ')}</Fact>
      {partySize ? <Fact name={t('booking.partySize')}>{partySize}</Fact> : null}
      <Fact name={t('booking.phone')}>
        <PhoneText phone={phone} />
      </Fact>
      {notes && (
        <Fact name={t('booking.notes')}>
          <bdi>{notes}</bdi>
        </Fact>
      )}
      <Fact name={t('appointment.origin')}>
        {callId ? (
          <Anchor component={Link} to="/calls/$callId" params={{ callId } as never} size="sm">
            {t('appointment.byPhone')}
          </Anchor>
        ) : (
          t('appointment.byHand')
        )}
      </Fact>
    </Stack>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <Text size="xs" c="dimmed">
        {name}
      </Text>
      <Text component="div" size="sm">
        {children}
      </Text>
    </div>
  )
}
