import { AppShell, Burger, Group } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Outlet, useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useLive } from '../api/use-live.ts'
import { Brand } from './Brand.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { Navigation } from './Navigation.tsx'
import { OrganizationSwitch } from './OrganizationSwitch.tsx'
import { SchemeSwitch } from './SchemeSwitch.tsx'
import { useSession } from './session.ts'
import { SessionGate } from './SessionGate.tsx'
import { AccountMenu } from './AccountMenu.tsx'

export function Shell() {
  return (
    <SessionGate>
      <SignedIn />
    </SessionGate>
  )
}

function SignedIn() {
  const { t } = useTranslation()
  const { organization } = useSession()
  const [opened, { toggle, close }] = useDisclosure()
  const { pathname } = useLocation()
  useLive(organization.id)
  useEffect(close, [close, pathname])
  return (
    <AppShell
      header={{ height: 60 }}
      navbar={{ width: 220, breakpoint: 'sm', collapsed: { mobile: !opened } }}
      padding={{ base: 'sm', sm: 'lg' }}
    >
      <a href="#main" className="skip-link">
        {t('shell.skip')}
      </a>
      <AppShell.Header px="md">
        <Group h="100%" justify="space-between" wrap="nowrap" gap="xs">
          <Group gap="sm" wrap="nowrap">
            <Burger
              opened={opened}
              onClick={toggle}
              hiddenFrom="sm"
              size="sm"
              aria-label={t(opened ? 'shell.closeMenu' : 'shell.openMenu')}
              aria-expanded={opened}
            />
            <Brand />
          </Group>
          <Group gap="xs" wrap="nowrap">
            <OrganizationSwitch />
            <Group gap="xs" wrap="nowrap" visibleFrom="sm">
              <LanguageSwitch />
              <SchemeSwitch />
            </Group>
            <AccountMenu />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="sm" aria-label={t('shell.menu')}>
        <Navigation />
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1} style={{ outline: 'none' }}>
        <Outlet />
      </AppShell.Main>
    </AppShell>
  )
}
