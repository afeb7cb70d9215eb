import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { call } from '../../src/store/schema/index.ts'
import { StageClock } from '../stage-clock.ts'
import { showCall, startTestHouse, type TestHouse, twilioToken } from '../test-house.ts'
import { attribute, FakeTwilio } from './fake-twilio.ts'

let house: TestHouse
beforeAll(async () => {
  house = await startTestHouse({ PUBLIC_URL: 'https://standard.example.fr' }, { clock: new StageClock() })
})
afterAll(() => house.close())

const phone = (options: { to?: string; from?: string; reports?: boolean } = {}) =>
  new FakeTwilio({
    url: house.url,
    publicUrl: 'https://standard.example.fr',
    authToken: twilioToken,
    to: '+33199000001',
    from: '+33639980042',
    ...options,
  })

async function connected(options: Parameters<typeof phone>[0] = {}): Promise<FakeTwilio> {
  const twilio = phone(options)
  await twilio.ring()
  await twilio.connect()
  return twilio
}

describe('a call through ConversationRelay', () => {
  test('S3-01 the TwiML names the socket, the language, the voice, the keys and the action', async () => {
    const twiml = await phone().ring()
    expect(twiml).toContain(
      '<Connect action="https://standard.example.fr/webhooks/twilio/action" method="POST">',
    )
    expect(attribute(twiml, 'url')).toBe('wss://standard.example.fr/webhooks/twilio/conversation')
    expect(attribute(twiml, 'language')).toBe('fr-FR')
    expect(attribute(twiml, 'dtmfDetection')).toBe('true')
    expect(attribute(twiml, 'transcriptionProvider')).toBe('Deepgram')
    expect(attribute(twiml, 'voice')).toBe('Lea-Neural')
    expect(attribute(twiml, 'welcomeGreeting')).toContain('intelligence artificielle')
  })

  test('the same webhook again gives the same TwiML and no second call', async () => {
    const twilio = phone()
    const first = await twilio.ring()
    expect(await twilio.ring()).toBe(first)
    const rows = await house.context.store.db.select().from(call)
    expect(rows.filter((row) => row.carrierCallId === twilio.callSid)).toHaveLength(1)
  })

  test('S2-07 an unknown number is told so, and leaves no row', async () => {
    const twilio = phone({ to: '+33199009999' })
    expect(await twilio.ring()).toContain('Numéro non configuré')
    const rows = await house.context.store.db.select().from(call)
    expect(rows.some((row) => row.carrierCallId === twilio.callSid)).toBe(false)
  })

  test('S3-02 a whole call books an appointment; the API shows all it did', async () => {
    const twilio = await connected()
    await twilio.say(
      'je voudrais un rendez-vous lundi prochain à 10 h avec le docteur Martin pour Jean Dupont',
    )
    const done = await twilio.say('oui')
    expect(done.text).toContain('réservé')
    const left = await twilio.say('non merci')
    expect(left.handoff).toMatchObject({ reasonCode: 'hang-up' })
    await twilio.post('/webhooks/twilio/action', { CallStatus: 'in-progress', SessionStatus: 'ended' })
    const shown = await showCall(house, twilio.callSid)
    expect(shown).toMatchObject({ status: 'ended', endReason: 'goodbye' })
    expect(shown.appointments).toMatchObject([
      { person: 'Jean Dupont', time: '10:00', practitioner: 'Dr. Martin', status: 'booked' },
    ])
  })

  test('S3-12 key 0 hands over; nobody answers, and the assistant comes back (S3-17)', async () => {
    const twilio = await connected()
    const turn = await twilio.press('0')
    expect(turn.handoff).toMatchObject({ reasonCode: 'live-agent-handoff' })
    const action = await twilio.post('/webhooks/twilio/action', {
      CallStatus: 'in-progress',
      SessionStatus: 'ended',
    })
    expect(await action.text()).toContain('<Dial action="https://standard.example.fr/webhooks/twilio/dial"')
    const dialled = await twilio.post('/webhooks/twilio/dial', { DialCallStatus: 'no-answer' })
    twilio.twiml = await dialled.text()
    expect(attribute(twilio.twiml, 'welcomeGreeting')?.match(/Personne/g)).toHaveLength(1)
    await twilio.connect('IN_PROGRESS')
    const message = await twilio.say('dites au docteur que je serai en retard de dix minutes')
    expect(message.text).toContain('nom')
    expect((await showCall(house, twilio.callSid)).transfers).toMatchObject([{ outcome: 'no-answer' }])
  })

  test('a human who answered ends the call as transferred', async () => {
    const twilio = await connected()
    await twilio.press('0')
    await twilio.post('/webhooks/twilio/action', { CallStatus: 'in-progress', SessionStatus: 'ended' })
    await twilio.post('/webhooks/twilio/dial', { DialCallStatus: 'completed' })
    expect(await showCall(house, twilio.callSid)).toMatchObject({
      status: 'ended',
      endReason: 'transferred',
      transfers: [{ outcome: 'completed' }],
    })
  })

  test('a dropped socket is resumed with the memory of the call, without the greeting', async () => {
    const twilio = await connected()
    await twilio.say('je voudrais un rendez-vous avec le docteur Benali')
    twilio.drop()
    await new Promise((resolve) => setTimeout(resolve, 100))
    const action = await twilio.post('/webhooks/twilio/action', {
      CallStatus: 'in-progress',
      SessionStatus: 'failed',
      ErrorCode: '64105',
    })
    twilio.twiml = await action.text()
    expect(attribute(twilio.twiml, 'welcomeGreeting')).toMatch(/coupée.*Quel jour/)
    await twilio.connect('IN_PROGRESS')
    expect((await twilio.say('mardi')).text).toContain('docteur Benali')
  })

  test('S3-23 the message stored is what was heard', async () => {
    const twilio = await connected({ reports: false })
    const turn = await twilio.say('quels sont vos horaires')
    const heard = turn.text.slice(0, 20)
    twilio.interrupt(heard)
    await twilio.say('merci')
    const shown = await showCall(house, twilio.callSid)
    expect(shown.messages.find((message) => message.cut)?.text).toBe(heard.trim())
  })

  test('S3-03 status callbacks, late, doubled and reversed, leave the final one', async () => {
    const twilio = await connected()
    twilio.hangUp()
    const completed = { CallStatus: 'completed', SequenceNumber: '3', CallDuration: '42' }
    for (const fields of [
      completed,
      { CallStatus: 'ringing', SequenceNumber: '0' },
      completed,
      { CallStatus: 'in-progress', SequenceNumber: '2' },
    ])
      expect((await twilio.post('/webhooks/twilio/status', fields)).status).toBe(204)
    const shown = (await showCall(house, twilio.callSid)) as unknown as Record<string, unknown>
    expect(shown).toMatchObject({ status: 'ended', carrierStatus: 'completed' })
  })

  test('S0-24 fifty interleaved calls do not hear each other', async () => {
    const names = Array.from(
      { length: 50 },
      (_, index) =>
        `Luc ${'abcdefghij'[Math.floor(index / 10)]?.toUpperCase()}${'abcdefghij'[index % 10]}rnaud`,
    )
    const lines = await Promise.all(
      names.map((_, index) =>
        connected({ to: '+33199000004', from: `+336399810${String(index).padStart(2, '0')}` }),
      ),
    )
    await Promise.all(lines.map((line) => line.say('je voudrais laisser un message')))
    await Promise.all(
      lines.map((line, index) => line.say(`rappelez-moi au sujet de la formation ${names[index]}`)),
    )
    const answers = await Promise.all(lines.map((line, index) => line.say(names[index] ?? '')))
    for (const [index, answer] of answers.entries()) expect(answer.text).toContain(names[index])
    for (const line of lines) line.hangUp()
  })
})

describe('S3-22 the door', () => {
  test('a wrong, a missing and a foreign signature are refused, and no call is made', async () => {
    const twilio = phone()
    const foreign = new FakeTwilio({
      url: house.url,
      publicUrl: 'https://ailleurs.example',
      authToken: twilioToken,
      to: '+33199000001',
    })
    expect((await foreign.post('/webhooks/twilio/voice')).status).toBe(403)
    expect((await twilio.post('/webhooks/twilio/voice', {}, { 'x-twilio-signature': 'faux' })).status).toBe(
      403,
    )
    const bare = await fetch(`${house.url}/webhooks/twilio/voice`, {
      method: 'POST',
      body: new URLSearchParams({ CallSid: 'CA1' }),
    })
    expect(bare.status).toBe(403)
  })

  test('a socket without a signature is refused before the upgrade', async () => {
    const twilio = phone()
    await twilio.ring()
    const stranger = new FakeTwilio({
      url: house.url,
      publicUrl: 'https://standard.example.fr',
      authToken: 'autre',
      to: '+33199000001',
    })
    stranger.twiml = twilio.twiml
    await expect(stranger.connect()).rejects.toThrow(/403/)
  })

  test('malformed frames, unknown types and floods leave the call undisturbed', async () => {
    const twilio = await connected()
    for (const raw of [
      '',
      '{',
      'null',
      '[]',
      '{"type":"prompt"}',
      '{"type":"ailleurs"}',
      '"x"',
      '{"type":"dtmf","digit":"12"}',
    ])
      twilio.sendRaw(raw)
    expect((await twilio.say('quels sont vos horaires')).text).not.toBe('')
  })

  test('words that no database can store are heard without them', async () => {
    const twilio = await connected()
    expect((await twilio.say('quels sont\u0000 vos horaires \ud800')).text).not.toBe('')
    const shown = await showCall(house, twilio.callSid)
    expect(shown.messages.some((message) => message.text.startsWith('quels sont vos horaires'))).toBe(true)
  })

  test('a body of ten megabytes is refused', async () => {
    const answer = await fetch(`${house.url}/webhooks/twilio/voice`, {
      method: 'POST',
      body: 'a'.repeat(10_000_000),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    expect(answer.status).toBe(413)
  })

  test('callbacks of calls that do not exist are answered without a fault', async () => {
    const twilio = phone()
    for (const path of ['action', 'dial', 'status'])
      expect(
        (await twilio.post(`/webhooks/twilio/${path}`, { CallStatus: 'completed' })).status,
      ).toBeLessThan(300)
  })
})
