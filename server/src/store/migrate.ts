/** Brings the database to the schema of this version. */
import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import type pg from 'pg'

const migrationsFolder = join(import.meta.dirname, 'migrations')
const lock = 'standardiste.migrate'

/** Several instances may start at once: one migrates, the others wait for it. */
export async function migrateStore(pool: pg.Pool): Promise<void> {
  const client = await pool.connect()
  try {
    // Waiting for another instance, or an index on a large table, may take longer than any query of a call.
    await client.query('set statement_timeout = 0')
    await client.query('select pg_advisory_lock(hashtext($1))', [lock])
    try {
      await migrate(drizzle({ client, casing: 'snake_case' }), { migrationsFolder })
    } finally {
      await client.query('select pg_advisory_unlock(hashtext($1))', [lock])
    }
  } finally {
    await client.query('reset statement_timeout')
    client.release()
  }
}
