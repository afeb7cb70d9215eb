/** When the line is cut in the middle of a call: the same call is asked for again, for a while. */

/** Waits before each attempt, ms: at once, then less and less often; with attempts that hang, 35 s in all. */
const waits: readonly number[] = [300, 1_000, 2_000, 4_000, 4_000]

export class Redial {
  readonly #again: () => void
  #attempts = 0
  #timer: ReturnType<typeof setTimeout> | null = null

  constructor(again: () => void) {
    this.#again = again
  }

  /** False when there were enough attempts. */
  next(): boolean {
    const wait = waits[this.#attempts]
    if (wait === undefined) return false
    this.#attempts += 1
    this.#timer = setTimeout(this.#again, wait)
    return true
  }

  /** The line is there again, or nobody wants it any more. */
  stop(): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
    this.#attempts = 0
  }
}
