import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { FakeModels, openAiCall, openAiWords } from './models/fake-models.ts'
import { StageClock } from './stage-clock.ts'
import { showCall, startTestHouse, type TestHouse } from './test-house.ts'
import type { FakeTwilio } from './twilio/fake-twilio.ts'
import { ringUp } from './twilio/ring-up.ts'

const models = new FakeModels()
let house: TestHouse
beforeAll(async () => {
  await models.open()
  house = await startTestHouse(
    { OPENAI_API_KEY: 'clé', OPENAI_BASE_URL: models.url },
    { clock: new StageClock() },
  )
})
afterAll(async () => {
  await house.close()
  await models.close()
})
beforeEach(() => models.clear())

async function connected(): Promise<FakeTwilio> {
  return ringUp(house, '+33639980044')
}

describe('a call that a model leads', () => {
  test('S3-09 S3-10 words, tools with spoken values, and the truth from the row', async () => {
    models.will(
      openAiCall('check_availability', '{"date":"mardi en huit","practitioner":"docteur Benali"}'),
      openAiWords('Mardi premier décembre à neuf heures, ', 'cela vous va ?'),
    )
    const twilio = await connected()
    expect((await twilio.say('mardi en huit avec le docteur Benali')).text).toContain('cela vous va ?')
    models.will(
      openAiCall(
        'book_appointment',
        '{"date":"2026-12-01","time":"neuf heures","client_name":"jean dupont","client_phone":"","practitioner":"Benali"}',
      ),
      openAiWords('C’est noté, votre rendez-vous est confirmé.'),
    )
    expect((await twilio.say('oui, pour Jean Dupont')).text).toContain('confirmé')
    const shown = await showCall(house, twilio.callSid)
    expect(shown.appointments).toMatchObject([
      {
        person: 'Jean Dupont',
        phone: '+33639980044',
        date: '2026-12-01',
        time: '09:00',
        practitioner: 'Dr. Benali',
      },
    ])
    expect(shown.events.find((event) => event.type === 'tool-answered')).toMatchObject({
      answer: { ok: true, data: { slots: expect.any(Array) as unknown } },
    })
    twilio.hangUp()
  })

  test('S1-13 rate limited: the offline brain finishes the same call from the same log', async () => {
    models.will(openAiWords('Pour quel jour ?'))
    const twilio = await connected()
    await twilio.say('je voudrais un rendez-vous avec le docteur Martin pour Jeanne Moreau')
    models.will({ status: 429, body: '{"error":{"code":"rate_limit_exceeded"}}' })
    const recap = await twilio.say('jeudi en huit à 11 heures')
    expect(recap.text).toMatch(/onze heures.*Martin.*Jeanne Moreau/s)
    models.will({ status: 429, body: '{}' })
    expect((await twilio.say('oui')).text).toContain('réservé')
    const shown = await showCall(house, twilio.callSid)
    expect(shown.appointments).toMatchObject([{ person: 'Jeanne Moreau', time: '11:00' }])
    expect(shown.events.filter((event) => event.type === 'brain-failed')).toHaveLength(2)
    twilio.hangUp()
  })

  test('S0-07 S1-13 the recap asked in a model’s place, and its yes heard by the offline brain: booked once', async () => {
    models.will(
      openAiCall(
        'book_appointment',
        '{"date":"mardi","time":"11:00","client_name":"Anne Petit","practitioner":"Benali"}',
      ),
    )
    const twilio = await connected()
    await twilio.say('un rendez-vous mardi à 11 heures avec le docteur Benali pour Anne Petit')
    models.will({ status: 429, body: '{}' })
    expect((await twilio.say('oui')).text).toContain('réservé')
    expect((await showCall(house, twilio.callSid)).appointments).toMatchObject([{ person: 'Anne Petit' }])
    twilio.hangUp()
  })

  test('a phantom confirmation is never heard', async () => {
    models.will(openAiWords('Votre rendez-vous est confirmé.'), openAiWords('C’est réservé pour mardi.'))
    const twilio = await connected()
    const turn = await twilio.say('un rendez-vous mardi')
    expect(turn.text).not.toMatch(/confirmé|réservé/)
    expect((await showCall(house, twilio.callSid)).appointments).toEqual([])
    twilio.hangUp()
  })

  test('bad JSON, an unknown tool, and Markdown do no harm', async () => {
    models.will(
      openAiCall('book_appointment', '{"date":'),
      openAiCall('delete_everything', '{}'),
      openAiWords('**Bien sûr** : le 2026-12-01 à 14:30 ?'),
    )
    const twilio = await connected()
    const turn = await twilio.say('un rendez-vous')
    expect(turn.text).toBe('Bien sûr : le mardi premier décembre à quatorze heures trente ?')
    const answers = (await showCall(house, twilio.callSid)).events.filter(
      (event) => event.type === 'tool-answered',
    )
    expect(answers).toMatchObject([{ answer: { why: 'invalid-input' } }, { answer: { why: 'unknown-tool' } }])
    twilio.hangUp()
  })

  test('S1-18 the first words are sent while the model still speaks', async () => {
    const words = openAiWords('Bien ', 'sûr ', 'Madame, ', 'pour quel ', 'jour ?')
    models.will('pieces' in words ? { ...words, betweenMs: 60 } : words)
    const twilio = await connected()
    await twilio.say('un rendez-vous')
    const texts = twilio.received.filter((frame) => frame['type'] === 'text' && frame['token'] !== '')
    expect(texts.length).toBeGreaterThan(2)
    twilio.hangUp()
  })
})
