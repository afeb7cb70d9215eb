import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { call, callMessage } from '../../src/store/schema/index.ts'
import { startTestHouse, type TestHouse, twilioToken } from '../test-house.ts'
import { FakeTwilio } from './fake-twilio.ts'

let house: TestHouse
beforeAll(async () => {
  house = await startTestHouse()
})
afterAll(() => house.close())

async function callCutOff(): Promise<FakeTwilio> {
  const twilio = new FakeTwilio({
    url: house.url,
    authToken: twilioToken,
    to: '+33199000001',
    from: '+33639980062',
  })
  await twilio.ring()
  await twilio.connect()
  await twilio.say('bonjour')
  twilio.drop()
  await expect.poll(() => house.context.switchboard.live('twilio-relay', twilio.callSid)).toBeUndefined()
  return twilio
}

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
