import { Anchor, Table, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { CallbackMessage } from '../../api/types.ts'
import { useLanguage } from '../../languages.ts'
import { useSession } from '../../shell/session.ts'
import { dateTime } from '../../time/zoned.ts'
import { ListCell, ListTable } from '../../ui/ListTable.tsx'
import { PhoneText } from '../../ui/PhoneText.tsx'
import { SettledSwitch } from './SettledSwitch.tsx'

const columns = ['date', 'person', 'message', 'state'] as const

export function MessagesTable({ messages }: { messages: readonly CallbackMessage[] }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { timeZone } = useSession()
  return (
    <ListTable minWidth={700} headings={columns.map((one) => t(`messages.${one}`))}>
      {messages.map((one) => (
        <Table.Tr key={one.id} role="row" data-message={one.id}>
          <ListCell>
            {one.callId ? (
              <Anchor component={Link} to="/calls/$callId" params={{ callId: one.callId } as never} size="sm">
                {dateTime(language, timeZone, one.createdAt)}
              </Anchor>
            ) : (
              dateTime(language, timeZone, one.createdAt)
            )}
          </ListCell>
          <ListCell label={t('messages.person')}>
            <div>
              {one.person && (
                <Text size="sm" fw={500}>
                  {one.person}
                </Text>
              )}
              <PhoneText phone={one.phone} />
            </div>
          </ListCell>
          <ListCell label={t('messages.message')}>
            <Text size="sm" maw={480} dir="auto" style={{ whiteSpace: 'pre-line' }}>
              {one.message}
            </Text>
          </ListCell>
          <ListCell label={t('messages.state')}>
            <SettledSwitch message={one} />
          </ListCell>
        </Table.Tr>
      ))}
    </ListTable>
  )
}
