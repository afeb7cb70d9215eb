import { eq } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { afterAll, expect, test } from 'vitest'
import { freshStore } from '../../test/database.ts'
import { business, call, callbackMessage, ticket } from '../store/schema/index.ts'
import { cabinetClaudio, demos, maisonLambert } from '../store/seed/seed.ts'
import { openDesk } from './desk.ts'
import type { DeskFact } from './scope.ts'
import { seedDemoBusiness, seedDemoBusinesses } from './seed-demo.ts'
import { ringUp } from './testing/tool-context.ts'
import { toolsOf } from './tools.ts'

const now = '2026-11-20T10:00'
const store = await freshStore()
afterAll(() => store.close())
const id = await seedDemoBusiness(store.db, maisonLambert, { now: Date.parse('2026-11-20T09:00:00Z') })
const facts: DeskFact[] = []
const committed: DeskFact[] = []
const desk = openDesk(store.db, id, {
  onFact: async (_tx, fact) => {
    facts.push(fact)
  },
  onCommitted: (fact) => void committed.push(fact),
})
const tools = toolsOf(desk)

test('the tools are those of the contract, each with a schema a model can read', () => {
  expect(tools.map(({ name }) => name).sort()).toEqual(
    [
      'book_appointment',
      'cancel_appointment',
      'check_availability',
      'create_ticket',
      'end_call',
      'find_appointment',
      'find_order',
      'move_appointment',
      'search_knowledge',
      'take_message',
      'transfer_to_human',
    ].sort(),
  )
  for (const tool of tools) expect(z.toJSONSchema(tool.input)).toMatchObject({ type: 'object' })
  for (const { tools: named } of demos) {
    for (const name of named) expect(tools.some((tool) => tool.name === name)).toBe(true)
  }
})

test('a ticket holds the four data of the brief; a repetition is the same ticket (S4-10)', async () => {
  const caller = ringUp(tools, id, now)
  const input = {
    client_name: 'Jean Dupont',
    problem: 'Un pied du canapé est cassé',
    order_number: 'CMD-2024-12345',
  }
  const answer = await caller.run('create_ticket', input)
  expect(answer).toEqual({
    ok: true,
    data: {
      ticket: {
        reference: 'TKT-2026-001',
        person: 'Jean Dupont',
        order: 'CMD-2024-12345',
        problem: input.problem,
        status: 'open',
      },
    },
  })
  expect(await caller.run('create_ticket', input)).toEqual(answer)
  const [row] = await store.db.select().from(ticket)
  expect(row).toMatchObject({ phone: caller.callerPhone, callId: caller.callId })
  expect(await desk.tickets.attachPhoto(caller.callId, '/photos/1.jpg')).toBe(true)
  expect(await desk.tickets.get('TKT-2026-001')).toMatchObject({ photos: ['/photos/1.jpg'] })
})

test('an order is known or not, and nothing else of it is told', async () => {
  const caller = ringUp(tools, id, now)
  expect(await caller.run('find_order', { order_number: 'CMD-2024-12345' })).toEqual({
    ok: true,
    data: { order: 'CMD-2024-12345' },
  })
  expect(await caller.run('find_order', { order_number: 'CMD-2019-99999' })).toMatchObject({
    ok: false,
    why: 'not-found',
  })
})

test('a message needs a number; the calling number is one', async () => {
  const hidden = ringUp(tools, id, now, '')
  expect(await hidden.run('take_message', { message: 'Rappelez-moi' })).toMatchObject({
    ok: false,
    why: 'invalid-input',
    missing: ['client_phone'],
  })
  const caller = ringUp(tools, id, now)
  const taken = await caller.run('take_message', { message: 'Rappelez-moi' })
  expect(await caller.run('take_message', { message: 'Rappelez-moi' })).toEqual(taken)
  expect(await store.db.select().from(callbackMessage)).toHaveLength(1)
  expect((await desk.messages.list({ open: true }))[0]).toMatchObject({ phone: caller.callerPhone })
})

test('a human is reached while the house is open, with the number of the call’s assistant', async () => {
  const caller = ringUp(tools, id, now)
  expect(await caller.run('transfer_to_human', { reason: 'demande' })).toEqual({
    ok: true,
    data: { to: '+33639980003' },
    line: { type: 'transfer', to: '+33639980003', reason: 'demande' },
  })
  const always = await caller.run('transfer_to_human', { reason: 'demande' }, '2026-11-21T22:00')
  expect(always).toMatchObject({ ok: true })
  // Without hours of its own, a human answers when the house is open.
  await store.db.update(business).set({ transferHours: null }).where(eq(business.organizationId, id))
  const night = await caller.run('transfer_to_human', { reason: 'demande' }, '2026-11-21T22:00')
  expect(night).toMatchObject({
    ok: false,
    why: 'closed',
    data: { reopens: { date: '2026-11-23', time: '09:00' } },
  })
  await store.db.insert(call).values({
    id: caller.callId,
    organizationId: id,
    assistantId: maisonLambert.assistantId,
    channel: 'test',
    carrierCallId: randomUUID(),
    to: maisonLambert.number,
  })
  expect(await caller.run('transfer_to_human', { reason: 'x' })).toMatchObject({ ok: true })
  expect(await caller.run('end_call', {})).toEqual({
    ok: true,
    data: {},
    line: { type: 'hang-up', reason: 'goodbye' },
  })
})

test('what was written is told to the host inside its transaction', () => {
  expect(facts.map(({ type }) => type)).toEqual(['ticket-created', 'message-taken'])
})

test('after the commit the same is told again; what was undone is not', async () => {
  expect(committed).toEqual(facts)
  const told: DeskFact[] = []
  const failing = openDesk(store.db, id, {
    onFact: () => Promise.reject(new Error('no room')),
    onCommitted: (fact) => void told.push(fact),
  })
  await expect(failing.messages.take({ message: 'x', phone: '+33639980001' })).rejects.toThrow('no room')
  expect(told).toEqual([])
})

test('a fact that cannot be recorded undoes the write, and the ticket number is not lost', async () => {
  const failing = openDesk(store.db, id, {
    onFact: () => Promise.reject(new Error('no room')),
  })
  await expect(failing.tickets.create({ person: 'X', problem: 'Y', year: 2026 })).rejects.toThrow('no room')
  expect(await desk.tickets.create({ person: 'X', problem: 'Y', year: 2026 })).toMatchObject({
    reference: 'TKT-2026-002',
  })
})

test('fifty tickets at once are numbered without gap or duplicate, per year (S4-11)', async () => {
  const created = await Promise.all(
    Array.from({ length: 50 }, (_, index) =>
      desk.tickets.create({
        person: `P${index}`,
        problem: 'p',
        year: 2030,
        idempotencyKey: `n${index % 40}`,
      }),
    ),
  )
  const references = [...new Set(created.map(({ reference }) => reference))].sort()
  expect(references).toEqual(
    Array.from({ length: 40 }, (_, n) => `TKT-2030-${String(n + 1).padStart(3, '0')}`),
  )
})

test('seeding again changes nothing', async () => {
  const at = { now: Date.parse('2026-11-20T09:00:00Z') }
  await seedDemoBusinesses(store.db, at)
  const cabinet = openDesk(store.db, cabinetClaudio.organizationId as never)
  const before = await cabinet.agenda.list({ from: '2026-01-01', to: '2027-12-31' })
  await seedDemoBusinesses(store.db, at)
  expect(await cabinet.agenda.list({ from: '2026-01-01', to: '2027-12-31' })).toEqual(before)
  expect(before.length).toBe(cabinetClaudio.appointments.length)
})
