/** The bus of several instances on one PostgreSQL: LISTEN on a connection of its own, never through a pooler. */
import { Client, type Pool } from 'pg'
import { LocalBus, type Notice } from './bus.ts'

const channel = 'standardiste'
const retryMs = 1_000

export class ServerBus extends LocalBus {
  readonly #connectionString: string
  readonly #pool: Pool
  #client: Client | null = null
  #closed = false

  constructor(connectionString: string, pool: Pool) {
    super()
    this.#connectionString = connectionString
    this.#pool = pool
  }

  override async notify(notice: Notice): Promise<void> {
    await this.#pool.query('select pg_notify($1, $2)', [channel, JSON.stringify(notice)])
  }

  /** Connects and listens; afterwards it reconnects by itself. */
  async open(): Promise<void> {
    const client = new Client({ connectionString: this.#connectionString, keepAlive: true })
    client.on('notification', ({ payload }) => {
      if (!payload) return
      const notice: Notice = JSON.parse(payload)
      this.deliver(notice)
    })
    // Without a listener an idle connection's error would end the process; `end` follows it.
    client.on('error', () => {})
    try {
      await client.connect()
      await client.query(`listen ${channel}`)
    } catch (error) {
      client.end().catch(() => {})
      throw error
    }
    // Only now: one that never opened is tried again by whoever asked for it, and once.
    client.once('end', () => this.#reconnect())
    this.#client = client
  }

  async close(): Promise<void> {
    this.#closed = true
    await this.#client?.end()
  }

  #reconnect(): void {
    if (this.#closed) return
    setTimeout(() => {
      if (this.#closed) return
      // NOTIFY is lost while nobody listens.
      this.open().then(
        () => this.missed(),
        () => this.#reconnect(),
      )
    }, retryMs).unref()
  }
}
