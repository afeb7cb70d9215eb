import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshStore } from '../../../test/database.ts'
import { seedDemoBusiness } from '../../desk/seed-demo.ts'
import type { CallId, OrganizationId } from '../../phone/call.ts'
import type { Store } from '../../store/open.ts'
import { call } from '../../store/schema/index.ts'
import { cabinetClaudio } from '../../store/seed/seed.ts'
import { openLog } from '../log.ts'
import { readFacts } from '../../office/calls/facts.ts'
import { CallJournal } from './journal.ts'

let store: Store
let organizationId: OrganizationId
beforeAll(async () => {
  store = await freshStore()
  organizationId = await seedDemoBusiness(store.db, cabinetClaudio, { appointments: false })
})
afterAll(() => store.close())

test('two instances that write the same call lose nothing of it', async () => {
  const [row] = await store.db
    .insert(call)
    .values({
      organizationId,
      assistantId: cabinetClaudio.assistantId,
      channel: 'x',
      carrierCallId: 'y',
      to: 'z',
    })
    .returning()
  const id = (row?.id ?? '') as CallId
  const [first, second] = [
    new CallJournal(store.pool, openLog('silent')),
    new CallJournal(store.pool, openLog('silent')),
  ]
  const said = (text: string, at: number) => ({ type: 'caller-said', text, at }) as const
  first.append(id, organizationId, [said('un', 1)])
  await first.flush()
  second.continue(id, 1)
  second.append(id, organizationId, [said('deux', 2)])
  await second.flush()
  // The first one did not know that the call had left it.
  first.append(id, organizationId, [said('trois', 3), said('quatre', 4)])
  await first.flush()
  first.append(id, organizationId, [said('cinq', 5)])
  await first.flush()
  const texts = (await readFacts(store.db, id)).map((event) =>
    event.type === 'caller-said' ? event.text : '',
  )
  expect(texts).toEqual(['un', 'deux', 'quatre', 'trois', 'cinq'])
})

test('the same facts written twice are there once', async () => {
  const [row] = await store.db
    .insert(call)
    .values({
      organizationId,
      assistantId: cabinetClaudio.assistantId,
      channel: 'x',
      carrierCallId: 'w',
      to: 'z',
    })
    .returning()
  const id = (row?.id ?? '') as CallId
  for (let time = 0; time < 2; time += 1) {
    const journal = new CallJournal(store.pool, openLog('silent'))
    journal.append(id, organizationId, [{ type: 'caller-said', text: 'un', at: 1 }])
    await journal.flush()
  }
  expect(await readFacts(store.db, id)).toHaveLength(1)
})
