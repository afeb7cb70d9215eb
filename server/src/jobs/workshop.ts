/** Runs the workers: one job at a time, looked for every second; a job that fails never stops the others. */
import { randomUUID } from 'node:crypto'
import { within } from '../phone/clock.ts'
import type { Db } from '../store/db.ts'
import { claim, fail, finish, type Worker } from './queue.ts'

const pollMs = 1_000
const atOnce = 10
/** A job that hangs does not keep the house open: its lease runs out, and it is done again. */
const longestGoodbyeMs = 5_000

export class Workshop {
  readonly #db: Db
  readonly #workers: readonly Worker[]
  readonly #onFailure: (queue: string, error: unknown) => void
  readonly #holder = randomUUID()
  #timer: NodeJS.Timeout | null = null
  #round: Promise<void> = Promise.resolve()
  #closed = false

  constructor(db: Db, workers: readonly Worker[], onFailure: (queue: string, error: unknown) => void) {
    this.#db = db
    this.#workers = workers
    this.#onFailure = onFailure
  }

  open(): void {
    this.#timer = setTimeout(() => {
      this.#round = this.round().finally(() => {
        if (!this.#closed) this.open()
      })
    }, pollMs)
  }

  /** Does everything that is due now. */
  async round(): Promise<void> {
    for (const worker of this.#workers) {
      try {
        const jobs = await claim(this.#db, worker.queue, this.#holder, worker.leaseSeconds, atOnce)
        for (const job of jobs) await this.#do(worker, job)
      } catch (error) {
        this.#onFailure(worker.queue, error)
      }
    }
  }

  async close(): Promise<void> {
    this.#closed = true
    if (this.#timer) clearTimeout(this.#timer)
    await within(longestGoodbyeMs, this.#round)
  }

  async #do(worker: Worker, job: Parameters<Worker['work']>[0]): Promise<void> {
    try {
      await worker.work(job)
      await finish(this.#db, job, this.#holder)
    } catch (error) {
      this.#onFailure(worker.queue, error)
      await fail(this.#db, job, this.#holder, error instanceof Error ? error.name : 'failed')
    }
  }
}
