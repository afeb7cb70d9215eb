import { expect, it } from 'vitest'
import { tongues } from '../tongues/tongues.ts'
import { rehearse } from './rehearsal.ts'

it('rehearses every tongue, and leaves room to whoever calls meanwhile', async () => {
  let between = 0
  const tick = setInterval(() => (between += 1), 1)
  await rehearse(Object.values(tongues))
  clearInterval(tick)
  expect(between).toBeGreaterThan(10)
})

it.each(Object.values(tongues))('has sentences that « $language » understands', (tongue) => {
  const context = { now: '2026-11-20T10:30', trade: 'medical' } as const
  const understood = tongue.rehearsal.map((text) => tongue.understand(text, context))
  expect(new Set(understood.flatMap((one) => one.intents)).size).toBeGreaterThanOrEqual(4)
  expect(understood.filter((one) => one.dates.length > 0).length).toBeGreaterThanOrEqual(2)
})
