/** What became of an appointment whose hour has come. */
import { and, eq, inArray } from 'drizzle-orm'
import { appointment } from '../../store/schema/index.ts'
import { sqlState, violationOf } from '../../store/errors.ts'
import { isUuid, type Scope } from '../scope.ts'

/** False when the organization has no such appointment, it was cancelled, or its slot was given to another since. */
export async function mark(
  scope: Scope,
  id: string,
  status: 'booked' | 'done' | 'no-show',
): Promise<boolean> {
  if (!isUuid(id)) return false
  const marked = await scope.db
    .update(appointment)
    .set({ status, updatedAt: new Date(scope.clock()) })
    .where(
      and(
        eq(appointment.organizationId, scope.organizationId),
        eq(appointment.id, id),
        inArray(appointment.status, ['booked', 'done', 'no-show']),
      ),
    )
    .returning({ id: appointment.id })
    .catch((error: unknown) => {
      if (violationOf(error)?.code === sqlState.exclusion) return []
      throw error
    })
  return marked.length > 0
}
