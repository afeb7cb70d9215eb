/** `npm start`. */
import { ConfigError, readConfig } from './config.ts'
import { StoreError } from '../store/errors.ts'
import { openStore } from '../store/open.ts'

/** How long calls under way may go on after SIGTERM. */
const graceMs = 25_000

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
  const close = (signal: string): void => {
    process.stdout.write(`${signal} : les appels en cours se terminent, puis la maison ferme.\n`)
    house.close(graceMs).then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  // A bug in one call must not hang up all the others: it is logged, loudly, and the house goes on.
  process.on('uncaughtException', (error) => house.context.log.error('bug-uncaught', { error }))
  process.on('unhandledRejection', (error) => house.context.log.error('bug-unhandled', { error }))
  process.once('SIGTERM', close)
  process.once('SIGINT', close)
} catch (error) {
  const known = error instanceof ConfigError || error instanceof StoreError
  const inUse = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  process.stderr.write(
    known
      ? `${error.message}\n`
      : inUse
        ? 'Le port est déjà pris : choisissez-en un autre avec PORT=3001.\n'
        : `${String(error instanceof Error ? error.stack : error)}\n`,
  )
  process.exit(1)
}
