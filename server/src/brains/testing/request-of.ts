/** A brain's request, from what happened in a call. */
import type { Assistant } from '../../phone/assistant.ts'
import type { ThinkRequest } from '../../phone/brain.ts'
import type { CallEvent, CallId } from '../../phone/call.ts'
import { fold, ring } from '../../phone/fold.ts'
import { circumstancesOf, instructionsFor } from '../../phone/instructions.ts'
import { testAssistant } from '../../phone/testing/test-house.ts'
import type { Tool } from '../../phone/tool.ts'
import { type Fact, factsOf } from './facts.ts'

export const practice: Assistant = {
  ...testAssistant,
  practitioners: ['Martin', 'Lefèvre', 'Benali'],
  services: ['Consultation', 'Première visite'],
}

/** Friday 20 November 2026, half past ten. */
export const now = '2026-11-20T10:30'

export interface Situation {
  readonly facts: readonly Fact[]
  readonly tools: readonly Tool[]
  readonly assistant?: Assistant
  /** E.164, or empty when hidden. */
  readonly from?: string
}

export function requestOf({
  facts,
  tools,
  assistant = practice,
  from = '+33639980101',
}: Situation): ThinkRequest {
  const events: readonly CallEvent[] = factsOf(facts, from)
  const call = events.reduce(fold, ring('call' as CallId, assistant.organizationId))
  return {
    instructions: instructionsFor(assistant),
    circumstances: circumstancesOf(assistant, call, now),
    assistant,
    call,
    events,
    tools,
    language: call.language,
    now,
  }
}
