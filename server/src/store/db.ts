/** The one way to speak SQL: Drizzle over `pg`, on either database. */
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import type pg from 'pg'
import * as schema from './schema/index.ts'

export type Db = NodePgDatabase<typeof schema>

/** A transaction, or the database itself: what queries take so that they can be part of either. */
export type Tx = Pick<
  Db,
  'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | 'execute' | 'transaction'
>

export function databaseOf(pool: pg.Pool): Db {
  return drizzle({ client: pool, schema, casing: 'snake_case' })
}
