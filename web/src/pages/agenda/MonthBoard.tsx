import { MobileMonthView, MonthView } from '@mantine/schedule'
import { useLanguage } from '../../languages.ts'
import { firstDayOfWeek } from './agenda-range.ts'
import { eventOf } from './agenda-events.ts'
import { useRepaired } from './use-repaired.ts'
import type { BoardProps } from './AgendaBoard.tsx'

export function MonthBoard({ agenda, date, isPhone, onDate, onSelectDate, common, drop }: BoardProps) {
  const { language } = useLanguage()
  // A button is pressed, not selected (ARIA), and its day is read as it is said here.
  const root = useRepaired('.mantine-MobileMonthView-mobileMonthViewDay[aria-selected]', (day) => {
    day.setAttribute('aria-pressed', String(day.getAttribute('aria-selected') === 'true'))
    day.removeAttribute('aria-selected')
  })
  // The schedule places events from the left: in Arabic the first day is on the right.
  const grid = useRepaired('.mantine-MonthView-monthViewWeek [style*="left:"]', (event) => {
    if (!(event instanceof HTMLElement) || event.style.left === 'auto') return
    event.style.insetInlineStart = event.style.left
    event.style.left = ''
  })
  const events = agenda.appointments.map((one) => eventOf(one, agenda.resources))
  if (isPhone)
    return (
      <MobileMonthView
        ref={root}
        date={date}
        selectedDate={date}
        onSelectedDateChange={(day) => day && onSelectDate(day)}
        firstDayOfWeek={firstDayOfWeek(language)}
        events={events}
        locale={common.locale ?? language}
        labels={common.labels ?? {}}
        eventsHeaderFormat="dddd D MMMM"
        styles={{
          mobileMonthViewHeader: { display: 'none' },
          mobileMonthViewEventsHeader: { textTransform: 'none' },
        }}
        classNames={{ mobileMonthViewEventsHeader: 'capitalised' }}
        onEventClick={(event, click) => common.onEventClick?.(event, click)}
      />
    )
  const { getCurrentTime: _, ...shared } = common
  const closed = new Map(agenda.days.map((day) => [day.date, day]))
  return (
    <MonthView
      ref={grid}
      {...shared}
      date={date}
      withHeader={false}
      firstDayOfWeek={firstDayOfWeek(language)}
      weekdayFormat="dddd"
      maxEventsPerDay={3}
      consistentWeeks={false}
      events={events}
      getDayProps={(day) => (closed.get(day)?.periods.length === 0 ? { 'data-closed': true } : {})}
      onDayClick={onDate}
      onEventDrop={drop.drop}
    />
  )
}
