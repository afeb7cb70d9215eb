/** Tells the other parts of the house, here or in other instances, that a row changed. Ids only. */

/** Which row changed. Listeners fetch it themselves. */
export interface Notice {
  readonly topic: string
  readonly organizationId: string
  readonly id: string
}

export interface Bus {
  /** After the commit. Delivery is not guaranteed: a listener that was away must read again. */
  notify(notice: Notice): Promise<void>
  /** Returns the function that stops listening. */
  listen(topic: string, listener: (notice: Notice) => void): () => void
  /** Notices may have been missed: read again what you show. */
  onGap(listener: () => void): () => void
}

/** The part both kinds share: who listens here. */
export class LocalBus implements Bus {
  readonly #listeners = new Map<string, Set<(notice: Notice) => void>>()
  readonly #gaps = new Set<() => void>()

  async notify(notice: Notice): Promise<void> {
    this.deliver(notice)
  }

  /** Hands a notice to the listeners of this process. */
  deliver(notice: Notice): void {
    for (const listener of this.#listeners.get(notice.topic) ?? []) listener(notice)
  }

  listen(topic: string, listener: (notice: Notice) => void): () => void {
    const listeners = this.#listeners.get(topic) ?? new Set()
    this.#listeners.set(topic, listeners)
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  }

  onGap(listener: () => void): () => void {
    this.#gaps.add(listener)
    return () => {
      this.#gaps.delete(listener)
    }
  }

  /** Says that notices may have been missed. */
  missed(): void {
    for (const listener of this.#gaps) listener()
  }
}
