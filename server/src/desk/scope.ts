/** What every function of the desk is opened with: the organization it serves, and the present moment. */
import type { CallId, OrganizationId } from '../phone/call.ts'
import type { Db, Tx } from '../store/db.ts'

/** Something was written. Told inside the transaction that wrote it, so that jobs are enqueued with it or not at all. */
export interface DeskFact {
  readonly type:
    | 'appointment-booked'
    | 'appointment-moved'
    | 'appointment-cancelled'
    | 'ticket-created'
    | 'message-taken'
  readonly organizationId: OrganizationId
  /** Of the appointment, ticket or message. */
  readonly id: string
  readonly callId?: CallId | undefined
}

export interface Scope {
  readonly db: Db | Tx
  readonly organizationId: OrganizationId
  /** Milliseconds since 1970. */
  readonly clock: () => number
  /** Must use the given transaction only. */
  readonly onFact?: ((tx: Tx, fact: DeskFact) => Promise<void>) | undefined
}

/** Runs `work` in one transaction; a pool query inside it would wait for itself on the embedded database. */
export function inTransaction<S extends Scope, Result>(
  scope: S,
  work: (scope: S) => Promise<Result>,
): Promise<Result> {
  return scope.db.transaction((tx) => work({ ...scope, db: tx }))
}

/** Tells the host what this transaction wrote. */
export async function tell(scope: Scope, fact: Omit<DeskFact, 'organizationId'>): Promise<void> {
  await scope.onFact?.(scope.db, { ...fact, organizationId: scope.organizationId })
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** What comes from a model or a URL may be anything; PostgreSQL refuses what is no uuid with an error. */
export function isUuid(id: string): boolean {
  return uuid.test(id)
}
