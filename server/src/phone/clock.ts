/** The only time the call knows. Tests give their own. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Runs `ring` once after `ms`; the answer cancels it. */
  alarm(ms: number, ring: () => void): () => void
}

export const systemClock: Clock = {
  now: () => Date.now(),
  alarm(ms, ring) {
    const timer = setTimeout(ring, ms)
    return () => clearTimeout(timer)
  },
}
