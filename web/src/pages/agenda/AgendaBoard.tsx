import { useMediaQuery } from '@mantine/hooks'
import type { DayViewProps } from '@mantine/schedule'
import { useTranslation } from 'react-i18next'
import type { Agenda } from '../../api/types.ts'
import { useLanguage } from '../../languages.ts'
import type { AgendaViewName } from '../../searches.ts'
import { useSession } from '../../shell/session.ts'
import { longDate, wallClock } from '../../time/zoned.ts'
import { appointmentIn } from './agenda-events.ts'
import type { Range } from './agenda-range.ts'
import type { BookingWish } from './BookingModal.tsx'
import { DayBoard } from './DayBoard.tsx'
import { EventBody } from './EventBody.tsx'
import { MonthBoard } from './MonthBoard.tsx'
import { ResourcesBoard } from './ResourcesBoard.tsx'
import { useDrop } from './use-drop.ts'
import { useScheduleLabels } from './use-schedule-labels.ts'
import { WeekBoard } from './WeekBoard.tsx'

export interface BoardProps {
  readonly agenda: Agenda
  readonly date: string
  readonly range: Range
  readonly isPhone: boolean
  /** Opens a day. */
  readonly onDate: (date: string) => void
  /** Selects a day without leaving the view. */
  readonly onSelectDate: (date: string) => void
  readonly onBook: (wish: BookingWish) => void
  readonly closedWord: string
  /** What all views share. */
  readonly common: Pick<
    DayViewProps,
    | 'locale'
    | 'labels'
    | 'onEventClick'
    | 'renderEventBody'
    | 'withEventsDragAndDrop'
    | 'canDragEvent'
    | 'getCurrentTime'
  >
  readonly drop: ReturnType<typeof useDrop>
  /** A slot's name for who hears the screen: its day and hour. */
  readonly slotProps: (slot: { start: string }) => { 'aria-label': string }
}

interface AgendaBoardProps
  extends Pick<BoardProps, 'agenda' | 'date' | 'range' | 'onDate' | 'onSelectDate' | 'onBook'> {
  readonly view: AgendaViewName
  readonly onShow: (id: string) => void
}

const boards = { day: DayBoard, week: WeekBoard, month: MonthBoard, resources: ResourcesBoard } as const

export function AgendaBoard({ view, onShow, onBook, ...rest }: AgendaBoardProps) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { canWrite, timeZone } = useSession()
  const labels = useScheduleLabels()
  const isPhone = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false })
  const drop = useDrop(rest.agenda)
  const now = wallClock(timeZone, Date.now())
  const Board = boards[view]
  const common: BoardProps['common'] = {
    locale: language,
    labels,
    renderEventBody: (event) => <EventBody event={event} />,
    onEventClick: (event) => {
      const appointment = appointmentIn(event)
      if (appointment) onShow(appointment.id)
    },
    withEventsDragAndDrop: canWrite && !isPhone,
    canDragEvent: (event) => {
      const one = appointmentIn(event)
      return one?.status === 'booked' && `${one.date} ${one.time}` > now
    },
    // The line of the present is at the hour of the business, not of the browser.
    getCurrentTime: () => wallClock(timeZone, Date.now()),
  }
  return (
    <Board
      {...rest}
      isPhone={isPhone}
      onBook={(wish) => canWrite && onBook(wish)}
      closedWord={t('agenda.closed')}
      common={common}
      drop={drop}
      slotProps={({ start }) => ({
        'aria-label': t('agenda.slotAt', {
          date: longDate(language, start.slice(0, 10), { year: undefined }),
          time: start.slice(11, 16),
        }),
      })}
    />
  )
}
