import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDesk } from '../src/desk/desk.ts'
import type { OrganizationId } from '../src/phone/call.ts'
import { line, member, user } from '../src/store/schema/index.ts'
import { cabinetClaudio, leGourmet } from '../src/store/seed/seed.ts'
import { FakePage } from './browser/fake-page.ts'
import { StageClock } from './stage-clock.ts'
import { signIn, startTestHouse, type TestHouse, twilioToken } from './test-house.ts'
import { FakeTwilio } from './twilio/fake-twilio.ts'
import { ringUp } from './twilio/ring-up.ts'

let house: TestHouse
/** Works for the restaurant alone. */
let waiter = ''
/** Of the practice: `POST /api/appointments` body. */
const booking = {
  date: '2026-11-24',
  time: '10:00',
  person: 'Jean Dupont',
  practitioner: 'Martin',
  phone: '+33639980050',
}

beforeAll(async () => {
  house = await startTestHouse({}, { clock: new StageClock() })
  const { auth, store } = house.context
  const password = 'mot-de-passe-du-serveur'
  const made = await auth.api.createUser({
    body: { email: 'serveur@legourmet.example', password, name: 'Serveur' },
  })
  await store.db
    .insert(member)
    .values({ organizationId: leGourmet.organizationId, userId: made.user.id, role: 'staff' })
  waiter = await signIn(house.url, 'serveur@legourmet.example', password)
})
afterAll(() => house.close())

const asWaiter = (path: string, options: RequestInit = {}) =>
  fetch(house.url + path, { ...options, headers: { cookie: waiter, 'content-type': 'application/json' } })
const openapi = async () =>
  (await (await fetch(`${house.url}/api/openapi.json`)).json()) as {
    openapi: string
    paths: Record<string, Record<string, unknown>>
  }

describe('the gate', () => {
  test('S2-35 every route of the API asks who is there', async () => {
    const { openapi: version, paths } = await openapi()
    expect(version).toBe('3.1.0')
    expect(Object.keys(paths).length).toBeGreaterThan(8)
    for (const [path, methods] of Object.entries(paths))
      for (const method of path.startsWith('/api/auth/') ? [] : Object.keys(methods)) {
        const url = house.url + path.replaceAll(/\{[^}]+\}/g, 'x')
        const body = ['post', 'patch', 'put'].includes(method)
          ? { body: '{}', headers: { 'content-type': 'application/json' } }
          : {}
        const answer = await fetch(url, { method: method.toUpperCase(), ...body })
        expect(`${method} ${path} ${answer.status}`).toBe(`${method} ${path} 401`)
      }
  })

  test('a wrong password and a foreign key are refused', async () => {
    await expect(signIn(house.url, 'admin@standardiste.local', 'faux-mot-de-passe')).rejects.toThrow('401')
    const answer = await fetch(`${house.url}/api/me`, { headers: { authorization: 'Bearer nimporte' } })
    expect(answer.status).toBe(401)
  })

  test('an API key speaks for its owner', async () => {
    const [admin] = await house.context.store.db.select().from(user)
    const { key } = await house.context.auth.api.createApiKey({
      body: { userId: admin?.id ?? '', name: 'essai' },
    })
    for (let time = 0; time < 15; time += 1) {
      const answer = await fetch(`${house.url}/api/me`, { headers: { authorization: `Bearer ${key}` } })
      expect(answer.status).toBe(200)
    }
  })
})

describe('the agenda by hand', () => {
  test('books under the rules of the telephone, moves, cancels', async () => {
    const made = await house.send(
      'POST',
      `/api/appointments?organization=${cabinetClaudio.organizationId}`,
      booking,
    )
    expect(made.status).toBe(201)
    const { id } = (await made.json()) as { id: string }
    const again = await house.send(
      'POST',
      `/api/appointments?organization=${cabinetClaudio.organizationId}`,
      { ...booking, person: 'Luc Petit' },
    )
    expect(again.status).toBe(409)
    expect(await again.json()).toMatchObject({
      why: 'taken',
      alternatives: expect.arrayContaining([expect.objectContaining({ date: '2026-11-24' })]) as unknown,
    })
    const moved = await house.send('PATCH', `/api/appointments/${id}`, { date: '2026-11-25', time: '11:00' })
    expect(await moved.json()).toMatchObject({ date: '2026-11-25', time: '11:00' })
    expect((await house.send('DELETE', `/api/appointments/${id}`)).status).toBe(204)
  })

  test('S2-36 a page that names no line calls the business of whoever is signed in on it', async () => {
    const page = new FakePage(house.url, undefined, waiter)
    expect(await page.connect()).toMatch(/Le Gourmet/)
    expect(await (await asWaiter(`/api/calls/${page.call}`)).json()).toMatchObject({ to: 'demo-le-gourmet' })
    page.hangUp()
    const [own] = await house.context.store.db
      .update(line)
      .set({ kind: 'phone' })
      .where(eq(line.address, 'demo-le-gourmet'))
      .returning({ id: line.id })
    await house.context.directory.refresh()
    const without = new FakePage(house.url, undefined, waiter)
    await without.connect()
    expect(without.received).toMatchObject([{ type: 'refused' }])
    await house.context.store.db
      .update(line)
      .set({ kind: 'widget' })
      .where(eq(line.id, own?.id ?? ''))
    await house.context.directory.refresh()
  })

  test.each(['Jean\0Dupont', '\ud800', '  '])('S2-37 no name is made of what is none: %j', async (person) => {
    const path = `/api/appointments?organization=${cabinetClaudio.organizationId}`
    const refused = await house.send('POST', path, { ...booking, time: '16:00', person })
    expect(refused.status).toBe(422)
    expect(await refused.json()).toMatchObject({ fields: [{ field: 'person' }] })
  })

  test('a practitioner is found whatever the title, the accents and the capitals', async () => {
    const { organizationId } = cabinetClaudio
    const of = { ...booking, practitioner: 'Lefèvre', time: '15:00' }
    const made = await house.send('POST', `/api/appointments?organization=${organizationId}`, of)
    const { id } = (await made.json()) as { id: string }
    const found = async (name: string) => {
      const query = new URLSearchParams({ organization: organizationId, practitioner: name })
      const answer = await house.get(`/api/appointments?${query.toString()}`)
      const { items } = (await answer.json()) as { items: { id: string }[] }
      return items.map((item) => item.id)
    }
    for (const name of ['Lefèvre', 'dr lefevre', 'Dr. Lefèvre', 'docteur LEFEVRE'])
      expect(await found(name), name).toEqual([id])
    expect(await found('Lefebvre-Dumont')).toEqual([])
  })

  test.each([
    ['a closed day', { date: '2026-11-22' }],
    ['the past', { date: '2026-11-19' }],
    ['an hour never offered', { time: '10:07' }],
    ['a public holiday', { date: '2026-12-25' }],
    ['lunch time', { time: '13:00' }],
  ])('what availability would never offer is refused: %s', async (_what, change) => {
    const answer = await house.send(
      'POST',
      `/api/appointments?organization=${cabinetClaudio.organizationId}`,
      { ...booking, ...change },
    )
    expect(answer.status).toBe(409)
    expect(((await answer.json()) as { error: string }).error).toMatch(/[.]$/)
  })

  test('S2-37 bad bodies get a sentence, never a fault', async () => {
    const bodies = [
      {},
      [],
      'x',
      { ...booking, date: '2026-02-30' },
      { ...booking, person: '' },
      { ...booking, person: '\u0000' },
      { ...booking, time: 10 },
      { ...booking, partySize: 1e9 },
      { ...booking, phone: '06' },
      null,
    ]
    for (const body of bodies) {
      const answer = await house.send('POST', '/api/appointments', body)
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(answer.status).toBeLessThan(500)
      expect(((await answer.json()) as { error: string }).error).toMatch(/\S/)
    }
    for (const path of [
      '/api/calls?page=0',
      '/api/calls?from=hier',
      '/api/agenda?from=x&to=y',
      '/api/calls/%00',
      '/api/appointments?search=%25%00',
      '/api/messages?settled=peut-être',
      '/api/nulle-part',
    ]) {
      const { status } = await house.get(path)
      expect(`${path} ${status >= 400 && status < 500}`).toBe(`${path} true`)
    }
  })
})

describe('S2-36 another organization’s rows do not exist', () => {
  test('on any route', async () => {
    const made = await house.send('POST', `/api/appointments?organization=${cabinetClaudio.organizationId}`, {
      ...booking,
      time: '16:00',
    })
    const { id } = (await made.json()) as { id: string }
    const twilio = new FakeTwilio({
      url: house.url,
      authToken: twilioToken,
      to: '+33199000001',
      from: '+33639980045',
    })
    await twilio.ring()
    const left = await openDesk(
      house.context.store.db,
      cabinetClaudio.organizationId as OrganizationId,
    ).messages.take({
      message: 'Rappelez-moi.',
      phone: '+33639980045',
    })
    const organization = `organization=${cabinetClaudio.organizationId}`
    for (const [method, path, body] of [
      ['GET', `/api/calls/${twilio.callSid}`],
      ['GET', `/api/calls?${organization}`],
      ['GET', `/api/calls/stats?${organization}`],
      ['GET', `/api/v1/twilio/calls?${organization}`],
      ['GET', `/api/appointments?${organization}`],
      ['GET', `/api/tickets?${organization}`],
      ['GET', `/api/messages?${organization}`],
      ['PATCH', `/api/messages/${left.id}`, { settled: true }],
      ['GET', `/api/assistants?${organization}`],
      ['GET', `/api/ivr/last-appointment?${organization}`],
      ['GET', `/api/agenda?${organization}&from=2026-11-20&to=2026-11-30`],
      ['GET', `/api/agenda/days/2026-11-24?${organization}`],
      ['GET', `/api/agenda/slots?${organization}&date=2026-11-24`],
      ['POST', `/api/appointments?${organization}`, booking],
      ['PATCH', `/api/appointments/${id}`, { date: '2026-11-26', time: '10:00' }],
      ['DELETE', `/api/appointments/${id}`],
    ] as const) {
      const answer = await asWaiter(path, { method, ...(body ? { body: JSON.stringify(body) } : {}) })
      expect(`${method} ${path} ${answer.status}`).toBe(`${method} ${path} 404`)
    }
    for (const path of [
      '/api/calls',
      '/api/appointments',
      '/api/messages',
      '/api/tickets',
      '/api/v1/twilio/calls',
    ]) {
      const { items } = (await (await asWaiter(path)).json()) as { items: { organizationId: string }[] }
      expect(items.filter((item) => item.organizationId !== leGourmet.organizationId)).toEqual([])
    }
    expect(await (await asWaiter('/api/me')).json()).toMatchObject({
      platformAdmin: false,
      organizations: [{ name: 'Le Gourmet' }],
    })
  })
})

describe('S0-14 S0-04 the last appointment', () => {
  test('nothing before any call; then exactly six data, of one’s own organization', async () => {
    expect((await asWaiter('/api/ivr/last-appointment')).status).toBe(404)
    const twilio = await ringUp(house, '+33639980046')
    await twilio.say(
      'je voudrais un rendez-vous jeudi en huit à 9 heures avec le docteur Martin pour Hélène Lefèvre',
    )
    await twilio.say('oui')
    twilio.hangUp()
    const last = (await (await house.get('/api/ivr/last-appointment')).json()) as Record<string, unknown>
    expect(Object.keys(last).sort()).toEqual(['callSid', 'createdAt', 'date', 'doctor', 'person', 'phone'])
    expect(last).toMatchObject({
      person: 'Hélène Lefèvre',
      date: '2026-12-03',
      doctor: 'Dr. Martin',
      phone: '+33639980046',
      callSid: twilio.callSid,
    })
    expect((await asWaiter('/api/ivr/last-appointment')).status).toBe(404)
  })
})

describe('the building', () => {
  test('says that it is alive, ready, and how it is doing', async () => {
    expect((await fetch(`${house.url}/healthz`)).status).toBe(200)
    expect((await fetch(`${house.url}/readyz`)).status).toBe(200)
    const metrics = await (await fetch(`${house.url}/metrics`)).text()
    expect(metrics).toMatch(/^standardiste_live_calls \d/m)
    expect(metrics).toMatch(/^standardiste_facts_total\{type="caller-said"\} [1-9]/m)
    expect(metrics).toMatch(/^standardiste_first_word_ms_count [1-9]/m)
  })
})
