import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as answers from '../src/host/api/answers.ts'
import { cabinetClaudio, maisonLambert } from '../src/store/seed/seed.ts'
import { StageClock } from './stage-clock.ts'
import { startTestHouse, type TestHouse, twilioToken } from './test-house.ts'
import { FakeTwilio } from './twilio/fake-twilio.ts'

let house: TestHouse
let callSid = ''
beforeAll(async () => {
  house = await startTestHouse({}, { clock: new StageClock() })
  callSid = await play('+33199000001', [
    'je voudrais un rendez-vous mardi à 10 heures avec le docteur Martin pour Jean Dupont',
    'oui',
  ])
  await play('+33199000003', ['ma table CMD-2024-12345 est arrivée cassée', 'Zoé Perrin', 'oui'])
  await play('+33199000001', ['je voudrais laisser un message : merci de me rappeler', 'Zoé Perrin', 'oui'])
})
afterAll(() => house.close())

async function play(to: string, turns: readonly string[]): Promise<string> {
  const twilio = new FakeTwilio({ url: house.url, authToken: twilioToken, to, from: '+33639980061' })
  await twilio.ring()
  await twilio.connect()
  for (const words of turns) await twilio.say(words)
  twilio.hangUp()
  await twilio.post('/webhooks/twilio/status', { CallStatus: 'completed', CallDuration: '42' })
  return twilio.callSid
}

interface Operation {
  readonly summary?: string
  readonly responses: Record<string, { content?: Record<string, { schema: { $ref?: string } }> }>
}
interface Description {
  readonly paths: Record<string, Record<string, Operation>>
  readonly components: { schemas: Record<string, unknown> }
}
const described = async () => (await (await house.get('/api/openapi.json')).json()) as Description

test('S2-35 a key is made, used as bearer, and taken back, as the description tells', async () => {
  const { paths } = await described()
  for (const path of ['/api/auth/api-key/create', '/api/auth/api-key/delete'])
    expect(paths[path]?.['post']).toBeDefined()
  const made = await house.send('POST', '/api/auth/api-key/create', { name: 'essai' })
  const { id, key } = (await made.json()) as { id: string; key: string }
  const used = () => fetch(`${house.url}/api/me`, { headers: { authorization: `Bearer ${key}` } })
  expect((await used()).status).toBe(200)
  expect((await house.send('POST', '/api/auth/api-key/delete', { keyId: id })).status).toBe(200)
  expect((await used()).status).toBe(401)
  expect((await house.send('POST', '/api/auth/api-key/delete', { keyId: id })).status).toBe(404)
})

describe('S2-35 the API answers what its description tells, and nothing else', () => {
  const practice = `organization=${cabinetClaudio.organizationId}`
  test.each([
    ['/api/me', answers.me, 1],
    ['/api/assistants', answers.assistants, 4],
    [`/api/agenda?${practice}&from=2026-11-23&to=2026-11-29`, answers.agenda, 1],
    [`/api/agenda/days/2026-11-24?${practice}`, answers.agendaDay, 1],
    [`/api/agenda/slots?${practice}&date=2026-11-24`, answers.slots, 1],
    [`/api/agenda/slots?${practice}&date=2026-11-22`, answers.slots, 0],
    ['/api/appointments', answers.appointments, 1],
    ['/api/ivr/last-appointment', answers.lastAppointment, 1],
    ['/api/calls', answers.calls, 3],
    ['/api/calls/:id', answers.callDetails, 1],
    ['/api/calls/stats', answers.callTotals, 1],
    ['/api/v1/twilio/calls', answers.calls, 3],
    ['/api/v1/twilio/stats', answers.callTotals, 1],
    ['/api/messages', answers.messages, 1],
    [`/api/tickets?organization=${maisonLambert.organizationId}`, answers.tickets, 1],
  ])('%s', async (path, schema, least) => {
    const answer: unknown = await (await house.get(path.replace(':id', callSid))).json()
    expect(schema.parse(answer)).toEqual(answer)
    const [rows] = Object.values(answer as object).filter((part) => Array.isArray(part)) as unknown[][]
    if (rows) expect(rows.length).toBeGreaterThanOrEqual(least)
  })

  test('changes', async () => {
    const booking = { date: '2026-11-25', time: '11:00', person: 'Zoé Perrin', practitioner: 'Martin' }
    const made = await house.send('POST', `/api/appointments?${practice}`, booking)
    expect(made.status).toBe(201)
    const one = answers.bookedAppointment.parse(await made.json())
    const moved: unknown = await (
      await house.send('PATCH', `/api/appointments/${one.id}`, { date: '2026-11-25', time: '11:40' })
    ).json()
    expect(answers.agendaAppointment.parse(moved)).toEqual(moved)
    expect((await house.send('DELETE', `/api/appointments/${one.id}`)).status).toBe(204)
    const again = await house.send('POST', `/api/appointments?${practice}`, { ...booking, time: '03:00' })
    const refused: unknown = await again.json()
    expect(again.status).toBe(409)
    expect(answers.problem.parse(refused)).toEqual(refused)
  })
})

test('every route tells its answers and its refusals', async () => {
  const { paths, components } = await described()
  for (const [path, methods] of Object.entries(paths))
    for (const [method, { responses, summary }] of Object.entries(methods)) {
      expect(summary, `${method} ${path}`).toBeTruthy()
      const good = Object.keys(responses).filter((status) => status.startsWith('2'))
      expect(good, `${method} ${path}`).toHaveLength(1)
      expect(Object.keys(responses), `${method} ${path}`).toContain(
        path === '/api/auth/sign-out' ? '200' : '401',
      )
      for (const { content } of Object.values(responses)) {
        const name = content?.['application/json']?.schema.$ref?.split('/').at(-1)
        if (name) expect(components.schemas).toHaveProperty(name)
      }
    }
})

describe('a period', () => {
  const times = async (query: string) => {
    const answer = await house.get(`/api/appointments?status=booked&${query}`)
    return answer.status === 200 ? ((await answer.json()) as { total: number }).total : answer.status
  }
  test.each([
    ['from=2026-11-24&to=2026-11-24', 1],
    ['from=2026-11-24&to=2026-11-25', 1],
    ['from=2026-11-25&to=2026-11-26', 0],
    ['from=2026-11-24T10:00:00%2B01:00&to=2026-11-24T10:00:01%2B01:00', 1],
    ['from=2026-11-24T10:00:00+01:00&to=2026-11-24T10:01:00+01:00', 1],
    ['from=2026-11-24T09:00:00Z&to=2026-11-24T09:00:00Z', 0],
    ['from=2026-02-31', 422],
    ['from=2026-02-31T10:00:00Z', 422],
    ['from=11%2F24%2F2026', 422],
    ['from=5', 422],
  ])('%s → %s', async (query, expected) => {
    expect(await times(query)).toBe(expected)
  })

  test.each([
    ['%2B33639980061', 3],
    ['+33639980061', 3],
    ['06%2039%2098%2000%2061', 3],
    ['0639980061', 3],
    ['0639980000', 0],
    ['personne', 0],
  ])('S2-02 calls are found by a number as it is written: %s', async (phone, total) => {
    const answer = await house.get(`/api/calls?phone=${phone}`)
    expect(await answer.json()).toMatchObject({ total })
  })

  test('S2-37 what is wrong with a field is told in French', async () => {
    const answer = await house.get('/api/appointments?page=zut&status=nulle&from=hier&search=')
    const { error, fields } = (await answer.json()) as { error: string; fields: { problem: string }[] }
    expect(error).toBe('Certains champs sont à corriger.')
    for (const { problem } of fields) expect(problem).not.toMatch(/\b(?:expected|invalid|must|required)\b/i)
    expect(fields).toHaveLength(4)
  })

  test.each([
    ['/api/calls?page=0', 422, 'page attend un nombre entier de 1 à 100000'],
    ['/api/calls?pageSize=1000', 422, 'pageSize attend un nombre entier de 1 à 200'],
    ['/api/agenda/slots', 422, 'date manque'],
    ['/api/agenda/slots?date=demain', 422, 'date attend une date, par exemple 2026-11-20'],
    ['/api/calls/%ff', 400, 'La demande est mal formée.'],
    [`/api/calls/${'a'.repeat(3_000)}`, 404, 'Cette adresse n’existe pas.'],
  ])('S2-37 what is wrong with an address is told in French: %#', async (path, status, sentence) => {
    const answer = await house.get(path)
    const { error, fields } = (await answer.json()) as {
      error: string
      fields?: { field: string; problem: string }[]
    }
    expect(answer.status).toBe(status)
    expect(fields ? fields.map(({ field, problem }) => `${field} ${problem}`) : [error]).toEqual([sentence])
  })
})
