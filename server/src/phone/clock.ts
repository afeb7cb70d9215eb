/** The only time the call knows. Tests give their own. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Runs `ring` once after `ms`; the answer cancels it. */
  alarm(ms: number, ring: () => void): () => void
}

/** Waits for `work`, but no longer than `ms`: what it becomes later is its own affair. */
export async function within(ms: number, work: Promise<unknown>): Promise<void> {
  let cancel = () => {}
  const enough = new Promise<void>((resolve) => (cancel = systemClock.alarm(ms, resolve)))
  await Promise.race([work, enough]).finally(() => cancel())
}

export const systemClock: Clock = {
  now: () => Date.now(),
  alarm(ms, ring) {
    const timer = setTimeout(ring, ms)
    return () => clearTimeout(timer)
  },
}
