import { ActionIcon, Menu, Text } from '@mantine/core'
import { IconLogout, IconUser } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSignOut } from '../api/use-sign-out.ts'
import { useSession } from './session.ts'

export function AccountMenu() {
  const { t } = useTranslation()
  const { me } = useSession()
  const signOut = useSignOut()
  const navigate = useNavigate()
  const leave = () =>
    signOut.mutate(undefined, { onSuccess: () => void navigate({ to: '/sign-in', search: {} }) })
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <ActionIcon variant="default" size="lg" radius="xl" aria-label={t('shell.account')}>
          <IconUser size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text size="sm" fw={600}>
            {me.name}
          </Text>
          <Text size="xs" className="ltr" truncate>
            {me.email}
          </Text>
        </Menu.Label>
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={leave}>
          {t('shell.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
