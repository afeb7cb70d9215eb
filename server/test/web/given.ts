/** What the tests of the screens are given. */
import { momentIn } from '../../src/phone/moment.ts'
import type { TestHouse } from '../test-house.ts'

const dayMs = 86_400_000

/** A Monday that is neither today nor a public holiday's neighbour: the one that « lundi prochain » means. */
export const nextMonday = (() => {
  const today = Date.parse(`${momentIn('Europe/Paris', Date.now()).slice(0, 10)}T00:00:00Z`)
  const ahead = (8 - (new Date(today).getUTCDay() || 7)) % 7 || 7
  return new Date(today + ahead * dayMs).toISOString().slice(0, 10)
})()

export interface Given {
  readonly time: string
  readonly person: string
  readonly phone?: string
  readonly practitioner?: string
  readonly partySize?: number
}

export async function bookAt(house: TestHouse, organization: string, given: Given): Promise<{ id: string }> {
  const answer = await house.send('POST', `/api/appointments?organization=${organization}`, {
    date: nextMonday,
    ...given,
  })
  if (answer.status !== 201) throw new Error(`given: ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as { id: string }
}

export async function freeSlots(house: TestHouse, organization: string): Promise<string[]> {
  const answer = await house.get(`/api/agenda/slots?organization=${organization}&date=${nextMonday}`)
  const { slots } = (await answer.json()) as { slots: { time: string }[] }
  return slots.map(({ time }) => time)
}
