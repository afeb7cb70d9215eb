/** PostgreSQL inside our own process: PGlite in a thread, behind the same driver as a server. */
import { accessSync, chmodSync, constants, existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Pool } from 'pg'
import { LocalBus } from '../bus.ts'
import { databaseOf } from '../db.ts'
import { migrateStore } from '../migrate.ts'
import { StoreError } from '../errors.ts'
import type { Store } from '../open.ts'
import { Engine } from './engine.ts'
import { lockFolder } from './lock.ts'
import { copyReady } from './ready-folder.ts'
import { checkFolderVersion } from './version-file.ts'

export interface EmbeddedOptions {
  /** The folder of the house, in which the database has its own; `memory://` keeps nothing. */
  readonly dataDir: string
  readonly longestQueryMs: number
  readonly snapshot?: string
}

/** Names, numbers and what callers said: nobody else of this machine reads them, nor writes there. */
const privateMode = 0o700

/** The engine makes its files for everybody; a file system that knows no owners keeps them as they are. */
function keepPrivate(folder: string): void {
  try {
    chmodSync(folder, privateMode)
  } catch {
    // Its owner is somebody else, who decides.
  }
}

/** Step by step: `recursive` never ends where the system denies a folder that it has just promised, as under /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder, { mode: privateMode })
}

/** The folder of the house exists and can be written to, or the start is refused in a sentence. */
function makeWritable(dataDir: string): void {
  try {
    makeFolder(dataDir)
    // The dot is there in folders only.
    accessSync(`${dataDir}/.`, constants.W_OK)
  } catch (cause) {
    throw new StoreError(
      'not-writable',
      'DATA_DIR attend un dossier où l’on peut écrire : celui qui est donné n’existe pas, est un fichier ou est protégé.',
      { cause },
    )
  }
}

export async function openEmbedded(options: EmbeddedOptions): Promise<Store> {
  const inMemory = options.dataDir.startsWith('memory://')
  const folder = inMemory ? options.dataDir : join(options.dataDir, 'database')
  if (!inMemory) makeWritable(options.dataDir)
  const lock = inMemory ? null : lockFolder(folder)
  try {
    if (!inMemory && !options.snapshot && !existsSync(folder)) copyReady(folder)
    if (!inMemory) checkFolderVersion(folder)
    const engine = await Engine.start({ ...options, folder })
    if (!inMemory) keepPrivate(folder)
    // One connection: the engine has one session. A pool query inside a transaction waits for itself, and the
    // timeout makes that an error instead of a silence.
    const pool = new Pool({
      user: 'postgres',
      database: 'postgres',
      max: 1,
      connectionTimeoutMillis: 5_000,
      stream: engine.stream,
    })
    pool.on('error', () => {}) // an idle connection ended with its thread; the pool opens the next
    return {
      kind: 'embedded',
      pool,
      db: databaseOf(pool),
      bus: new LocalBus(),
      migrate: () => migrateStore(pool),
      dump: () => engine.dump(),
      async close() {
        await pool.end()
        await engine.close()
        lock?.release()
      },
    }
  } catch (error) {
    lock?.release()
    throw error
  }
}
