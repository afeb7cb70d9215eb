import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { resourceLike, rulesLike, serviceLike } from '../testing/rules.ts'
import { addDays, civilAt, minuteMs, timeOf, weekdayOf } from './calendar.ts'
import { judge } from './judge.ts'
import type { Period, Rules } from './rules.ts'
import { type BusySpan, offersOn, type Wanted } from './slots.ts'

/** Clocks change on some of these days, in some of these zones; in one by half an hour. */
const zones = [
  'Europe/Paris',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Africa/Casablanca',
]
const dates = [
  '2026-10-25',
  '2027-03-28',
  '2026-11-01',
  '2027-03-14',
  '2027-04-04',
  '2026-10-04',
  '2026-12-31',
  '2027-06-15',
]

const period = fc
  .tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 40 }))
  .map(([from, length]): Period => ({ opens: from * 15, closes: Math.min(1440, (from + length) * 15) }))

const arbitraryRules = fc
  .record({
    timeZone: fc.constantFrom(...zones),
    week: fc.array(fc.array(period, { maxLength: 3 }), { minLength: 8, maxLength: 8 }),
    minutes: fc.integer({ min: 5, max: 150 }),
    step: fc.constantFrom(5, 10, 15, 20, 30, 45),
    bufferBefore: fc.constantFrom(0, 5, 20),
    bufferAfter: fc.constantFrom(0, 10),
    lead: fc.constantFrom(0, 60, 1440),
    lastStartBeforeClose: fc.constantFrom(null, 0, 30),
    people: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ timeZone, week, people, ...service }): Rules => {
    const resources = Array.from({ length: people }, (_, position) =>
      resourceLike({ name: `R${position}`, position }),
    )
    return rulesLike({ timeZone, week, resources, services: [serviceLike({ ...service, horizonDays: 400 })] })
  })

const setting = fc.record({
  rules: arbitraryRules,
  date: fc.constantFrom(...dates),
  /** Hours before the day at which one asks. */
  ahead: fc.integer({ min: -20, max: 72 }),
  busy: fc.array(
    fc.record({
      who: fc.integer({ min: 0, max: 2 }),
      from: fc.integer({ min: -60, max: 1500 }),
      length: fc.integer({ min: 1, max: 240 }),
    }),
    { maxLength: 8 },
  ),
})

type Setting = typeof setting extends fc.Arbitrary<infer T> ? T : never

function prepare({ rules, date, ahead, busy }: Setting) {
  const midnight = Temporal.PlainDate.from(date).toZonedDateTime({
    timeZone: rules.timeZone,
  }).epochMilliseconds
  const spans = new Map<string, BusySpan[]>()
  for (const { who, from, length } of busy) {
    const start = midnight + from * minuteMs
    spans.set(`R${who}`, [...(spans.get(`R${who}`) ?? []), { from: start, to: start + length * minuteMs }])
  }
  const [service] = rules.services
  if (!service) throw new Error('no service')
  const wanted: Wanted = { service, partySize: null, resources: rules.resources }
  return { wanted, service, spans, now: midnight - ahead * 3_600_000 }
}

/** When the clock on the wall first shows a minute or a later one: read off minute by minute, unlike the code. */
function wallClock(zone: string, date: string): (minute: number) => number {
  const shown: { minute: number; at: number }[] = []
  const next = Temporal.PlainDate.from(addDays(date, 1)).toZonedDateTime({ timeZone: zone }).epochMilliseconds
  let at = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone }).epochMilliseconds
  for (; at < next; at += minuteMs) shown.push({ minute: civilAt(zone, at).minute, at })
  return (minute) => shown.find((one) => one.minute >= minute)?.at ?? next
}

test('an offer lies inside the opening hours, after the lead time, and where nobody is busy', () => {
  fc.assert(
    fc.property(setting, (given) => {
      const { rules, date } = given
      const { wanted, service, spans, now } = prepare(given)
      const instant = wallClock(rules.timeZone, date)
      for (const offer of offersOn(rules, wanted, date, spans, now)) {
        expect(civilAt(rules.timeZone, offer.startsAt)).toMatchObject({ date, time: offer.time })
        expect(offer.endsAt - offer.startsAt).toBe(service.minutes * minuteMs)
        expect(offer.startsAt).toBeGreaterThanOrEqual(now + service.lead * minuteMs)
        const latest = service.lastStartBeforeClose ?? service.minutes
        const inside = (rules.week[weekdayOf(date)] ?? []).some(
          ({ opens, closes }) =>
            instant(opens) <= offer.startsAt && offer.startsAt <= instant(closes) - latest * minuteMs,
        )
        expect(inside).toBe(true)
        for (const { id } of offer.resources) {
          for (const span of spans.get(id) ?? []) {
            expect(span.to <= offer.startsAt || offer.endsAt <= span.from).toBe(true)
          }
        }
      }
    }),
  )
}, 60_000)

test('taking any offers one after another never makes two overlap, buffers included', () => {
  fc.assert(
    fc.property(setting, fc.array(fc.nat(), { maxLength: 12 }), (given, choices) => {
      const { rules, date } = given
      const { wanted, service, spans, now } = prepare(given)
      const taken: (BusySpan & { id: string })[] = []
      for (const choice of choices) {
        const offers = offersOn(rules, wanted, date, spans, now)
        const offer = offers[choice % Math.max(1, offers.length)]
        const id = offer?.resources[0]?.id
        if (!offer || !id) break
        const span = {
          from: offer.startsAt - service.bufferBefore * minuteMs,
          to: offer.endsAt + service.bufferAfter * minuteMs,
        }
        for (const other of taken) {
          if (other.id === id) expect(span.to <= other.from || other.to <= span.from).toBe(true)
        }
        taken.push({ ...span, id })
        spans.set(id, [...(spans.get(id) ?? []), span])
      }
    }),
  )
}, 60_000)

test('what is offered can be booked, what is not offered is refused with a reason', () => {
  fc.assert(
    fc.property(setting, (given) => {
      const { rules, date } = given
      const { wanted, spans, now } = prepare(given)
      const offered = new Set(offersOn(rules, wanted, date, spans, now).map(({ time }) => time))
      for (let minute = 0; minute < 1440; minute += 5) {
        const time = timeOf(minute)
        expect(judge(rules, wanted, date, time, spans, now).ok).toBe(offered.has(time))
      }
    }),
    { numRuns: 30 },
  )
}, 60_000)
