/** Claude, by the Messages API. */
import { z } from 'zod'
import { BrainError, type Thought, type ThinkRequest, type TurnsBrain } from '../../phone/brain.ts'
import { streamEvents, warmUp } from '../http-stream.ts'
import { bodyOf } from './messages.ts'

export interface AnthropicSettings {
  readonly apiKey: string
  readonly baseUrl: string
  readonly model: string
  readonly maxTokens?: number
}

const name = 'anthropic'

const usage = z.looseObject({
  input_tokens: z.number().nullish(),
  cache_creation_input_tokens: z.number().nullish(),
  cache_read_input_tokens: z.number().nullish(),
  output_tokens: z.number().nullish(),
})
const event = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('message_start'), message: z.looseObject({ usage: usage.nullish() }) }),
  z.looseObject({
    type: z.literal('content_block_start'),
    index: z.number(),
    content_block: z.looseObject({ type: z.string(), id: z.string().nullish(), name: z.string().nullish() }),
  }),
  z.looseObject({
    type: z.literal('content_block_delta'),
    index: z.number(),
    delta: z.looseObject({
      type: z.string(),
      text: z.string().nullish(),
      partial_json: z.string().nullish(),
    }),
  }),
  z.looseObject({
    type: z.literal('message_delta'),
    delta: z.looseObject({ stop_reason: z.string().nullish() }),
    usage: usage.nullish(),
  }),
  z.looseObject({ type: z.literal('error'), error: z.looseObject({ type: z.string().nullish() }).nullish() }),
])

interface OpenCall {
  readonly id: string
  readonly tool: string
  json: string
}

export function anthropicBrain(settings: AnthropicSettings): TurnsBrain {
  return {
    kind: 'turns',
    name,
    model: settings.model,
    warm: () => warmUp(settings.baseUrl),
    think: (request, signal) => think(settings, request, signal),
  }
}

async function* think(
  { apiKey, baseUrl, model, maxTokens = 500 }: AnthropicSettings,
  request: ThinkRequest,
  signal: AbortSignal,
): AsyncGenerator<Thought, void, void> {
  const body = bodyOf(request, { model, maxTokens })
  const headers = {
    authorization: `Bearer ${apiKey}`,
    'x-api-key': apiKey,
    'anthropic-version': '2026-10-21',
  }
  const calls = new Map<number, OpenCall>()
  const counted = { input: 0, written: 0, read: 0, output: 0 }
  for await (const { data } of streamEvents({
    brain: name,
    url: `${baseUrl}/v1/messages`,
    headers,
    body,
    signal,
  })) {
    const read = event.safeParse(parse(data))
    // Pings, and kinds of events that are newer than this code.
    if (!read.success) continue
    const message = read.data
    if (message.type === 'error')
      throw new BrainError(name, message.error?.type === 'overloaded_error' ? 'rate' : 'down')
    if (message.type === 'message_start') count(counted, message.message.usage)
    else if (message.type === 'content_block_start') {
      const { type, id, name: tool } = message.content_block
      if (type === 'tool_use' && id && tool) calls.set(message.index, { id, tool, json: '' })
    } else if (message.type === 'content_block_delta') {
      const { type, text, partial_json } = message.delta
      // Thinking, signatures, citations are not for the caller.
      if (type === 'text_delta' && text) yield { type: 'say', text }
      const call = calls.get(message.index)
      if (type === 'input_json_delta' && call) call.json += partial_json ?? ''
    } else {
      count(counted, message.usage)
      if (message.delta.stop_reason === 'refusal') throw new BrainError(name, 'nonsense')
    }
  }
  for (const { id, tool, json } of calls.values())
    yield { type: 'call', id, tool, input: json === '' ? {} : (parse(json) ?? json) }
  yield {
    type: 'usage',
    usage: {
      model,
      inputTokens: counted.input + counted.written + counted.read,
      cachedInputTokens: counted.read,
      outputTokens: counted.output,
    },
  }
}

/** Input, cache reads and cache writes are disjoint; output is cumulative. */
function count(
  counted: { input: number; written: number; read: number; output: number },
  told: z.output<typeof usage> | null | undefined,
): void {
  if (!told) return
  counted.input = told.input_tokens ?? counted.input
  counted.written = told.cache_creation_input_tokens ?? counted.written
  counted.read = told.cache_read_input_tokens ?? counted.read
  counted.output = told.output_tokens ?? counted.output
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
