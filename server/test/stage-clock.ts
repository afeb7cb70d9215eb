/** A clock that starts where it is told and goes on: tests about days must not depend on the day they run. */
import type { Clock } from '../src/phone/clock.ts'

export class StageClock implements Clock {
  #offset: number

  /** `moment`: civil, in Paris; Friday 20 November 2026, 10:30 unless told. */
  constructor(moment = '2026-11-20T10:30') {
    this.#offset = instantInParis(moment) - Date.now()
  }

  set(moment: string): void {
    this.#offset = instantInParis(moment) - Date.now()
  }

  now(): number {
    return Date.now() + this.#offset
  }

  alarm(ms: number, ring: () => void): () => void {
    const timer = setTimeout(ring, ms)
    return () => clearTimeout(timer)
  }
}

/** Milliseconds since 1970 of a civil moment in Paris. */
export function instantInParis(moment: string): number {
  const guess = Date.parse(`${moment}:00Z`)
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Paris',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(guess)
  return guess - (Date.parse(`${shown.replace(' ', 'T')}:00Z`) - guess)
}
