/** Writes the facts of many calls in one statement. */
import { sql } from 'drizzle-orm'
import type { Tx } from './db.ts'

/** One fact on its way to the log. `seq` counts from 0 within its call; the same one again is dropped. */
export interface PendingEvent {
  readonly organizationId: string
  readonly callId: string
  readonly seq: number
  /** Milliseconds since 1970. */
  readonly at: number
  readonly type: string
  readonly body: unknown
}

/**
 * Returns how many were new. Facts of a call that is no more (erased meanwhile) are dropped: they must not keep the
 * facts of the other calls from being written.
 */
export async function appendEvents(db: Tx, events: readonly PendingEvent[]): Promise<number> {
  if (events.length === 0) return 0
  const written = await db.execute(sql`
    insert into call_event (organization_id, call_id, seq, at, type, body)
    select e."organizationId", e."callId", e.seq, to_timestamp(e.at / 1000.0), e.type, e.body
    from jsonb_to_recordset(${JSON.stringify(events, storable)}::jsonb)
      as e("organizationId" text, "callId" uuid, seq integer, at double precision, type text, body jsonb)
    join call c on c.id = e."callId" and c.organization_id = e."organizationId"
    on conflict (call_id, seq) do nothing`)
  return written.rowCount ?? 0
}

/** PostgreSQL refuses in jsonb what JavaScript allows in strings: NUL, and halves of surrogate pairs. */
function storable(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\0', '').toWellFormed() : value
}
