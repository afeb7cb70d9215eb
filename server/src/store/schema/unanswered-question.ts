/** What callers asked and no document answers. */
import { index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { id, instant, since, tenant } from './columns.ts'

export const unansweredQuestion = pgTable(
  'unanswered_question',
  {
    id: id(),
    organizationId: tenant(),
    /** As it was asked first. */
    question: text().notNull(),
    /** Its words without accents nor case: the same question is counted. */
    questionKey: text().notNull(),
    count: integer().notNull().default(1),
    callId: uuid(),
    firstAskedAt: since(),
    lastAskedAt: since(),
    /** The business dealt with it. */
    settledAt: instant(),
  },
  (t) => [
    unique('unanswered_question_key').on(t.organizationId, t.questionKey),
    index().on(t.organizationId, t.lastAskedAt),
  ],
)
