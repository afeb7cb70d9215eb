/** Writes the summary of a call that has ended, and tells the screens. */
import { eq } from 'drizzle-orm'
import { readFacts } from '../../office/calls/facts.ts'
import { stateOf } from '../../office/calls/transcript.ts'
import type { Notice } from '../../store/bus.ts'
import type { Db } from '../../store/db.ts'
import { call, callSummary } from '../../store/schema/index.ts'
import type { Worker } from '../queue.ts'
import { summarise } from './summarise.ts'

export function summaryWorker(db: Db, tell: (notice: Notice) => void): Worker {
  return {
    queue: 'summary',
    leaseSeconds: 30,
    async work({ payload }) {
      const [row] = await db
        .select()
        .from(call)
        .where(eq(call.id, String(payload['callId'])))
      if (!row) return
      const events = await readFacts(db, row.id)
      const { text, outcome, nextAction } = summarise(stateOf(row, events), events)
      await db
        .insert(callSummary)
        .values({
          callId: row.id,
          organizationId: row.organizationId,
          text,
          outcome,
          nextAction,
          brain: 'offline',
        })
        .onConflictDoUpdate({ target: callSummary.callId, set: { text, outcome, nextAction } })
      tell({ topic: 'call', organizationId: row.organizationId, id: row.id })
    },
  }
}
