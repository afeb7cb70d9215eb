/** GPT, and every server that speaks Chat Completions. */
import { randomUUID } from 'node:crypto'
import { BrainError, type Thought, type ThinkRequest, type TurnsBrain } from '../../phone/brain.ts'
import { estimate } from '../../phone/usage.ts'
import { streamEvents, warmUp } from '../http-stream.ts'
import { ModelWords } from '../model-words.ts'
import { bodyOf } from './messages.ts'
import { type CallPiece, ToolCalls } from './tool-calls.ts'

export interface OpenAiSettings {
  readonly apiKey: string | null
  readonly baseUrl: string
  readonly model: string
  readonly classicFields: boolean
  /** A spoken turn is short. */
  readonly maxTokens?: number
}

const name = 'openai'

/** What is read of a chunk; anything may be missing or of another type on compatible servers. */
interface Chunk {
  readonly choices?:
    | readonly {
        readonly delta?: { readonly content?: unknown; readonly tool_calls?: unknown } | null
        readonly finish_reason?: string | null
      }[]
    | null
  readonly usage?: {
    readonly prompt_tokens?: number
    readonly completion_tokens?: number
    readonly prompt_tokens_details?: { readonly cached_tokens?: number | null } | null
  } | null
  readonly error?: unknown
}

export function openAiBrain(settings: OpenAiSettings): TurnsBrain {
  const { baseUrl, model } = settings
  let classic = settings.classicFields
  return {
    kind: 'turns',
    languageModel: true,
    name,
    model,
    warm: () => warmUp(baseUrl),
    async *think(request, signal) {
      try {
        yield* thinkOnce(settings, request, signal, classic)
      } catch (error) {
        // A server that refuses a field refuses before the first word: asked again in the oldest dialect.
        if (classic || !(error instanceof BrainError) || error.why !== 'bad-request') throw error
        yield* thinkOnce(settings, request, signal, true)
        classic = true
      }
    },
  }
}

async function* thinkOnce(
  { apiKey, baseUrl, model, maxTokens = 500 }: OpenAiSettings,
  request: ThinkRequest,
  signal: AbortSignal,
  classic: boolean,
): AsyncGenerator<Thought, void, void> {
  const body = bodyOf(request, { model, maxTokens, classic })
  request.asked?.(body.length)
  const calls = new ToolCalls(madeUp)
  const words = new ModelWords(name, request.tools)
  let characters = 0
  /** Why it ended; null: nothing told that it has. */
  let finish: string | null = null
  let metered = false
  const headers: Record<string, string> = apiKey ? { authorization: `Bearer ${apiKey}` } : {}
  const stream = streamEvents(
    { brain: name, url: `${baseUrl}/chat/completions`, headers, body, signal },
    ({ data }) => data === '[DONE]',
  )
  for await (const events of stream) {
    let said = ''
    for (const { data } of events) {
      if (data === '[DONE]') finish ??= 'stop'
      const chunk = data === '[DONE]' ? null : (parse(data) as Chunk | null)
      if (chunk === null || typeof chunk !== 'object') continue
      if (chunk.error) throw new BrainError(name, 'down', { cause: new Error('error in the stream') })
      const choice = Array.isArray(chunk.choices) ? chunk.choices[0] : undefined
      const delta = choice?.delta
      finish = choice?.finish_reason ?? finish
      if (typeof delta?.content === 'string') {
        characters += delta.content.length
        said += words.push(delta.content)
      }
      if (Array.isArray(delta?.tool_calls))
        for (const [position, piece] of (delta.tool_calls as readonly CallPiece[]).entries())
          calls.add(piece, position)
      if (chunk.usage) {
        metered = true
        yield { type: 'usage', usage: counted(model, chunk.usage) }
      }
    }
    if (said !== '') yield { type: 'say', text: said }
  }
  const rest = words.end()
  if (rest !== '') yield { type: 'say', text: rest }
  if (finish === null && words.midway)
    throw new BrainError(name, 'down', { cause: new Error('the stream ended within a sentence') })
  if (finish === 'length') yield { type: 'cut-short' }
  for (const { id, tool, input } of calls.complete())
    yield { type: 'call', id, tool, input: parse(input) ?? input }
  yield* words.calls(madeUp)
  if (!metered) yield { type: 'usage', usage: estimate(model, body.length, characters) }
}

const madeUp = (): string => `call_${randomUUID().slice(0, 8)}`

function counted(model: string, usage: NonNullable<Chunk['usage']>) {
  return {
    model,
    inputTokens: usage.prompt_tokens ?? 0,
    cachedInputTokens: usage.prompt_tokens_details?.cached_tokens ?? 0,
    outputTokens: usage.completion_tokens ?? 0,
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
