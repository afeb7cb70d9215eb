/** One colour per state, the same on every page. */
import type { AppointmentStatus, CallOutcome, TicketStatus } from '../api/types.ts'

export const appointmentColors: Readonly<Record<AppointmentStatus, string>> = {
  booked: 'indigo',
  done: 'green',
  'no-show': 'red',
  cancelled: 'gray',
}

export const ticketColors: Readonly<Record<TicketStatus, string>> = {
  open: 'orange',
  waiting: 'blue',
  closed: 'gray',
}

export const outcomeColors: Readonly<Record<CallOutcome, string>> = {
  booked: 'green',
  moved: 'indigo',
  cancelled: 'orange',
  ticket: 'blue',
  message: 'blue',
  transferred: 'violet',
  informed: 'gray',
  abandoned: 'gray',
}
