import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { postgresBinaries, startPostgres, type TemporaryPostgres } from '../../test/postgres.ts'
import { openStore, type Store } from './open.ts'

// Skipped only where PostgreSQL is not installed: the embedded engine has neither instances nor a network.
const onServer = test.skipIf(postgresBinaries() === null)

let server: TemporaryPostgres | null = null
let stores: [Store, Store] | null = null

beforeAll(async () => {
  if (postgresBinaries() === null) return
  server = await startPostgres()
  const open = () => openStore({ databaseUrl: server?.url, dataDir: '', longestQueryMs: 1_000 })
  stores = [await open(), await open()]
}, 60_000)

afterAll(async () => {
  for (const store of stores ?? []) await store.close()
  await server?.stop()
}, 60_000)

function both(): [Store, Store] {
  if (!stores) throw new Error('not started')
  return stores
}

onServer(
  'two instances that start together migrate once',
  async () => {
    const [one, two] = both()
    await Promise.all([one.migrate(), two.migrate(), one.migrate(), two.migrate()])
    const { rows } = await one.db.execute<{ n: number }>(
      sql`select count(*)::int as n from drizzle.__drizzle_migrations`,
    )
    expect(rows[0]?.n).toBeGreaterThan(2)
  },
  60_000,
)

onServer('a notice of one instance reaches the other', async () => {
  const [one, two] = both()
  const heard = new Promise((resolve) => two.bus.listen('call', resolve))
  await one.bus.notify({ topic: 'call', organizationId: 'o', id: '1' })
  expect(await heard).toEqual({ topic: 'call', organizationId: 'o', id: '1' })
})

onServer(
  'an instance that lost its connection listens again, and knows that it may have missed something',
  async () => {
    const [one, two] = both()
    const gap = new Promise<void>((resolve) => two.bus.onGap(resolve))
    await one.db.execute(sql`
    select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen %' and pid <> pg_backend_pid()`)
    await gap
    const heard = new Promise((resolve) => two.bus.listen('again', resolve))
    await one.bus.notify({ topic: 'again', organizationId: 'o', id: '2' })
    expect(await heard).toMatchObject({ id: '2' })
  },
  30_000,
)

onServer(
  'a query without end is stopped',
  async () => {
    const [one] = both()
    await expect(one.pool.query('select pg_sleep(60)')).rejects.toMatchObject({ code: '57014' })
  },
  30_000,
)

onServer('an address where nobody answers is told in French', async () => {
  const nowhere = openStore({ databaseUrl: 'postgresql://x@127.0.0.1:1/x', dataDir: '' })
  await expect(nowhere).rejects.toMatchObject({ why: 'unreachable', message: /DATABASE_URL/ })
})
