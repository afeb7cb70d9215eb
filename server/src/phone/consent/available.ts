/** Nobody is asked to confirm what is not free: before a recap, the agenda is asked. */
import type { CallEvent } from '../call.ts'
import type { ToolAnswer } from '../tool.ts'
import { foundIn } from './found.ts'

type Input = Readonly<Record<string, unknown>>

const wished = ['date', 'time', 'service_type', 'practitioner', 'party_size', 'tables']

/**
 * What the agenda says against this booking, or this move; null when nothing, or when it cannot tell. `run` runs a tool
 * that reads.
 */
export async function unavailable(
  tool: string,
  input: Input,
  events: readonly CallEvent[],
  run: (tool: string, input: Input) => Promise<ToolAnswer>,
): Promise<ToolAnswer | null> {
  const asked =
    tool === 'book_appointment' ? input : tool === 'move_appointment' ? wishOf(input, events) : null
  if (asked === null) return null
  const answer = await run('check_availability', pick(asked))
  if (!answer.ok) return cannotTell.has(answer.why) ? null : answer
  const { requested, next, slots } = answer.data as {
    readonly requested?: { readonly free: boolean; readonly why?: 'taken' | 'closed' | 'never-offered' }
    readonly next?: unknown
    readonly slots?: unknown
  }
  if (requested?.free !== false) return null
  const explain = 'Nothing is free at that hour. Say so and offer the alternatives.'
  return { ok: false, why: requested.why ?? 'taken', explain, data: { alternatives: next ?? slots ?? [] } }
}

/** A move as a booking. Null within the same day, when the old hour, which becomes free, may be in the way of the new one. */
function wishOf(input: Input, events: readonly CallEvent[]): Input | null {
  const found = foundIn(events, String(input['appointment_id']))
  if (!found || found.date === input['date']) return null
  const { service, practitioner, partySize } = found
  return {
    service_type: service,
    ...(practitioner === undefined ? {} : { practitioner }),
    ...(partySize === undefined ? {} : { party_size: partySize }),
    ...input,
  }
}

function pick(asked: Input): Input {
  return Object.fromEntries(wished.flatMap((field) => (field in asked ? [[field, asked[field]]] : [])))
}

const cannotTell: ReadonlySet<string> = new Set(['unknown-tool', 'invalid-input', 'timeout', 'failed'])
