import { Group, NavLink, Stack } from '@mantine/core'
import { IconCalendar, IconCode, IconFolder, IconPhone } from '@tabler/icons-react'
import { Link, useLocation } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { SchemeSwitch } from './SchemeSwitch.tsx'

const places = [
  { to: '/agenda', label: 'agenda.title', icon: IconCalendar },
  { to: '/calls', label: 'calls.title', icon: IconPhone },
  { to: '/tickets', label: 'tickets.title', icon: IconFolder },
] as const

export function Navigation() {
  const { t } = useTranslation()
  const { pathname } = useLocation()
  const link = (
    to: '/agenda' | '/calls' | '/tickets' | '/api-docs',
    label: string,
    Picture: typeof IconCode,
  ) => {
    const active = pathname.startsWith(to)
    return (
      <NavLink
        key={to}
        component={Link}
        to={to}
        active={active}
        aria-current={active ? 'page' : undefined}
        label={label}
        leftSection={<Picture size={20} stroke={1.6} />}
        style={{ borderRadius: 8 }}
      />
    )
  }
  return (
    <Stack h="100%" justify="space-between">
      <Stack gap={4}>{places.map(({ to, label, icon }) => link(to, t(label), icon))}</Stack>
      <Stack gap="sm">
        {link('/api-docs', t('docs.nav'), IconCode)}
        <Group hiddenFrom="sm" gap="xs">
          <LanguageSwitch />
          <SchemeSwitch />
        </Group>
      </Stack>
    </Stack>
  )
}
