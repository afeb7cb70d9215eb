import type { Clock } from '../clock.ts'

/** A clock that moves only when told; alarms ring in order. */
export class FakeClock implements Clock {
  #now: number
  #alarms: { at: number; ring: () => void }[] = []

  constructor(now = Date.UTC(2026, 10, 20, 9, 30)) {
    this.#now = now
  }

  now(): number {
    return this.#now
  }

  alarm(ms: number, ring: () => void): () => void {
    const alarm = { at: this.#now + ms, ring }
    this.#alarms.push(alarm)
    return () => {
      this.#alarms = this.#alarms.filter((other) => other !== alarm)
    }
  }

  /** Lets `ms` pass, ringing what is due, and the promises that follow run. */
  async pass(ms: number): Promise<void> {
    const until = this.#now + ms
    await settle()
    for (;;) {
      const due = this.#alarms.filter((alarm) => alarm.at <= until).sort((a, b) => a.at - b.at)[0]
      if (!due) break
      this.#alarms = this.#alarms.filter((other) => other !== due)
      this.#now = Math.max(this.#now, due.at)
      due.ring()
      await settle()
    }
    this.#now = until
  }

  /** A promise that resolves when `ms` of this clock have passed. */
  wait(ms: number): Promise<void> {
    return new Promise((resolve) => this.alarm(ms, resolve))
  }
}

/** Lets everything that is ready run. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 3; round += 1) await new Promise((resolve) => setImmediate(resolve))
}
