import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from 'drizzle-orm'
import { showCall, startTestHouse, type TestHouse, twilioToken } from '../../../test/test-house.ts'
import { FakeTwilio } from '../../../test/twilio/fake-twilio.ts'
import { sweep } from './sweep.ts'

let house: TestHouse
beforeAll(async () => {
  house = await startTestHouse()
})
afterAll(() => house.close())

test('a call that nobody ended is ended as failed; one that speaks is left alone', async () => {
  const { db } = house.context.store
  const phone = () =>
    new FakeTwilio({ url: house.url, authToken: twilioToken, to: '+33199000001', from: '+33639980047' })
  const [forgotten, speaking] = [phone(), phone()]
  for (const twilio of [forgotten, speaking]) {
    await twilio.ring()
    await twilio.connect()
    await twilio.say('bonjour')
  }
  forgotten.drop()
  await expect.poll(() => house.context.switchboard.live('twilio-relay', forgotten.callSid)).toBeUndefined()
  await house.context.journal.flush()
  expect(await sweep(db, house.context.switchboard)).toBe(0)
  await db.execute(sql`update call set started_at = started_at - interval '2 hours'`)
  await db.execute(sql`update call_event set at = at - interval '2 hours'`)
  expect(await sweep(db, house.context.switchboard)).toBe(1)
  expect(await showCall(house, forgotten.callSid)).toMatchObject({ status: 'ended', endReason: 'failed' })
  expect((await showCall(house, speaking.callSid)).status).toBe('in-progress')
  speaking.hangUp()
})
