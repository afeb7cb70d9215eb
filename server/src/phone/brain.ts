/** Who thinks. `turns`: text in, a stream of thoughts out. */
import type { Asked, Language } from '../tongues/tongue.ts'
import type { Assistant } from './assistant.ts'
import type { Call, CallEvent, UsageCount } from './call.ts'
import type { Tool } from './tool.ts'

/** One thing a brain does while thinking. */
export type Thought =
  /** Words to be said, in pieces of any size. `asks`: the question these words put. */
  | { readonly type: 'say'; readonly text: string; readonly asks?: Asked }
  | { readonly type: 'call'; readonly id: string; readonly tool: string; readonly input: unknown }
  /** It had more to say than it was given room for: its last sentence is not whole. */
  | { readonly type: 'cut-short' }
  | { readonly type: 'usage'; readonly usage: Omit<UsageCount, 'brain'> }
  /** What the brain wants to find again at the next turn, here or in another instance. Plain JSON. */
  | { readonly type: 'note'; readonly note: unknown }

export interface ThinkRequest {
  /** The static part first (same for every turn of an assistant, so that providers can cache it). */
  readonly instructions: string
  /** What changes: the moment, the caller. */
  readonly circumstances: string
  readonly assistant: Assistant
  readonly call: Call
  /** The facts of the call so far; the last one is what must be answered. */
  readonly events: readonly CallEvent[]
  readonly tools: readonly Tool[]
  readonly language: Language
  /** The present moment in the zone of the business, `YYYY-MM-DDTHH:MM`. */
  readonly now: string
  /** Told how many characters leave for the model: what is not heard out has its price too. */
  readonly asked?: (characters: number) => void
}

export interface TurnsBrain {
  readonly kind: 'turns'
  readonly name: string
  /** The model it uses, for the trace and the costs. */
  readonly model: string
  /** It can write before the caller's yes, forget what was said, or go round in circles: it is watched more closely. */
  readonly languageModel?: true
  /** Its sentences are made of what tools answered and of the caller's own words, which it quotes: « j'ai réservé… ». */
  readonly composed?: true
  think(request: ThinkRequest, signal: AbortSignal): AsyncIterable<Thought>
  /** Opens connections, warms caches: called when a call rings. Never throws. */
  warm?(): Promise<void>
}

export type BrainFailure = 'auth' | 'quota' | 'rate' | 'down' | 'bad-request' | 'stalled' | 'nonsense'

/** A brain that cannot go on. The session asks the next one. */
export class BrainError extends Error {
  override name = 'BrainError'
  readonly brain: string
  readonly why: BrainFailure
  constructor(brain: string, why: BrainFailure, options?: ErrorOptions) {
    super(`${brain}: ${why}`, options)
    this.brain = brain
    this.why = why
  }
  /** Worth trying again with the same brain. */
  get retryable(): boolean {
    return this.why === 'rate' || this.why === 'down' || this.why === 'stalled'
  }
}
