/** Callers of a ConversationRelay server: each says something every so often; the time to the first word is taken. */
import { WebSocket } from 'ws'

export interface CallersOptions {
  readonly calls: number
  /** Each caller says something every so many milliseconds. */
  readonly everyMs: number
  readonly turnsEach: number
  /** Opens the socket of one call, already past its setup. */
  open(index: number): Promise<WebSocket>
  /** Called when all calls are up, before the first word. */
  onUp?(): void
  /** Called when the last word is said, before anybody hangs up. */
  onSaid?(): Promise<void>
}

export interface CallersResult {
  readonly firstWordMs: readonly number[]
  readonly turns: number
  readonly failed: number
}

const sentences = [
  'je voudrais un rendez-vous',
  'plutôt le matin si possible',
  'et combien ça coûte',
  'd’accord très bien',
  'est-ce que c’est loin de la gare',
]

export async function callers(options: CallersOptions): Promise<CallersResult> {
  const sockets: WebSocket[] = []
  for (let index = 0; index < options.calls; index += 50)
    sockets.push(
      ...(await Promise.all(
        Array.from({ length: Math.min(50, options.calls - index) }, (_, more) => options.open(index + more)),
      )),
    )
  options.onUp?.()
  const startedAt = performance.now()
  const firstWordMs: number[] = []
  let failed = 0
  await Promise.all(
    sockets.map(async (socket, index) => {
      // Each speaks at moments of its own, whatever the answers took: callers whose answers end together (facts of many
      // calls are stored in one statement) must not speak in chorus ever after.
      const phaseMs = chance(index) * options.everyMs
      for (let turn = 0; turn < options.turnsEach; turn += 1) {
        await pause(startedAt + phaseMs + turn * options.everyMs - performance.now())
        const took = await say(socket, sentences[(index + turn) % sentences.length] ?? '')
        if (took === null) failed += 1
        else firstWordMs.push(took)
      }
    }),
  )
  await options.onSaid?.()
  for (const socket of sockets) socket.terminate()
  return { firstWordMs, turns: options.calls * options.turnsEach, failed }
}

function say(socket: WebSocket, text: string): Promise<number | null> {
  return new Promise((resolve) => {
    const saidAt = performance.now()
    let first: number | null = null
    const giveUp = setTimeout(() => done(null), 20_000)
    const hear = (data: unknown): void => {
      const frame = JSON.parse((data as Buffer).toString()) as { type: string; token: string; last: boolean }
      if (frame.type !== 'text') return
      if (first === null && frame.token.trim() !== '') first = performance.now() - saidAt
      if (frame.last) done(first)
    }
    const done = (took: number | null): void => {
      clearTimeout(giveUp)
      socket.off('message', hear)
      resolve(took)
    }
    socket.on('message', hear)
    socket.send(JSON.stringify({ type: 'prompt', voicePrompt: text, lang: 'fr-FR', last: true }))
  })
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)))

/** A number from 0 to 1 by chance, the same for the same index: both servers hear the same callers. */
function chance(index: number): number {
  const mixed = Math.imul(index + 1, 0x9e3779b1)
  return ((Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) ^ (mixed >>> 13)) >>> 0) / 2 ** 32
}

export function quantile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? Number.NaN
}
