import { Button, Grid, Paper, Tabs } from '@mantine/core'
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react'
import { Link, useParams } from '@tanstack/react-router'
import { useDirection } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useCallRecord } from '../../api/use-call-record.ts'
import { useLanguage } from '../../languages.ts'
import { useSession } from '../../shell/session.ts'
import { dateTime } from '../../time/zoned.ts'
import { LoadingPanel } from '../../ui/LoadingPanel.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { CallFacts } from './CallFacts.tsx'
import { CallOutcome } from './CallOutcome.tsx'
import { CallTimeline } from './CallTimeline.tsx'
import { CallTranscript } from './CallTranscript.tsx'

export function CallPage() {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { timeZone } = useSession()
  const { dir } = useDirection()
  const { callId } = useParams({ from: '/shell/calls/$callId' })
  const record = useCallRecord(callId)
  const Back = dir === 'rtl' ? IconArrowRight : IconArrowLeft
  return (
    <>
      <Button
        component={Link}
        to="/calls"
        variant="subtle"
        size="compact-sm"
        mb="xs"
        leftSection={<Back size={16} />}
      >
        {t('call.back')}
      </Button>
      <LoadingPanel query={record}>
        {(call) => (
          <>
            <PageHeader title={t('call.title')} text={dateTime(language, timeZone, call.startedAt)} />
            <Grid gap="md">
              <Grid.Col span={{ base: 12, md: 4 }}>
                <CallFacts call={call} />
                <CallOutcome call={call} />
              </Grid.Col>
              <Grid.Col span={{ base: 12, md: 8 }}>
                <Paper withBorder radius="md" p="md">
                  <Tabs defaultValue="timeline">
                    <Tabs.List mb="md">
                      <Tabs.Tab value="timeline">{t('call.timeline')}</Tabs.Tab>
                      <Tabs.Tab value="transcript">{t('call.transcript')}</Tabs.Tab>
                    </Tabs.List>
                    <Tabs.Panel value="timeline">
                      <CallTimeline call={call} />
                    </Tabs.Panel>
                    <Tabs.Panel value="transcript">
                      <CallTranscript call={call} />
                    </Tabs.Panel>
                  </Tabs>
                </Paper>
              </Grid.Col>
            </Grid>
          </>
        )}
      </LoadingPanel>
    </>
  )
}
