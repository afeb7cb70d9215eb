import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { call, callMessage } from '../../src/store/schema/index.ts'
import { showCall, startTestHouse, type TestHouse, twilioToken } from '../test-house.ts'
import { FakeTwilio } from './fake-twilio.ts'
import { ringUp } from './ring-up.ts'

let house: TestHouse
beforeAll(async () => {
  house = await startTestHouse()
})
afterAll(() => house.close())

async function callCutOff(): Promise<FakeTwilio> {
  const twilio = await ringUp(house, '+33639980062')
  await twilio.say('bonjour')
  twilio.drop()
  await expect.poll(() => house.context.switchboard.live('twilio-relay', twilio.callSid)).toBeUndefined()
  return twilio
}

test('S3-15 a call that we end is ended in lists at once, although the carrier has not told yet', async () => {
  const twilio = await ringUp(house, '')
  await twilio.say('au revoir')
  await expect
    .poll(() => stored(twilio), { timeout: 5_000 })
    .toEqual({ status: 'ended', endReason: 'goodbye', heard: true })
  twilio.hangUp()
})

test('S3-17 a line lost too often rings a human: a transfer like another, with its outcome', async () => {
  const twilio = new FakeTwilio({
    url: house.url,
    authToken: twilioToken,
    to: '+33199000001',
    from: '+33639980063',
  })
  await twilio.ring()
  const lost = { CallStatus: 'in-progress', SessionStatus: 'failed', ErrorCode: '64105' }
  const answer = async () => (await twilio.post('/webhooks/twilio/action', lost)).text()
  for (let drops = 0; drops < 2; drops += 1) expect(await answer()).toContain('<ConversationRelay')
  expect(await answer()).toMatch(/<Say [^>]*>Je vous passe quelqu’un, ne quittez pas\.<\/Say><Dial /)
  const transfers = async () => (await showCall(house, twilio.callSid)).transfers
  expect(await transfers()).toMatchObject([{ reason: 'lost-line', outcome: null }])
  await twilio.post('/webhooks/twilio/dial', { CallStatus: 'in-progress', DialCallStatus: 'busy' })
  expect(await transfers()).toMatchObject([{ reason: 'lost-line', outcome: 'busy' }])
})

test('S3-17 a caller who leaves while a human is rung: the call ends, and the transfer says so', async () => {
  const rung = async () => {
    const twilio = await ringUp(house, '+33639980064')
    await twilio.press('0')
    await twilio.post('/webhooks/twilio/action', { CallStatus: 'in-progress', SessionStatus: 'ended' })
    return twilio
  }
  const left = { CallStatus: 'completed', DialCallStatus: 'no-answer' }
  const first = await rung()
  expect(await (await first.post('/webhooks/twilio/dial', left)).text()).toContain('<Hangup')
  const shown = await showCall(house, first.callSid)
  expect(shown).toMatchObject({
    status: 'ended',
    endReason: 'caller-hung-up',
    transfers: [{ outcome: 'canceled' }],
  })
  expect(shown.messages.at(-1)?.text).toContain('Je vous passe quelqu’un')

  // The end of the call is told first: until the dial is, nobody knows whether somebody answered.
  const second = await rung()
  await second.post('/webhooks/twilio/status', { CallStatus: 'completed', CallDuration: '9' })
  expect((await showCall(house, second.callSid)).transfers).toMatchObject([{ outcome: null }])
  await second.post('/webhooks/twilio/dial', left)
  await second.post('/webhooks/twilio/dial', { CallStatus: 'completed', DialCallStatus: 'completed' })
  expect(await showCall(house, second.callSid)).toMatchObject({
    status: 'ended',
    transfers: [{ outcome: 'canceled' }],
  })
})

test('a house that cannot answer says so to the caller, in words', async () => {
  const { switchboard, log } = house.context
  vi.spyOn(log, 'error').mockImplementation(() => {})
  vi.spyOn(switchboard, 'answer').mockRejectedValueOnce(new Error('the database is away'))
  const twilio = new FakeTwilio({ url: house.url, authToken: twilioToken, to: '+33199000001' })
  expect(await twilio.ring()).toMatch(/<Say [^>]*>Notre standard rencontre [^<]*<\/Say><Hangup\/>/)
  expect(await twilio.ring()).toContain('<ConversationRelay')
})

async function stored(twilio: FakeTwilio) {
  const { db } = house.context.store
  const [row] = await db.select().from(call).where(eq(call.carrierCallId, twilio.callSid))
  const messages = await db
    .select()
    .from(callMessage)
    .where(eq(callMessage.callId, row?.id ?? ''))
  return { status: row?.status, endReason: row?.endReason, heard: messages.length > 0 }
}

/** No status callback comes: numbers are often set up without one. */
test.each([
  ['/webhooks/twilio/action', { CallStatus: 'completed' }, 'caller-hung-up'],
  ['/webhooks/twilio/action', { CallStatus: 'in-progress', SessionStatus: 'ended' }, 'failed'],
  ['/webhooks/twilio/dial', { DialCallStatus: 'completed' }, 'transferred'],
] as const)('S3-15 %s %j, after the line was given back, closes the row', async (path, fields, endReason) => {
  const twilio = await callCutOff()
  expect((await twilio.post(path, fields)).status).toBe(200)
  expect(await stored(twilio)).toEqual({ status: 'ended', endReason, heard: true })
})
