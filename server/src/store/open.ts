/** Opens the database: a PostgreSQL server when an address is given, the embedded one otherwise. */
import type pg from 'pg'
import type { Bus } from './bus.ts'
import type { Db } from './db.ts'
import { openEmbedded } from './embedded/open-embedded.ts'
import { openServer } from './open-server.ts'

export interface Store {
  readonly kind: 'embedded' | 'server'
  readonly db: Db
  /** For what wants bare SQL. Never inside a transaction of `db`: the embedded pool has one connection. */
  readonly pool: pg.Pool
  readonly bus: Bus
  /** Brings the database to the schema of this version; safe when several instances start at once. */
  migrate(): Promise<void>
  /** A consistent copy of the embedded data folder, `.tar`; null on a server, whose own tools do that. */
  readonly dump: (() => Promise<Uint8Array>) | null
  close(): Promise<void>
}

export interface OpenOptions {
  readonly databaseUrl?: string | undefined
  /** The folder of the house; `memory://` for an embedded database that is forgotten. */
  readonly dataDir: string
  /** Connections to a server. */
  readonly connections?: number
  /** A longer query is stopped, in milliseconds. */
  readonly longestQueryMs?: number
  /** Embedded only: the `.tar` of `dump()` to begin a new folder with. */
  readonly snapshot?: string
}

/** Throws `StoreError` with a French sentence when the folder is taken or the server unfit. */
export async function openStore(options: OpenOptions): Promise<Store> {
  const { databaseUrl, dataDir, connections = 15, longestQueryMs = 20_000, snapshot } = options
  if (databaseUrl) return openServer({ databaseUrl, connections, longestQueryMs })
  return openEmbedded({ dataDir, longestQueryMs, ...(snapshot ? { snapshot } : {}) })
}
