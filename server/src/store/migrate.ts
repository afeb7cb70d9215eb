/** Brings the database to the schema of this version. */
import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import type pg from 'pg'
import { holding } from './alone.ts'

const migrationsFolder = join(import.meta.dirname, 'migrations')
const lock = 'standardiste.migrate'

/** Several instances may start at once: one migrates, the others wait for it, longer than any query of a call. */
export async function migrateStore(pool: pg.Pool): Promise<void> {
  const client = await pool.connect()
  try {
    await holding(client, lock, () =>
      migrate(drizzle({ client, casing: 'snake_case' }), { migrationsFolder }),
    )
  } finally {
    client.release()
  }
}
