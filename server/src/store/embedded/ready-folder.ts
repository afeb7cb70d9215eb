/**
 * A database folder made beforehand, by `npm ci`: a first start copies it instead of creating a cluster, which takes
 * seconds. Without it, or when the migrations have changed since, the cluster is created as usual.
 */
import { createHash, randomBytes } from 'node:crypto'
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { folderFormat } from './version-file.ts'

const server = join(import.meta.dirname, '..', '..', '..')
const migrations = join(import.meta.dirname, '..', 'migrations')

/** Where the ready-made folder lies; its stamp beside it says what it was made from. */
export const readyFolder = join(server, 'dist', 'database')
const stampOf = (ready: string) => `${ready}.stamp`

/** What a database of this version is made from. */
function ingredients(): string {
  const hash = createHash('sha256').update(folderFormat)
  for (const file of readdirSync(migrations).sort())
    if (file.endsWith('.sql')) hash.update(readFileSync(join(migrations, file)))
  return hash.digest('hex')
}

/** Makes `folder` from the ready-made one; false when there is none of this version. All of it appears, or nothing. */
export function copyReady(folder: string, ready = readyFolder): boolean {
  const stamp = stampOf(ready)
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== ingredients()) return false
  dropDrafts(folder)
  const draft = `${folder}.${randomBytes(4).toString('hex')}`
  try {
    cpSync(ready, draft, { recursive: true })
    renameSync(draft, folder)
    return true
  } catch {
    // A full or strange disk: creating the cluster says what is wrong with it.
    rmSync(draft, { recursive: true, force: true })
    return false
  }
}

/** A migrated folder becomes the ready-made one. */
export function keepReady(folder: string, ready = readyFolder): void {
  rmSync(stampOf(ready), { force: true })
  rmSync(ready, { recursive: true, force: true })
  cpSync(folder, ready, { recursive: true })
  writeFileSync(stampOf(ready), ingredients())
}

/** What a start that was killed left half copied. The folder is locked: nobody else is copying. */
function dropDrafts(folder: string): void {
  const draft = new RegExp(`^${basename(folder)}\\.[0-9a-f]{8}$`)
  for (const name of readdirSync(dirname(folder)))
    if (draft.test(name)) rmSync(join(dirname(folder), name), { recursive: true, force: true })
}
