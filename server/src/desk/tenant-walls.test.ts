import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { freshStore } from '../../test/database.ts'
import type { CallId, OrganizationId } from '../phone/call.ts'
import { business, organization } from '../store/schema/index.ts'
import { cabinetClaudio, leGourmet } from '../store/seed/seed.ts'
import { type Desk, openDesk } from './desk.ts'
import { seedDemoBusiness } from './seed-demo.ts'

const now = Date.parse('2026-11-20T09:00:00Z')
const store = await freshStore()
afterAll(() => store.close())
const owner = openDesk(store.db, await seedDemoBusiness(store.db, cabinetClaudio, { now }), {
  clock: () => now,
})
await seedDemoBusiness(store.db, leGourmet, { now })
const strangerId = 'stranger' as OrganizationId
await store.db.insert(organization).values({ id: strangerId, name: 'Autre', slug: 'autre' })
await store.db.insert(business).values({ organizationId: strangerId })
const stranger = openDesk(store.db, strangerId, { clock: () => now })

const callId = randomUUID() as CallId
const [appointment] = await owner.agenda.list({ from: '2026-11-21', to: '2026-12-31' })
const booked = await owner.agenda.book({
  date: '2026-11-23',
  time: '15:00',
  person: 'Jean Dupont',
  phone: '+33639980060',
  birthDate: '1980-05-12',
  callId,
  madeFrom: '+33639980060',
})
const ticket = await owner.tickets.create({ person: 'Jean Dupont', problem: 'Cassé', callId })
const message = await owner.messages.take({ message: 'Rappelez', phone: '+33639980060' })
const held = await owner.agenda.hold({ date: '2026-11-23', time: '16:00' })
const [document] = await owner.knowledge.list()
await owner.knowledge.search({ query: 'Vous réparez les vélos ?' })
const ownSettings = await owner.settings.read()
const [service] = ownSettings.services
const [resource] = ownSettings.resources
const closureId = (await owner.settings.addClosure({ startsOn: '2026-12-01', endsOn: '2026-12-02' })) ?? ''
const [question] = await owner.knowledge.unanswered()
const [card] = await owner.contacts.byPhone('+33639980060')
if (!booked.ok || !held.ok || !appointment || !document || !question || !card || !service || !resource)
  throw new Error('nothing to steal')
const appointmentId = booked.appointment.id
const resourceId = resource.id

/** Every function of the desk with the ids of another organization: what the stranger gets, and nothing more. */
const attempts: Record<string, Record<string, (desk: Desk) => Promise<unknown>>> = {
  agenda: {
    availability: (desk) => desk.agenda.availability({ date: '2026-11-23' }),
    book: (desk) =>
      desk.agenda.book({
        date: '2026-11-23',
        time: '10:00',
        person: 'X',
        holdId: held.holdId,
        practitioner: 'Martin',
      }),
    hold: (desk) => desk.agenda.hold({ date: '2026-11-23', time: '10:00' }),
    release: (desk) => desk.agenda.release(held.holdId),
    find: (desk) =>
      desk.agenda.find({
        person: 'Jean Dupont',
        birthDate: '1980-05-12',
        callerPhone: '+33639980060',
        callId,
      }),
    move: (desk) => desk.agenda.move({ appointmentId, date: '2026-11-24', time: '10:00', callId }),
    cancel: (desk) => desk.agenda.cancel({ appointmentId }),
    list: (desk) => desk.agenda.list({ from: '2020-01-01', to: '2030-01-01' }),
    get: (desk) => desk.agenda.get(appointmentId),
    latest: (desk) => desk.agenda.latest(),
    day: (desk) => desk.agenda.day('2026-11-23'),
    mark: (desk) => desk.agenda.mark(appointmentId, 'done'),
    comingOfPhone: (desk) => desk.agenda.comingOfPhone('+33639980060'),
    rules: (desk) => desk.agenda.rules(),
  },
  settings: {
    read: (desk) => desk.settings.read(),
    replaceOpenings: (desk) => desk.settings.replaceOpenings([], resourceId),
    addClosure: (desk) =>
      desk.settings.addClosure({ startsOn: '2026-11-23', endsOn: '2026-11-24', resourceId }),
    removeClosure: (desk) => desk.settings.removeClosure(closureId),
    saveService: (desk) => desk.settings.saveService({ ...service, name: 'Volée' }),
    saveResource: (desk) =>
      desk.settings.saveResource({ ...resource, name: 'Volé', serviceIds: [service.id] }),
    saveHouse: (desk) => desk.settings.saveHouse({ closedOnHolidays: false }),
  },
  tickets: {
    create: (desk) => desk.tickets.create({ person: 'X', problem: 'Y' }),
    list: (desk) => desk.tickets.list().then((all) => all.filter(({ person }) => person !== 'X')),
    get: (desk) => desk.tickets.get(ticket.id),
    setStatus: (desk) => desk.tickets.setStatus(ticket.id, 'closed'),
    attachPhoto: (desk) => desk.tickets.attachPhoto(callId, '/x.jpg'),
    purchaseOf: (desk) => desk.tickets.purchaseOf('CMD-2024-12345'),
    knowsOrder: (desk) => desk.tickets.knowsOrder('CMD-2024-12345'),
  },
  knowledge: {
    search: (desk) => desk.knowledge.search({ query: 'horaires' }),
    add: (desk) => desk.knowledge.add({ title: document.title, format: 'text', content: 'Rien' }),
    list: (desk) => desk.knowledge.list().then((all) => all.filter(({ id }) => id === document.id)),
    get: (desk) => desk.knowledge.get(document.id),
    remove: (desk) => desk.knowledge.remove(document.id),
    unanswered: (desk) =>
      desk.knowledge.unanswered().then((all) => all.filter(({ id }) => id === question.id)),
    settleQuestion: (desk) => desk.knowledge.settleQuestion(question.id),
  },
  contacts: {
    remember: (desk) =>
      desk.contacts.remember({ name: 'Jean Dupont', phone: '+33639980060', birthDate: '1980-05-12' }),
    byPhone: (desk) =>
      desk.contacts.byPhone('+33639980060').then((all) => all.filter(({ id }) => id === card.id)),
    list: (desk) => desk.contacts.list().then((all) => all.filter(({ id }) => id === card.id)),
    get: (desk) => desk.contacts.get(card.id),
    remove: (desk) => desk.contacts.remove(card.id),
  },
  messages: {
    take: (desk) => desk.messages.take({ message: 'X', phone: '+33639980061' }),
    list: (desk) => desk.messages.list().then((all) => all.filter(({ id }) => id === message.id)),
    exists: (desk) => desk.messages.exists(message.id),
    settle: (desk) => desk.messages.settle(message.id),
  },
  transfer: { reach: (desk) => desk.transfer.reach({ callId }) },
}

/** What the owner sees of everything above. */
async function everything() {
  return {
    appointments: await owner.agenda.list({
      from: '2020-01-01',
      to: '2030-01-01',
      statuses: ['booked', 'held', 'cancelled', 'done', 'no-show'],
    }),
    tickets: await owner.tickets.list(),
    documents: await owner.knowledge.list(),
    questions: await owner.knowledge.unanswered(),
    cards: await owner.contacts.list(),
    messages: await owner.messages.list(),
    settings: await owner.settings.read(),
  }
}

test('every function of the desk has been tried', () => {
  const { organizationId: _, ...rooms } = stranger
  for (const [room, functions] of Object.entries(rooms)) {
    expect(Object.keys(attempts[room] ?? {}).sort(), room).toEqual(Object.keys(functions).sort())
  }
})

test('a change cannot carry a row over to another organization', async () => {
  const own = await stranger.settings.saveService({
    name: 'Coupe',
    kind: 'practitioner',
    minutes: 30,
    stepMinutes: 30,
  })
  const smuggled = { ...own, organizationId: owner.organizationId, name: 'Intrus' } as never
  expect(await stranger.settings.saveService(smuggled)).toMatchObject({ organizationId: strangerId })
  const names = (await owner.settings.read()).services.map(({ name }) => name)
  expect(names).not.toContain('Intrus')
})

test('a stranger’s desk sees nothing of another organization and changes nothing in it', async () => {
  const before = await everything()
  for (const [room, functions] of Object.entries(attempts)) {
    for (const [name, attempt] of Object.entries(functions)) {
      const seen = JSON.stringify((await attempt(stranger)) ?? null)
      for (const secret of [
        'Jean',
        'Martin',
        'Tilleuls',
        '+336399800',
        appointmentId,
        ticket.id,
        card.id,
        document.id,
      ]) {
        // The stranger's own message and ticket echo what the stranger said.
        if (name === 'take' || name === 'create') continue
        expect(seen, `${room}.${name}`).not.toContain(secret)
      }
    }
  }
  expect(await everything()).toEqual(before)
})
