/** Moves an appointment to another slot, under the rules of booking. */
import { and, eq } from 'drizzle-orm'
import type { CallId } from '../../phone/call.ts'
import { appointment } from '../../store/schema/index.ts'
import { inTransaction, type Scope, tell } from '../scope.ts'
import { type Appointment, type AppointmentRow, appointmentOf, type Slot, slotAt } from './appointment.ts'
import { minuteMs } from './calendar.ts'
import { ownAppointment } from './find.ts'
import { matchPractitioner } from './match.ts'
import { presentOf } from './moment.ts'
import { type Moment, place, queue } from './place.ts'
import { readRules } from './read-rules.ts'
import { noSuchPractitioner, type Refused, refused } from './refused.ts'
import type { Rules } from './rules.ts'
import { wishFor } from './wish.ts'

export interface MoveRequest extends Moment {
  readonly appointmentId: string
  /** Absent: the same one, or any table. */
  readonly practitioner?: string | undefined
  /** Absent: as many as before. */
  readonly partySize?: number | undefined
  /** Absent: moved by hand. A call moves only what it has proven. */
  readonly callId?: CallId | undefined
  readonly idempotencyKey?: string | undefined
  readonly now?: string | undefined
}

export type Moved = { readonly ok: true; readonly appointment: Appointment; readonly before: Slot } | Refused

type Owned = NonNullable<Awaited<ReturnType<typeof ownAppointment>>>

export async function move(scope: Scope, request: MoveRequest): Promise<Moved> {
  return inTransaction(scope, async (inside) => {
    await queue(inside)
    const rules = await readRules(inside)
    const found = await ownAppointment(inside, request.appointmentId, request.callId)
    if (!found) return refused(request.callId ? 'identity' : 'not-found')
    const key = request.idempotencyKey
    if (key && found.row.movedBy === key && found.row.movedFrom) {
      const resource = rules.resources.find(({ id }) => id === found.row.movedFromResourceId)
      const before = slotAt(rules, found.row.movedFrom.getTime(), resource)
      return { ok: true, appointment: appointmentOf(found, rules.timeZone), before }
    }
    return write(inside, rules, request, found)
  })
}

async function write(scope: Scope, rules: Rules, request: MoveRequest, found: Owned): Promise<Moved> {
  const { row } = found
  const now = presentOf(scope, rules, request.now)
  const service = rules.services.find(({ id }) => id === row.serviceId)
  if (row.status === 'cancelled') return refused('not-found')
  if (row.status !== 'booked' || isTooLate(found, service?.changeLead ?? 0, request.callId, now)) {
    return refused('too-late')
  }
  if (!service) return refused('never-offered')
  const named = matchPractitioner(request.practitioner, rules.resources)
  if (named === null) return noSuchPractitioner(rules, service)
  const same = rules.resources.find(({ id }) => id === row.resourceId)
  const resource = service.kind === 'table' ? undefined : (named ?? same)
  const partySize = service.kind === 'table' ? (request.partySize ?? row.partySize) : row.partySize
  const wish = wishFor(rules, service, partySize ?? undefined, resource)
  if (!wish.ok) return wish
  const placed = await place(scope, rules, wish, request, now, row.id, async ({ db, organizationId }, at) => {
    const [moved] = await db
      .update(appointment)
      .set({
        ...at,
        partySize,
        movedBy: request.idempotencyKey ?? null,
        movedFrom: row.startsAt,
        movedFromResourceId: row.resourceId,
        updatedAt: new Date(scope.clock()),
      })
      .where(and(eq(appointment.organizationId, organizationId), eq(appointment.id, row.id)))
      .returning()
    return moved
  })
  if (!placed.ok) return placed
  if (!placed.row) throw new Error('update returned no row')
  await tell(scope, { type: 'appointment-moved', id: row.id, callId: request.callId })
  const moved = { row: placed.row, service: found.service, resource: placed.resource }
  return {
    ok: true,
    appointment: appointmentOf(moved, rules.timeZone),
    before: slotAt(rules, row.startsAt.getTime(), same),
  }
}

/** By telephone there is a shortest notice; by hand it may be changed until it begins. */
export function isTooLate(
  { row }: AppointmentRow,
  changeLeadMinutes: number,
  callId: CallId | undefined,
  now: number,
): boolean {
  const notice = callId ? changeLeadMinutes * minuteMs : 0
  return row.startsAt.getTime() - notice <= now
}
