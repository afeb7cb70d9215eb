/** What the tests of the screens are given. */
import { holidayOn } from '../../src/desk/agenda/holidays.ts'
import { momentIn } from '../../src/phone/moment.ts'
import type { TestHouse } from '../test-house.ts'

const dayMs = 86_400_000

/** The Monday that comes, never today and no holiday. Said whole: on a Sunday « lundi prochain » may be tomorrow's. */
export const nextMonday = (() => {
  const today = Date.parse(`${momentIn('Europe/Paris', Date.now()).slice(0, 10)}T00:00:00Z`)
  const dayAfter = (days: number) => new Date(today + days * dayMs).toISOString().slice(0, 10)
  let ahead = (8 - (new Date(today).getUTCDay() || 7)) % 7 || 7
  while (holidayOn(dayAfter(ahead), false) !== null) ahead += 7
  return dayAfter(ahead)
})()

export const saidMonday = new Intl.DateTimeFormat('fr-FR', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
}).format(new Date(nextMonday))

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
