/** A queue read as an async iterable: the turn goes on writing whether or not somebody reads. */
export class Mailbox<T> implements AsyncIterable<T> {
  #letters: T[] = []
  #closed = false
  #wake: (() => void) | null = null

  put(letter: T): void {
    if (this.#closed) return
    this.#letters.push(letter)
    this.#wake?.()
  }

  close(): void {
    this.#closed = true
    this.#wake?.()
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, void> {
    for (;;) {
      const letter = this.#letters.shift()
      if (letter !== undefined) yield letter
      else if (this.#closed) return
      else await new Promise<void>((resolve) => (this.#wake = resolve))
      this.#wake = null
    }
  }
}
