/** Opens the house: the same way for `npm start` and for tests. */
import type { AddressInfo } from 'node:net'
import { sweep } from './calls/sweep.ts'
import type { Config } from './config.ts'
import { type Context, type ContextOptions, openContext } from './context.ts'
import { firstAccount, type FirstAccount } from './first-account.ts'
import { openHttp } from './http.ts'
import { openSideDoor } from './side-door.ts'
import { Sockets } from './sockets.ts'
import { enqueueMissingMeanings } from '../desk/knowledge/meanings.ts'
import { alone } from '../store/alone.ts'
import { seedDemoBusinesses } from '../desk/seed-demo.ts'

const sweepEveryMs = 60_000

export interface House {
  readonly context: Context
  /** Where it listens: `http://127.0.0.1:3000`. */
  readonly url: string
  readonly account: FirstAccount
  readonly sockets: Sockets
  /** Takes no new call, waits for those under way (at most `graceMs`), stores everything, closes. */
  close(graceMs?: number): Promise<void>
}

export async function startHouse(config: Config, options: ContextOptions = {}): Promise<House> {
  const context = await openContext(config, options)
  const account = await alone(context.store, 'standardiste.begin', async () => {
    if (config.DEMO) await seedDemoBusinesses(context.store.db)
    if (context.embedder) await enqueueMissingMeanings(context.store.db, context.embedder)
    return firstAccount(context)
  })
  await context.directory.refresh()
  const http = await openHttp(context)
  const sockets = new Sockets(context, http.server)
  context.workshop.open()
  const sweeping = setInterval(() => {
    sweep(context.store.db, context.switchboard).catch((error: unknown) =>
      context.log.error('sweep-failed', { error }),
    )
  }, sweepEveryMs)
  await http.listen({ port: config.PORT, host: config.HOST })
  const embedded = context.store.kind === 'embedded' && !config.DATA_DIR.startsWith('memory://')
  const sideDoor = embedded ? await openSideDoor(config.DATA_DIR, context.store.db, context.log) : null
  const { port } = http.server.address() as AddressInfo
  return {
    context,
    url: `http://127.0.0.1:${port}`,
    account,
    sockets,
    async close(graceMs = 0) {
      context.draining = true
      context.switchboard.draining = true
      clearInterval(sweeping)
      const until = Date.now() + graceMs
      while (sockets.open > 0 && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 100))
      await sockets.closeAll()
      await http.close()
      sideDoor?.close()
      await context.workshop.close()
      await context.journal.flush()
      await context.store.close()
    },
  }
}
