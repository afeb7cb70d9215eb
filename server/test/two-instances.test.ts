import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sweep } from '../src/host/calls/sweep.ts'
import { openStore } from '../src/store/open.ts'
import { FakePage } from './browser/fake-page.ts'
import { freshStore } from './database.ts'
import { StageClock } from './stage-clock.ts'
import { showCall, startTestHouse, type TestHouse, twilioToken } from './test-house.ts'
import { attribute, FakeTwilio } from './twilio/fake-twilio.ts'

const server = process.env['TEST_DATABASE_URL']
const why = server ? '' : ' (skipped: the embedded database serves one instance)'

describe.skipIf(!server)(`two instances on one PostgreSQL${why}`, () => {
  const houses: TestHouse[] = []
  beforeAll(async () => {
    const store = await freshStore()
    const [{ name } = { name: '' }] = (
      await store.pool.query<{ name: string }>('select current_database() as name')
    ).rows
    const url = new URL(server ?? '')
    url.pathname = `/${name}`
    const other = await openStore({ databaseUrl: url.href, dataDir: '' })
    for (const one of [store, other])
      houses.push(await startTestHouse({}, { store: one, clock: new StageClock() }))
    for (const { context } of houses) Object.assign(context.config, { PUBLIC_URL: 'http://maison.example' })
  })
  afterAll(async () => {
    for (const house of houses.toReversed()) await house.close()
  })

  const house = (which: Which): TestHouse => {
    const found = houses[which === 'a' ? 0 : 1]
    if (!found) throw new Error('the houses are closed')
    return found
  }
  const phone = (from: string) =>
    new FakeTwilio({
      url: house('a').url,
      publicUrl: 'http://maison.example',
      authToken: twilioToken,
      to: '+33199000001',
      from,
    })

  test.each<[Which, Which, Which, Which, string]>([
    ['a', 'a', 'b', 'b', '10 heures'],
    ['a', 'b', 'a', 'a', '11 heures'],
    ['a', 'b', 'b', 'a', '14 heures'],
    ['a', 'b', 'a', 'b', '15 heures'],
    ['a', 'a', 'b', 'a', '16 heures'],
  ])(
    'S3-16 rung at %s, spoken at %s, cut, called back at %s, spoken at %s: nothing is forgotten',
    async (rung, spoken, calledBack, spokenAgain, hour) => {
      const twilio = phone('+33639980043')
      twilio.moveTo(house(rung).url)
      await twilio.ring()
      twilio.moveTo(house(spoken).url)
      await twilio.connect()
      await twilio.say('je voudrais un rendez-vous avec le docteur Benali pour Jean Dupont')
      twilio.drop()
      await expect
        .poll(() => house(spoken).context.switchboard.live('twilio-relay', twilio.callSid))
        .toBeUndefined()
      twilio.moveTo(house(calledBack).url)
      const action = await twilio.post('/webhooks/twilio/action', {
        CallStatus: 'in-progress',
        SessionStatus: 'failed',
        ErrorCode: '64105',
      })
      twilio.twiml = await action.text()
      expect(attribute(twilio.twiml, 'welcomeGreeting')).toContain('Quel jour')
      twilio.moveTo(house(spokenAgain).url)
      await twilio.connect('IN_PROGRESS')
      const recap = await twilio.say(`jeudi en huit à ${hour}`)
      expect(recap.text).toMatch(/Benali.*Jean Dupont/s)
      expect((await twilio.say('oui')).text).toContain('réservé')
      twilio.moveTo(house(rung).url)
      await twilio.post('/webhooks/twilio/status', { CallStatus: 'completed', CallDuration: '42' })
      const shown = await showCall(house('a'), twilio.callSid)
      expect(shown.status).toBe('ended')
      expect(shown.messages.map((message) => message.text).join(' ')).toContain('docteur Benali')
      expect(shown.appointments).toHaveLength(1)
    },
    60_000,
  )

  test('a page that is back at the other instance keeps its call, whatever its dead line does', async () => {
    const dead = new FakePage(house('a').url, 'demo-cabinet-claudio')
    await dead.connect()
    await dead.say('je voudrais un rendez-vous avec le docteur Benali pour Jean Dupont')
    const alive = new FakePage(house('b').url, 'demo-cabinet-claudio')
    alive.call = dead.call
    expect(await alive.connect()).toContain('Quel jour')
    await alive.say('vendredi en huit à 10 heures')
    dead.close()
    await expect.poll(() => house('a').context.switchboard.live('browser', dead.call)).toBeUndefined()
    expect((await showCall(house('b'), alive.call)).status).toBe('in-progress')
    await alive.say('06 39 98 00 51')
    await alive.say('oui')
    alive.hangUp()
    await expect.poll(async () => (await showCall(house('b'), alive.call)).status).toBe('ended')
    expect((await showCall(house('b'), alive.call)).appointments).toMatchObject([{ person: 'Jean Dupont' }])
  })

  test('what went on elsewhere leaves the memory', async () => {
    const twilio = phone('+33639980049')
    await twilio.ring()
    const { switchboard, store } = house('a').context
    expect(switchboard.live('twilio-relay', twilio.callSid)).toBeDefined()
    twilio.moveTo(house('b').url)
    await twilio.connect()
    await twilio.say('bonjour')
    await house('b').context.journal.flush()
    await sweep(store.db, switchboard)
    expect(switchboard.live('twilio-relay', twilio.callSid)).toBeUndefined()
    twilio.hangUp()
  })
})

type Which = 'a' | 'b'
