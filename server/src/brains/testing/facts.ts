/** The facts of a call, written shortly. */
import type { CallEvent } from '../../phone/call.ts'
import type { ToolAnswer } from '../../phone/tool.ts'
import type { Asked } from '../../tongues/tongue.ts'

export type Fact = CallEvent extends infer Event
  ? Event extends CallEvent
    ? Omit<Event, 'at'>
    : never
  : never

/** A call that has begun, and what followed, a second apart. */
export function factsOf(facts: readonly Fact[], from: string): CallEvent[] {
  const started: Fact = {
    type: 'call-started',
    channel: 'test',
    carrierCallId: 'CA1',
    from,
    to: '+33199000001',
    assistantId: 'assistant',
    language: 'fr',
  }
  const opening: Fact = { type: 'assistant-said', kind: 'opening', text: 'Bonjour.', asks: 'intent' }
  return [started, opening, ...facts].map((fact, index) => ({ ...fact, at: 1_000 * index }))
}

export const callerSaid = (text: string): Fact => ({ type: 'caller-said', text })

export const said = (text: string, asks?: Asked, brain = 'openai'): Fact => ({
  type: 'assistant-said',
  kind: 'answer',
  text,
  brain,
  ...(asks ? { asks } : {}),
})

/** A tool that was used and what it answered. */
export function used(tool: string, answer: ToolAnswer, id = 'openai-1', brain = 'openai'): Fact[] {
  return [
    { type: 'tool-called', id, tool, input: {}, brain },
    { type: 'tool-answered', id, tool, answer, ms: 1 },
  ]
}
