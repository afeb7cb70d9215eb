import { expect, test } from 'vitest'
import { readConfig } from '../src/host/config.ts'
import { startHouse } from '../src/host/start.ts'
import { openStore, type Store } from '../src/store/open.ts'
import { freshStore } from './database.ts'

const server = process.env['TEST_DATABASE_URL']
const why = server ? '' : ' (skipped: the embedded database serves one instance)'

/** Another connection to the same database. */
async function beside(store: Store): Promise<Store> {
  const { rows } = await store.pool.query<{ name: string }>('select current_database() as name')
  const url = new URL(server ?? '')
  url.pathname = `/${rows[0]?.name}`
  return openStore({ databaseUrl: url.href, dataDir: '' })
}

test.skipIf(!server)(
  `instances that start at once on an empty database share one beginning, and one account${why}`,
  async () => {
    const first = await freshStore()
    const stores = [first, await beside(first), await beside(first), await beside(first)]
    const config = readConfig({
      PORT: '0',
      DEMO: 'false',
      HOST: '127.0.0.1',
      LOG_LEVEL: 'error',
      NODE_ENV: 'test',
    })
    const started = await Promise.all(stores.map((store) => startHouse(config, { store })))
    expect(started.filter(({ account }) => account.password !== null)).toHaveLength(1)
    for (const one of started.toReversed()) await one.close()
  },
  60_000,
)
