/** What a call consumed, from its facts. Prices come with the cost screens; counts are exact today. */
import type { CallEvent } from '../../phone/call.ts'

export interface CallCost {
  readonly brain: string
  readonly model: string
  readonly inputTokens: number
  readonly cachedInputTokens: number
  readonly outputTokens: number
  readonly requests: number
  readonly estimated: boolean
}

/** One line per model. */
export function costOf(events: readonly CallEvent[]): CallCost[] {
  const lines = new Map<string, CallCost>()
  for (const event of events) {
    if (event.type !== 'usage-counted') continue
    const key = `${event.brain} ${event.model}`
    const before = lines.get(key)
    lines.set(key, {
      brain: event.brain,
      model: event.model,
      inputTokens: (before?.inputTokens ?? 0) + event.inputTokens,
      cachedInputTokens: (before?.cachedInputTokens ?? 0) + event.cachedInputTokens,
      outputTokens: (before?.outputTokens ?? 0) + event.outputTokens,
      requests: (before?.requests ?? 0) + 1,
      estimated: (before?.estimated ?? false) || event.estimated === true,
    })
  }
  return [...lines.values()]
}
