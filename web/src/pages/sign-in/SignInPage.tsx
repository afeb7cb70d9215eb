import { Center, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Brand } from '../../shell/Brand.tsx'
import { LanguageSwitch } from '../../shell/LanguageSwitch.tsx'
import { SchemeSwitch } from '../../shell/SchemeSwitch.tsx'
import { SignInForm } from './SignInForm.tsx'

export function SignInPage() {
  const { t } = useTranslation()
  const { next } = useSearch({ from: '/sign-in' })
  const navigate = useNavigate()
  useEffect(() => {
    document.title = `${t('signIn.title')} · Standardiste`
  }, [t])
  return (
    <Center component="main" mih="100vh" p="md">
      <Stack w="100%" maw={400} gap="lg">
        <Group justify="space-between">
          <Brand />
          <Group gap="xs">
            <LanguageSwitch />
            <SchemeSwitch />
          </Group>
        </Group>
        <Paper withBorder shadow="sm" p="xl" radius="lg">
          <Title order={1} size="h3">
            {t('signIn.title')}
          </Title>
          <Text c="dimmed" size="sm" mb="lg">
            {t('signIn.text')}
          </Text>
          <SignInForm onSignedIn={() => void navigate({ href: next ?? '/agenda' })} />
        </Paper>
      </Stack>
    </Center>
  )
}
