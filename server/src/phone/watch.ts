/** Watches over one turn: fills dead air, and gives up on a brain that has stopped thinking. */
import type { Clock } from './clock.ts'
import type { Limits } from './limits.ts'

/** How long a French voice takes per character, measured on ordinary telephone voices: about 15 a second. */
export const speakingMsPerCharacter = 65

export class Watch {
  readonly #clock: Clock
  readonly #limits: Limits
  readonly #fill: (nth: number) => string
  readonly #cancels = new Map<'air' | 'stall', () => void>()
  #talkingUntil: number
  #fillers = 0
  #lastThoughtAt = 0

  /** `fill` says the nth filler and returns it. */
  constructor(clock: Clock, limits: Limits, fill: (nth: number) => string) {
    this.#clock = clock
    this.#limits = limits
    this.#fill = fill
    this.#talkingUntil = clock.now()
    this.#listenToAir()
  }

  /** These words are on their way to the caller's ear. */
  spoke(text: string): void {
    const now = this.#clock.now()
    this.#talkingUntil = Math.max(now, this.#talkingUntil) + text.length * speakingMsPerCharacter
  }

  /** A brain is asked: `giveUp` is called if it stays without a thought for too long. */
  thinking(giveUp: () => void): void {
    this.#lastThoughtAt = this.#clock.now()
    this.#await(this.#limits.firstThoughtMs, giveUp)
  }

  thought(): void {
    this.#lastThoughtAt = this.#clock.now()
  }

  thoughtEnough(): void {
    this.#cancel('stall')
  }

  stop(): void {
    this.#cancel('air')
    this.#cancel('stall')
  }

  #await(ms: number, giveUp: () => void): void {
    this.#set('stall', ms, () => {
      const left = this.#lastThoughtAt + this.#limits.stallMs - this.#clock.now()
      if (left > 0) this.#await(left, giveUp)
      else giveUp()
    })
  }

  #listenToAir(): void {
    const patience = this.#fillers === 0 ? this.#limits.fillerMs : this.#limits.nextFillerMs
    const due = this.#talkingUntil + patience - this.#clock.now()
    this.#set('air', Math.max(due, 1), () => {
      if (this.#clock.now() >= this.#talkingUntil + patience) {
        this.spoke(this.#fill(this.#fillers))
        this.#fillers += 1
      }
      this.#listenToAir()
    })
  }

  #set(which: 'air' | 'stall', ms: number, ring: () => void): void {
    this.#cancel(which)
    this.#cancels.set(which, this.#clock.alarm(ms, ring))
  }

  #cancel(which: 'air' | 'stall'): void {
    this.#cancels.get(which)?.()
    this.#cancels.delete(which)
  }
}
