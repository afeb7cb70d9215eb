import { AgendaView, WeekView } from '@mantine/schedule'
import { useRepaired } from './use-repaired.ts'
import { useLanguage } from '../../languages.ts'
import { firstDayOfWeek } from './agenda-range.ts'
import { closedBlocks, endTimeOf, eventOf, hoursOf, startTimeOf } from './agenda-events.ts'
import type { BoardProps } from './AgendaBoard.tsx'
import { wishAt } from './BookingModal.tsx'

export function WeekBoard({
  agenda,
  date,
  range,
  isPhone,
  onDate,
  onBook,
  closedWord,
  common,
  drop,
  slotProps,
}: BoardProps) {
  const { language } = useLanguage()
  const hours = hoursOf(agenda)
  // Named « Jour 2026-11-23 » and seen as « Lun. 23 »; who speaks to the computer says what is seen (WCAG 2.5.3).
  const root = useRepaired('.mantine-WeekView-weekViewDayLabel', (label) =>
    label.removeAttribute('aria-label'),
  )
  const events = agenda.appointments.map((one) => eventOf(one, agenda.resources))
  // Seven columns do not fit a phone: its week is a list.
  if (isPhone)
    return (
      <AgendaView
        rangeStart={range.from}
        rangeEnd={range.to}
        events={events}
        locale={common.locale ?? language}
        labels={common.labels ?? {}}
        dateHeaderFormat="dddd D MMMM"
        styles={{ agendaViewHeader: { display: 'none' }, agendaViewDateHeader: { textTransform: 'none' } }}
        classNames={{ agendaViewDateHeader: 'capitalised' }}
        onEventClick={(event, click) => common.onEventClick?.(event, click)}
      />
    )
  return (
    <WeekView
      {...common}
      ref={root}
      onViewChange={() => {}}
      onDateChange={onDate}
      date={date}
      withHeader={false}
      withAllDaySlots={false}
      firstDayOfWeek={firstDayOfWeek(language)}
      startTime={startTimeOf(hours)}
      endTime={endTimeOf(hours)}
      intervalMinutes={30}
      slotHeight={72}
      weekdayFormat="ddd"
      getTimeSlotProps={slotProps}
      eventDragInterval={drop.interval}
      scrollAreaProps={{ mah: 'calc(100vh - 230px)' }}
      events={[...closedBlocks(agenda, hours, closedWord), ...events]}
      onTimeSlotClick={({ slotStart }) => onBook(wishAt(slotStart))}
      onEventDrop={drop.drop}
    />
  )
}
