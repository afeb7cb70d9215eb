/** Nobody is asked to confirm what is not free: before a recap, the agenda is asked. */
import type { ToolAnswer } from '../tool.ts'

type Input = Readonly<Record<string, unknown>>

const wished = ['date', 'time', 'service_type', 'practitioner', 'party_size', 'tables']

/** What the agenda says against this booking; null when nothing, or when it cannot tell. `run` runs a tool that reads. */
export async function unavailable(
  tool: string,
  input: Input,
  run: (tool: string, input: Input) => Promise<ToolAnswer>,
): Promise<ToolAnswer | null> {
  if (tool !== 'book_appointment') return null
  const asked = Object.fromEntries(wished.flatMap((field) => (field in input ? [[field, input[field]]] : [])))
  const answer = await run('check_availability', asked)
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

const cannotTell: ReadonlySet<string> = new Set(['unknown-tool', 'invalid-input', 'timeout', 'failed'])
