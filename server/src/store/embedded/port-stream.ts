/** The worker's port dressed as the socket that `pg` expects. */
import { Duplex } from 'node:stream'
import type { Worker } from 'node:worker_threads'
import type { FromWorker, ToWorker } from './messages.ts'

let last = 0

export class PortStream extends Duplex {
  readonly connection = ++last
  readonly #ready: Promise<Worker>
  readonly #onWrite: () => void
  #worker: Worker | null = null

  /** `onWrite` is called for each piece of work sent. */
  constructor(ready: Promise<Worker>, onWrite: () => void) {
    super()
    this.#ready = ready
    this.#onWrite = onWrite
  }

  connect(): this {
    this.#attach().catch((error: Error) => this.destroy(error))
    return this
  }

  async #attach(): Promise<void> {
    const worker = await this.#ready
    if (this.destroyed) return
    this.#worker = worker
    worker.on('message', this.#received)
    worker.once('exit', this.#exited)
    this.emit('connect')
  }
  // What pg calls on a socket and means nothing here.
  setNoDelay(): this {
    return this
  }
  setKeepAlive(): this {
    return this
  }
  ref(): this {
    return this
  }
  unref(): this {
    return this
  }

  override _read(): void {}

  override _write(chunk: Uint8Array, _encoding: string, done: () => void): void {
    this.#post(new Uint8Array(chunk))
    done()
  }

  /** The messages of one query come together, and wake the other thread once. */
  override _writev(chunks: { chunk: Uint8Array }[], done: () => void): void {
    this.#post(new Uint8Array(Buffer.concat(chunks.map(({ chunk }) => chunk))))
    done()
  }

  #post(bytes: Uint8Array): void {
    this.#onWrite()
    const message: ToWorker = { type: 'bytes', connection: this.connection, bytes }
    this.#worker?.postMessage(message)
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#worker?.off('message', this.#received)
    this.#worker?.off('exit', this.#exited)
    done(error)
  }

  readonly #received = (message: FromWorker) => {
    if (message.type === 'bytes' && message.connection === this.connection) this.push(message.bytes)
    if (message.type === 'failed' && message.connection === this.connection) {
      this.destroy(new Error(`embedded database: ${message.error}`))
    }
  }

  readonly #exited = () => this.destroy(new Error('database worker exited'))
}
