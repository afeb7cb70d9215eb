/** The agenda of one organization, as the assistant's tools and the dashboard both use it. */
import type { Scope } from '../scope.ts'
import { type Availability, type AvailabilityRequest, availability } from './availability.ts'
import { type Booked, type Booking, book } from './book.ts'
import { type Cancelled, type CancelRequest, cancel } from './cancel.ts'
import { comingOfPhone, type FindRequest, type Found, find } from './find.ts'
import { type Held, type HoldRequest, hold, release } from './hold.ts'
import { type DayView, day, get, latest, type ListedAppointment, type ListRequest, list } from './list.ts'
import { type Marked, mark } from './mark.ts'
import { type Moved, type MoveRequest, move } from './move.ts'
import { readRules } from './read-rules.ts'
import type { Refused } from './refused.ts'
import type { Rules } from './rules.ts'
import type { Appointment } from './appointment.ts'

export interface Agenda {
  availability(request: AvailabilityRequest): Promise<Availability | Refused>
  book(booking: Booking): Promise<Booked>
  hold(request: HoldRequest): Promise<Held | Refused>
  release(holdId: string): Promise<void>
  find(request: FindRequest): Promise<Found>
  move(request: MoveRequest): Promise<Moved>
  cancel(request: CancelRequest): Promise<Cancelled>
  /** For members: nothing here asks who the caller is. */
  list(request: ListRequest): Promise<ListedAppointment[]>
  get(id: string): Promise<ListedAppointment | null>
  /** The one booked last by telephone. */
  latest(): Promise<ListedAppointment | null>
  day(date: string): Promise<DayView>
  mark(id: string, status: 'booked' | 'done' | 'no-show'): Promise<Marked>
  comingOfPhone(phone: string): Promise<Appointment[]>
  /** Services, practitioners, hours: the vocabulary of the house. */
  rules(): Promise<Rules>
}

export function openAgenda(scope: Scope): Agenda {
  return {
    availability: (request) => availability(scope, request),
    book: (booking) => book(scope, booking),
    hold: (request) => hold(scope, request),
    release: (holdId) => release(scope, holdId),
    find: (request) => find(scope, request),
    move: (request) => move(scope, request),
    cancel: (request) => cancel(scope, request),
    list: (request) => list(scope, request),
    get: (id) => get(scope, id),
    latest: () => latest(scope),
    day: (date) => day(scope, date),
    mark: (id, status) => mark(scope, id, status),
    comingOfPhone: (phone) => comingOfPhone(scope, phone),
    rules: () => readRules(scope),
  }
}
