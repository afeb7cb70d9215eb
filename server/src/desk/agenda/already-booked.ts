/** A booking that is asked for again is answered with the row it wrote: models and networks repeat themselves. */
import { and, eq } from 'drizzle-orm'
import { appointment } from '../../store/schema/index.ts'
import { sameName } from '../same-name.ts'
import type { Scope } from '../scope.ts'
import { type Appointment, appointmentOf } from './appointment.ts'
import type { Booking } from './book.ts'
import { matchPractitioner, matchService } from './match.ts'
import { readAppointments } from './read-appointments.ts'
import type { Rules } from './rules.ts'

/** Null when it is new: one that was cancelled or moved since may be booked again. */
export async function alreadyBooked(
  scope: Scope,
  rules: Rules,
  booking: Booking,
): Promise<Appointment | null> {
  return (await byKey(scope, rules, booking)) ?? (await inSameCall(scope, rules, booking))
}

async function byKey(scope: Scope, rules: Rules, booking: Booking): Promise<Appointment | null> {
  const key = booking.idempotencyKey
  if (!key) return null
  const mine = and(eq(appointment.organizationId, scope.organizationId), eq(appointment.idempotencyKey, key))
  const [found] = await readAppointments(scope, eq(appointment.idempotencyKey, key), 1)
  if (!found) return null
  const known = appointmentOf(found, rules.timeZone)
  if (known.status === 'booked' && isAt(known, booking)) return known
  await scope.db.update(appointment).set({ idempotencyKey: null }).where(mine)
  return null
}

/** The same person at the same hour in the same call, with another note or another spelling: one appointment. */
async function inSameCall(scope: Scope, rules: Rules, booking: Booking): Promise<Appointment | null> {
  if (!booking.callId) return null
  const service = matchService(booking.service, rules.services) ?? rules.services[0]
  const named = matchPractitioner(booking.practitioner, rules.resources)
  const rows = await readAppointments(
    scope,
    and(eq(appointment.callId, booking.callId), eq(appointment.status, 'booked')),
  )
  for (const found of rows) {
    const { row } = found
    const known = appointmentOf(found, rules.timeZone)
    const same =
      isAt(known, booking) &&
      row.serviceId === service?.id &&
      row.partySize === (booking.partySize ?? null) &&
      (!named || named.id === row.resourceId) &&
      (sameName(row.person, booking.person) || sameName(booking.person, row.person))
    if (same) return known
  }
  return null
}

function isAt(known: Appointment, { date, time }: Booking): boolean {
  return known.date === date && known.time === time
}
