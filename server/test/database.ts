/**
 * A fresh, migrated database for one test file: embedded by default, in a database of its own on the server of
 * `TEST_DATABASE_URL` when that is set.
 */
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { openStore, type Store } from '../src/store/open.ts'

export async function freshStore(): Promise<Store> {
  const server = process.env['TEST_DATABASE_URL']
  return server ? freshOnServer(server) : freshEmbedded()
}

async function freshOnServer(server: string): Promise<Store> {
  const name = `test_${randomBytes(6).toString('hex')}`
  await onServer(server, `create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  const store = await openStore({ databaseUrl: url.href, dataDir: '' })
  await store.migrate()
  return {
    ...store,
    async close() {
      await store.close()
      await onServer(server, `drop database ${name} with (force)`)
    },
  }
}

async function onServer(connectionString: string, statement: string): Promise<void> {
  const client = new Client({ connectionString })
  await client.connect()
  await client.query(statement)
  await client.end()
}

/** Creating a cluster and migrating take seconds: done once per set of migrations, then copied into memory. */
async function freshEmbedded(): Promise<Store> {
  const snapshot = join(tmpdir(), `standardiste-test-${migrationsHash()}.tar`)
  if (!existsSync(snapshot)) {
    const store = await openStore({ dataDir: 'memory://' })
    await store.migrate()
    const draft = `${snapshot}.${randomBytes(4).toString('hex')}`
    writeFileSync(draft, (await store.dump?.()) ?? new Uint8Array())
    renameSync(draft, snapshot)
    await store.close()
  }
  return openStore({ dataDir: 'memory://', snapshot })
}

function migrationsHash(): string {
  const folder = join(import.meta.dirname, '..', 'src', 'store', 'migrations')
  const hash = createHash('sha256')
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()) {
    hash.update(readFileSync(join(folder, file)))
  }
  return hash.digest('hex').slice(0, 12)
}
