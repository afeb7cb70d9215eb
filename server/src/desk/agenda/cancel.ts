/** Cancels an appointment; its slot is free at once. */
import { and, eq } from 'drizzle-orm'
import type { CallId } from '../../phone/call.ts'
import { appointment } from '../../store/schema/index.ts'
import { inTransaction, type Scope, tell } from '../scope.ts'
import { type Appointment, appointmentOf } from './appointment.ts'
import { ownAppointment } from './find.ts'
import { presentOf } from './moment.ts'
import { isTooLate } from './move.ts'
import { queue } from './place.ts'
import { readRules } from './read-rules.ts'
import { type Refused, refused } from './refused.ts'

export interface CancelRequest {
  readonly appointmentId: string
  readonly reason?: string | undefined
  /** Absent: cancelled by hand. A call cancels only what it has proven. */
  readonly callId?: CallId | undefined
  readonly now?: string | undefined
}

export type Cancelled = { readonly ok: true; readonly appointment: Appointment } | Refused

/** Cancelling what is cancelled changes nothing and succeeds. */
export async function cancel(scope: Scope, request: CancelRequest): Promise<Cancelled> {
  return inTransaction(scope, async (inside) => {
    await queue(inside)
    const rules = await readRules(inside)
    const found = await ownAppointment(inside, request.appointmentId, request.callId)
    if (!found) return refused(request.callId ? 'identity' : 'not-found')
    const { row } = found
    if (row.status === 'cancelled') return { ok: true, appointment: appointmentOf(found, rules.timeZone) }
    const service = rules.services.find(({ id }) => id === row.serviceId)
    const now = presentOf(inside, rules, request.now)
    if (row.status !== 'booked' || isTooLate(found, service?.changeLead ?? 0, request.callId, now)) {
      return refused('too-late')
    }
    const status = 'cancelled' as const
    await inside.db
      .update(appointment)
      .set({ status, cancelReason: request.reason ?? null, updatedAt: new Date(scope.clock()) })
      .where(and(eq(appointment.organizationId, scope.organizationId), eq(appointment.id, row.id)))
    await tell(inside, { type: 'appointment-cancelled', id: row.id, callId: request.callId })
    return { ok: true, appointment: appointmentOf({ ...found, row: { ...row, status } }, rules.timeZone) }
  })
}
