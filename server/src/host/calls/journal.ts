/** Writes the facts of all calls behind them, in order, many calls in one statement. */
import type { Pool } from 'pg'
import type { CallEvent, CallId, OrganizationId } from '../../phone/call.ts'
import type { Journal } from '../../phone/house.ts'
import { appendEvents, type PendingEvent } from '../../store/append-events.ts'
import type { Log } from '../log.ts'
import { rescue } from './rescue.ts'

/** Facts wait at most this long for others to be written with. */
const gatherMs = 80
/** A flush that somebody waits for gathers only this long. */
const hurryMs = 30
const retryMs = 500

export class CallJournal implements Journal {
  readonly #pool: Pool
  readonly #log: Log
  readonly #next = new Map<CallId, number>()
  #pending: PendingEvent[] = []
  #waiting: (() => void)[] = []
  #writing: Promise<void> | null = null
  #timer: NodeJS.Timeout | null = null
  #timerDue = 0
  readonly #onStored: (events: readonly PendingEvent[]) => void

  /** `onStored` hears of the facts once they are in the database. */
  constructor(pool: Pool, log: Log, onStored: (events: readonly PendingEvent[]) => void = () => {}) {
    this.#pool = pool
    this.#log = log
    this.#onStored = onStored
  }

  /** A call that already has `count` facts in the database. */
  continue(call: CallId, count: number): void {
    this.#next.set(call, count)
  }

  forget(call: CallId): void {
    this.#next.delete(call)
  }

  append(callId: CallId, organizationId: OrganizationId, events: readonly CallEvent[]): void {
    let seq = this.#next.get(callId) ?? 0
    for (const { type, at, ...body } of events) {
      this.#pending.push({ organizationId, callId, seq, at, type, body })
      seq += 1
    }
    this.#next.set(callId, seq)
    this.#schedule(gatherMs)
  }

  /** Resolves when everything appended so far is stored. */
  flush(_call?: CallId): Promise<void> {
    if (this.#pending.length === 0) return this.#writing ?? Promise.resolve()
    return new Promise((resolve) => {
      this.#waiting.push(resolve)
      this.#schedule(hurryMs)
    })
  }

  #schedule(ms: number): void {
    if (this.#writing) return
    const due = Date.now() + ms
    if (this.#timer && this.#timerDue <= due) return
    if (this.#timer) clearTimeout(this.#timer)
    this.#timerDue = due
    this.#timer = setTimeout(() => {
      this.#timer = null
      this.#writing = this.#write().finally(() => {
        this.#writing = null
        if (this.#pending.length > 0) this.#schedule(this.#waiting.length > 0 ? hurryMs : gatherMs)
      })
    }, ms)
  }

  async #write(): Promise<void> {
    const events = this.#pending
    const waiting = this.#waiting
    this.#pending = []
    this.#waiting = []
    for (;;) {
      try {
        const written = await appendEvents(this.#pool, events)
        if (written < events.length) await this.#rescue(events)
        break
      } catch (error) {
        // The call goes on; its facts are kept until the database answers again.
        this.#log.error('facts-not-stored', { count: events.length, error })
        await new Promise((resolve) => setTimeout(resolve, retryMs))
      }
    }
    this.#onStored(events)
    for (const resolve of waiting) resolve()
  }

  async #rescue(events: readonly PendingEvent[]): Promise<void> {
    const renumbered = await rescue(this.#pool, events)
    if (renumbered.length === 0) return
    this.#log.warn('facts-renumbered', { count: renumbered.length })
    for (const { callId, seq } of renumbered) {
      const known = this.#next.get(callId as CallId)
      // What came since is already numbered after the old places; it follows the rescued facts from now on.
      if (known !== undefined) this.#next.set(callId as CallId, Math.max(known, seq + 1))
    }
  }
}
