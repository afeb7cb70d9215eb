import { NativeSelect, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useSession } from './session.ts'

export function OrganizationSwitch() {
  const { t } = useTranslation()
  const { me, organization, change } = useSession()
  if (me.organizations.length === 1)
    return (
      <Text fw={600} truncate maw={{ base: 150, sm: 260 }}>
        {organization.name}
      </Text>
    )
  return (
    <NativeSelect
      aria-label={t('shell.organization')}
      value={organization.id}
      w={{ base: 170, sm: 230 }}
      data={me.organizations.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={({ currentTarget }) => change(currentTarget.value)}
    />
  )
}
