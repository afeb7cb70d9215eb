/**
 * `npm run replay -- CALL`: prints what a call did, fact by fact with the milliseconds between them.
 * A bug report is a call’s id, or its exported JSON (`GET /api/calls/:id`).
 */
import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import type { CallEvent } from '../../phone/call.ts'
import { StoreError } from '../../store/errors.ts'
import { openStore } from '../../store/open.ts'
import { readConfig } from '../config.ts'
import { askTheHouse, factsOfCall } from '../side-door.ts'
import { leave } from '../why-not.ts'

const exported = z.object({ events: z.array(z.looseObject({ type: z.string(), at: z.string() })) })

const asked = process.argv[2]
if (!asked) {
  process.stderr.write(
    'Usage : npm run replay -- APPEL (identifiant, identifiant de l’opérateur, ou fichier JSON exporté)\n',
  )
  process.exit(1)
}
const events = existsSync(asked) ? fromFile(asked) : await fromStore(asked).catch(leave)
if (!events) {
  process.stderr.write('Cet appel n’existe pas.\n')
  process.exit(1)
}
let before = events[0]?.at ?? 0
for (const { type, at, ...fact } of events) {
  process.stdout.write(`${String(at - before).padStart(7)} ms  ${type.padEnd(20)} ${JSON.stringify(fact)}\n`)
  before = at
}

function fromFile(file: string): CallEvent[] {
  const { events: facts } = exported.parse(JSON.parse(readFileSync(file, 'utf8')))
  return facts.map((fact) => ({ ...fact, at: Date.parse(fact.at) })) as unknown as CallEvent[]
}

/** The embedded database is read by one process: if a house has it open, that house is asked. */
async function fromStore(id: string): Promise<CallEvent[] | null> {
  const { DATABASE_URL: databaseUrl, DATA_DIR: dataDir } = readConfig(process.env)
  const store = await openStore({ databaseUrl, dataDir }).catch((error: unknown) => {
    if (error instanceof StoreError && error.why === 'locked') return error
    throw error
  })
  if (store instanceof StoreError)
    return askTheHouse(dataDir, id).catch(() => {
      throw store
    })
  const facts = await factsOfCall(store.db, id)
  await store.close()
  return facts
}
