import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { adminPassword, type ShownCall, signIn, twilioToken } from './test-house.ts'
import { attribute, FakeTwilio } from './twilio/fake-twilio.ts'

const kills = 20
const folder = mkdtempSync(join(tmpdir(), 'standardiste-crash-'))
let running: ChildProcess | null = null
afterAll(() => {
  running?.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

async function freePort(): Promise<number> {
  const probe = createServer().listen(0)
  await new Promise((resolve) => probe.once('listening', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

/** `npm start` without npm: the process itself, so that it can be killed. */
async function start(port: number): Promise<void> {
  const main = join(import.meta.dirname, '..', 'src', 'host', 'main.ts')
  const child = spawn(process.execPath, [main], {
    env: {
      PATH: process.env['PATH'],
      PORT: String(port),
      HOST: '127.0.0.1',
      DATA_DIR: folder,
      ADMIN_PASSWORD: adminPassword,
      TWILIO_AUTH_TOKEN: twilioToken,
      NODE_ENV: 'test',
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  running = child
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (text: Buffer) => {
      if (String(text).includes('est prêt')) resolve()
    })
    child.once('exit', (code) => reject(new Error(`the house left with ${code}`)))
  })
}

async function kill(): Promise<void> {
  const child = running
  if (!child) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.removeAllListeners('exit')
  const left = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await Promise.race([gone, left])
}

test(`kill -9 in mid-call, ${kills} times: everything acknowledged is there, and the call resumes`, async () => {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  await start(port)
  const acknowledged: { callSid: string; said: string[]; booked: boolean }[] = []
  for (let round = 0; round < kills; round += 1) {
    const twilio = new FakeTwilio({
      url,
      authToken: twilioToken,
      to: '+33199000004',
      from: `+336399820${String(round).padStart(2, '0')}`,
    })
    const call = { callSid: twilio.callSid, said: [] as string[], booked: false }
    acknowledged.push(call)
    await twilio.ring()
    await twilio.connect()
    const lines = [
      'je voudrais un rendez-vous d’information',
      `pour Jean Dupuis, le plus tôt possible`,
      'oui',
    ]
    // A different moment each time: after one, two or three answered turns, or with a turn under way.
    const turns = 1 + (round % lines.length)
    for (const line of lines.slice(0, turns)) {
      const turn = await twilio.say(line)
      call.said.push(line)
      if (turn.text.includes('réservé')) call.booked = true
    }
    if (round % 2 === 1)
      twilio.send({ type: 'prompt', voicePrompt: 'et vos tarifs', lang: 'fr-FR', last: true })
    await kill()
    await start(port)
    const action = await twilio.post('/webhooks/twilio/action', {
      CallStatus: 'in-progress',
      SessionStatus: 'failed',
      ErrorCode: '64105',
    })
    twilio.twiml = await action.text()
    expect(attribute(twilio.twiml, 'welcomeGreeting')).toContain('de nouveau avec vous')
    await twilio.connect('IN_PROGRESS')
    expect((await twilio.say('quelle est votre adresse')).text).not.toBe('')
    call.said.push('quelle est votre adresse')
    twilio.hangUp()
    await twilio.post('/webhooks/twilio/action', { CallStatus: 'completed', SessionStatus: 'completed' })
  }
  const cookie = await signIn(url, 'admin@standardiste.local', adminPassword)
  for (const { callSid, said, booked } of acknowledged) {
    const shown = (await (
      await fetch(`${url}/api/calls/${callSid}`, { headers: { cookie } })
    ).json()) as ShownCall
    const heard = shown.messages.filter((message) => message.role === 'caller').map((message) => message.text)
    expect(heard).toEqual(expect.arrayContaining(said))
    if (booked) expect(shown.appointments).toHaveLength(1)
  }
  expect(acknowledged.some((call) => call.booked)).toBe(true)
}, 900_000)
