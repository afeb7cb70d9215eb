import { Badge, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CallRecord } from '../../api/types.ts'
import { useLanguage } from '../../languages.ts'
import { longDate } from '../../time/zoned.ts'
import { PhoneText } from '../../ui/PhoneText.tsx'
import { appointmentColors } from '../../ui/status-colors.ts'

/** What came of the call: summary, appointments, tickets. */
export function CallOutcome({ call }: { call: CallRecord }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { summary, appointments, callbacks, tickets } = call
  return (
    <Stack gap="md">
      {summary && (
        <Paper withBorder radius="md" p="md">
          <Title order={2} size="h5" mb={4}>
            {t('call.summary')}
          </Title>
          <Text size="sm" dir="auto">
            {summary.text}
          </Text>
          {summary.nextAction && (
            <Text size="sm" mt="xs">
              <strong>{t('call.nextAction')}</strong> <bdi>{summary.nextAction}</bdi>
            </Text>
          )}
        </Paper>
      )}
      {appointments.length > 0 && (
        <Paper withBorder radius="md" p="md">
          <Title order={2} size="h5" mb={4}>
            {t('call.appointments')}
          </Title>
          {appointments.map(({ id, date, time, person, service, resource, status }) => (
            <div key={id} data-appointment={id}>
              <Group justify="space-between" gap="xs">
                <Text size="sm" fw={600} className="capitalised">
                  {longDate(language, date, { year: undefined })} · <bdi>{time}</bdi>
                </Text>
                <Badge variant="light" color={appointmentColors[status]}>
                  {t(`status.${status}`)}
                </Badge>
              </Group>
              <Text size="sm" dir="auto">
                {[person, service, resource].filter(Boolean).join(' · ')}
              </Text>
            </div>
          ))}
        </Paper>
      )}
      {callbacks.length > 0 && (
        <Paper withBorder radius="md" p="md">
          <Title order={2} size="h5" mb={4}>
            {t('call.callbacks')}
          </Title>
          {callbacks.map(({ id, person, phone, message }) => (
            <div key={id}>
              <Group gap="xs">
                {person && (
                  <Text size="sm" fw={600}>
                    {person}
                  </Text>
                )}
                <PhoneText phone={phone} />
              </Group>
              <Text size="sm" dir="auto">
                {message}
              </Text>
            </div>
          ))}
        </Paper>
      )}
      {tickets.length > 0 && (
        <Paper withBorder radius="md" p="md">
          <Title order={2} size="h5" mb={4}>
            {t('call.tickets')}
          </Title>
          {tickets.map(({ reference, person, problem }) => (
            <Text key={reference} size="sm">
              <strong className="ltr">{reference}</strong> · <bdi>{person}</bdi> · <bdi>{problem}</bdi>
            </Text>
          ))}
        </Paper>
      )}
    </Stack>
  )
}
