import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openEmbedded } from './open-embedded.ts'
import { copyReady, keepReady } from './ready-folder.ts'

const home = mkdtempSync(join(tmpdir(), 'standardiste-ready-test-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))
const ready = join(home, 'ready')
const count = async (dataDir: string) => {
  const store = await openEmbedded({ dataDir, longestQueryMs: 60_000 })
  await store.migrate()
  const { rows } = await store.pool.query<{ n: number }>('select count(*)::int as n from organization')
  await store.close()
  return rows[0]?.n
}

test('a copied folder is a migrated database, whole; what an interrupted copy left is removed', async () => {
  const made = join(home, 'made')
  await count(made)
  keepReady(join(made, 'database'), ready)
  const dataDir = join(home, 'fresh')
  mkdirSync(join(dataDir, 'database.0123abcd'), { recursive: true })
  expect(copyReady(join(dataDir, 'database'), ready)).toBe(true)
  expect(readdirSync(dataDir)).toEqual(['database'])
  expect(await count(dataDir)).toBe(0)
}, 60_000)

test('one made from other migrations is not used', () => {
  writeFileSync(`${ready}.stamp`, 'other')
  const folder = join(home, 'other', 'database')
  mkdirSync(join(home, 'other'))
  expect(copyReady(folder, ready)).toBe(false)
  expect(existsSync(folder)).toBe(false)
})
