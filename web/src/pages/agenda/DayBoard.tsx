import { DayView } from '@mantine/schedule'
import { closedBlocks, endTimeOf, eventOf, hoursOf, startTimeOf } from './agenda-events.ts'
import type { BoardProps } from './AgendaBoard.tsx'
import { wishAt } from './BookingModal.tsx'

export function DayBoard({ agenda, date, onBook, closedWord, common, drop, slotProps }: BoardProps) {
  const hours = hoursOf(agenda)
  const appointments = agenda.appointments.filter((one) => one.date === date)
  return (
    <DayView
      {...common}
      date={date}
      withHeader={false}
      withAllDaySlot={false}
      startTime={startTimeOf(hours)}
      endTime={endTimeOf(hours)}
      intervalMinutes={30}
      slotHeight={96}
      getTimeSlotProps={slotProps}
      eventDragInterval={drop.interval}
      scrollAreaProps={{ mah: 'calc(100vh - 230px)' }}
      events={[
        ...closedBlocks(
          { ...agenda, days: agenda.days.filter((day) => day.date === date) },
          hours,
          closedWord,
        ),
        ...appointments.map((one) => eventOf(one, agenda.resources)),
      ]}
      onTimeSlotClick={({ slotStart }) => onBook(wishAt(slotStart))}
      onEventDrop={drop.drop}
    />
  )
}
