/**
 * Facts that met other facts in their places: another instance took the call up while these were on their way. Nothing
 * that was acknowledged is lost: they go to the end of the log, where their instants tell when they happened.
 */
import type { Pool } from 'pg'
import { appendEvents, type PendingEvent } from '../../store/append-events.ts'

interface Stored {
  readonly seq: number
  readonly type: string
  readonly at: string
}

/** Returns the facts as they were renumbered; empty when all were there already, or their call is no more. */
export async function rescue(pool: Pool, events: readonly PendingEvent[]): Promise<PendingEvent[]> {
  const renumbered: PendingEvent[] = []
  for (const callId of new Set(events.map((event) => event.callId))) {
    const { rows } = await pool.query<Stored>(
      'select seq, type, round(extract(epoch from at) * 1000)::text as at from call_event where call_id = $1',
      [callId],
    )
    const stored = new Map(rows.map((row) => [row.seq, row]))
    let next = Math.max(-1, ...stored.keys()) + 1
    for (const event of events.filter((one) => one.callId === callId)) {
      const there = stored.get(event.seq)
      if (!there || (there.type === event.type && there.at === String(Math.round(event.at)))) continue
      renumbered.push({ ...event, seq: next })
      next += 1
    }
  }
  await appendEvents(pool, renumbered)
  return renumbered
}
