/**
 * Calls that nobody ended: the house died in the middle of them and the carrier never called back. Ended as failed once
 * nothing has been heard of them for a while, so that lists and statistics tell the truth.
 */
import { and, eq, lt, ne, sql } from 'drizzle-orm'
import type { Db } from '../../store/db.ts'
import { call, callEvent } from '../../store/schema/index.ts'
import { hasLine } from './connection.ts'
import type { HouseSwitchboard } from './switchboard.ts'

/** Longer than any silence the ladder allows, and than a transfer that rings. */
const quietMinutes = 30
const atOnce = 50

/** Ends the forgotten calls, and lets go of those that went on through another instance. Returns how many were ended. */
export async function sweep(db: Db, switchboard: HouseSwitchboard): Promise<number> {
  const lastFact = sql`(select max(${callEvent.at}) from ${callEvent} where ${callEvent.callId} = ${call.id})`
  const longAgo = sql`now() - make_interval(mins => ${quietMinutes})`
  const rows = await db
    .select({ channel: call.channel, carrierCallId: call.carrierCallId })
    .from(call)
    .where(
      and(
        ne(call.status, 'ended'),
        lt(call.startedAt, longAgo),
        sql`coalesce(${lastFact}, ${call.startedAt}) < ${longAgo}`,
      ),
    )
    .limit(atOnce)
  let ended = 0
  for (const { channel, carrierCallId } of rows) {
    const live = switchboard.live(channel, carrierCallId)
    if (live && (live.busy || hasLine(live))) continue
    const session = await switchboard.resume(channel, carrierCallId)
    if (session) {
      await switchboard.end(session, session.call.status === 'transferred' ? 'transferred' : 'failed')
    } else
      await db
        .update(call)
        .set({ status: 'ended', endReason: 'failed' })
        .where(and(eq(call.channel, channel), eq(call.carrierCallId, carrierCallId)))
    ended += 1
  }
  for (const session of switchboard.sessions())
    if (!hasLine(session)) await switchboard.forgetIfOvertaken(session)
  return ended
}
