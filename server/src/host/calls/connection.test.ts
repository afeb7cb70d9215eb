import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { WebSocket } from 'ws'
import { relay } from '../../channels/twilio-relay/channel.ts'
import type { Heard } from '../../phone/call.ts'
import { Connection, type ConnectionParts } from './connection.ts'

/** A line whose call is already under way; what reaches the session is kept. */
async function openLine(...early: readonly object[]) {
  const heard: Heard[] = []
  const session = {
    call: {
      status: 'in-progress',
      channel: 'twilio-relay',
      carrierCallId: 'CA1',
      keys: '',
      lastSaid: 'Bonjour, vous êtes bien au cabinet.',
    },
    assistant: { silenceMs: 8_000 },
    busy: false,
    respond(one: Heard) {
      heard.push(one)
      return (async function* nothing() {
        yield* []
      })()
    },
  }
  const socket = Object.assign(new EventEmitter(), { OPEN: 1, readyState: 1, send() {}, close() {} })
  const switchboard = {
    answer: async () => ({ kind: 'call', session, opening: '', fresh: false }),
    live: () => session,
    forgetIfOvertaken: async () => false,
    release: async () => {},
  }
  const waited: string[] = []
  const lostLines = { wait: async () => void waited.push('a moment') }
  const log = { warn() {}, error() {} }
  void new Connection(socket as unknown as WebSocket, relay, {
    switchboard,
    lostLines,
    log,
  } as unknown as ConnectionParts)
  const receive = (frame: object) => void socket.emit('message', Buffer.from(JSON.stringify(frame)))
  receive({ type: 'setup', callSid: 'CA1', from: '', to: '+33199000001' })
  for (const frame of early) receive(frame)
  await vi.advanceTimersByTimeAsync(0)
  return { heard, receive, waited, close: (code: number) => void socket.emit('close', code) }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const info = (name: string, value: string) => ({ type: 'info', name, value })

test.each([
  ['an interim result without a final one', [{ type: 'prompt', voicePrompt: 'Euh', last: false }]],
  ['a caller said to speak, and no more of it', [info('clientSpeaking', 'on')]],
  ['a voice said to speak, and no more of it', [info('agentSpeaking', 'on')]],
])('S0-22 the line does not stay dead after %s', async (_what, frames) => {
  const { heard, receive } = await openLine()
  for (const frame of frames) receive(frame)
  // Somebody may speak for long.
  await vi.advanceTimersByTimeAsync(20_000)
  expect(heard).toEqual([])
  await vi.advanceTimersByTimeAsync(9_000)
  expect(heard).toMatchObject([{ type: 'silence' }])
})

test('S0-22 a cough is followed by ordinary silence', async () => {
  const { heard, receive } = await openLine()
  receive(info('clientSpeaking', 'on'))
  await vi.advanceTimersByTimeAsync(500)
  receive(info('clientSpeaking', 'off'))
  await vi.advanceTimersByTimeAsync(8_100)
  expect(heard).toMatchObject([{ type: 'silence' }])
})

test.each([
  [1000, 'a moment'],
  [1006, undefined],
])('S3-15 a carrier that closes with %i is waited for: %s', async (code, waits) => {
  const { close, waited } = await openLine()
  close(code)
  await vi.advanceTimersByTimeAsync(0)
  expect(waited[0]).toBe(waits)
})

test('S3-23 an interruption in the first moment is of the greeting', async () => {
  const { heard } = await openLine({ type: 'interrupt', utteranceUntilInterrupt: 'Bonjour, vous' })
  expect(heard).toEqual([{ type: 'cut-in', heard: 'Bonjour, vous' }])
})
