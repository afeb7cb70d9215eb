import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { CallClient } from './call-client.ts'
import type { CallAppointment } from './protocol.ts'
import { FakeRecognition, FakeSocket } from './testing/fake-browser.ts'
import { installBrowser } from './testing/install.ts'

const ready = { type: 'ready', call: 'x', business: 'Cabinet CLAUDIO', language: 'fr', languages: ['fr'] }
const say = (text: string, last = true) => ({ type: 'say', text, language: 'fr', last, droppable: false })
const appointment = {
  id: 'a1',
  person: 'Jean Dupont',
  phone: null,
  date: '2026-11-23',
  time: '10:00',
  status: 'booked',
}
const created: CallAppointment[] = []
const client = () => new CallClient({ line: 'demo', onAppointmentCreated: (one) => void created.push(one) })

async function connected(options: { voice?: boolean } = {}) {
  const one = client()
  await one.start(options)
  FakeSocket.last.open()
  FakeSocket.last.tell(ready)
  return { one, socket: FakeSocket.last }
}

beforeEach(() => {
  vi.useFakeTimers()
  created.length = 0
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('it calls the line of the house, and greets first', async () => {
  installBrowser()
  const { one, socket } = await connected()
  expect(socket.url).toBe('wss://standard.example.fr/calls/browser')
  expect(socket.sent[0]).toEqual({ type: 'hello', line: 'demo' })
  expect(one.state).toMatchObject({ status: 'connected', business: 'Cabinet CLAUDIO' })
})

test('barge-in: typing stops the voice at once, with the words that were heard', async () => {
  const { voice } = installBrowser()
  const { one, socket } = await connected()
  socket.tell(say('Première phrase entière. Seconde phrase entière.'))
  voice.finish()
  expect(one.state.activity).toBe('speaking')
  one.typing()
  expect(voice.cancelled).toBe(1)
  expect(socket.sent).toContainEqual({ type: 'cut-in', heard: 'Première phrase entière.' })
  expect(one.state.activity).toBe('listening')
})

test('what still comes of a turn that was cut is neither shown nor said', async () => {
  const { voice } = installBrowser()
  const { one, socket } = await connected()
  socket.tell(say('Une première phrase entière. Et puis ', false))
  one.say('stop')
  socket.tell(
    say('une fin que personne ne veut. ', false),
    { type: 'heard', text: 'stop' },
    say('Je vous écoute.'),
  )
  expect(one.state.transcript.map(({ text }) => text)).toEqual([
    'Une première phrase entière. Et puis ',
    'stop',
    'Je vous écoute.',
  ])
  expect(voice.texts).not.toContain('une fin que personne ne veut.')
})

test('an appointment is told once, however often it comes', async () => {
  installBrowser()
  const { one, socket } = await connected()
  const frame = { type: 'appointment', change: 'created', appointment }
  socket.tell(frame, frame)
  socket.tell({ type: 'appointment', change: 'moved', appointment: { ...appointment, time: '11:00' } })
  expect(created.map(({ id }) => id)).toEqual(['a1'])
  expect(one.state.appointments.map(({ time }) => time)).toEqual(['11:00'])
})

test('the good-bye is heard before the line is closed, and the microphone is released', async () => {
  const { voice, track } = installBrowser()
  const { one, socket } = await connected()
  socket.tell(say('Merci de votre appel, au revoir.'), { type: 'hang-up', reason: 'goodbye' })
  expect(one.state.status).toBe('connected')
  voice.finish()
  expect(one.state.status).toBe('ended')
  expect([track.readyState, socket.readyState]).toEqual(['ended', 3])
})

test.each([
  ['NotAllowedError', 'microphone-refused'],
  ['NotFoundError', 'microphone-missing'],
])('%s: idle again, with its reason, and nobody is called', async (microphone, problem) => {
  installBrowser({ microphone })
  const one = client()
  await one.start()
  expect(one.state).toMatchObject({ status: 'idle', problem })
})

test('a page that closes its dialog while the microphone is asked for calls nobody', async () => {
  const { track } = installBrowser()
  const one = client()
  const starting = one.start()
  one.reset()
  await starting
  expect([one.state.status, track.readyState]).toEqual(['idle', 'ended'])
})

test('a house that does not answer within 5 s is unreachable', async () => {
  const { track } = installBrowser()
  const one = client()
  await one.start()
  vi.advanceTimersByTime(5_000)
  expect(one.state).toMatchObject({ status: 'idle', problem: 'line-unreachable' })
  expect(track.readyState).toBe('ended')
})

test('a line that is cut is asked for again: the call goes on, and what was typed meanwhile is sent', async () => {
  installBrowser()
  const { one, socket } = await connected({ voice: false })
  socket.tell(say('Bonjour à ', false))
  socket.close()
  expect(one.state).toMatchObject({ status: 'connected', activity: 'reconnecting', problem: null })
  one.say('demain matin')
  vi.advanceTimersByTime(500)
  const again = FakeSocket.last
  expect(again).not.toBe(socket)
  again.open()
  expect(again.sent).toEqual([{ type: 'hello', line: 'demo', call: 'x' }])
  again.tell(ready, say('La ligne a été coupée.'))
  expect(again.sent).toContainEqual({ type: 'said', text: 'demain matin' })
  expect(one.state.transcript.map(({ text }) => text)).toEqual([
    'Bonjour à ',
    'demain matin',
    'La ligne a été coupée.',
  ])
  again.close()
  vi.advanceTimersByTime(500)
  expect(FakeSocket.last).not.toBe(again)
})

test('a line that stays cut is told, and what was said stays', async () => {
  const { track } = installBrowser()
  const { one, socket } = await connected()
  socket.tell(say('Bonjour à vous.'))
  socket.close()
  for (let second = 0; second < 40; second += 1) {
    vi.advanceTimersByTime(1_000)
    FakeSocket.last.close()
  }
  expect(one.state).toMatchObject({ status: 'ended', problem: 'line-lost' })
  expect(one.state.transcript).toHaveLength(1)
  expect(track.readyState).toBe('ended')
})

test('a line that the house closes is over', async () => {
  installBrowser()
  const { one, socket } = await connected()
  socket.close(1000)
  expect(one.state).toMatchObject({ status: 'ended', problem: 'line-lost' })
})

test('a refusal has the words of the house', async () => {
  installBrowser()
  const { one, socket } = await connected()
  socket.tell({ type: 'refused', message: 'Le service est fermé.' })
  expect(one.state).toMatchObject({
    status: 'idle',
    problem: 'line-refused',
    refusal: 'Le service est fermé.',
  })
})

test('without recognition the call is typed, and no microphone is asked for', async () => {
  const { track } = installBrowser({ recognition: false, microphone: 'NotAllowedError' })
  const { one } = await connected()
  expect(one.state).toMatchObject({ status: 'connected', voice: false, problem: 'recognition-unavailable' })
  expect(track.readyState).toBe('live')
})

test('a recogniser that fails leaves the keyboard, and releases the microphone', async () => {
  const { voice, track } = installBrowser()
  const { one, socket } = await connected()
  socket.tell(say('Bonjour à vous.'))
  voice.finish()
  FakeRecognition.last.fail('network')
  expect(one.state).toMatchObject({ status: 'connected', voice: false, problem: 'recognition-unavailable' })
  expect(track.readyState).toBe('ended')
})

test('it listens only while nobody speaks, unless it can tell an echo', async () => {
  const { voice } = installBrowser()
  const { socket } = await connected()
  socket.tell(say('Bonjour à vous.'))
  expect(FakeRecognition.all.filter(({ aborted }) => !aborted)).toHaveLength(0)
  voice.finish()
  expect(FakeRecognition.all.filter(({ aborted }) => !aborted)).toHaveLength(1)
})
