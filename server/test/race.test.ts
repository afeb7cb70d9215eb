import { afterAll, beforeAll, expect, test } from 'vitest'
import { appointment } from '../src/store/schema/index.ts'
import { startTestHouse, type TestHouse, twilioToken } from './test-house.ts'
import { StageClock } from './stage-clock.ts'
import { FakeTwilio } from './twilio/fake-twilio.ts'

let house: TestHouse
beforeAll(async () => {
  house = await startTestHouse({}, { clock: new StageClock() })
})
afterAll(() => house.close())

const letters = 'abcdefghijklmnopqrstuvwxyz'
/** 200 names that nobody bears twice. */
const nameOf = (index: number) =>
  `Paul D${letters[Math.floor(index / 26)]}r${letters[index % 26]}nier`.replace(/(^|\s)\S/g, (first) =>
    first.toUpperCase(),
  )

/** Does one thing with all lines, so many at a time: callers do not speak in the same millisecond. */
async function each<T, R>(items: readonly T[], work: (item: T, index: number) => Promise<R>): Promise<R[]> {
  return Promise.all(items.map((item, index) => work(item, index)))
}

test('200 callers race for one slot: one wins, 199 hear alternatives', async () => {
  const lines = Array.from(
    { length: 200 },
    (_, index) =>
      new FakeTwilio({
        url: house.url,
        authToken: twilioToken,
        to: '+33199000001',
        from: `+33639981${String(index).padStart(3, '0')}`,
      }),
  )
  await each(lines, async (line) => {
    await line.ring()
    await line.connect()
  })
  const recaps = await each(lines, (line, index) =>
    line.say(`un rendez-vous jeudi en huit à 10 heures avec le docteur Martin pour ${nameOf(index)}`),
  )
  const ready = recaps.filter(({ text }) => text.includes('dix heures'))
  expect(ready).toHaveLength(200)
  const answers = await each(lines, (line) => line.say('oui', 'fr-FR'))
  const won = answers.filter(({ text }) => /réservé/.test(text))
  const lost = answers.filter(({ text }) => /vient d’être pris.*proposer/s.test(text))
  expect(won).toHaveLength(1)
  expect(lost).toHaveLength(199)
  const rows = await house.context.store.db.select().from(appointment)
  expect(rows).toHaveLength(1)
  for (const line of lines) line.hangUp()
}, 120_000)
