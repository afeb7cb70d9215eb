import { Button, Stack, Text, ThemeIcon } from '@mantine/core'
import { IconAlertTriangle, IconRefresh } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useErrorSentence } from './use-error-sentence.ts'

export function ErrorState({ error, retry }: { error: unknown; retry: () => void }) {
  const { t } = useTranslation()
  const sentence = useErrorSentence()
  return (
    <Stack align="center" gap="sm" py={64} px="md" role="alert">
      <ThemeIcon size={56} radius="xl" variant="light" color="red">
        <IconAlertTriangle size={28} />
      </ThemeIcon>
      <Text fw={600}>{t('state.failed')}</Text>
      <Text c="dimmed" ta="center" maw={420}>
        {sentence(error)}
      </Text>
      <Button variant="default" leftSection={<IconRefresh size={16} />} onClick={retry}>
        {t('state.retry')}
      </Button>
    </Stack>
  )
}
