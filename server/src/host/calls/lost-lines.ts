/**
 * Lines that the network cut, of channels whose carrier never calls back: the caller has a moment to come back, here or
 * through another instance, before the call is taken for ended.
 */
import { countFacts } from '../../office/calls/facts.ts'
import type { CallSession } from '../../phone/session.ts'
import type { Db } from '../../store/db.ts'
import type { Log } from '../log.ts'
import type { HouseSwitchboard } from './switchboard.ts'

/** A page gives up earlier (`react/src/redial.ts`). */
const comeBackMs = 45_000

export class LostLines {
  readonly #db: Db
  readonly #switchboard: HouseSwitchboard
  readonly #log: Log
  readonly #graceMs: number
  readonly #timers = new Set<NodeJS.Timeout>()

  constructor(db: Db, switchboard: HouseSwitchboard, log: Log, graceMs = comeBackMs) {
    this.#db = db
    this.#switchboard = switchboard
    this.#log = log
    this.#graceMs = graceMs
  }

  /** The session's line was cut; it has been released, so that any instance can take it up. */
  async wait(session: CallSession): Promise<void> {
    const { id } = session.call
    const known = await countFacts(this.#db, id)
    const timer = setTimeout(() => {
      this.#timers.delete(timer)
      this.#giveUp(session, known).catch((error: unknown) =>
        this.#log.error('lost-line-not-ended', { callId: id, error }),
      )
    }, this.#graceMs)
    this.#timers.add(timer)
  }

  /** The house closes: who does not come back is swept later. */
  close(): void {
    for (const timer of this.#timers) clearTimeout(timer)
    this.#timers.clear()
  }

  async #giveUp({ call }: CallSession, known: number): Promise<void> {
    if (this.#switchboard.live(call.channel, call.carrierCallId)) return
    // Something was said since: another instance has the caller.
    if ((await countFacts(this.#db, call.id)) > known) return
    const session = await this.#switchboard.resume(call.channel, call.carrierCallId)
    if (!session || session.call.status === 'ended' || session.busy) return
    await this.#switchboard.end(session, 'caller-hung-up')
  }
}
