import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { IconAlertCircle } from '@tabler/icons-react'
import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiError } from '../../api/client.ts'
import { useSignIn } from '../../api/use-sign-in.ts'
import { textOf } from '../../ui/text-of.ts'

export function SignInForm({ onSignedIn }: { onSignedIn: () => void }) {
  const { t } = useTranslation()
  const signIn = useSignIn()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const email = textOf(form.get('email')).trim()
    signIn.mutate({ email, password: textOf(form.get('password')) }, { onSuccess: onSignedIn })
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        {signIn.error && (
          <Alert color="red" icon={<IconAlertCircle />} role="alert">
            {t(sentenceOf(signIn.error))}
          </Alert>
        )}
        <TextInput
          name="email"
          type="email"
          label={t('signIn.email')}
          autoComplete="username"
          required
          withAsterisk={false}
          data-autofocus
        />
        <PasswordInput
          name="password"
          label={t('signIn.password')}
          autoComplete="current-password"
          required
          withAsterisk={false}
          visibilityToggleButtonProps={{ 'aria-label': t('signIn.show'), tabIndex: 0 }}
        />
        <Button type="submit" loading={signIn.isPending} mt="xs">
          {t('signIn.submit')}
        </Button>
      </Stack>
    </form>
  )
}

function sentenceOf(error: Error): string {
  const status = error instanceof ApiError ? error.status : -1
  if (status === 429) return 'signIn.tooMany'
  if (status === 0) return 'error.0'
  return status >= 400 && status < 500 ? 'signIn.wrong' : 'error.unknown'
}
