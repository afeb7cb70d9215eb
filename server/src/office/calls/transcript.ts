/** All that one call did, as members see it. */
import { and, asc, desc, eq, or, sql } from 'drizzle-orm'
import type { Call, CallEvent, CallId, OrganizationId } from '../../phone/call.ts'
import { fold, ring } from '../../phone/fold.ts'
import { readFacts } from './facts.ts'
import type { Db } from '../../store/db.ts'
import {
  appointment,
  assistant,
  call,
  callbackMessage,
  callSummary,
  resource,
  service,
  ticket,
} from '../../store/schema/index.ts'
import { costOf } from '../costs/cost.ts'
import { appointmentColumns, appointmentView } from '../appointments/view.ts'
import { inScope, type Scope } from '../scope.ts'

type CallRow = typeof call.$inferSelect

/** By our id or the carrier's; null when it is not in the scope. */
export async function findCallRow(db: Db, id: string, scope: Scope): Promise<CallRow | null> {
  const isUuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(id)
  const [row] = await db
    .select()
    .from(call)
    .where(
      and(
        isUuid ? or(eq(call.id, id), eq(call.carrierCallId, id)) : eq(call.carrierCallId, id),
        inScope(call.organizationId, scope),
      ),
    )
    .orderBy(desc(call.startedAt))
    .limit(1)
  return row ?? null
}

/** The state of the row's call. */
export function stateOf(row: CallRow, events: readonly CallEvent[]): Call {
  return events.reduce(fold, ring(row.id as CallId, row.organizationId as OrganizationId))
}

/** `GET /api/calls/:id`. Dates `YYYY-MM-DD` and times `HH:MM` in the zone of the business. */
export async function showCall(db: Db, row: CallRow, timeZone: string) {
  const events = await readFacts(db, row.id)
  const state = stateOf(row, events)
  const [named] = row.assistantId
    ? await db
        .select({ id: assistant.id, business: assistant.business })
        .from(assistant)
        .where(eq(assistant.id, row.assistantId))
    : []
  const [summary] = await db.select().from(callSummary).where(eq(callSummary.callId, row.id))
  return {
    id: row.id,
    organizationId: row.organizationId,
    callSid: row.carrierCallId,
    channel: row.channel,
    from: row.from,
    to: row.to,
    assistant: named ?? null,
    status: state.status === 'ringing' ? row.status : state.status,
    language: state.language,
    startedAt: row.startedAt.toISOString(),
    endedAt: state.endedAt ? new Date(state.endedAt).toISOString() : (row.endedAt?.toISOString() ?? null),
    endReason: state.endReason ?? row.endReason,
    durationMs: row.durationMs,
    carrierStatus: row.carrierStatus?.['status'] ?? null,
    summary: summary
      ? { text: summary.text, outcome: summary.outcome, nextAction: summary.nextAction }
      : null,
    messages: state.messages.map(({ role, text, at, kind, cut }) => ({
      role,
      text,
      at: new Date(at).toISOString(),
      ...(kind ? { kind } : {}),
      ...(cut ? { cut } : {}),
    })),
    events: events.map(({ at, ...fact }) => ({ ...fact, at: new Date(at).toISOString() })),
    appointments: await appointmentsOf(db, row, timeZone),
    tickets: await ticketsOf(db, row),
    callbacks: await callbacksOf(db, row),
    transfers: state.transfers.map(({ at, outcome, ...transfer }) => ({
      ...transfer,
      outcome: outcome ?? null,
      at: new Date(at).toISOString(),
    })),
    costs: costOf(events),
  }
}

/** Booked by this call, or touched by it (moved, cancelled). */
async function appointmentsOf(db: Db, callRow: CallRow, timeZone: string) {
  const touched = sql`${appointment.id}::text in (
    select coalesce(body->'answer'->'data'->'appointment'->>'id', '')
    from call_event where call_id = ${callRow.id} and type = 'tool-answered')`
  const rows = await db
    .select(appointmentColumns)
    .from(appointment)
    .innerJoin(service, eq(service.id, appointment.serviceId))
    .innerJoin(resource, eq(resource.id, appointment.resourceId))
    .where(
      and(
        eq(appointment.organizationId, callRow.organizationId),
        or(eq(appointment.callId, callRow.id), touched),
      ),
    )
    .orderBy(asc(appointment.createdAt))
  return rows.map((row) => appointmentView(row, timeZone))
}

/** Messages left: who is to be called back. */
async function callbacksOf(db: Db, row: CallRow) {
  const rows = await db
    .select()
    .from(callbackMessage)
    .where(and(eq(callbackMessage.organizationId, row.organizationId), eq(callbackMessage.callId, row.id)))
    .orderBy(asc(callbackMessage.createdAt))
  return rows.map(({ id, person, phone, message, settledAt }) => ({
    id,
    person,
    phone,
    message,
    settled: settledAt !== null,
  }))
}

async function ticketsOf(db: Db, row: CallRow) {
  const rows = await db
    .select()
    .from(ticket)
    .where(and(eq(ticket.organizationId, row.organizationId), eq(ticket.callId, row.id)))
    .orderBy(asc(ticket.createdAt))
  return rows.map(({ reference, person, phone, order, problem, status }) => ({
    reference,
    person,
    phone,
    order,
    problem,
    status,
  }))
}
