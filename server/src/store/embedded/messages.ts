/** What the thread of the database and ours tell each other. */

/** One connection of `pg` after another speaks through the same port: `connection` tells them apart. */
export type ToWorker =
  | { readonly type: 'bytes'; readonly connection: number; readonly bytes: Uint8Array }
  | { readonly type: 'dump'; readonly request: number }
  | { readonly type: 'close' }

export type FromWorker =
  | { readonly type: 'ready' }
  | { readonly type: 'bytes'; readonly connection: number; readonly bytes: Uint8Array }
  /** So many messages from `pg` have been worked off. */
  | { readonly type: 'done'; readonly connection: number }
  | { readonly type: 'failed'; readonly connection: number; readonly error: string }
  | { readonly type: 'dumped'; readonly request: number; readonly bytes: Uint8Array }
  | { readonly type: 'closed' }

export interface WorkerData {
  /** A folder, or `memory://`. */
  readonly folder: string
  /** A `.tar` of a data folder to begin with. */
  readonly snapshot?: string
}

/** Cuts the bytes of a PostgreSQL client into its messages. The first one of a connection has no type byte. */
export class MessageCutter {
  #rest = new Uint8Array(0)
  #started = false

  cut(bytes: Uint8Array): Uint8Array[] {
    const all = new Uint8Array(this.#rest.length + bytes.length)
    all.set(this.#rest)
    all.set(bytes, this.#rest.length)
    const view = new DataView(all.buffer)
    const messages: Uint8Array[] = []
    let at = 0
    for (;;) {
      const head = this.#started ? 1 : 0
      if (all.length - at < head + 4) break
      const end = at + head + view.getInt32(at + head)
      if (end > all.length) break
      messages.push(all.subarray(at, end))
      this.#started = true
      at = end
    }
    this.#rest = all.slice(at)
    return messages
  }
}
