import { Badge, Group, NavLink, Stack } from '@mantine/core'
import { IconCalendar, IconCode, IconFolder, IconMessage, IconPhone } from '@tabler/icons-react'
import { Link, useLocation } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useWaitingMessages } from '../api/use-messages.ts'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { SchemeSwitch } from './SchemeSwitch.tsx'
import { useSession } from './session.ts'

const places = [
  { to: '/agenda', label: 'agenda.title', icon: IconCalendar },
  { to: '/calls', label: 'calls.title', icon: IconPhone },
  { to: '/messages', label: 'messages.title', icon: IconMessage },
  { to: '/tickets', label: 'tickets.title', icon: IconFolder },
] as const

/** How many messages wait; nothing when none does. */
function Waiting() {
  const { t } = useTranslation()
  const { organization } = useSession()
  const waiting = useWaitingMessages(organization.id)
  if (waiting === 0) return null
  return (
    <Badge size="sm" circle aria-label={t('messages.waitingCount', { count: waiting })}>
      {waiting}
    </Badge>
  )
}

export function Navigation() {
  const { t } = useTranslation()
  const { pathname } = useLocation()
  const link = (to: (typeof places)[number]['to'] | '/api-docs', label: string, Picture: typeof IconCode) => {
    const active = pathname.startsWith(to)
    return (
      <NavLink
        key={to}
        component={Link}
        to={to}
        active={active}
        aria-current={active ? 'page' : undefined}
        label={label}
        rightSection={to === '/messages' && <Waiting />}
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
