/** The appointments of a caller, told only to who proved to be that person. */
import { and, eq, gt, inArray, or } from 'drizzle-orm'
import type { CallId } from '../../phone/call.ts'
import type { CivilDate } from '../../tongues/tongue.ts'
import { appointment, contact, disclosure } from '../../store/schema/index.ts'
import { sameName } from '../same-name.ts'
import { isUuid, type Scope } from '../scope.ts'
import { type Appointment, type AppointmentRow, appointmentOf } from './appointment.ts'
import { disclose } from './book.ts'
import { presentOf } from './moment.ts'
import { readAppointments } from './read-appointments.ts'
import { readRules } from './read-rules.ts'

export interface FindRequest {
  readonly person: string
  readonly birthDate?: CivilDate | undefined
  /** The calling number, E.164, or empty when hidden. */
  readonly callerPhone: string
  readonly callId: CallId
  readonly now?: string | undefined
}

export type Found =
  | { readonly ok: true; readonly appointments: readonly Appointment[] }
  /** `not-found`: proven, but nothing to come. `identity`: nothing may be said, not even that there is nothing. */
  | { readonly ok: false; readonly why: 'identity' | 'not-found' }

/** Those to come, soonest first. This call may then speak of them, move and cancel them. */
export async function find(scope: Scope, request: FindRequest): Promise<Found> {
  const { birthDate, callerPhone } = request
  const proofs = [
    birthDate ? eq(appointment.birthDate, birthDate) : undefined,
    callerPhone ? eq(appointment.madeFrom, callerPhone) : undefined,
  ].filter((condition) => condition !== undefined)
  if (proofs.length === 0) return { ok: false, why: 'identity' }
  const candidates = await readAppointments(scope, or(...proofs))
  const proven = candidates.filter((candidate) => proves(request, candidate))
  const rules = await readRules(scope)
  const now = presentOf(scope, rules, request.now)
  const coming = proven.filter(({ row }) => row.status === 'booked' && row.startsAt.getTime() > now)
  if (coming.length === 0) {
    const known = proven.length > 0 || (await isKnownContact(scope, request))
    return { ok: false, why: known ? 'not-found' : 'identity' }
  }
  await disclose(
    scope,
    request.callId,
    coming.map(({ row }) => row.id),
  )
  return { ok: true, appointments: coming.map((one) => appointmentOf(one, rules.timeZone)) }
}

/** Name and birth date, or name and the number it was made from; a wrong birth date is a wrong answer. */
function proves({ person, birthDate, callerPhone }: FindRequest, { row }: AppointmentRow): boolean {
  const sameNumber = callerPhone !== '' && row.madeFrom === callerPhone
  // A table is booked under any name one likes: « Faure », from the number that booked for « Inès Faure », is enough.
  if (!sameName(row.person, person))
    return row.partySize !== null && sameNumber && sameName(person, row.person)
  if (birthDate && row.birthDate) return row.birthDate === birthDate
  return sameNumber
}

async function isKnownContact(scope: Scope, { person, birthDate }: FindRequest): Promise<boolean> {
  if (!birthDate) return false
  const cards = await scope.db
    .select({ name: contact.name })
    .from(contact)
    .where(and(eq(contact.organizationId, scope.organizationId), eq(contact.birthDate, birthDate)))
  return cards.some(({ name }) => sameName(name, person))
}

/** One appointment this call has proven to be the caller's, or, without a call, any of the house. */
export async function ownAppointment(
  scope: Scope,
  id: string,
  callId: CallId | undefined,
): Promise<(AppointmentRow & { readonly resource: { readonly id: string } }) | null> {
  if (!isUuid(id)) return null
  const proven = callId
    ? inArray(
        appointment.id,
        scope.db
          .select({ id: disclosure.appointmentId })
          .from(disclosure)
          .where(and(eq(disclosure.organizationId, scope.organizationId), eq(disclosure.callId, callId))),
      )
    : undefined
  const [found] = await readAppointments(scope, and(eq(appointment.id, id), proven), 1)
  return found ?? null
}

/** The appointments to come of a known number: what the dashboard shows beside a ringing call. */
export async function comingOfPhone(scope: Scope, phone: string): Promise<Appointment[]> {
  const rules = await readRules(scope)
  const rows = await readAppointments(
    scope,
    and(
      or(eq(appointment.phone, phone), eq(appointment.madeFrom, phone)),
      eq(appointment.status, 'booked'),
      gt(appointment.startsAt, new Date(scope.clock())),
    ),
    20,
  )
  return rows.map((row) => appointmentOf(row, rules.timeZone))
}
