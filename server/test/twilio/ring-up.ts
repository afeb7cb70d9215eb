/** A caller of the surgery's number, already through to the assistant. */
import { twilioToken } from '../test-house.ts'
import { FakeTwilio } from './fake-twilio.ts'

/** `from`: E.164, or empty for a hidden number. */
export async function ringUp(house: { readonly url: string }, from: string): Promise<FakeTwilio> {
  const twilio = new FakeTwilio({ url: house.url, authToken: twilioToken, to: '+33199000001', from })
  await twilio.ring()
  await twilio.connect()
  return twilio
}
