/** A call: what was heard, what we say, the facts, and the state that the facts add up to. Pure. */
import type { Asked, Language } from '../tongues/tongue.ts'
import type { ToolAnswer } from './tool.ts'

export type OrganizationId = string & { readonly __organization: never }
export type CallId = string & { readonly __call: never }

/** What a channel understood. */
export type Heard =
  /** Somebody is on the line; nothing was said yet. */
  | { readonly type: 'arrived' }
  | {
      readonly type: 'said'
      readonly text: string
      readonly language?: Language
      /** 0 to 1, when the carrier tells. */
      readonly confidence?: number
    }
  | { readonly type: 'key'; readonly key: string }
  | { readonly type: 'silence'; readonly silenceMs: number }
  /** The caller spoke over us. `heard`: our words of this turn that were really played, when known. */
  | { readonly type: 'cut-in'; readonly heard?: string }
  /**
   * The line came back from a transfer nobody took, or after the carrier lost our socket: `toHuman` when that happened
   * too often to go on.
   */
  | {
      readonly type: 'returned'
      readonly from: 'transfer' | 'drop'
      readonly outcome: string
      readonly toHuman?: true
    }
  /** What became of a transfer, in the carrier's words, when the line does not come back from it. */
  | { readonly type: 'transfer-settled'; readonly outcome: string }
  | { readonly type: 'photo'; readonly url: string }
  | { readonly type: 'hung-up'; readonly reason: EndReason }

/** What we want done on the line. */
export type Speech =
  | {
      readonly type: 'say'
      readonly text: string
      readonly language: Language
      /** The turn has nothing more to say. Its text may be empty. */
      readonly last: boolean
      /** May be cut by the next words: a filler. */
      readonly droppable: boolean
    }
  | { readonly type: 'language'; readonly language: Language }
  | { readonly type: 'transfer'; readonly to: string; readonly reason: string }
  | { readonly type: 'hang-up'; readonly reason: EndReason }

export type EndReason =
  | 'caller-hung-up'
  | 'goodbye'
  | 'silence'
  | 'keypad'
  | 'transferred'
  | 'too-long'
  | 'abuse'
  | 'closed'
  | 'failed'
  | 'busy'
  | 'no-answer'

export type SaidKind = 'opening' | 'answer' | 'filler' | 'reflex'

/** What every fact carries. */
interface Fact<T extends string> {
  readonly type: T
  /** Milliseconds since 1970. */
  readonly at: number
}

/** Past-tense facts, append-only: the truth about a call. */
export type CallEvent =
  | (Fact<'call-started'> & {
      readonly channel: string
      readonly carrierCallId: string
      readonly from: string
      readonly to: string
      readonly assistantId: string
      readonly language: Language
    })
  | (Fact<'caller-said'> & {
      readonly text: string
      readonly language?: Language
      readonly confidence?: number
    })
  | (Fact<'caller-pressed'> & { readonly key: string })
  | (Fact<'caller-silent'> & { readonly silenceMs: number })
  | (Fact<'photo-sent'> & { readonly url: string })
  | (Fact<'assistant-said'> & {
      readonly kind: SaidKind
      readonly text: string
      /** The question put to the caller, when the brain told: it decides what the answer means. */
      readonly asks?: Asked
      readonly brain?: string
      /** Version of a wording that the law wants proven (openings). */
      readonly wording?: string
      /** From the caller's last word to our first useful word. */
      readonly firstWordMs?: number
    })
  | (Fact<'assistant-cut-off'> & { readonly heard: string })
  | (Fact<'tool-called'> & {
      readonly id: string
      readonly tool: string
      readonly input: unknown
      readonly brain?: string
    })
  | (Fact<'tool-answered'> & {
      readonly id: string
      readonly tool: string
      readonly answer: ToolAnswer
      readonly ms: number
    })
  | (Fact<'brain-noted'> & { readonly brain: string; readonly note: unknown })
  | (Fact<'brain-failed'> & { readonly brain: string; readonly why: string })
  | (Fact<'language-changed'> & { readonly language: Language })
  | (Fact<'call-transferred'> & { readonly to: string; readonly reason: string })
  | (Fact<'transfer-settled'> & { readonly outcome: string })
  | (Fact<'call-returned'> & { readonly from: 'transfer' | 'drop'; readonly outcome: string })
  | (Fact<'usage-counted'> & UsageCount)
  | (Fact<'call-ended'> & { readonly reason: EndReason })

/** What one request to a model consumed. */
export interface UsageCount {
  readonly brain: string
  readonly model: string
  readonly inputTokens: number
  readonly cachedInputTokens: number
  readonly outputTokens: number
  /** The provider sent no figures: ours, from the text's length. */
  readonly estimated?: true
}

/** One line of the conversation, as the people on it heard it. */
export interface Message {
  readonly role: 'caller' | 'assistant'
  readonly text: string
  readonly at: number
  readonly kind?: SaidKind
  /** The caller cut it: `text` is what was heard. */
  readonly cut?: true
}

/** The state of a call: `events.reduce(fold, ring)`, nothing else. */
export interface Call {
  readonly id: CallId
  readonly organizationId: OrganizationId
  readonly assistantId: string
  readonly channel: string
  readonly carrierCallId: string
  readonly from: string
  readonly to: string
  readonly language: Language
  readonly status: 'ringing' | 'in-progress' | 'transferred' | 'ended'
  readonly startedAt: number
  readonly endedAt?: number
  readonly endReason?: EndReason
  /** The statutory opening has been said. */
  readonly opened: boolean
  readonly messages: readonly Message[]
  /** What key 1 says again. */
  readonly lastSaid: string
  /** The question that is open. */
  readonly asked?: Asked
  /** Consecutive silences. */
  readonly silences: number
  /** Keys pressed since the last words, when a number is being keyed in. */
  readonly keys: string
  /** What each brain noted last for itself. */
  readonly notes: Readonly<Record<string, unknown>>
  /** Times the carrier lost our socket. */
  readonly drops: number
  readonly transfers: readonly Transfer[]
}

/** The call was passed to a human. */
export interface Transfer {
  readonly to: string
  readonly reason: string
  readonly at: number
  /** What became of it, in the carrier's words: completed, busy, no-answer, failed, canceled. Absent: not known yet. */
  readonly outcome?: string
}
