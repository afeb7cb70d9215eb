import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { adminPassword, twilioToken } from './test-house.ts'
import { FakePage } from './browser/fake-page.ts'
import { FakeTwilio } from './twilio/fake-twilio.ts'

test('SIGTERM: the call under way is finished, no new one is taken, and the house leaves with 0', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'standardiste-drain-'))
  // As a stranger starts it, and as a service manager stops it: the signal goes to npm, which passes it on.
  const child = spawn('npm', ['start'], {
    cwd: join(import.meta.dirname, '..', '..'),
    detached: true,
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: folder,
      ADMIN_PASSWORD: adminPassword,
      TWILIO_AUTH_TOKEN: twilioToken,
      NODE_ENV: 'test',
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const url = await new Promise<string>((resolve, reject) => {
      child.stdout.on('data', (text: Buffer) => {
        const port = /localhost:(\d+)/.exec(text.toString())?.[1]
        if (port) resolve(`http://127.0.0.1:${port}`)
      })
      child.once('exit', (code) => reject(new Error(`the house left with ${code}`)))
    })
    const left = new Promise<number | null>((resolve) => child.once('exit', resolve))
    const phone = () =>
      new FakeTwilio({ url, authToken: twilioToken, to: '+33199000001', from: '+33639980048' })
    const twilio = phone()
    await twilio.ring()
    await twilio.connect()
    const [answered, late] = [phone(), phone()]
    await answered.ring()
    child.kill('SIGTERM')
    await expect.poll(async () => (await fetch(`${url}/readyz`)).status).toBe(503)
    expect((await twilio.say('quels sont vos horaires')).text).not.toBe('')
    // A call whose webhook was answered just before is not left in silence.
    expect(await answered.connect()).toMatch(/Cabinet CLAUDIO/)
    expect((await answered.say('quels sont vos horaires')).text).not.toBe('')
    expect(await late.ring()).toMatch(
      /<Pause length="5"\/><Redirect method="POST">[^<]+\/webhooks\/twilio\/voice</,
    )
    const page = new FakePage(url, 'demo-cabinet-claudio')
    expect(await page.connect()).toMatch(/redémarre/)
    answered.hangUp()
    twilio.hangUp()
    expect(await left).toBe(0)
  } finally {
    // npm and the house; both have left when all is well.
    if (child.exitCode === null && child.pid) process.kill(-child.pid, 'SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
}, 60_000)
