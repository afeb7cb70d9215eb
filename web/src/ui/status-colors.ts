/** One colour per state, the same on every page. */
import type { AppointmentStatus, TicketStatus } from '../api/types.ts'

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
