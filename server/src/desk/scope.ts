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
  /** Told after the commit: what others are told may then be read by them. */
  readonly onCommitted?: ((fact: DeskFact) => void) | undefined
  /** What the transaction under way has written. */
  readonly written?: DeskFact[] | undefined
}

/** Runs `work` in one transaction; a pool query inside it would wait for itself on the embedded database. */
export async function inTransaction<S extends Scope, Result>(
  scope: S,
  work: (scope: S) => Promise<Result>,
): Promise<Result> {
  const written: DeskFact[] = []
  const result = await scope.db.transaction((tx) => work({ ...scope, db: tx, written }))
  // A transaction inside another has committed nothing yet.
  if (scope.written) scope.written.push(...written)
  else for (const fact of written) scope.onCommitted?.(fact)
  return result
}

/** Tells the host what this transaction wrote. */
export async function tell(scope: Scope, fact: Omit<DeskFact, 'organizationId'>): Promise<void> {
  const told = { ...fact, organizationId: scope.organizationId }
  await scope.onFact?.(scope.db, told)
  scope.written?.push(told)
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** What comes from a model or a URL may be anything; PostgreSQL refuses what is no uuid with an error. */
export function isUuid(id: string): boolean {
  return uuid.test(id)
}
