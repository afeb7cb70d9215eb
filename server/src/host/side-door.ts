/**
 * A door for commands typed on the same machine: the embedded database has one reader, the house itself. It is a socket
 * in the data folder, so whoever may read that folder may come in, and nobody else.
 */
import { chmodSync, rmSync } from 'node:fs'
import { createServer, get } from 'node:http'
import { join } from 'node:path'
import { readFacts } from '../office/calls/facts.ts'
import { findCallRow } from '../office/calls/transcript.ts'
import type { CallEvent } from '../phone/call.ts'
import type { Db } from '../store/db.ts'
import type { Log } from './log.ts'

const socketIn = (dataDir: string): string => join(dataDir, 'house.sock')

/** The facts of a call, by our id or the carrier's; null when there is none. */
export async function factsOfCall(db: Db, id: string): Promise<CallEvent[] | null> {
  const row = await findCallRow(db, id, 'all')
  return row ? readFacts(db, row.id) : null
}

/** Opens the door; without it, on systems and paths that have no such sockets, the house goes on. */
export async function openSideDoor(dataDir: string, db: Db, log: Log): Promise<{ close(): void }> {
  const path = socketIn(dataDir)
  const server = createServer((request, response) => {
    // Our identifiers and the carriers' are letters, figures and signs that need no escape.
    const id = (request.url ?? '/').slice(1)
    factsOfCall(db, id).then(
      (facts) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(facts)),
      () => response.writeHead(500).end(),
    )
  })
  // The folder is locked: a socket that is there was left by a house that died.
  rmSync(path, { force: true })
  await new Promise<void>((resolve) => {
    server.once('error', (error) => {
      log.warn('side-door-closed', { error })
      resolve()
    })
    server.listen(path, () => {
      chmodSync(path, 0o600)
      resolve()
    })
  })
  return { close: () => server.close() }
}

/** Asks the house that has this folder open. Rejects when none answers. */
export function askTheHouse(dataDir: string, id: string): Promise<CallEvent[] | null> {
  return new Promise((resolve, reject) => {
    get({ socketPath: socketIn(dataDir), path: `/${encodeURIComponent(id)}` }, (answer) => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (piece: string) => (text += piece))
      answer.on('end', () =>
        answer.statusCode === 200
          ? resolve(JSON.parse(text) as CallEvent[] | null)
          : reject(new Error(`status ${answer.statusCode}`)),
      )
    }).on('error', reject)
  })
}
