import { useLocalStorage } from '@mantine/hooks'
import { IconBuildingOff } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useAssistants } from '../api/use-assistants.ts'
import { useMe } from '../api/use-me.ts'
import type { Me } from '../api/types.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { LoadingPanel } from '../ui/LoadingPanel.tsx'
import { SessionContext } from './session.ts'

/** Nothing of the dashboard is drawn before it is known for whom. */
export function SessionGate({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  const nobody = <EmptyState icon={IconBuildingOff} title={t('session.none')} text={t('session.noneText')} />
  return (
    <LoadingPanel query={useMe()} isEmpty={(me) => me.organizations.length === 0} empty={nobody}>
      {(me) => <KnownSession me={me}>{children}</KnownSession>}
    </LoadingPanel>
  )
}

function KnownSession({ me, children }: { me: Me; children: ReactNode }) {
  const assistants = useAssistants()
  const [chosen, change] = useLocalStorage({
    key: 'standardiste-organization',
    getInitialValueInEffect: false,
  })
  const organization = me.organizations.find(({ id }) => id === chosen) ?? me.organizations[0]
  if (!organization) return null
  return (
    <LoadingPanel query={assistants}>
      {({ items }) => {
        const assistant = items.find(({ organizationId }) => organizationId === organization.id) ?? null
        const session = {
          me,
          organization,
          change,
          assistant,
          timeZone: assistant?.timeZone ?? 'Europe/Paris',
          widgetLine: assistant?.lines.find(({ kind }) => kind === 'widget')?.address ?? null,
          canWrite: organization.role !== 'reader',
        }
        return <SessionContext value={session}>{children}</SessionContext>
      }}
    </LoadingPanel>
  )
}
