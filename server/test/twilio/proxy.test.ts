import { expect, test } from 'vitest'
import { startTestHouse, twilioToken } from '../test-house.ts'
import { FakeTwilio } from './fake-twilio.ts'

const forwarded = { 'x-forwarded-host': 'standard.example.fr', 'x-forwarded-proto': 'https' }

test('S3-22 behind a trusted proxy the carrier’s own address is verified, for webhooks and for the socket', async () => {
  const house = await startTestHouse({ TRUSTED_PROXIES: 'loopback' })
  const publicUrl = 'https://standard.example.fr'
  const twilio = new FakeTwilio({
    url: house.url,
    publicUrl,
    forwarded,
    authToken: twilioToken,
    to: '+33199000001',
  })
  expect(await twilio.ring()).toContain('wss://standard.example.fr/')
  expect(await twilio.connect()).toMatch(/Cabinet CLAUDIO/)
  twilio.hangUp()
  await house.close()
})

test('S3-22 a proxy that nobody trusts does not say who we are', async () => {
  const house = await startTestHouse()
  const twilio = new FakeTwilio({
    url: house.url,
    publicUrl: 'https://standard.example.fr',
    forwarded,
    authToken: twilioToken,
    to: '+33199000001',
  })
  await expect(twilio.ring()).rejects.toThrow('403')
  await house.close()
})
