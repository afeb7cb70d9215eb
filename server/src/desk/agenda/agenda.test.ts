import { afterAll, beforeEach, expect, test } from 'vitest'
import { freshStore } from '../../../test/database.ts'
import { appointment } from '../../store/schema/index.ts'
import { cabinetClaudio, leGourmet } from '../../store/seed/seed.ts'
import { openDesk } from '../desk.ts'
import { seedDemoBusiness } from '../seed-demo.ts'

/** A Friday, 10:00 in Paris. */
const now = Date.parse('2026-11-20T09:00:00Z')
const store = await freshStore()
afterAll(() => store.close())
const seed = { now, appointments: false }
const cabinet = openDesk(store.db, await seedDemoBusiness(store.db, cabinetClaudio, seed), {
  clock: () => now,
})
const gourmet = openDesk(store.db, await seedDemoBusiness(store.db, leGourmet, seed), { clock: () => now })
beforeEach(() => store.db.delete(appointment))

const monday = '2026-11-23'

test('of two hundred callers who want the last slot at once, one has it and the others are offered the next', async () => {
  const all = await Promise.all(
    Array.from({ length: 200 }, (_, index) =>
      cabinet.agenda.book({
        date: monday,
        time: '15:00',
        practitioner: 'Martin',
        person: `Appelant ${index}`,
        idempotencyKey: `k${index}`,
      }),
    ),
  )
  const won = all.filter(({ ok }) => ok)
  expect(won).toHaveLength(1)
  for (const answer of all) {
    if (answer.ok) continue
    expect(answer.why).toBe('taken')
    expect(answer.alternatives[0]).toEqual({ date: monday, time: '14:40', practitioner: 'Dr. Martin' })
    expect(answer.alternatives[1]).toEqual({ date: monday, time: '15:20', practitioner: 'Dr. Martin' })
    // Another one at the very hour.
    expect(
      answer.alternatives.some(({ time, practitioner }) => time === '15:00' && practitioner !== 'Dr. Martin'),
    ).toBe(true)
  }
}, 60_000)

test('callers who name nobody are spread over the practitioners until all are taken', async () => {
  const all = await Promise.all(
    Array.from({ length: 5 }, (_, index) =>
      cabinet.agenda.book({ date: monday, time: '10:00', person: `Appelant ${index}` }),
    ),
  )
  const names = all.flatMap((answer) => (answer.ok ? [answer.appointment.practitioner] : []))
  expect(new Set(names)).toEqual(new Set(['Dr. Benali', 'Dr. Lefèvre', 'Dr. Martin']))
  expect(names).toHaveLength(3)
})

test('the database itself refuses a second appointment at the same time', async () => {
  const booked = await cabinet.agenda.book({ date: monday, time: '09:00', person: 'Jean Dupont' })
  expect(booked.ok).toBe(true)
  const [row] = await store.db.select().from(appointment)
  if (!row) throw new Error('no row')
  const { id: _, ...copy } = row
  const error = await store.db
    .insert(appointment)
    .values(copy)
    .then(
      () => null,
      (reason: Error) => reason,
    )
  expect(error?.cause).toMatchObject({ code: '23P01', constraint: 'appointment_no_overlap' })
})

test('when the database refuses the best table the next one is taken', async () => {
  const wish = { date: monday, time: '20:00', partySize: 2 }
  const first = await gourmet.agenda.book({ ...wish, person: 'A' })
  const [row] = await store.db.select().from(appointment)
  if (!first.ok || !row) throw new Error('not booked')
  // The row lies about its hours: only the constraint, which looks at the range, knows that the table is taken.
  await store.db.update(appointment).set({ startsAt: new Date(0), endsAt: new Date(0) })
  await gourmet.agenda.book({ ...wish, person: 'B' })
  const [second] = await gourmet.agenda.list({ from: monday, to: monday })
  expect(second?.resource).toBe('Table 2')
})

test('what is offered is booked, what is not offered is refused, by telephone and by hand', async () => {
  const offered = await cabinet.agenda.availability({ date: monday })
  if (!offered.ok) throw new Error(offered.why)
  for (const { date, time, practitioner } of offered.slots) {
    expect(await cabinet.agenda.book({ date, time, practitioner, person: 'Jean Dupont' })).toMatchObject({
      ok: true,
    })
  }
  const refusals: [string, string, string][] = [
    [monday, '13:00', 'closed'],
    [monday, '09:07', 'never-offered'],
    ['2026-11-22', '10:00', 'closed'],
    ['2026-11-19', '10:00', 'past'],
    ['2026-11-20', '10:10', 'too-soon'],
    ['2026-12-25', '10:00', 'holiday'],
    ['2027-11-22', '10:00', 'too-far'],
  ]
  for (const [date, time, why] of refusals) {
    const answer = await cabinet.agenda.book({ date, time, person: 'Jean Dupont' })
    expect(answer, `${date} ${time}`).toMatchObject({ ok: false, why })
    if (!answer.ok) expect(answer.alternatives.length, `${date} ${time}`).toBeGreaterThan(0)
  }
})

test('what is no date or hour is refused, never an error', async () => {
  for (const [date, time] of [
    ['demain', '10:00'],
    ['2026-02-30', '10:00'],
    [monday, '25:00'],
    [monday, ''],
  ] as const) {
    expect(await cabinet.agenda.book({ date, time, person: 'X' })).toMatchObject({
      ok: false,
      why: 'never-offered',
    })
    if (time)
      expect(await cabinet.agenda.availability({ date, time })).toMatchObject({
        ok: false,
        why: 'invalid-input',
      })
  }
})

test('names are understood as they are said', async () => {
  const said = async (practitioner: string) => {
    const answer = await cabinet.agenda.availability({ date: monday, practitioner })
    return answer.ok ? answer.slots[0]?.practitioner : answer.why
  }
  for (const name of ['docteur Lefèvre', 'Dr Lefevre', 'LEFEBVRE', 'le docteur Lefeuvre']) {
    expect(await said(name)).toBe('Dr. Lefèvre')
  }
  expect(await said('docteur Ben Ali')).toBe('Dr. Benali')
  expect(await said('n’importe lequel')).toBe('Dr. Martin')
  expect(await said('docteur Knock')).toBe('not-found')
  const first = await cabinet.agenda.availability({ date: monday, service: 'une premiere visite' })
  expect(first).toMatchObject({ ok: true, service: { name: 'Première visite', minutes: 40 } })
  const unknown = await cabinet.agenda.availability({ date: monday, service: 'coloration' })
  expect(unknown).toMatchObject({
    ok: false,
    why: 'not-found',
    services: ['Consultation', 'Première visite'],
  })
})

test('an hour asked for is answered, with its neighbours when it is not free', async () => {
  const free = await cabinet.agenda.availability({ date: monday, time: '15:00', practitioner: 'Martin' })
  expect(free).toMatchObject({ ok: true, requested: { date: monday, time: '15:00', free: true } })
  expect(free).not.toHaveProperty('next')
  await cabinet.agenda.book({ date: monday, time: '15:00', practitioner: 'Martin', person: 'Jean Dupont' })
  const taken = await cabinet.agenda.availability({ date: monday, time: '15:00', practitioner: 'Martin' })
  expect(taken).toMatchObject({ requested: { free: false, why: 'taken' } })
  if (taken.ok) expect(taken.next?.slice(0, 2).map(({ time }) => time)).toEqual(['14:40', '15:20'])
})

test('a period, a part of the day and refused days are looked through', async () => {
  const week = await cabinet.agenda.availability({
    date: '2026-11-23',
    untilDate: '2026-11-27',
    fromTime: '14:00',
    excludedDates: ['2026-11-25'],
  })
  if (!week.ok) throw new Error(week.why)
  expect(week.slots.length).toBe(12)
  expect(week.slots.every(({ date, time }) => date !== '2026-11-25' && time >= '14:00')).toBe(true)
  const soonest = await cabinet.agenda.availability({})
  if (soonest.ok) expect(soonest.slots[0]).toMatchObject({ date: '2026-11-20', time: '10:30' })
  const sunday = await cabinet.agenda.availability({ date: '2026-11-22' })
  expect(sunday).toMatchObject({
    slots: [],
    closed: { why: 'closed' },
    next: [{ date: '2026-11-21' }, { date: monday }],
  })
  const christmas = await cabinet.agenda.availability({ date: '2026-12-25' })
  expect(christmas).toMatchObject({ closed: { why: 'holiday', name: 'Noël' } })
  expect(await cabinet.agenda.availability({ date: '2026-11-19' })).toMatchObject({ ok: false, why: 'past' })
})

test('the restaurant takes parties of two to eight within its hours (S2-31)', async () => {
  const table = (date: string, time: string, partySize: number) =>
    gourmet.agenda.book({ date, time, partySize, person: 'Jean Dupont' })
  expect(await table('2026-11-20', '20:00', 4)).toMatchObject({
    ok: true,
    appointment: { partySize: 4, endTime: '21:30' },
  })
  expect(await table(monday, '20:00', 6)).toMatchObject({ ok: true, appointment: { endTime: '22:00' } })
  for (const size of [1, 9]) {
    expect(await table(monday, '20:00', size)).toMatchObject({
      ok: false,
      why: 'party-size',
      min: 2,
      max: 8,
      alternatives: [{}, {}],
    })
  }
  expect(await table(monday, '15:00', 4)).toMatchObject({
    ok: false,
    why: 'closed',
    alternatives: [{ time: '13:30' }, { time: '19:00' }],
  })
  expect(await table('2026-11-22', '20:00', 4)).toMatchObject({
    ok: false,
    why: 'closed',
    alternatives: [{}, {}],
  })
  expect(await table(monday, '22:45', 8)).toMatchObject({
    ok: false,
    why: 'never-offered',
    alternatives: [{ time: '22:30' }, {}],
  })
  expect(await gourmet.agenda.availability({ date: monday })).toMatchObject({
    ok: false,
    why: 'invalid-input',
    missing: ['party_size'],
  })
})

test('« ce soir » at half past eleven at night is past (S2-32)', async () => {
  const late = { now: '2026-11-20T23:30' }
  const answer = await gourmet.agenda.availability({
    date: '2026-11-20',
    time: '20:00',
    partySize: 2,
    ...late,
  })
  expect(answer).toMatchObject({
    ok: false,
    why: 'past',
    alternatives: [{ date: '2026-11-21', time: '20:00' }],
  })
})

test('a small party does not take the large table while a small one is free', async () => {
  const two = await gourmet.agenda.book({ date: monday, time: '20:00', partySize: 2, person: 'A' })
  expect(two.ok).toBe(true)
  const [listed] = await gourmet.agenda.list({ from: monday, to: monday })
  expect(listed?.resource).toBe('Table 1')
})

test('a held slot is nobody else’s until its time is up', async () => {
  const wish = { date: monday, time: '11:00', practitioner: 'Martin' }
  const held = await cabinet.agenda.hold({ ...wish, minutes: 3, now: '2026-11-20T10:00' })
  expect(held.ok).toBe(true)
  const early = await cabinet.agenda.book({ ...wish, person: 'Autre', now: '2026-11-20T10:02' })
  expect(early).toMatchObject({ ok: false, why: 'taken' })
  const late = await cabinet.agenda.book({ ...wish, person: 'Autre', now: '2026-11-20T10:04' })
  expect(late).toMatchObject({ ok: true })
  const mine = await cabinet.agenda.hold({ ...wish, time: '11:20' })
  if (!mine.ok) throw new Error(mine.why)
  const booked = await cabinet.agenda.book({ ...wish, time: '11:20', person: 'Moi', holdId: mine.holdId })
  expect(booked).toMatchObject({ ok: true })
})

test('moving by hand keeps the practitioner, or takes another one when told', async () => {
  const booked = await cabinet.agenda.book({
    date: monday,
    time: '09:00',
    practitioner: 'Benali',
    person: 'Jean',
  })
  if (!booked.ok) throw new Error(booked.why)
  const { id: appointmentId } = booked.appointment
  expect(await cabinet.agenda.move({ appointmentId, date: '2026-11-24', time: '09:10' })).toMatchObject({
    ok: true,
    before: { date: monday, time: '09:00', practitioner: 'Dr. Benali' },
    appointment: { date: '2026-11-24', time: '09:10', endTime: '09:30', practitioner: 'Dr. Benali' },
  })
  // Overlapping its own old slot is no obstacle.
  expect(await cabinet.agenda.move({ appointmentId, date: '2026-11-24', time: '09:20' })).toMatchObject({
    ok: true,
  })
  const other = await cabinet.agenda.move({
    appointmentId,
    date: '2026-11-24',
    time: '09:20',
    practitioner: 'Martin',
  })
  expect(other).toMatchObject({ ok: true, appointment: { practitioner: 'Dr. Martin' } })
  expect(await cabinet.agenda.move({ appointmentId, date: '2026-11-22', time: '09:20' })).toMatchObject({
    ok: false,
    why: 'closed',
  })
  expect(await cabinet.agenda.cancel({ appointmentId })).toMatchObject({
    ok: true,
    appointment: { status: 'cancelled' },
  })
  expect(await cabinet.agenda.cancel({ appointmentId })).toMatchObject({ ok: true })
  expect(
    await cabinet.agenda.book({ date: '2026-11-24', time: '09:20', practitioner: 'Martin', person: 'Paul' }),
  ).toMatchObject({ ok: true })
})

test('S0-08 who came is noted from an hour before, who did not once the hour has come', async () => {
  const at = (clock: string) => openDesk(store.db, cabinet.organizationId, { clock: () => Date.parse(clock) })
  const booked = await cabinet.agenda.book({ date: monday, time: '10:00', person: 'Paul Durand' })
  const id = booked.ok ? booked.appointment.id : ''
  expect(await cabinet.agenda.mark(id, 'done')).toBe('too-early')
  expect(await cabinet.agenda.mark(id, 'no-show')).toBe('too-early')
  const early = at('2026-11-23T08:45:00Z').agenda
  expect(await early.mark(id, 'no-show')).toBe('too-early')
  expect(await early.mark(id, 'done')).toBe('marked')
  expect(await at('2026-11-23T09:05:00Z').agenda.mark(id, 'no-show')).toBe('marked')
  expect(await cabinet.agenda.mark(id, 'booked')).toBe('marked')
  await cabinet.agenda.cancel({ appointmentId: id })
  expect(await cabinet.agenda.mark(id, 'booked')).toBe('gone')
})

test('a changed rule counts at once', async () => {
  const { agenda, settings } = cabinet
  expect(await agenda.availability({ date: '2026-12-01' })).not.toHaveProperty('closed')
  const closure = { startsOn: '2026-12-01', endsOn: '2026-12-02', reason: 'congés' }
  const closureId = await settings.addClosure(closure)
  const closed = { slots: [], closed: { why: 'closed', name: 'congés' } }
  expect(await agenda.availability({ date: '2026-12-01' })).toMatchObject(closed)
  expect(await settings.removeClosure(closureId ?? '')).toBe(true)
  expect(await agenda.availability({ date: '2026-12-01' })).not.toHaveProperty('closed')
})

test('a practitioner may have hours of their own, and be away alone', async () => {
  const { agenda, settings } = cabinet
  const benali = (await settings.read()).resources.find(({ name }) => name === 'Benali')
  if (!benali) throw new Error('no Benali')
  await settings.replaceOpenings([{ weekday: 1, opensAt: '20:00', closesAt: '21:00' }], benali.id)
  const evening = await agenda.availability({ date: monday, fromTime: '19:00' })
  expect(evening).toMatchObject({ slots: [{ time: '20:00', practitioner: 'Dr. Benali' }, {}, {}, {}, {}] })
  await settings.addClosure({ startsOn: monday, endsOn: monday, resourceId: benali.id })
  expect(await agenda.book({ date: monday, time: '20:00', person: 'X' })).toMatchObject({
    ok: false,
    why: 'closed',
  })
  const away = await agenda.availability({ date: monday, practitioner: 'Benali' })
  expect(away).toMatchObject({ slots: [], closed: { why: 'closed' } })
  await settings.replaceOpenings([], benali.id)
  expect(await agenda.availability({ date: '2026-11-24', practitioner: 'Benali' })).toMatchObject({
    slots: [{ time: '09:00' }, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}],
  })
})

test('a group on two tables has both or none', async () => {
  const wish = { date: monday, time: '20:00', partySize: 6, tables: 2 }
  const group = { ...wish, person: 'Paul Verdier', idempotencyKey: 'group' }
  expect(await gourmet.agenda.book(group)).toMatchObject({ ok: true, appointment: { partySize: 6 } })
  expect(await gourmet.agenda.book(group)).toMatchObject({ ok: true })
  expect(await store.db.select().from(appointment)).toHaveLength(2)
  // Of the three tables that seat six, one is left.
  const free = await gourmet.agenda.availability(wish)
  expect(free).toMatchObject({ ok: true, requested: { free: false, why: 'taken' } })
  expect(await gourmet.agenda.book({ ...wish, person: 'Inès Faure' })).toMatchObject({
    ok: false,
    why: 'taken',
  })
  expect(await store.db.select().from(appointment)).toHaveLength(2)
  // Nobody has two tables for seven.
  expect(await gourmet.agenda.book({ ...wish, partySize: 7, person: 'Inès Faure' })).toMatchObject({
    ok: false,
    why: 'party-size',
  })
})
