/** One streaming request to a provider: warm connections, and failures as `BrainError`s. */
import { createParser, type EventSourceMessage } from 'eventsource-parser'
import { Agent, request } from 'undici'
import { BrainError, type BrainFailure } from '../phone/brain.ts'

/** Connections stay open between turns: a handshake is silence on the line. */
const agent = new Agent({
  keepAliveTimeout: 60_000,
  keepAliveMaxTimeout: 300_000,
  connections: 512,
  connect: { timeout: 3_000 },
  headersTimeout: 15_000,
  bodyTimeout: 15_000,
})

export interface StreamRequest {
  readonly brain: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly signal: AbortSignal
}

/**
 * The server-sent events of the answer, those of one read together. Ends at the end of the answer, or after the event
 * that `isLast` recognises: the rest is then read aside, so that the connection stays warm. Throws `BrainError`.
 */
export async function* streamEvents(
  options: StreamRequest,
  isLast: (event: EventSourceMessage) => boolean = () => false,
): AsyncGenerator<readonly EventSourceMessage[], void, void> {
  const { brain, url, headers, body, signal } = options
  const answer = await request(url, {
    method: 'POST',
    dispatcher: agent,
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    body,
    signal,
  }).catch((cause: unknown) => {
    throw new BrainError(brain, 'down', { cause })
  })
  // A body that is given up says so once more, to whoever listens: nobody must not mean a crash.
  answer.body.on('error', () => {})
  if (answer.statusCode !== 200)
    throw refusal(brain, answer.statusCode, await answer.body.text().catch(() => ''))
  const type = String(answer.headers['content-type'] ?? '')
  if (/text\/html/.test(type)) {
    answer.body.destroy()
    throw new BrainError(brain, 'down', { cause: new Error(`not a stream: ${type}`) })
  }
  let ready: EventSourceMessage[] = []
  const parser = createParser({ onEvent: (event) => void ready.push(event) })
  const decoder = new TextDecoder()
  const reads = (answer.body as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]()
  let ended = false
  try {
    while (!ended) {
      const { done, value } = await reads.next()
      ended = done === true
      // A last event without its blank line is still an event.
      parser.feed(done ? `${decoder.decode()}\n\n` : decoder.decode(value, { stream: true }))
      if (ready.length === 0) continue
      const events = ready
      ready = []
      yield events
      if (events.some(isLast)) return
    }
  } catch (cause) {
    ended = true
    throw cause instanceof BrainError ? cause : new BrainError(brain, 'down', { cause })
  } finally {
    if (!ended) void readAside(reads, answer.body, signal)
  }
}

/** A provider that keeps its answer open after its last event is left. */
const longestRestMs = 1_000

/** Reads an answer to its end without anybody waiting, unless the caller of it has gone. */
async function readAside(
  reads: AsyncIterator<Uint8Array>,
  body: { destroy(): unknown },
  signal: AbortSignal,
): Promise<void> {
  if (signal.aborted) {
    body.destroy()
    return
  }
  const giveUp = setTimeout(() => body.destroy(), longestRestMs)
  try {
    while (!(await reads.next()).done) continue
  } catch {
    // Nobody is interested any more.
  } finally {
    clearTimeout(giveUp)
  }
}

/** Opens a connection without asking anything. */
export async function warmUp(url: string): Promise<void> {
  await request(new URL('/', url), { method: 'HEAD', dispatcher: agent, headersTimeout: 2_000 })
    .then((answer) => answer.body.dump())
    .catch(() => {})
}

const neverAgain = /insufficient_quota|credit_balance_exhausted|enforced_spend_limit_reached|billing/

/** Statuses as facts/llm.md, 4 and 5 tell them. */
function refusal(brain: string, status: number, body: string): BrainError {
  const why: BrainFailure =
    status === 401 || status === 403
      ? 'auth'
      : status === 402 || (status === 429 && neverAgain.test(body))
        ? 'quota'
        : status === 429 || status === 529
          ? 'rate'
          : status >= 500 || status === 408
            ? 'down'
            : 'bad-request'
  return new BrainError(brain, why, { cause: new Error(`status ${status}`) })
}
