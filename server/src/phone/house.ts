/** What a session is given: everything it needs and nothing of where it comes from. */
import type { Language, Tongue } from '../tongues/tongue.ts'
import type { TurnsBrain } from './brain.ts'
import type { CallEvent, CallId, OrganizationId } from './call.ts'
import type { Clock } from './clock.ts'
import type { Limits } from './limits.ts'
import type { Tool } from './tool.ts'

/** Where facts go. Appending never waits; flushing waits until they are stored. */
export interface Journal {
  append(call: CallId, organization: OrganizationId, events: readonly CallEvent[]): void
  flush(call: CallId): Promise<void>
}

export interface House {
  readonly clock: Clock
  readonly limits: Limits
  readonly journal: Journal
  /** In the order they are tried; the last one needs nobody and never fails. */
  readonly brains: readonly TurnsBrain[]
  readonly tools: readonly Tool[]
  tongue(language: Language): Tongue
  /** The language of a sentence, when it is plainly another one than `spoken`; `told`: what the recogniser says. */
  detect(text: string, spoken: Language, told?: Language): Language
}
