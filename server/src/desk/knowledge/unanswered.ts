/** Questions no document answers, counted: the business sees what to write next. */
import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { CallId } from '../../phone/call.ts'
import { unansweredQuestion } from '../../store/schema/index.ts'
import { plain } from '../plain.ts'
import { isUuid, type Scope } from '../scope.ts'

export interface UnansweredQuestion {
  readonly id: string
  readonly question: string
  readonly count: number
  readonly firstAskedAt: string
  readonly lastAskedAt: string
  readonly callId: string | null
}

/** The same words again add to the count, and reopen what was settled. */
export async function keepUnanswered(
  scope: Scope,
  question: string,
  callId: CallId | undefined,
): Promise<void> {
  const questionKey = plain(question).slice(0, 500)
  if (questionKey === '') return
  const at = new Date(scope.clock())
  await scope.db
    .insert(unansweredQuestion)
    .values({
      organizationId: scope.organizationId,
      question: question.trim().slice(0, 500),
      questionKey,
      callId: callId ?? null,
      firstAskedAt: at,
      lastAskedAt: at,
    })
    .onConflictDoUpdate({
      target: [unansweredQuestion.organizationId, unansweredQuestion.questionKey],
      set: {
        count: sql`${unansweredQuestion.count} + 1`,
        lastAskedAt: at,
        callId: callId ?? null,
        settledAt: null,
      },
    })
}

/** The most asked first. */
export async function listUnanswered({ db, organizationId }: Scope): Promise<UnansweredQuestion[]> {
  const rows = await db
    .select()
    .from(unansweredQuestion)
    .where(and(eq(unansweredQuestion.organizationId, organizationId), isNull(unansweredQuestion.settledAt)))
    .orderBy(desc(unansweredQuestion.count), desc(unansweredQuestion.lastAskedAt))
    .limit(200)
  return rows.map(({ id, question, count, firstAskedAt, lastAskedAt, callId }) => ({
    id,
    question,
    count,
    firstAskedAt: firstAskedAt.toISOString(),
    lastAskedAt: lastAskedAt.toISOString(),
    callId,
  }))
}

/** The business dealt with it. False when there is no such question. */
export async function settleQuestion({ db, organizationId, clock }: Scope, id: string): Promise<boolean> {
  if (!isUuid(id)) return false
  const settled = await db
    .update(unansweredQuestion)
    .set({ settledAt: new Date(clock()) })
    .where(and(eq(unansweredQuestion.organizationId, organizationId), eq(unansweredQuestion.id, id)))
    .returning({ id: unansweredQuestion.id })
  return settled.length > 0
}
