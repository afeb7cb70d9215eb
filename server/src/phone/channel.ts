/** How callers reach us. A channel translates one carrier's messages; it decides nothing. */
import type { Language } from '../tongues/tongue.ts'
import type { Assistant } from './assistant.ts'
import type { Call, CallEvent, EndReason, Heard, OrganizationId, Speech } from './call.ts'

/** What a channel can do: the session branches on these, never on a name. */
export interface Abilities {
  /** Words are forwarded while they are thought. */
  readonly stream: boolean
  /** Our voice can be stopped, and the channel tells what was heard. */
  readonly interrupt: boolean
  readonly keys: boolean
  readonly transfer: boolean
  /** Another voice and recogniser in the middle of a call. */
  readonly language: boolean
  /** The channel itself says when nobody speaks. */
  readonly silence: boolean
}

/** One connection's codec: may remember what was played on it. */
export interface Wire {
  /** Never throws; an unreadable or unknown frame is an empty list. */
  decode(frame: string): readonly Incoming[]
  encode(speech: Speech): readonly string[]
  /** The call has begun on this connection. */
  opened?(call: Call, assistant: Assistant): readonly string[]
  /** There is no call, and why, in words for the caller. */
  refused?(message: string): readonly string[]
  /** A fact that the other side may be shown. */
  tell?(event: CallEvent): readonly string[]
}

/** What a frame tells besides what was heard. */
export type Incoming =
  | Heard
  /** The first frame of a connection: which call it carries. */
  | { readonly type: 'setup'; readonly ring: Ring; readonly resumed: boolean }
  /** The caller is speaking, and their words will follow; or has stopped, and they may not. */
  | { readonly type: 'caller-speaking'; readonly on: boolean }
  /** Our voice is (not) being played: silence is counted when it is not. */
  | { readonly type: 'speaking'; readonly on: boolean }
  | { readonly type: 'carrier-error'; readonly code: string; readonly text: string }

/** Somebody rings. */
export interface Ring {
  readonly channel: string
  readonly carrierCallId: string
  /** E.164, or empty when hidden. */
  readonly from: string
  /** E.164, or the widget's key. */
  readonly to: string
  /** For whom the visitor of the page that calls works; nobody, when it is not known. */
  readonly whose?: () => Promise<readonly OrganizationId[]>
}

export interface Channel {
  readonly name: string
  readonly can: Abilities
  /**
   * The carrier calls back when a connection is over. Without that, a connection that was closed is a call that ended,
   * and one that was cut waits a moment for the caller to come back.
   */
  readonly callbacks: boolean
  open(): Wire
}

/** What the host gives to channels: whose line it is, and the session of a call. */
export interface Switchboard {
  /** Finds the line, writes the start and the opening durably. The same call again gives the same answer. */
  answer(ring: Ring): Promise<Answer>
  /** The live session of a call known by its carrier's id, taken over from its facts if it lived elsewhere. */
  resume(channel: string, carrierCallId: string): Promise<Session | null>
  /** What the carrier reports of a call, in any order and any number of times. */
  report(channel: string, carrierCallId: string, report: CarrierReport): Promise<void>
  /** Ends a call and closes its row, whether its line is still open, given back, or never was. */
  end(session: Session, reason: EndReason): Promise<void>
}

/** A carrier's word about a call's state. */
export interface CarrierReport {
  readonly status: 'ringing' | 'in-progress' | 'completed' | 'busy' | 'no-answer' | 'failed' | 'canceled'
  /** The carrier's own order, when it gives one. */
  readonly sequence?: number
  readonly durationSeconds?: number
}

/** `fresh`: the call was begun by this very answer, so nobody has said the opening yet. */
export type Answer =
  | { readonly kind: 'unknown-number' }
  /** This instance is closing: the call is to ring again in a moment, here or elsewhere. */
  | { readonly kind: 'leaving'; readonly language: Language }
  | { readonly kind: 'closed'; readonly assistant: Assistant; readonly say: string }
  | { readonly kind: 'call'; readonly session: Session; readonly opening: string; readonly fresh: boolean }

/** The session as channels see it. */
export interface Session {
  readonly call: Call
  readonly assistant: Assistant
  respond(heard: Heard): AsyncGenerator<Speech, void, void>
  /** Everything so far is in the database. */
  flush(): Promise<void>
}
