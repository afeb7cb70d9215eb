/** Everything the house needs, built once; what `main` runs and what tests start. */
import { randomBytes, createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Metric } from 'prom-client'
import { openBrains, openEmbedder } from '../brains/brains.ts'
import { browserDoors } from '../channels/browser/channel.ts'
import { twilioRelayDoors } from '../channels/twilio-relay/doors.ts'
import type { Doors } from '../channels/door.ts'
import { openDesk } from '../desk/desk.ts'
import type { Embedder } from '../desk/knowledge/embedder.ts'
import { toolsOf } from '../desk/tools.ts'
import { summaryWorker } from '../jobs/summary/worker.ts'
import { meaningsWorker } from '../jobs/meanings/worker.ts'
import { Workshop } from '../jobs/workshop.ts'
import type { Assistant } from '../phone/assistant.ts'
import type { TurnsBrain } from '../phone/brain.ts'
import { type Clock, systemClock } from '../phone/clock.ts'
import type { Limits } from '../phone/limits.ts'
import type { Notice } from '../store/bus.ts'
import { openStore, type Store } from '../store/open.ts'
import { tongueFor } from '../tongues/tongue-for.ts'
import { type Auth, openAuth } from './auth.ts'
import { Directory } from './calls/directory.ts'
import { CallJournal } from './calls/journal.ts'
import { HouseSwitchboard } from './calls/switchboard.ts'
import type { Config } from './config.ts'
import { type Log, openLog } from './log.ts'
import { openCallMetrics } from './metrics.ts'

export interface Context {
  readonly config: Config
  readonly log: Log
  readonly store: Store
  readonly auth: Auth
  readonly directory: Directory
  readonly journal: CallJournal
  readonly switchboard: HouseSwitchboard
  readonly brains: ReadonlyMap<string, TurnsBrain>
  /** Meanings of documents; null: the search goes by words. */
  readonly embedder: Embedder | null
  readonly doors: Doors
  readonly workshop: Workshop
  readonly metrics: readonly Metric[]
  /** Tells the screens and the other instances that a row changed; never fails. */
  readonly tell: (notice: Notice) => void
  /** Set when the house closes: new calls go elsewhere. */
  draining: boolean
}

/** `brains`: others than those the configuration allows, for tests. */
export interface ContextOptions {
  readonly store?: Store
  readonly brains?: ReadonlyMap<string, TurnsBrain>
  readonly log?: Log
  readonly clock?: Clock
  readonly limits?: Limits
}

/** Opens the store and migrates it; nothing listens yet. */
export async function openContext(config: Config, options: ContextOptions = {}): Promise<Context> {
  const log = options.log ?? openLog(config.LOG_LEVEL)
  const store =
    options.store ?? (await openStore({ databaseUrl: config.DATABASE_URL, dataDir: config.DATA_DIR }))
  await store.migrate()
  const clock = options.clock ?? systemClock
  const auth = openAuth(store.db, {
    secret: secretOf(config),
    publicUrl: config.PUBLIC_URL ?? `http://localhost:${config.PORT}`,
    limits: config.NODE_ENV !== 'test',
  })
  const directory = new Directory(store.db, store.bus)
  /** A notice that is lost costs freshness only: screens read again after a gap. */
  const tell = (notice: Notice) =>
    void store.bus.notify(notice).catch((error: unknown) => log.warn('notice-lost', { error }))
  const callMetrics = openCallMetrics()
  const journal = new CallJournal(store.pool, log, (events) => {
    callMetrics.count(events)
    for (const { callId, organizationId } of new Map(events.map((event) => [event.callId, event])).values())
      tell({ topic: 'call', organizationId, id: callId })
  })
  const embedder = openEmbedder({ config })
  const brains = options.brains ?? openBrains({ config, tongueOf: tongueFor })
  const switchboard = new HouseSwitchboard({
    db: store.db,
    shared: store.kind === 'server',
    log,
    clock,
    ...(options.limits ? { limits: options.limits } : {}),
    directory,
    journal,
    brainsOf: (assistant) => brainsOf(assistant, brains),
    toolsOf: (organization) =>
      toolsOf(
        openDesk(store.db, organization, {
          clock: () => clock.now(),
          ...(embedder ? { embedder } : {}),
          onCommitted: ({ type, id }) => tell({ topic: type, organizationId: organization, id }),
        }),
      ),
  })
  return {
    config,
    log,
    store,
    auth,
    directory,
    journal,
    switchboard,
    brains,
    embedder,
    doors: doorsOf(config),
    workshop: new Workshop(
      store.db,
      [summaryWorker(store.db, tell), ...(embedder ? [meaningsWorker(store.db, embedder)] : [])],
      (queue, error) => log.error('job-failed', { queue, error }),
    ),
    metrics: callMetrics.metrics,
    tell,
    draining: false,
  }
}

/** Those the assistant names and that can think here; the offline brain, which needs nobody, is always the last. */
function brainsOf(assistant: Assistant, brains: ReadonlyMap<string, TurnsBrain>): readonly TurnsBrain[] {
  const named = assistant.brains
    .filter((name) => name !== 'offline')
    .flatMap((name) => brains.get(name) ?? [])
  const offline = brains.get('offline')
  return offline ? [...named, offline] : named
}

/** All channels with doors, as one list. */
function doorsOf(config: Config): Doors {
  const authTokens = [config.TWILIO_AUTH_TOKEN, config.TWILIO_AUTH_TOKEN_SECONDARY].filter(
    (token) => token !== undefined,
  )
  const families = [browserDoors(), twilioRelayDoors({ authTokens })]
  return { http: families.flatMap(({ http }) => http), sockets: families.flatMap(({ sockets }) => sockets) }
}

/** Signs cookies. Several instances on one database must agree without being told. */
function secretOf(config: Config): string {
  if (config.AUTH_SECRET) return config.AUTH_SECRET
  if (config.DATABASE_URL)
    return createHash('sha256').update(`standardiste ${config.DATABASE_URL}`).digest('hex')
  if (config.DATA_DIR.startsWith('memory://')) return randomBytes(32).toString('hex')
  const file = join(config.DATA_DIR, 'secret')
  if (existsSync(file)) return readFileSync(file, 'utf8')
  mkdirSync(config.DATA_DIR, { recursive: true })
  const secret = randomBytes(32).toString('hex')
  writeFileSync(file, secret, { mode: 0o600 })
  return secret
}
