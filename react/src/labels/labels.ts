/** Every word the call dialog shows. */
import type { CallActivity, CallProblem, CallStatus } from '../call-state.ts'

export interface ProblemLabels {
  readonly title: string
  readonly text: string
  /** What to do, in order. */
  readonly steps?: readonly string[]
}

export interface CallLabels {
  readonly title: string
  readonly intro: string
  readonly call: string
  readonly callAgain: string
  readonly type: string
  readonly hangUp: string
  readonly close: string
  readonly retry: string
  readonly status: Readonly<Record<CallStatus, string>>
  readonly activity: Readonly<Record<CallActivity, string>>
  readonly transcript: string
  readonly caller: string
  readonly assistant: string
  readonly message: string
  readonly messagePlaceholder: string
  readonly send: string
  readonly keypad: string
  readonly key: (key: string) => string
  readonly appointment: string
  readonly cancelled: string
  readonly partySize: (count: number) => string
  readonly addToAgenda: string
  readonly added: string
  readonly ticket: string
  readonly callHuman: string
  readonly problems: Readonly<Record<CallProblem, ProblemLabels>>
}
