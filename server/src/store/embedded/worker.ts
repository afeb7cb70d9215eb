/** The thread of the embedded database: in our own thread every query would stop the voices. */
import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { type FromWorker, MessageCutter, type ToWorker, type WorkerData } from './messages.ts'

if (!parentPort) throw new Error('runs as a worker thread only')
const port = parentPort
const { folder, snapshot }: WorkerData = workerData
const tell = (message: FromWorker) => port.postMessage(message)
const terminate = 'X'.charCodeAt(0)

const db = await PGlite.create(folder, {
  extensions: { btree_gist, unaccent, pg_trgm },
  // The default of 128 MB lies inside the WASM memory and doubles what the whole product takes.
  startParams: [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB'],
  ...(snapshot ? { loadDataDir: new Blob([readFileSync(snapshot)]) } : {}),
})

let connection = 0
let cutter = new MessageCutter()
let work: Promise<void> = Promise.resolve()

/** `pg` opened its next connection: what the last one left in the only session of the engine is undone. */
async function newConnection(): Promise<void> {
  if (db.isInTransaction()) await db.exec('rollback')
  await db.exec('discard all')
}

/** Answers messages of one connection that came together; what was answered before a failure is told too. */
async function answer(of: number, messages: readonly Uint8Array[]): Promise<void> {
  const answers: Uint8Array[] = []
  const keep = (bytes: Uint8Array) => void answers.push(bytes.slice())
  try {
    for (const message of messages)
      if (message[0] !== terminate)
        await db.runExclusive(() => db.execProtocolRawStream(message, { onRawData: keep }))
  } finally {
    const [only, ...more] = answers
    if (only)
      tell({
        type: 'bytes',
        connection: of,
        bytes: more.length === 0 ? only : new Uint8Array(Buffer.concat(answers)),
      })
  }
}

/** Everything the engine does, strictly in the order it came. */
function inOrder(of: number, task: () => Promise<void>): void {
  work = work
    .then(task)
    .catch((error: unknown) => tell({ type: 'failed', connection: of, error: String(error) }))
}

port.on('message', (message: ToWorker) => {
  if (message.type === 'dump') {
    inOrder(connection, async () => {
      const blob = await db.dumpDataDir('none')
      tell({ type: 'dumped', request: message.request, bytes: new Uint8Array(await blob.arrayBuffer()) })
    })
    return
  }
  if (message.type === 'close') {
    inOrder(connection, async () => {
      await db.close()
      tell({ type: 'closed' })
    })
    return
  }
  const of = message.connection
  if (of < connection) return // a late word of a connection that pg has thrown away
  if (of > connection) {
    connection = of
    cutter = new MessageCutter()
    inOrder(of, newConnection)
  }
  const messages = cutter.cut(message.bytes)
  inOrder(of, async () => {
    await answer(of, messages)
    tell({ type: 'done', connection: of })
  })
})

tell({ type: 'ready' })
