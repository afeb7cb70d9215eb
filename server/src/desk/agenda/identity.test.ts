import { afterAll, expect, test } from 'vitest'
import { freshStore } from '../../../test/database.ts'
import { cabinetClaudio } from '../../store/seed/seed.ts'
import { openDesk } from '../desk.ts'
import { seedDemoBusiness } from '../seed-demo.ts'
import { ringUp } from '../testing/tool-context.ts'
import { toolsOf } from '../tools.ts'

const now = '2026-11-20T10:00'
const store = await freshStore()
afterAll(() => store.close())
const id = await seedDemoBusiness(store.db, cabinetClaudio, {
  now: Date.parse('2026-11-20T09:00:00Z'),
  appointments: false,
})
const desk = openDesk(store.db, id)
const tools = toolsOf(desk)
const ring = (from?: string) => ringUp(tools, id, now, from)

const booking = {
  date: '2026-11-23',
  time: '15:00',
  client_name: 'Jean Dupont',
  client_phone: '+33639980060',
  birth_date: '1980-05-12',
}
const booked = await ring('+33639980060').run('book_appointment', booking)
const appointmentId = booked.ok ? (booked.data['appointment'] as { id: string }).id : ''

test('name and birth date prove who calls, from any number, also hidden (S0-30)', async () => {
  const found = await ring('').run('find_appointment', {
    client_name: 'DUPONT jean',
    birth_date: '1980-05-12',
  })
  expect(found).toMatchObject({
    ok: true,
    data: { appointments: [{ id: appointmentId, date: '2026-11-23', time: '15:00' }] },
  })
})

test('name and the number it was made from prove who calls', async () => {
  const found = await ring('+33639980060').run('find_appointment', { client_name: 'Jean Dupond' })
  expect(found).toMatchObject({ ok: true })
})

test('anything else is told nothing, the same whether an appointment exists or not', async () => {
  const answers = [
    await ring().run('find_appointment', { client_name: 'Jean Dupont' }),
    await ring().run('find_appointment', { client_name: 'Jean Dupont', birth_date: '1980-05-13' }),
    await ring('+33639980060').run('find_appointment', {
      client_name: 'Jean Dupont',
      birth_date: '1981-05-12',
    }),
    await ring('+33639980060').run('find_appointment', { client_name: 'Dupont' }),
    await ring('').run('find_appointment', { client_name: 'Jean Dupont' }),
    await ring().run('find_appointment', { client_name: 'Marie Curie', birth_date: '1980-05-12' }),
    await ring().run('find_appointment', { client_name: 'Personne Inconnue', birth_date: '1999-01-01' }),
  ]
  for (const answer of answers) {
    expect(answer).toEqual({ ok: false, why: 'identity', explain: expect.any(String), data: {} })
  }
})

test('another call cannot move nor cancel what it has not proven, even with the id', async () => {
  const stranger = ring()
  const move = { appointment_id: appointmentId, date: '2026-11-24', time: '10:00' }
  for (const id_ of [appointmentId, 'c1a0d100-0000-4000-8000-00000000dead', 'pas un identifiant']) {
    expect(await stranger.run('move_appointment', { ...move, appointment_id: id_ })).toMatchObject({
      ok: false,
      why: 'identity',
    })
    expect(await stranger.run('cancel_appointment', { appointment_id: id_ })).toMatchObject({
      ok: false,
      why: 'identity',
    })
  }
})

test('once proven, the call moves and cancels; repeating gives the same answer and one row', async () => {
  const call = ring()
  await call.run('find_appointment', { client_name: 'Jean Dupont', birth_date: '1980-05-12' })
  const move = { appointment_id: appointmentId, date: '2026-11-24', time: '10:00' }
  const moved = await call.run('move_appointment', move)
  expect(moved).toMatchObject({ ok: true, data: { before: { date: '2026-11-23', time: '15:00' } } })
  expect(await call.run('move_appointment', move)).toEqual(moved)
  const late = await call.run('cancel_appointment', { appointment_id: appointmentId }, '2026-11-24T08:30')
  expect(late).toMatchObject({ ok: false, why: 'too-late' })
  const cancelled = await call.run('cancel_appointment', { appointment_id: appointmentId, reason: 'empêché' })
  expect(cancelled).toMatchObject({ ok: true, data: { appointment: { status: 'cancelled' } } })
  expect(await call.run('cancel_appointment', { appointment_id: appointmentId, reason: 'empêché' })).toEqual(
    cancelled,
  )
  // Proven, but nothing to come any more.
  const nothing = await ring().run('find_appointment', {
    client_name: 'Jean Dupont',
    birth_date: '1980-05-12',
  })
  expect(nothing).toMatchObject({ ok: false, why: 'not-found' })
})

test('booking twice in one call is one appointment; after cancelling it may be booked again', async () => {
  const call = ring()
  const again = { ...booking, date: '2026-11-25' }
  const first = await call.run('book_appointment', again)
  expect(await call.run('book_appointment', again)).toEqual(first)
  if (!first.ok) throw new Error(first.explain)
  const { id: own } = first.data['appointment'] as { id: string }
  // What the call booked itself is proven.
  expect(await call.run('cancel_appointment', { appointment_id: own })).toMatchObject({ ok: true })
  const second = await call.run('book_appointment', again)
  expect(second).toMatchObject({ ok: true })
  if (second.ok) expect(second.data['appointment']).not.toMatchObject({ id: own })
})

test('another note or spelling in the same call is no second appointment; another person is', async () => {
  const call = ring()
  const wish = { ...booking, date: '2026-11-26', client_name: 'Léa Dupond' }
  const first = await call.run('book_appointment', wish)
  expect(first).toMatchObject({ ok: true })
  expect(
    await call.run('book_appointment', { ...wish, client_name: 'Léa Dupont', notes: 'fauteuil' }),
  ).toEqual(first)
  const daughter = await call.run('book_appointment', { ...wish, client_name: 'Zoé Dupont' })
  expect(daughter).toMatchObject({ ok: true, data: { appointment: { person: 'Zoé Dupont' } } })
  const other = await ring().run('book_appointment', wish)
  expect(other).toMatchObject({ ok: true })
  expect(other).not.toEqual(first)
})

test('the person booked is a known contact with their birth date and number', async () => {
  const cards = await desk.contacts.byPhone('+33639980060')
  const [jean] = cards.filter(({ name }) => name === 'Jean Dupont')
  expect(jean).toMatchObject({ birthDate: '1980-05-12', phones: ['+33639980060'] })
})
