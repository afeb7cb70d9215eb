/** Which organizations a member may read: one, some, or (a platform admin) all. */
import { inArray, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { OrganizationId } from '../phone/call.ts'

export type Scope = readonly OrganizationId[] | 'all'

/** The condition that keeps a query inside its tenants. */
export function inScope(column: PgColumn, scope: Scope): SQL | undefined {
  if (scope === 'all') return undefined
  return scope.length === 0 ? sql`false` : inArray(column, [...scope])
}
