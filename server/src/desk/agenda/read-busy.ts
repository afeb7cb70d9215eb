/** What the resources of an organization are busy with, between two dates. */
import { sql } from 'drizzle-orm'
import type { CivilDate } from '../../tongues/tongue.ts'
import type { Scope } from '../scope.ts'
import { addDays, startOfDay } from './calendar.ts'
import type { BusySpan } from './slots.ts'

interface Row extends Record<string, unknown> {
  readonly resource_id: string
  readonly from_ms: number
  readonly to_ms: number
}

/** Both dates included. Held slots count until their time is up; `except` is an appointment about to move. */
export async function readBusy(
  scope: Scope,
  timeZone: string,
  from: CivilDate,
  to: CivilDate,
  now: number,
  except: string | null = null,
): Promise<Map<string, BusySpan[]>> {
  // A day more on both sides: what began the evening before, and buffers across midnight.
  const first = new Date(startOfDay(timeZone, addDays(from, -1)))
  const last = new Date(startOfDay(timeZone, addDays(to, 2)))
  const { rows } = await scope.db.execute<Row>(sql`
    select resource_id, extract(epoch from lower(during))::float8 * 1000 as from_ms,
      extract(epoch from upper(during))::float8 * 1000 as to_ms
    from appointment
    where organization_id = ${scope.organizationId} and starts_at >= ${first} and starts_at < ${last}
      and (status = 'booked' or (status = 'held' and held_until > ${new Date(now)}))
      and id is distinct from ${except}::uuid`)
  const busy = new Map<string, BusySpan[]>()
  for (const { resource_id, from_ms, to_ms } of rows) {
    const span = { from: Math.round(from_ms), to: Math.round(to_ms) }
    const spans = busy.get(resource_id)
    if (spans) spans.push(span)
    else busy.set(resource_id, [span])
  }
  return busy
}
