/** What a page shows of a call. */
import type { CallAppointment, CallLanguage } from './protocol.ts'

export type CallStatus = 'idle' | 'connecting' | 'connected' | 'ended'

/** What is going on while connected. */
export type CallActivity = 'listening' | 'thinking' | 'speaking' | 'reconnecting'

/** Why the page cannot do what was asked; the words are the page's, in its language. */
export type CallProblem =
  | 'microphone-refused'
  | 'microphone-missing'
  | 'recognition-unavailable'
  | 'line-unreachable'
  | 'line-lost'
  | 'line-refused'

export interface TranscriptLine {
  readonly id: number
  readonly who: 'caller' | 'assistant'
  readonly text: string
  readonly language: CallLanguage
  /** The assistant is still saying it. */
  readonly open: boolean
}

export interface CallState {
  readonly status: CallStatus
  readonly activity: CallActivity | null
  /** The caller speaks; false: they type. */
  readonly voice: boolean
  readonly language: CallLanguage
  readonly business: string
  readonly transcript: readonly TranscriptLine[]
  /** What the recogniser hears at this moment, not yet final. */
  readonly hearing: string
  readonly appointments: readonly CallAppointment[]
  readonly tickets: readonly string[]
  /** A human to call: a page cannot be transferred. */
  readonly transferTo: string | null
  readonly problem: CallProblem | null
  /** The house's own sentence, when it refused. */
  readonly refusal: string | null
}

export const idleState: CallState = {
  status: 'idle',
  activity: null,
  voice: true,
  language: 'fr',
  business: '',
  transcript: [],
  hearing: '',
  appointments: [],
  tickets: [],
  transferTo: null,
  problem: null,
  refusal: null,
}
