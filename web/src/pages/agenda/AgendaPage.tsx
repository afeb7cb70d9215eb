import { Paper, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAgenda } from '../../api/use-agenda.ts'
import { useLanguage } from '../../languages.ts'
import type { AgendaViewName } from '../../searches.ts'
import { useSession } from '../../shell/session.ts'
import { todayIn } from '../../time/zoned.ts'
import { LoadingPanel } from '../../ui/LoadingPanel.tsx'
import { AgendaBoard } from './AgendaBoard.tsx'
import { AgendaHeader } from './AgendaHeader.tsx'
import { AgendaToolbar } from './AgendaToolbar.tsx'
import { rangeOf } from './agenda-range.ts'
import { AppointmentDrawer } from './AppointmentDrawer.tsx'
import { BookingModal, type BookingWish } from './BookingModal.tsx'
import { CallPanel } from './CallPanel.tsx'

export function AgendaPage() {
  const { organization, timeZone, widgetLine } = useSession()
  const { language } = useLanguage()
  const { t } = useTranslation()
  const search = useSearch({ from: '/shell/agenda' })
  const navigate = useNavigate({ from: '/agenda' })
  const date = search.date ?? todayIn(timeZone)
  const view = search.view ?? 'day'
  const { from, to } = rangeOf(view, date, language)
  const agenda = useAgenda(organization.id, from, to)
  const [wish, setWish] = useState<BookingWish | null>(null)
  const [shownId, setShownId] = useState<string | null>(null)
  const [calling, call] = useDisclosure()
  const show = (next: { date?: string; view?: AgendaViewName }) =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true })
  return (
    <>
      <AgendaHeader
        onBook={() => setWish({ date })}
        onCall={widgetLine ? call.open : null}
        today={agenda.data?.appointments ?? []}
      />
      <AgendaToolbar
        view={view}
        date={date}
        range={{ from, to }}
        resources={agenda.data?.resources}
        show={show}
      />
      <LoadingPanel query={agenda}>
        {(data) => (
          <>
            {data.appointments.length === 0 && (
              <Text role="status" size="sm" mb="xs">
                {t('agenda.empty')}
              </Text>
            )}
            <Paper radius="md" style={{ overflow: 'hidden' }}>
              <AgendaBoard
                agenda={data}
                view={view}
                date={date}
                range={{ from, to }}
                onDate={(next) => show({ date: next, view: 'day' })}
                onSelectDate={(next) => show({ date: next })}
                onBook={setWish}
                onShow={setShownId}
              />
            </Paper>
            <BookingModal
              agenda={data}
              wish={wish}
              onClose={() => setWish(null)}
              onBooked={(booked) => show({ date: booked })}
            />
            <AppointmentDrawer
              agenda={data}
              appointment={data.appointments.find(({ id }) => id === shownId) ?? null}
              onClose={() => setShownId(null)}
            />
          </>
        )}
      </LoadingPanel>
      {widgetLine && (
        <CallPanel
          line={widgetLine}
          isOpen={calling}
          onClose={call.close}
          onAdded={(day) => show({ date: day, view: view === 'month' ? 'day' : view })}
        />
      )}
    </>
  )
}
