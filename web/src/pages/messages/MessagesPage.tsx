import { NativeSelect } from '@mantine/core'
import { IconMessageOff } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useMessages } from '../../api/use-messages.ts'
import { messageStates } from '../../searches.ts'
import { useSession } from '../../shell/session.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { isOneOf } from '../../ui/is-one-of.ts'
import { ListPanel } from '../../ui/ListPanel.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { MessagesTable } from './MessagesTable.tsx'

/** Who is to be called back, newest first. */
export function MessagesPage() {
  const { t } = useTranslation()
  const { organization } = useSession()
  const { state, page = 1 } = useSearch({ from: '/shell/messages' })
  const navigate = useNavigate({ from: '/messages' })
  const messages = useMessages(organization.id, {
    settled: state && state === 'settled',
    page,
    pageSize: 25,
  })
  const empty = (
    <EmptyState
      icon={IconMessageOff}
      title={t(state ? 'messages.noneFound' : 'messages.none')}
      text={t(state ? 'messages.noneFoundText' : 'messages.noneText')}
    />
  )
  return (
    <>
      <PageHeader title={t('messages.title')} text={organization.name} />
      <NativeSelect
        mb="md"
        maw={220}
        label={t('messages.state')}
        value={state ?? ''}
        data={[
          { value: '', label: t('messages.all') },
          ...messageStates.map((value) => ({ value, label: t(`messages.${value}`) })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          void navigate({ search: isOneOf(messageStates, value) ? { state: value } : {}, replace: true })
        }
      />
      <ListPanel
        query={messages}
        empty={empty}
        onPage={(next) => void navigate({ search: (before) => ({ ...before, page: next }) })}
      >
        {(items) => <MessagesTable messages={items} />}
      </ListPanel>
    </>
  )
}
