import { expect, test } from 'vitest'
import { everyDay, resourceLike, rulesLike, serviceLike } from '../testing/rules.ts'
import { instantAt } from './calendar.ts'
import { holidayOn } from './holidays.ts'
import { judge } from './judge.ts'
import { offersOn, suitable } from './slots.ts'

const now = Date.parse('2026-10-20T08:00:00Z')
const nobodyBusy = new Map()

function timesOn(
  date: string,
  rules = rulesLike(),
  partySize: number | null = null,
  busy = nobodyBusy,
): string[] {
  const [service] = rules.services
  if (!service) throw new Error('no service')
  const wanted = { service, partySize, resources: suitable(rules, service, partySize) }
  return offersOn(rules, wanted, date, busy, now).map(({ time }) => time)
}

test('a working day is cut into slots that end before closing', () => {
  const times = timesOn('2026-10-21')
  expect(times.slice(0, 3)).toEqual(['09:00', '09:20', '09:40'])
  expect(times).toContain('12:00')
  expect(times).not.toContain('12:20')
  expect(times.at(-1)).toBe('18:00')
})

const night = rulesLike({
  week: everyDay({ opens: 0, closes: 360 }),
  services: [serviceLike({ minutes: 60, step: 60 })],
})

test('the hour that clocks skip is not offered (28 March 2027)', () => {
  const rules = { ...night, services: [serviceLike({ minutes: 60, step: 60, horizonDays: 400 })] }
  expect(timesOn('2027-03-28', rules)).toEqual(['00:00', '01:00', '03:00', '04:00', '05:00'])
})

test('the hour that comes twice is offered once, and nothing overlaps (25 October 2026)', () => {
  expect(timesOn('2026-10-25', night)).toEqual(['00:00', '01:00', '02:00', '03:00', '04:00', '05:00'])
  const second = instantAt('Europe/Paris', '2026-10-25', 120)
  const third = instantAt('Europe/Paris', '2026-10-25', 180)
  expect(Number(third) - Number(second)).toBe(2 * 3_600_000)
})

test('buffers keep neighbours apart without leaving the opening hours', () => {
  const rules = rulesLike({
    week: everyDay({ opens: 540, closes: 660 }),
    services: [serviceLike({ minutes: 30, step: 30, bufferBefore: 15, bufferAfter: 15 })],
  })
  const from = Number(instantAt('Europe/Paris', '2026-10-21', 540 + 45))
  const busy = new Map([['Martin', [{ from, to: from + 15 * 60_000 }]]])
  expect(timesOn('2026-10-21', rules)).toEqual(['09:00', '09:30', '10:00', '10:30'])
  expect(timesOn('2026-10-21', rules, null, busy)).toEqual(['09:00', '10:30'])
})

const restaurant = rulesLike({
  week: everyDay({ opens: 1140, closes: 1380 }),
  services: [
    serviceLike({
      kind: 'table',
      minutes: 90,
      longFromParty: 6,
      longMinutes: 120,
      step: 15,
      lastStartBeforeClose: 30,
      partyMin: 2,
      partyMax: 8,
    }),
  ],
  resources: [2, 4, 8].map((capacity, position) =>
    resourceLike({ id: `t${capacity}`, name: `Table ${capacity}`, kind: 'table', capacity, position }),
  ),
})

test('a table is the smallest that seats the party; the last arrival is half an hour before closing', () => {
  const [service] = restaurant.services
  if (!service) throw new Error('no service')
  const offers = (partySize: number) =>
    offersOn(
      restaurant,
      { service, partySize, resources: suitable(restaurant, service, partySize) },
      '2026-10-21',
      nobodyBusy,
      now,
    )
  expect(offers(3)[0]?.resources.map(({ capacity }) => capacity)).toEqual([4, 8])
  expect(offers(8).at(-1)).toMatchObject({ time: '22:30' })
  expect(offers(8)[0]).toMatchObject({ startsAt: expect.any(Number) })
  expect(Number(offers(8)[0]?.endsAt) - Number(offers(8)[0]?.startsAt)).toBe(120 * 60_000)
  expect(offers(9)).toEqual([])
})

test('the practitioner with the fewest bookings that day comes first', () => {
  const rules = rulesLike({
    resources: [resourceLike({ name: 'Martin' }), resourceLike({ name: 'Benali', position: 1 })],
  })
  const [service] = rules.services
  if (!service) throw new Error('no service')
  const at = Number(instantAt('Europe/Paris', '2026-10-21', 900))
  const busy = new Map([['Martin', [{ from: at, to: at + 60_000 }]]])
  const wanted = { service, partySize: null, resources: rules.resources }
  const [first] = offersOn(rules, wanted, '2026-10-21', busy, now)
  expect(first?.resources.map(({ name }) => name)).toEqual(['Benali', 'Martin'])
})

test('why a moment cannot be booked', () => {
  const rules = rulesLike({
    closedOnHolidays: true,
    closures: [{ from: '2026-10-22', to: '2026-10-23', reason: 'congés' }],
    services: [serviceLike({ lead: 120, horizonDays: 30 })],
  })
  const [service] = rules.services
  if (!service) throw new Error('no service')
  const wanted = { service, partySize: null, resources: rules.resources }
  const at = Number(instantAt('Europe/Paris', '2026-10-21', 900))
  const busy = new Map([['Martin', [{ from: at, to: at + 1_200_000 }]]])
  const why = (date: string, time: string) => {
    const judged = judge(rules, wanted, date, time, busy, now)
    return judged.ok ? 'free' : judged.why
  }
  expect(why('2026-10-20', '09:40')).toBe('past')
  expect(why('2026-10-20', '11:40')).toBe('too-soon')
  expect(why('2026-10-20', '14:00')).toBe('free')
  expect(why('2026-10-21', '15:00')).toBe('taken')
  expect(why('2026-10-21', '15:07')).toBe('never-offered')
  expect(why('2026-10-21', '13:00')).toBe('closed')
  expect(why('2026-10-22', '15:00')).toBe('closed')
  expect(why('2026-11-11', '15:00')).toBe('holiday')
  expect(why('2026-12-24', '15:00')).toBe('too-far')
  expect(why('2026-02-30', '15:00')).toBe('never-offered')
})

test('French holidays, and the two more of Alsace-Moselle', () => {
  expect(holidayOn('2027-03-29', false)).toBe('lundi de Pâques')
  expect(holidayOn('2027-03-26', false)).toBeNull()
  expect(holidayOn('2027-03-26', true)).toBe('Vendredi saint')
  expect(holidayOn('2027-12-26', true)).not.toBeNull()
  expect(holidayOn('2027-07-14', false)).toBe('fête nationale')
})
