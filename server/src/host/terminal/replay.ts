/**
 * `npm run replay -- CALL`: prints what a call did, fact by fact with the milliseconds between them.
 * A bug report is a call’s id, or its exported JSON (`GET /api/calls/:id`).
 */
import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { readFacts } from '../../office/calls/facts.ts'
import { findCallRow } from '../../office/calls/transcript.ts'
import type { CallEvent } from '../../phone/call.ts'
import { StoreError } from '../../store/errors.ts'
import { openStore } from '../../store/open.ts'
import { readConfig } from '../config.ts'
import { leave, whyNot } from '../why-not.ts'

const exported = z.object({ events: z.array(z.looseObject({ type: z.string(), at: z.string() })) })

const asked = process.argv[2]
if (!asked) {
  process.stderr.write(
    'Usage : npm run replay -- APPEL (identifiant, identifiant de l’opérateur, ou fichier JSON exporté)\n',
  )
  process.exit(1)
}
const events = existsSync(asked) ? fromFile(asked) : await fromStore(asked).catch(refuse)
if (!events) {
  process.stderr.write('Cet appel n’existe pas.\n')
  process.exit(1)
}
let before = events[0]?.at ?? 0
for (const { type, at, ...fact } of events) {
  process.stdout.write(`${String(at - before).padStart(7)} ms  ${type.padEnd(20)} ${JSON.stringify(fact)}\n`)
  before = at
}

/** The embedded database is read by one process: the house that runs tells a call by its API. */
function refuse(error: unknown): never {
  const locked = error instanceof StoreError && error.why === 'locked'
  return leave(
    locked
      ? `${whyNot(error)}\nOu donnez le fichier que rend GET /api/calls/APPEL de la maison ouverte.`
      : error,
  )
}

function fromFile(file: string): CallEvent[] {
  const { events: facts } = exported.parse(JSON.parse(readFileSync(file, 'utf8')))
  return facts.map((fact) => ({ ...fact, at: Date.parse(fact.at) })) as unknown as CallEvent[]
}

async function fromStore(id: string): Promise<CallEvent[] | null> {
  const config = readConfig(process.env)
  const store = await openStore({ databaseUrl: config.DATABASE_URL, dataDir: config.DATA_DIR })
  const row = await findCallRow(store.db, id, 'all')
  const facts = row ? await readFacts(store.db, row.id) : null
  await store.close()
  return facts
}
