import { DirectionProvider, Text } from '@mantine/core'
import { ResourcesDayView } from '@mantine/schedule'
import { useTranslation } from 'react-i18next'
import type { Resource } from '../../api/types.ts'
import { closedBlocks, colorOf, endTimeOf, eventOf, hoursOf, startTimeOf } from './agenda-events.ts'
import type { BoardProps } from './AgendaBoard.tsx'
import { EventBody } from './EventBody.tsx'
import { wishAt } from './BookingModal.tsx'

/** A row for each practitioner or table. */
export function ResourcesBoard({ agenda, date, onBook, closedWord, common, drop }: BoardProps) {
  const { t } = useTranslation()
  const hours = hoursOf(agenda)
  const { resources } = agenda
  const isTables = resources[0]?.kind === 'table'
  const days = agenda.days.filter((day) => day.date === date)
  const appointments = agenda.appointments.filter((one) => one.date === date)
  return (
    // The schedule places events from the left: here the day goes from left to right in Arabic too.
    <DirectionProvider initialDirection="ltr" detectDirection={false}>
      <div dir="ltr">
        <ResourcesDayView
          {...common}
          labels={{
            ...common.labels,
            resources: t(isTables ? 'agenda.view.tables' : 'agenda.view.resources'),
          }}
          renderEventBody={(event) => <EventBody event={event} wraps />}
          slotLabelFormat="HH:mm"
          date={date}
          withHeader={false}
          resources={resources.map((one) => ({
            id: one.id,
            label: <ResourceLabel resource={one} />,
            color: colorOf(resources, one.id),
          }))}
          startTime={startTimeOf(hours)}
          endTime={endTimeOf(hours)}
          intervalMinutes={30}
          slotWidth={104}
          rowHeight={resources.length > 6 ? 56 : 96}
          minEventSize={40}
          eventDragInterval={drop.interval}
          events={[
            ...closedBlocks(
              { ...agenda, days },
              hours,
              closedWord,
              resources.map(({ id }) => id),
            ),
            ...appointments.map((one) => eventOf(one, resources)),
          ]}
          onTimeSlotClick={({ slotStart, resourceId }) => onBook(wishAt(slotStart, resourceId))}
          onEventDrop={drop.drop}
        />
      </div>
    </DirectionProvider>
  )
}

function ResourceLabel({ resource: { kind, label, capacity } }: { resource: Resource }) {
  const { t } = useTranslation()
  return (
    <span dir="auto">
      {label}
      {kind === 'table' && (
        <Text component="span" display="block" size="xs" c="dimmed">
          {t('agenda.seats', { total: capacity })}
        </Text>
      )}
    </span>
  )
}
