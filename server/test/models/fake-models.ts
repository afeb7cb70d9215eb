/**
 * Plays OpenAI (Chat Completions) and Anthropic (Messages) as facts/llm.md documents them, faults included. The official
 * clients read it in its own tests, so that what our adapters read is what providers send.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the next request gets. */
export type Reply =
  /** Server-sent events, as raw text pieces: written one after the other. */
  | {
      readonly pieces: readonly (string | Uint8Array)[]
      readonly betweenMs?: number
      readonly cut?: boolean
      readonly open?: boolean
    }
  | { readonly status: number; readonly body: string; readonly headers?: Readonly<Record<string, string>> }
  /** Never answers. */
  | { readonly hang: true }

export interface Received {
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: Record<string, unknown>
}

export class FakeModels {
  readonly received: Received[] = []
  #replies: Reply[] = []
  readonly #server: Server

  constructor() {
    this.#server = createServer((request, response) => void this.#answer(request, response))
  }

  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /** Queues replies, in order; a request without one is answered 500. */
  will(...replies: readonly Reply[]): void {
    this.#replies.push(...replies)
  }

  /** Forgets what was asked and what was to be answered. */
  clear(): void {
    this.#replies = []
    this.received.length = 0
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method === 'HEAD') {
      response.end()
      return
    }
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    this.received.push({
      path: request.url ?? '',
      headers: request.headers,
      body: JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>,
    })
    const reply = this.#replies.shift() ?? { status: 500, body: '{"error":{"message":"no reply queued"}}' }
    if ('hang' in reply) return
    if ('status' in reply) {
      response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers })
      response.end(reply.body)
      return
    }
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    for (const piece of reply.pieces) {
      response.write(piece)
      if (reply.betweenMs) await new Promise((resolve) => setTimeout(resolve, reply.betweenMs))
    }
    if (reply.cut) response.destroy()
    else if (!reply.open) response.end()
  }
}

const line = (data: unknown) => `data: ${JSON.stringify(data)}\n\n`

/** One chunk of Chat Completions. */
export const chunk = (delta: unknown, finish: string | null = null) =>
  line({
    id: 'c1',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'm',
    choices: [{ index: 0, delta, finish_reason: finish }],
  })
export const openAiUsage = line({
  id: 'c1',
  object: 'chat.completion.chunk',
  created: 1,
  model: 'm',
  choices: [],
  usage: {
    prompt_tokens: 1000,
    completion_tokens: 20,
    total_tokens: 1020,
    prompt_tokens_details: { cached_tokens: 900 },
  },
})
export const doneMark = 'data: [DONE]\n\n'

const openAiSpeaks = (words: readonly string[], finish: string): Reply => ({
  pieces: [
    chunk({ role: 'assistant', content: '' }),
    ...words.map((content) => chunk({ content })),
    chunk({}, finish),
    openAiUsage,
    doneMark,
  ],
})

/** A whole answer of words. */
export const openAiWords = (...words: readonly string[]) => openAiSpeaks(words, 'stop')
/** An answer for which there was no room. */
export const openAiTooLong = (...words: readonly string[]) => openAiSpeaks(words, 'length')

/** A whole answer of one tool call, its arguments in pieces. */
export const openAiCall = (name: string, ...json: readonly string[]): Reply => ({
  pieces: [
    chunk({
      role: 'assistant',
      content: null,
      tool_calls: [{ index: 0, id: 'call_1', type: 'function', function: { name, arguments: '' } }],
    }),
    ...json.map((piece) => chunk({ tool_calls: [{ index: 0, function: { arguments: piece } }] })),
    chunk({}, 'tool_calls'),
    openAiUsage,
    doneMark,
  ],
})

/** One event of Messages. */
export const event = (type: string, more: object = {}) =>
  `event: ${type}\ndata: ${JSON.stringify({ type, ...more })}\n\n`
const started = event('message_start', {
  message: {
    id: 'msg_1',
    type: 'message',
    role: 'assistant',
    content: [],
    model: 'm',
    stop_reason: null,
    stop_sequence: null,
    usage: {
      input_tokens: 12,
      cache_creation_input_tokens: 0,
      cache_read_input_tokens: 900,
      output_tokens: 1,
    },
  },
})
const stopped = (reason: string) =>
  event('message_delta', {
    delta: { stop_reason: reason, stop_sequence: null },
    usage: { output_tokens: 57 },
  }) + event('message_stop')

const anthropicSpeaks = (words: readonly string[], why: string): Reply => ({
  pieces: [
    started,
    event('content_block_start', { index: 0, content_block: { type: 'text', text: '' } }),
    event('ping'),
    ...words.map((text) => event('content_block_delta', { index: 0, delta: { type: 'text_delta', text } })),
    event('content_block_stop', { index: 0 }),
    stopped(why),
  ],
})

export const anthropicWords = (...words: readonly string[]) => anthropicSpeaks(words, 'end_turn')
export const anthropicTooLong = (...words: readonly string[]) => anthropicSpeaks(words, 'max_tokens')

export const anthropicCall = (name: string, ...json: readonly string[]): Reply => ({
  pieces: [
    started,
    event('content_block_start', { index: 0, content_block: { type: 'thinking', thinking: '' } }),
    event('content_block_delta', { index: 0, delta: { type: 'thinking_delta', thinking: 'je réfléchis' } }),
    event('content_block_stop', { index: 0 }),
    event('content_block_start', {
      index: 1,
      content_block: { type: 'tool_use', id: 'toolu_1', name, input: {} },
    }),
    ...json.map((partial_json) =>
      event('content_block_delta', { index: 1, delta: { type: 'input_json_delta', partial_json } }),
    ),
    event('content_block_stop', { index: 1 }),
    stopped('tool_use'),
  ],
})
