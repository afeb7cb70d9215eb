import { sql } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { freshStore } from '../../test/database.ts'
import { violationOf } from './errors.ts'
import { appendEvents } from './append-events.ts'
import { openStore } from './open.ts'
import { call, callEvent, organization, user } from './schema/index.ts'

const store = await freshStore()
afterAll(() => store.close())

test('five hundred parallel queries each get their own answer', async () => {
  const numbers = Array.from({ length: 500 }, (_, i) => i)
  const answers = await Promise.all(
    numbers.map(async (i) => (await store.pool.query<{ n: number }>('select $1::int as n', [i])).rows[0]?.n),
  )
  expect(answers).toEqual(numbers)
})

test('a failed statement leaves the next ones unharmed and names the constraint', async () => {
  await store.db.insert(user).values({ name: 'A', email: 'a@exemple.fr' })
  const again = store.db.insert(user).values({ name: 'B', email: 'a@exemple.fr' })
  const error = await again.then(
    () => null,
    (reason: unknown) => reason,
  )
  expect(violationOf(error)).toMatchObject({ code: '23505', constraint: 'user_email_unique' })
  expect(await store.db.select().from(user)).toHaveLength(1)
})

test.each(['/proc/x', '/proc/x/y', '/dev/null', '/dev/null/x'])(
  'S0-32 a folder where nothing can be written is refused at once: %s',
  async (dataDir) => {
    const opening = openStore({ dataDir, databaseUrl: undefined })
    await expect(opening).rejects.toThrow(/^DATA_DIR attend un dossier où l’on peut écrire/)
  },
)

test('a rolled back transaction leaves nothing, a savepoint keeps the rest', async () => {
  await expect(
    store.db.transaction(async (tx) => {
      await tx.insert(organization).values({ name: 'X', slug: 'x' })
      throw new Error('no')
    }),
  ).rejects.toThrow('no')
  await store.db.transaction(async (tx) => {
    await tx.insert(organization).values({ name: 'Y', slug: 'y' })
    await tx
      .transaction((inner) => inner.insert(organization).values({ name: 'Z', slug: 'y' }))
      .catch(() => {})
    await tx.insert(organization).values({ name: 'T', slug: 't' })
  })
  const slugs = (await store.db.select().from(organization)).map((row) => row.slug).sort()
  expect(slugs).toEqual(['t', 'y'])
})

test('sixty contending transactions lose no update', async () => {
  await store.db.execute(sql`create table if not exists counter (n integer)`)
  await store.db.execute(sql`insert into counter values (0)`)
  await Promise.all(
    Array.from({ length: 60 }, () =>
      store.db.transaction(async (tx) => {
        const { rows } = await tx.execute<{ n: number }>(sql`select n from counter for update`)
        await tx.execute(sql`update counter set n = ${Number(rows[0]?.n) + 1}`)
      }),
    ),
  )
  const { rows } = await store.db.execute<{ n: number }>(sql`select n from counter`)
  expect(rows[0]?.n).toBe(60)
})

test('a row of five megabytes comes back whole', async () => {
  const long = 'é'.repeat(2_500_000)
  const { rows } = await store.pool.query<{ t: string }>('select $1::text as t', [long])
  expect(rows[0]?.t).toBe(long)
})

test('migrations may run again, and six at once', async () => {
  await Promise.all(Array.from({ length: 6 }, () => store.migrate()))
})

test('notices reach the listeners of their topic', async () => {
  const heard = new Promise((resolve) => store.bus.listen('call', resolve))
  await store.bus.notify({ topic: 'other', organizationId: 'o', id: '0' })
  await store.bus.notify({ topic: 'call', organizationId: 'o', id: '1' })
  expect(await heard).toEqual({ topic: 'call', organizationId: 'o', id: '1' })
})

test('the facts of many calls are written once each, whatever is in them', async () => {
  const organizationId = 'facts'
  await store.db.insert(organization).values({ id: organizationId, name: 'F', slug: 'facts' })
  const callId = randomUUID()
  await store.db
    .insert(call)
    .values({ id: callId, organizationId, channel: 'test', carrierCallId: 'c1', to: '+33199000009' })
  const body = { text: 'é\0\ud800 "\\u0000"' }
  const fact = (seq: number) => ({
    organizationId,
    callId,
    seq,
    at: 1_795_000_000_123 + seq,
    type: 'caller-said',
    body,
  })
  expect(await appendEvents(store.pool, [fact(0), fact(1)])).toBe(2)
  // One again, one new, one of a call that is no more, one of a call of somebody else.
  const gone = { ...fact(0), callId: randomUUID() }
  const foreign = { ...fact(7), organizationId: 'other' }
  expect(await appendEvents(store.pool, [fact(1), fact(2), gone, foreign])).toBe(1)
  const rows = await store.db.select().from(callEvent).orderBy(callEvent.seq)
  expect(rows.map(({ seq }) => seq)).toEqual([0, 1, 2])
  expect(rows[0]).toMatchObject({ at: new Date(1_795_000_000_123), body: { text: 'é\ufffd "\\u0000"' } })
})

test('the embedded folder is for its owner alone, one that an older version left open too', async () => {
  const parent = mkdtempSync(join(tmpdir(), 'standardiste-modes-'))
  const dataDir = join(parent, 'house')
  const modes = () => [dataDir, join(dataDir, 'database')].map((path) => statSync(path).mode & 0o777)
  for (const _start of ['first', 'second']) {
    const mine = await openStore({ dataDir })
    expect(modes()).toEqual([0o700, 0o700])
    await mine.close()
    chmodSync(join(dataDir, 'database'), 0o755)
  }
  rmSync(parent, { recursive: true, force: true })
}, 60_000)

test('the embedded folder is refused while another has it, with a French sentence, and keeps its rows', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'standardiste-store-'))
  const first = await openStore({ dataDir })
  await first.migrate()
  await first.db.insert(organization).values({ name: 'Gardée', slug: 'gardee' })
  await expect(openStore({ dataDir })).rejects.toMatchObject({ why: 'locked', message: /déjà ouvert/ })
  await first.close()
  const again = await openStore({ dataDir })
  expect(await again.db.select().from(organization)).toHaveLength(1)
  await again.close()
  rmSync(dataDir, { recursive: true })
}, 30_000)

test('a query without end is stopped, and the database answers again', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'standardiste-watchdog-'))
  const embedded = await openStore({ dataDir, longestQueryMs: 1_500 })
  const endless = embedded.pool.query('select count(*) from generate_series(1, 400000000)')
  await expect(endless).rejects.toThrow(/database worker exited/)
  const { rows } = await embedded.pool.query<{ n: number }>('select 1 as n')
  expect(rows[0]?.n).toBe(1)
  await embedded.close()
  rmSync(dataDir, { recursive: true })
}, 30_000)
