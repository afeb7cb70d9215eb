/** What became of an appointment whose hour has come. */
import { and, eq, inArray } from 'drizzle-orm'
import { appointment } from '../../store/schema/index.ts'
import { sqlState, violationOf } from '../../store/errors.ts'
import { isUuid, type Scope } from '../scope.ts'

/** `too-early`: its hour has not come. `gone`: there is none, it was cancelled, or its slot was given to another since. */
export type Marked = 'marked' | 'too-early' | 'gone'

/** People come before their hour; nobody is absent before it. */
const earlyMs = { booked: Infinity, done: 60 * 60_000, 'no-show': 0 } as const

export async function mark(scope: Scope, id: string, status: keyof typeof earlyMs): Promise<Marked> {
  if (!isUuid(id)) return 'gone'
  const ofThis = and(
    eq(appointment.organizationId, scope.organizationId),
    eq(appointment.id, id),
    inArray(appointment.status, ['booked', 'done', 'no-show']),
  )
  const [known] = await scope.db.select({ startsAt: appointment.startsAt }).from(appointment).where(ofThis)
  if (!known) return 'gone'
  if (known.startsAt.getTime() - scope.clock() > earlyMs[status]) return 'too-early'
  const marked = await scope.db
    .update(appointment)
    .set({ status, updatedAt: new Date(scope.clock()) })
    .where(ofThis)
    .returning({ id: appointment.id })
    .catch((error: unknown) => {
      if (violationOf(error)?.code === sqlState.exclusion) return []
      throw error
    })
  return marked.length > 0 ? 'marked' : 'gone'
}
