/** The embedded PostgreSQL: its thread, and the watchdog that replaces the cancel it does not have. */
import { Worker } from 'node:worker_threads'
import { StoreError } from '../errors.ts'
import type { FromWorker, ToWorker, WorkerData } from './messages.ts'
import { PortStream } from './port-stream.ts'

export interface EngineOptions extends WorkerData {
  /** A query that keeps the only connection busy for so long is stopped, with the thread. */
  readonly longestQueryMs: number
}

export class Engine {
  readonly #options: EngineOptions
  /** A restart in progress is waited for by whoever connects. */
  #worker: Promise<Worker>
  #pending = 0
  #watchdog: NodeJS.Timeout | null = null
  #closing = false
  #requests = 0
  #dumping = 0

  private constructor(options: EngineOptions) {
    this.#options = options
    this.#worker = this.#spawn()
  }

  /** Starts the thread: 0.3 s, or 3 s for a new folder. */
  static async start(options: EngineOptions): Promise<Engine> {
    const engine = new Engine(options)
    await engine.#worker
    return engine
  }

  /** A connection for `pg.Pool({ max: 1, stream })`. */
  readonly stream = (): PortStream => new PortStream(this.#worker, this.#busy)

  /** The whole data folder as an uncompressed `.tar`, consistent while others write. */
  async dump(): Promise<Uint8Array> {
    const request = ++this.#requests
    this.#dumping += 1
    const isAnswer = (m: FromWorker) => m.type === 'dumped' && m.request === request
    const answer = await this.#ask({ type: 'dump', request }, isAnswer).finally(() => {
      this.#dumping -= 1
    })
    return answer.type === 'dumped' ? answer.bytes : new Uint8Array()
  }

  async close(): Promise<void> {
    this.#closing = true
    if (this.#watchdog) clearTimeout(this.#watchdog)
    await this.#ask({ type: 'close' }, (m) => m.type === 'closed')
    await (await this.#worker).terminate()
  }

  async #spawn(): Promise<Worker> {
    const worker = await spawn(this.#options)
    this.#pending = 0
    worker.on('message', (message: FromWorker) => {
      if (message.type === 'done' || message.type === 'failed') this.#idle()
    })
    worker.once('exit', () => this.#exited())
    return worker
  }

  /** Safe for the data as the death of a process is: what was committed is in the folder. */
  #exited(): void {
    // What lived in memory alone died with its thread.
    if (this.#closing || this.#options.folder.startsWith('memory://')) return
    this.#worker = this.#spawn()
    this.#worker.catch(() => {}) // whoever connects hears of it
  }

  readonly #busy = () => {
    this.#pending += 1
    this.#watchdog ??= this.#watch()
  }

  /** One piece of work is done: the watch begins anew for those that wait. */
  #idle(): void {
    this.#pending = Math.max(0, this.#pending - 1)
    if (this.#watchdog) clearTimeout(this.#watchdog)
    this.#watchdog = this.#pending > 0 && !this.#closing ? this.#watch() : null
  }

  #watch(): NodeJS.Timeout {
    const stop = async () => {
      // A copy of a large folder takes long, and queries wait behind it.
      this.#watchdog = this.#dumping > 0 ? this.#watch() : null
      if (!this.#watchdog) await (await this.#worker).terminate()
    }
    return setTimeout(() => void stop(), this.#options.longestQueryMs).unref()
  }

  async #ask(message: ToWorker, isAnswer: (message: FromWorker) => boolean): Promise<FromWorker> {
    const worker = await this.#worker
    return new Promise((resolve, reject) => {
      const received = (answer: FromWorker) => {
        if (!isAnswer(answer)) return
        worker.off('message', received)
        worker.off('exit', exited)
        resolve(answer)
      }
      const exited = () => reject(new StoreError('stopped', 'La base embarquée s’est arrêtée.'))
      worker.on('message', received)
      worker.once('exit', exited)
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      worker.postMessage(message)
    })
  }
}

function spawn(options: EngineOptions): Promise<Worker> {
  const workerData: WorkerData = {
    folder: options.folder,
    ...(options.snapshot ? { snapshot: options.snapshot } : {}),
  }
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData })
  return new Promise((resolve, reject) => {
    const failed = (cause: unknown) =>
      reject(
        new StoreError('stopped', `La base embarquée n’a pas pu ouvrir « ${options.folder} ».`, { cause }),
      )
    worker.once('error', failed)
    worker.once('message', () => {
      worker.off('error', failed)
      // The exit that follows is what the streams look at.
      worker.on('error', () => {})
      resolve(worker)
    })
  })
}
