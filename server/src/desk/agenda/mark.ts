/** What became of an appointment whose hour has come. */
import { and, eq, inArray } from 'drizzle-orm'
import { appointment } from '../../store/schema/index.ts'
import { isUuid, type Scope } from '../scope.ts'

/** False when the organization has no such appointment, or it was cancelled. */
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
  return marked.length > 0
}
