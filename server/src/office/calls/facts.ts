/** The facts of a call as they were appended: read back by the instance that takes it up, by reports and by screens. */
import { asc, count, eq } from 'drizzle-orm'
import type { CallEvent } from '../../phone/call.ts'
import type { Db } from '../../store/db.ts'
import { callEvent } from '../../store/schema/index.ts'

/** In order; `at` in milliseconds since 1970. Empty for a call that does not exist. */
export async function readFacts(db: Db, callId: string): Promise<CallEvent[]> {
  const rows = await db
    .select({ type: callEvent.type, at: callEvent.at, body: callEvent.body })
    .from(callEvent)
    .where(eq(callEvent.callId, callId))
    .orderBy(asc(callEvent.seq))
  return rows.map(({ type, at, body }) => ({ ...(body as object), type, at: at.getTime() }) as CallEvent)
}

/** How many facts of a call are stored: more than an instance knows of, and another one spoke. */
export async function countFacts(db: Db, callId: string): Promise<number> {
  const [row] = await db.select({ facts: count() }).from(callEvent).where(eq(callEvent.callId, callId))
  return row?.facts ?? 0
}
