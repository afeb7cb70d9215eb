/** A PostgreSQL server of one's own: what production uses. */
import { Pool } from 'pg'
import { databaseOf } from './db.ts'
import { StoreError } from './errors.ts'
import { migrateStore } from './migrate.ts'
import type { Store } from './open.ts'
import { ServerBus } from './server-bus.ts'

const oldest = 15

export interface ServerOptions {
  readonly databaseUrl: string
  readonly connections: number
  readonly longestQueryMs: number
}

export async function openServer(options: ServerOptions): Promise<Store> {
  const pool = new Pool({
    connectionString: options.databaseUrl,
    max: options.connections,
    connectionTimeoutMillis: 5_000,
    statement_timeout: options.longestQueryMs,
  })
  pool.on('error', () => {}) // an idle connection was lost; the pool opens the next
  const bus = new ServerBus(options.databaseUrl, pool)
  try {
    await checkVersion(pool)
    await bus.open()
  } catch (cause) {
    await pool.end()
    if (cause instanceof StoreError) throw cause
    throw new StoreError(
      'unreachable',
      'La base PostgreSQL indiquée par DATABASE_URL ne répond pas : vérifiez l’adresse, le mot de passe et que le serveur tourne.',
      { cause },
    )
  }
  return {
    kind: 'server',
    pool,
    db: databaseOf(pool),
    bus,
    migrate: () => migrateStore(pool),
    dump: null,
    async close() {
      await bus.close()
      await pool.end()
    },
  }
}

async function checkVersion(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ version: string }>(
    `select current_setting('server_version_num') as version`,
  )
  const major = Math.floor(Number(rows[0]?.version ?? 0) / 10_000)
  if (major >= oldest) return
  throw new StoreError(
    'too-old',
    `PostgreSQL ${major} est trop ancien : il faut la version ${oldest} ou une plus récente.`,
  )
}
