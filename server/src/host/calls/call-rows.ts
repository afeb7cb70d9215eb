/** The row of a call: begun once per carrier's call, ended once, owned by the instance that speaks. */
import { and, eq, ne, sql } from 'drizzle-orm'
import type { Assistant } from '../../phone/assistant.ts'
import type { Call, CallId, OrganizationId } from '../../phone/call.ts'
import type { CarrierReport, Ring } from '../../phone/channel.ts'
import type { Db } from '../../store/db.ts'
import { call, callMessage, job } from '../../store/schema/index.ts'
import type { Language } from '../../tongues/tongue.ts'

export interface CallRow {
  readonly id: CallId
  readonly organizationId: OrganizationId
  readonly assistantId: string | null
  readonly status: string
}

/** Null when this carrier's call already has a row. */
export async function insertCall(
  db: Db,
  ring: Ring,
  assistant: Assistant,
  language: Language,
): Promise<CallRow | null> {
  const [row] = await db
    .insert(call)
    .values({
      organizationId: assistant.organizationId,
      assistantId: assistant.id,
      channel: ring.channel,
      carrierCallId: ring.carrierCallId,
      from: ring.from,
      to: ring.to,
      status: 'in-progress',
      language,
    })
    .onConflictDoNothing()
    .returning()
  return row ? identify(row) : null
}

export async function findCall(db: Db, channel: string, carrierCallId: string): Promise<CallRow | null> {
  const [row] = await db
    .select()
    .from(call)
    .where(and(eq(call.channel, channel), eq(call.carrierCallId, carrierCallId)))
  return row ? identify(row) : null
}

function identify(row: typeof call.$inferSelect): CallRow {
  return {
    id: row.id as CallId,
    organizationId: row.organizationId as OrganizationId,
    assistantId: row.assistantId,
    status: row.status,
  }
}

/** How long a call lasted, milliseconds: what the carrier bills, once it has told; else what we measured. */
const lasted = (measuredMs: number) =>
  sql`coalesce((${call.carrierStatus}->>'durationSeconds')::int * 1000, ${measuredMs}::int)`

/** What the state says now: status, language, end. An ended row stays as it is. */
export async function saveState(db: Db, state: Call): Promise<void> {
  await db
    .update(call)
    .set({
      status: state.status,
      language: state.language,
      endReason: state.endReason ?? null,
      endedAt: state.endedAt ? new Date(state.endedAt) : null,
      durationMs: state.endedAt ? lasted(state.endedAt - state.startedAt) : null,
    })
    .where(and(eq(call.id, state.id), ne(call.status, 'ended')))
}

/** When a call ends: its messages as they were heard, and the work that follows, in one transaction. */
export async function closeCall(db: Db, state: Call): Promise<void> {
  const { organizationId, id: callId } = state
  await db.transaction(async (tx) => {
    const messages = state.messages.map((message, position) => ({
      organizationId,
      callId,
      position,
      role: message.role,
      text: message.text,
      kind: message.kind ?? null,
      at: new Date(message.at),
      cut: message.cut ?? false,
    }))
    if (messages.length > 0) await tx.insert(callMessage).values(messages).onConflictDoNothing()
    await tx
      .update(call)
      .set({
        status: 'ended',
        language: state.language,
        endReason: state.endReason ?? 'failed',
        endedAt: new Date(state.endedAt ?? Date.now()),
        durationMs: lasted(Math.max(0, (state.endedAt ?? Date.now()) - state.startedAt)),
        leaseUntil: null,
      })
      .where(and(eq(call.id, callId), ne(call.status, 'ended')))
    await tx
      .insert(job)
      .values({ organizationId, queue: 'summary', key: `summary:${callId}`, payload: { callId } })
      .onConflictDoNothing()
  })
}

const rank: Readonly<Record<CarrierReport['status'], number>> = {
  ringing: 0,
  'in-progress': 1,
  completed: 2,
  busy: 2,
  'no-answer': 2,
  failed: 2,
  canceled: 2,
}

/** The carrier's word, monotonic: reports come late, doubled and out of order. */
export async function saveReport(
  db: Db,
  channel: string,
  carrierCallId: string,
  report: CarrierReport,
): Promise<void> {
  const stored = JSON.stringify({ ...report, rank: rank[report.status] })
  await db
    .update(call)
    .set({
      carrierStatus: sql`${stored}::jsonb`,
      ...(report.durationSeconds === undefined ? {} : { durationMs: report.durationSeconds * 1_000 }),
    })
    .where(
      and(
        eq(call.channel, channel),
        eq(call.carrierCallId, carrierCallId),
        sql`coalesce((${call.carrierStatus}->>'rank')::int, -1) <= ${rank[report.status]}`,
      ),
    )
}
