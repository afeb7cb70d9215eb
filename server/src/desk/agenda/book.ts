/** Books an appointment: by telephone or by hand, under the same rules. */
import { and, eq } from 'drizzle-orm'
import type { CallId } from '../../phone/call.ts'
import type { CivilDate, ClockTime } from '../../tongues/tongue.ts'
import { appointment, disclosure } from '../../store/schema/index.ts'
import { rememberContact } from '../contacts/remember.ts'
import { inTransaction, isUuid, type Scope, tell } from '../scope.ts'
import { alreadyBooked } from './already-booked.ts'
import { type Appointment, appointmentOf } from './appointment.ts'
import { presentOf } from './moment.ts'
import { matchService } from './match.ts'
import { othersForParty, place, queue } from './place.ts'
import { readRules } from './read-rules.ts'
import { type Refused, refused } from './refused.ts'
import type { Rules } from './rules.ts'
import { understandWish, type Wish } from './wish.ts'

export interface Booking extends Wish {
  readonly date: CivilDate
  readonly time: ClockTime
  readonly person: string
  /** E.164. */
  readonly phone?: string | undefined
  readonly birthDate?: CivilDate | undefined
  readonly notes?: string | undefined
  readonly extra?: Readonly<Record<string, unknown>> | undefined
  /** Absent: booked by hand. The call may then speak of it, move it and cancel it. */
  readonly callId?: CallId | undefined
  /** The calling number, E.164. */
  readonly madeFrom?: string | undefined
  /** A slot held by `hold()` that this booking takes over. */
  readonly holdId?: string | undefined
  /** The same key again gives the same appointment. */
  readonly idempotencyKey?: string | undefined
  /** `YYYY-MM-DDTHH:MM` in the zone of the business. */
  readonly now?: string | undefined
}

export type Booked = { readonly ok: true; readonly appointment: Appointment } | Refused

/** What availability would not offer is refused, with the nearest slots that it would. */
export async function book(scope: Scope, booking: Booking): Promise<Booked> {
  const person = booking.person.trim()
  if (person === '') return refused('invalid-input', { missing: ['client_name'] })
  return inTransaction(scope, async (inside) => {
    await queue(inside)
    const rules = await readRules(inside)
    const before = await alreadyBooked(inside, rules, { ...booking, person })
    if (before) return { ok: true, appointment: before }
    if (booking.holdId && isUuid(booking.holdId)) await dropHold(inside, booking.holdId)
    return writeAll(inside, rules, { ...booking, person })
  })
}

/** One row for each table of a group, all of them or none. Answers with the first. */
async function writeAll(scope: Scope, rules: Rules, booking: Booking): Promise<Booked> {
  const { tables = 1, idempotencyKey: key } = booking
  if (tables < 2) return write(scope, rules, booking)
  let failed: Booked | null = null
  const rows: Booked[] = []
  const all = inTransaction(scope, async (inside) => {
    for (let left = tables; left > 0; left -= 1) {
      const ofThis = key && left < tables ? { idempotencyKey: `${key}#${tables - left + 1}` } : {}
      const row = await write(inside, rules, { ...booking, ...ofThis, tables: left })
      if (!row.ok) {
        failed = row
        throw new Error('a table of the group could not be had')
      }
      rows.push(row)
    }
  })
  await all.catch((error: unknown) => {
    if (!failed) throw error
  })
  return failed ?? rows[0] ?? refused('taken')
}

async function write(scope: Scope, rules: Rules, booking: Booking): Promise<Booked> {
  const now = presentOf(scope, rules, booking.now)
  const wish = understandWish(rules, booking)
  if (!wish.ok) {
    const service = matchService(booking.service, rules.services)?.name
    if (wish.why !== 'party-size' || booking.partySize === undefined) return wish
    return othersForParty(scope, rules, wish, service, booking, booking.partySize, now)
  }
  const { service, partySize } = wish.wanted
  const placed = await place(scope, rules, wish, booking, now, null, async ({ db, organizationId }, at) => {
    const [row] = await db
      .insert(appointment)
      .values({
        organizationId,
        serviceId: service.id,
        ...at,
        person: booking.person,
        phone: booking.phone ?? null,
        madeFrom: booking.madeFrom || null,
        birthDate: booking.birthDate ?? null,
        partySize,
        callId: booking.callId ?? null,
        source: booking.callId ? 'phone' : 'manual',
        notes: booking.notes ?? null,
        extra: booking.extra ?? {},
        idempotencyKey: booking.idempotencyKey ?? null,
      })
      .returning()
    return row
  })
  if (!placed.ok) return placed
  const { row, resource } = placed
  if (!row) throw new Error('insert returned no row')
  if (booking.callId) await disclose(scope, booking.callId, [row.id])
  await tell(scope, { type: 'appointment-booked', id: row.id, callId: booking.callId })
  await rememberContact(scope, {
    name: booking.person,
    phone: booking.phone ?? booking.madeFrom,
    birthDate: booking.birthDate,
  })
  return { ok: true, appointment: appointmentOf({ row, service: service.name, resource }, rules.timeZone) }
}

async function dropHold(scope: Scope, holdId: string): Promise<void> {
  await scope.db
    .delete(appointment)
    .where(
      and(
        eq(appointment.organizationId, scope.organizationId),
        eq(appointment.id, holdId),
        eq(appointment.status, 'held'),
      ),
    )
}

/** From now on this call may be told of these appointments. */
export async function disclose(scope: Scope, callId: CallId, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const { organizationId } = scope
  await scope.db
    .insert(disclosure)
    .values(ids.map((appointmentId) => ({ organizationId, callId, appointmentId })))
    .onConflictDoNothing()
}
