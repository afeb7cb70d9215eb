/** Pages of calls, newest first, and their totals. */
import { and, count, desc, eq, gte, lt, sql } from 'drizzle-orm'
import type { Db } from '../../store/db.ts'
import { assistant, call, callSummary } from '../../store/schema/index.ts'
import { inScope, type Scope } from '../scope.ts'
import type { Outcome } from './outcome.ts'

export interface CallFilter {
  readonly scope: Scope
  /** Instants; `to` excluded. */
  readonly from?: Date | undefined
  readonly to?: Date | undefined
  readonly status?: string | undefined
  readonly channel?: string | undefined
  readonly outcome?: Outcome | undefined
  readonly phone?: string | undefined
  readonly page: number
  readonly pageSize: number
}

export async function listCalls(db: Db, filter: CallFilter) {
  const where = conditions(filter)
  const rows = await db
    .select({ call, business: assistant.business, summary: callSummary.text, outcome: callSummary.outcome })
    .from(call)
    .leftJoin(callSummary, eq(callSummary.callId, call.id))
    .leftJoin(assistant, eq(assistant.id, call.assistantId))
    .where(where)
    .orderBy(desc(call.startedAt), desc(call.id))
    .limit(filter.pageSize)
    .offset((filter.page - 1) * filter.pageSize)
  const [total] = await db
    .select({ calls: count() })
    .from(call)
    .leftJoin(callSummary, eq(callSummary.callId, call.id))
    .where(where)
  return {
    items: rows.map(({ call: row, business, summary, outcome }) => ({
      id: row.id,
      callSid: row.carrierCallId,
      organizationId: row.organizationId,
      assistant: business,
      channel: row.channel,
      from: row.from,
      to: row.to,
      status: row.status,
      language: row.language,
      startedAt: row.startedAt.toISOString(),
      endedAt: row.endedAt?.toISOString() ?? null,
      endReason: row.endReason,
      durationMs: row.durationMs,
      /** Both null until the summary is written, moments after the end. */
      outcome,
      summary,
      satisfaction: row.satisfaction,
    })),
    total: total?.calls ?? 0,
    page: filter.page,
    pageSize: filter.pageSize,
  }
}

/** Totals equal to a recount of the rows (S2-03, S3-04). */
export async function callStats(db: Db, filter: Pick<CallFilter, 'scope' | 'channel' | 'from' | 'to'>) {
  const where = conditions({ ...filter, page: 1, pageSize: 1 })
  const rows = await db
    .select({
      assistantId: call.assistantId,
      assistant: assistant.business,
      calls: count(),
      completed: sql<number>`count(*) filter (where ${call.status} = 'ended')::int`,
      inProgress: sql<number>`count(*) filter (where ${call.status} <> 'ended')::int`,
      totalDurationMs: sql<number>`coalesce(sum(${call.durationMs}), 0)::float8`,
      averageSatisfaction: sql<number | null>`avg(${call.satisfaction})::float8`,
    })
    .from(call)
    .leftJoin(assistant, eq(assistant.id, call.assistantId))
    .where(where)
    .groupBy(call.assistantId, assistant.business)
  const sum = (key: 'calls' | 'completed' | 'inProgress' | 'totalDurationMs') =>
    rows.reduce((total, row) => total + row[key], 0)
  const completed = sum('completed')
  return {
    calls: sum('calls'),
    completed,
    inProgress: sum('inProgress'),
    totalDurationMs: sum('totalDurationMs'),
    averageDurationMs: completed === 0 ? 0 : Math.round(sum('totalDurationMs') / completed),
    byAssistant: rows,
  }
}

function conditions(filter: CallFilter) {
  return and(
    inScope(call.organizationId, filter.scope),
    filter.status ? eq(call.status, filter.status) : undefined,
    filter.channel ? eq(call.channel, filter.channel) : undefined,
    filter.outcome ? eq(callSummary.outcome, filter.outcome) : undefined,
    filter.phone ? eq(call.from, filter.phone) : undefined,
    filter.from ? gte(call.startedAt, filter.from) : undefined,
    filter.to ? lt(call.startedAt, filter.to) : undefined,
  )
}
