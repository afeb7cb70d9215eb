import { Button } from '@mantine/core'
import { IconMapOff } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../ui/EmptyState.tsx'

export function NotFoundPage() {
  const { t } = useTranslation()
  const action = (
    <Button component={Link} to="/agenda" mt="sm">
      {t('notFound.back')}
    </Button>
  )
  return (
    <main>
      <EmptyState
        heading
        icon={IconMapOff}
        title={t('notFound.title')}
        text={t('notFound.text')}
        action={action}
      />
    </main>
  )
}
