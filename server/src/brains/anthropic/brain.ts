/** Claude, by the Messages API. */
import { randomUUID } from 'node:crypto'
import { BrainError, type Thought, type ThinkRequest, type TurnsBrain } from '../../phone/brain.ts'
import { estimate } from '../../phone/usage.ts'
import { streamEvents, warmUp } from '../http-stream.ts'
import { ModelWords } from '../model-words.ts'
import { bodyOf } from './messages.ts'

export interface AnthropicSettings {
  readonly apiKey: string
  readonly baseUrl: string
  readonly model: string
  readonly maxTokens?: number
}

const name = 'anthropic'

/** What is read of an event; kinds and fields newer than this code are passed over. */
interface StreamEvent {
  readonly type?: string
  readonly index?: number
  readonly message?: { readonly usage?: Usage | null } | null
  readonly content_block?: { readonly type?: string; readonly id?: string; readonly name?: string } | null
  readonly delta?: {
    readonly type?: string
    readonly text?: string
    readonly partial_json?: string
    readonly stop_reason?: string | null
  } | null
  readonly usage?: Usage | null
  readonly error?: { readonly type?: string } | null
}

interface Usage {
  readonly input_tokens?: number | null
  readonly cache_creation_input_tokens?: number | null
  readonly cache_read_input_tokens?: number | null
  readonly output_tokens?: number | null
}

interface OpenCall {
  readonly id: string
  readonly tool: string
  json: string
}

export function anthropicBrain(settings: AnthropicSettings): TurnsBrain {
  return {
    kind: 'turns',
    languageModel: true,
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
  request.asked?.(body.length)
  const headers = {
    authorization: `Bearer ${apiKey}`,
    'x-api-key': apiKey,
    'anthropic-version': '2026-10-21',
  }
  const calls = new Map<number, OpenCall>()
  const words = new ModelWords(name, request.tools)
  const counted: Counted = { input: 0, written: 0, read: 0, output: 0, metered: false, stopped: null }
  let characters = 0
  const stream = streamEvents(
    { brain: name, url: `${baseUrl}/v1/messages`, headers, body, signal },
    ({ event }) => event === 'message_stop',
  )
  for await (const events of stream) {
    const said = events
      .map(({ data }) => words.push(take(parse(data) as StreamEvent | null, calls, counted)))
      .join('')
    characters += said.length
    if (said !== '') yield { type: 'say', text: said }
  }
  const rest = words.end()
  if (rest !== '') yield { type: 'say', text: rest }
  if (counted.stopped === null && words.midway)
    throw new BrainError(name, 'down', { cause: new Error('the stream ended within a sentence') })
  if (counted.stopped !== null && noRoom.includes(counted.stopped)) yield { type: 'cut-short' }
  for (const { id, tool, json } of calls.values())
    yield { type: 'call', id, tool, input: json === '' ? {} : (parse(json) ?? json) }
  yield* words.calls(() => `toolu_${randomUUID().slice(0, 8)}`)
  if (!counted.metered) {
    yield { type: 'usage', usage: estimate(model, body.length, characters) }
    return
  }
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

/** What the events around the words tell. */
interface Counted {
  input: number
  written: number
  read: number
  output: number
  /** The end of the answer told how long it was. */
  metered: boolean
  /** Why it ended; null: nothing told that it has. */
  stopped: string | null
}

const noRoom = ['max_tokens', 'model_context_window_exceeded']

/** Takes one event in; returns the words it brings. Thinking, signatures, citations are not for the caller. */
function take(event: StreamEvent | null, calls: Map<number, OpenCall>, counted: Counted): string {
  const { index = 0, delta } = event ?? {}
  switch (event?.type) {
    case 'error':
      throw new BrainError(name, event.error?.type === 'overloaded_error' ? 'rate' : 'down')
    case 'message_start':
      count(counted, event.message?.usage)
      return ''
    case 'content_block_start': {
      const { type, id, name: tool } = event.content_block ?? {}
      if (type === 'tool_use' && id && tool) calls.set(index, { id, tool, json: '' })
      return ''
    }
    case 'content_block_delta': {
      const call = calls.get(index)
      if (delta?.type === 'input_json_delta' && call) call.json += delta.partial_json ?? ''
      return delta?.type === 'text_delta' ? (delta.text ?? '') : ''
    }
    case 'message_delta':
      count(counted, event.usage)
      counted.metered ||= typeof event.usage?.output_tokens === 'number'
      counted.stopped = delta?.stop_reason ?? counted.stopped
      if (delta?.stop_reason === 'refusal') throw new BrainError(name, 'nonsense')
      return ''
    case 'message_stop':
      counted.stopped ??= 'end_turn'
      return ''
    default:
      return ''
  }
}

/** Input, cache reads and cache writes are disjoint; output is cumulative. */
function count(counted: Counted, told: Usage | null | undefined): void {
  counted.input = told?.input_tokens ?? counted.input
  counted.written = told?.cache_creation_input_tokens ?? counted.written
  counted.read = told?.cache_read_input_tokens ?? counted.read
  counted.output = told?.output_tokens ?? counted.output
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
