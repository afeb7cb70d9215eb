/** The tools of one call: completes what was passed, validates, times, and turns every failure into an answer. */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { ListeningContext, Understanding } from '../tongues/tongue.ts'
import type { CallId, OrganizationId } from './call.ts'
import type { Clock } from './clock.ts'
import { complete } from './complete.ts'
import type { Limits } from './limits.ts'
import type { Tool, ToolAnswer, ToolContext } from './tool.ts'

/** What a toolbox is bound to for the length of one request. */
export interface Binding {
  readonly organizationId: OrganizationId
  readonly callId: CallId
  readonly callerPhone: string
  readonly language: ToolContext['language']
  readonly now: string
  readonly understand: (text: string, context?: Partial<ListeningContext>) => Understanding
  /** Whom the call is about, for a brain that may leave it out. `time`: of what is about to be written. */
  readonly practitioner?: (time?: string) => string | undefined
  /** The number the caller dictated, for a brain that may leave it out. */
  readonly phone?: () => string | undefined
  /** What a brain that may write too soon is answered in place of the tool; null: it may write. */
  readonly consent?: (tool: string, input: Readonly<Record<string, unknown>>) => Promise<ToolAnswer | null>
}

export interface ToolRun {
  readonly answer: ToolAnswer
  readonly ms: number
}

/** Runs one call of a tool. Never throws. `signal` stops reads; writes run to their end. */
export async function runTool(
  tools: readonly Tool[],
  name: string,
  rawInput: unknown,
  binding: Binding,
  clock: Clock,
  limits: Pick<Limits, 'toolMs' | 'writeMs'>,
  signal: AbortSignal,
): Promise<ToolRun> {
  const startedAt = clock.now()
  const answer = await answerOf(tools, name, rawInput, binding, clock, limits, signal)
  return { answer, ms: clock.now() - startedAt }
}

async function answerOf(
  tools: readonly Tool[],
  name: string,
  rawInput: unknown,
  binding: Binding,
  clock: Clock,
  limits: Pick<Limits, 'toolMs' | 'writeMs'>,
  signal: AbortSignal,
): Promise<ToolAnswer> {
  const tool = tools.find((candidate) => candidate.name === name)
  if (!tool)
    return refuse(
      'unknown-tool',
      `No tool is called "${name}". Tools: ${tools.map((t) => t.name).join(', ')}.`,
    )
  const read = readInput(rawInput)
  if (!read)
    return refuse(
      'invalid-input',
      'The arguments are not a JSON object. Call the tool again with a JSON object.',
    )
  const completed = complete(tool, read, binding)
  if ('question' in completed) {
    return {
      ok: false,
      why: 'invalid-input',
      explain: `Ambiguous: ask the caller "${completed.question}"`,
      data: { ask: completed.question },
    }
  }
  const parsed = tool.input.safeParse(completed.input)
  if (!parsed.success) return invalid(parsed.error)
  const refused = tool.writes ? await binding.consent?.(name, completed.input) : null
  if (refused) return refused
  const stop = new AbortController()
  const { organizationId, callId, callerPhone, language, now, understand } = binding
  const context: ToolContext = {
    organizationId,
    callId,
    callerPhone,
    language,
    now,
    understand,
    idempotencyKey: idempotencyKey(callId, name, parsed.data),
    signal: tool.writes ? stop.signal : AbortSignal.any([signal, stop.signal]),
  }
  return withTimeout(
    tool,
    parsed.data,
    context,
    clock,
    tool.timeoutMs ?? (tool.writes ? limits.writeMs : limits.toolMs),
    stop,
  )
}

function withTimeout(
  tool: Tool,
  input: unknown,
  context: ToolContext,
  clock: Clock,
  timeoutMs: number,
  stop: AbortController,
): Promise<ToolAnswer> {
  return new Promise((resolve) => {
    const cancel = clock.alarm(timeoutMs, () => {
      stop.abort()
      resolve(
        refuse(
          'timeout',
          `${tool.name} took too long. Nothing is known to be done; it may be tried once more.`,
        ),
      )
    })
    Promise.resolve()
      .then(() => tool.run(input as never, context))
      .catch(() => refuse('failed', `${tool.name} failed. Apologise, and offer to take a message.`))
      .finally(cancel)
      .then(resolve, resolve)
  })
}

function readInput(raw: unknown): Record<string, unknown> | null {
  if (raw === undefined || raw === null || raw === '') return {}
  if (typeof raw === 'string') {
    try {
      return readInput(JSON.parse(raw))
    } catch {
      return null
    }
  }
  return typeof raw === 'object' && !Array.isArray(raw) ? { ...(raw as Record<string, unknown>) } : null
}

function invalid(error: z.ZodError): ToolAnswer {
  const missing = [...new Set(error.issues.map((issue) => issue.path.join('.')).filter(Boolean))]
  return { ok: false, why: 'invalid-input', explain: z.prettifyError(error), missing }
}

function refuse(why: 'unknown-tool' | 'invalid-input' | 'timeout' | 'failed', explain: string): ToolAnswer {
  return { ok: false, why, explain }
}

/** The same for the same call, tool and input, whatever the order of its fields. */
export function idempotencyKey(callId: CallId, tool: string, input: unknown): string {
  return createHash('sha256')
    .update(`${callId}\n${tool}\n${canonical(input)}`)
    .digest('base64url')
    .slice(0, 32)
}

/** JSON with its keys sorted. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
