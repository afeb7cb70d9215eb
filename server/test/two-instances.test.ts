import { describe, expect, test } from 'vitest'
import { openStore } from '../src/store/open.ts'
import { freshStore } from './database.ts'
import { StageClock } from './stage-clock.ts'
import { showCall, startTestHouse, twilioToken } from './test-house.ts'
import { attribute, FakeTwilio } from './twilio/fake-twilio.ts'

const server = process.env['TEST_DATABASE_URL']

describe('two instances on one PostgreSQL', () => {
  test.skipIf(!server)(
    `the other one takes the call up with its memory${server ? '' : ' (skipped: the embedded database serves one instance)'}`,
    async () => {
      const store = await freshStore()
      const [{ name } = { name: '' }] = (
        await store.pool.query<{ name: string }>('select current_database() as name')
      ).rows
      const url = new URL(server ?? '')
      url.pathname = `/${name}`
      const first = await startTestHouse({}, { store, clock: new StageClock() })
      const second = await startTestHouse(
        {},
        { store: await openStore({ databaseUrl: url.href, dataDir: '' }), clock: new StageClock() },
      )
      const twilio = new FakeTwilio({
        url: first.url,
        publicUrl: 'http://maison.example',
        authToken: twilioToken,
        to: '+33199000001',
        from: '+33639980043',
      })
      for (const house of [first, second])
        Object.assign(house.context.config, { PUBLIC_URL: 'http://maison.example' })
      await twilio.ring()
      await twilio.connect()
      await twilio.say('je voudrais un rendez-vous avec le docteur Benali pour Jean Dupont')
      twilio.drop()
      await new Promise((resolve) => setTimeout(resolve, 200))
      twilio.moveTo(second.url)
      const action = await twilio.post('/webhooks/twilio/action', {
        CallStatus: 'in-progress',
        SessionStatus: 'failed',
        ErrorCode: '64105',
      })
      twilio.twiml = await action.text()
      expect(attribute(twilio.twiml, 'welcomeGreeting')).toContain('Quel jour')
      await twilio.connect('IN_PROGRESS')
      const recap = await twilio.say('jeudi en huit à 10 heures')
      expect(recap.text).toMatch(/Benali.*Jean Dupont/s)
      expect((await twilio.say('oui')).text).toContain('réservé')
      const shown = await showCall(first, twilio.callSid)
      expect(shown.messages.map((message) => message.text).join(' ')).toContain('docteur Benali')
      expect(shown.appointments).toHaveLength(1)
      twilio.hangUp()
      await second.close()
      await first.close()
    },
    60_000,
  )
})
