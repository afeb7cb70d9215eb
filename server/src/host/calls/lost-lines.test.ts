import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FakePage } from '../../../test/browser/fake-page.ts'
import { StageClock } from '../../../test/stage-clock.ts'
import { showCall, startTestHouse, type TestHouse } from '../../../test/test-house.ts'
import type { CallSession } from '../../phone/session.ts'
import { LostLines } from './lost-lines.ts'

let house: TestHouse
beforeAll(async () => {
  house = await startTestHouse({}, { clock: new StageClock() })
})
afterAll(() => house.close())

const page = () => new FakePage(house.url, 'demo-cabinet-claudio')
const isLive = (one: FakePage) => house.context.switchboard.live('browser', one.call) !== undefined

describe('a call from a page whose network failed', () => {
  test('goes on with its memory, and the agenda gets what was wanted', async () => {
    const caller = page()
    await caller.connect()
    await caller.say('je voudrais un rendez-vous lundi prochain à 11 h avec le docteur Martin')
    caller.drop()
    await expect.poll(() => isLive(caller)).toBe(false)
    expect((await showCall(house, caller.call)).status).toBe('in-progress')
    expect(await caller.connect()).toMatch(/coupée/)
    const recap = await caller.say('au nom de Jeanne Moreau, le 06 39 98 00 15')
    expect(recap.text).toMatch(/onze heures/)
    await caller.say('oui')
    caller.hangUp()
    await expect.poll(async () => (await showCall(house, caller.call)).status).toBe('ended')
    const { appointments, events } = await showCall(house, caller.call)
    expect(appointments).toMatchObject([{ person: 'Jeanne Moreau', time: '11:00' }])
    expect(events.filter(({ type }: { type: string }) => type === 'call-returned')).toHaveLength(1)
  })

  test('is back before its old line is known to be dead: one line speaks, the call lives', async () => {
    const first = page()
    await first.connect()
    const second = page()
    second.call = first.call
    expect(await second.connect()).toMatch(/coupée/)
    await expect.poll(async () => (await first.answer(50)).closed).toBe(true)
    expect((await second.say('quels sont vos horaires ?')).text).not.toBe('')
    expect((await showCall(house, first.call)).status).toBe('in-progress')
    second.hangUp()
    await expect.poll(async () => (await showCall(house, first.call)).status).toBe('ended')
  })

  test('a line that says hello twice keeps its one call, which ends with it', async () => {
    const caller = page()
    await caller.connect()
    const { call } = caller
    for (const line of ['demo-le-gourmet', 'demo-cabinet-claudio']) caller.send({ type: 'hello', line })
    caller.send({ type: 'hello', line: 'demo-cabinet-claudio', call })
    expect((await caller.say('vos horaires ?')).text).toMatch(/Cabinet CLAUDIO/)
    expect(caller.received.filter(({ type }) => type === 'ready')).toHaveLength(1)
    caller.close()
    await expect.poll(async () => (await showCall(house, call)).status).toBe('ended')
    expect(isLive(caller)).toBe(false)
  })

  test('S0-19 of a page that names no line is for the line that was opened first', async () => {
    const caller = new FakePage(house.url)
    expect(await caller.connect()).toMatch(/Cabinet CLAUDIO/)
    expect(await (await house.get(`/api/calls/${caller.call}`)).json()).toMatchObject({
      to: 'demo-cabinet-claudio',
    })
    caller.hangUp()
  })

  test('ends when its caller does not come back', async () => {
    const { store, switchboard, log } = house.context
    const lost = new LostLines(store.db, switchboard, log, 50)
    const caller = page()
    await caller.connect()
    caller.drop()
    await expect.poll(() => isLive(caller)).toBe(false)
    await lost.wait((await switchboard.resume('browser', caller.call)) as CallSession)
    await switchboard.release((await switchboard.resume('browser', caller.call)) as CallSession)
    await expect
      .poll(async () => showCall(house, caller.call))
      .toMatchObject({ status: 'ended', endReason: 'caller-hung-up' })
    lost.close()
  })

  test('a page that closes has hung up', async () => {
    const caller = page()
    await caller.connect()
    caller.close()
    await expect.poll(async () => (await showCall(house, caller.call)).status).toBe('ended')
  })
})
