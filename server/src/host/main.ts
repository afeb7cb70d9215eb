/** `npm start`. */
import { openStore } from '../store/open.ts'
import { readConfig } from './config.ts'
import { leave } from './why-not.ts'

/** How long calls under way may go on after SIGTERM. */
const graceMs = 25_000
/** What is stored after the last call; something that hangs must not keep the port and the data folder. */
const closingMs = 10_000
/** Ctrl-C comes twice through npm: from the terminal, and from npm itself. */
const sameSignalMs = 1_000

// Whoever reads the log may leave: the calls go on. A write that fails must not become a bug to be written.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

try {
  const config = readConfig(process.env)
  // The database opens in its thread while this one reads the rest of the house.
  const opening = openStore({ databaseUrl: config.DATABASE_URL, dataDir: config.DATA_DIR })
  opening.catch(() => {})
  const { startHouse } = await import('./start.ts')
  const { startReport } = await import('./report.ts')
  const { rehearse } = await import('./rehearsal.ts')
  const house = await startHouse(config, { store: await opening })
  process.stdout.write(`${startReport(house, performance.now())}\n`)
  void rehearse(Object.values((await import('../tongues/tongues.ts')).tongues))
  let closingSince: number | null = null
  const close = (signal: string): void => {
    if (closingSince !== null) {
      if (Date.now() - closingSince > sameSignalMs) process.exit(1)
      return
    }
    closingSince = Date.now()
    process.stdout.write(`${signal} : les appels en cours se terminent, puis la maison ferme.\n`)
    setTimeout(() => process.exit(1), graceMs + closingMs).unref()
    house.close(graceMs).then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  // A bug in one call must not hang up all the others: it is logged, loudly, and the house goes on.
  process.on('uncaughtException', (error) => house.context.log.error('bug-uncaught', { error }))
  process.on('unhandledRejection', (error) => house.context.log.error('bug-unhandled', { error }))
  process.on('SIGTERM', close)
  process.on('SIGINT', close)
} catch (error) {
  leave(error)
}
