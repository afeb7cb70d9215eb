/** Writes the facts of many calls in one statement. */
import type { Pool } from 'pg'

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

const statement = `
  insert into call_event (organization_id, call_id, seq, at, type, body)
  select e."organizationId", e."callId", e.seq, to_timestamp(e.at / 1000.0), e.type, e.body
  from jsonb_to_recordset($1::jsonb)
    as e("organizationId" text, "callId" uuid, seq integer, at double precision, type text, body jsonb)
  join call c on c.id = e."callId" and c.organization_id = e."organizationId"
  on conflict (call_id, seq) do nothing`

/**
 * Returns how many were new. Facts of a call that is no more (erased meanwhile) are dropped: they must not keep the
 * facts of the other calls from being written. Bare SQL, prepared once: it runs many times a second.
 */
export async function appendEvents(
  pool: Pick<Pool, 'query'>,
  events: readonly PendingEvent[],
): Promise<number> {
  if (events.length === 0) return 0
  const written = await pool.query({ name: 'append-events', text: statement, values: [jsonOf(events)] })
  return written.rowCount ?? 0
}

/** PostgreSQL refuses in jsonb what JavaScript allows in strings: NUL, and halves of surrogate pairs. */
function jsonOf(events: readonly PendingEvent[]): string {
  const json = JSON.stringify(events)
  return /\\u(?:0000|d[89a-f])/i.test(json) ? JSON.stringify(events, storable) : json
}

function storable(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\0', '').toWellFormed() : value
}
