import { expect, test } from 'vitest'
import { copyMemory, freshMemory, settleGoal, wishOf } from './memory.ts'

test('a copy shares nothing that is changed', () => {
  const memory = { ...freshMemory(), goal: 'book' as const, wish: { date: '2026-11-24' } }
  const before = structuredClone(memory)
  const copy = copyMemory(memory)
  copy.wish.time = '10:00'
  copy.lead.push('Bonjour.')
  copy.tries.name = 1
  copy.extra['mutuelle'] = 'oui'
  copy.offered.push({ date: '2026-11-24', time: '10:00' })
  copy.excludedDates.push('2026-11-25')
  expect(memory).toEqual(before)
})

test('a goal that is settled leaves the person, and nothing of the wish', () => {
  const memory = {
    ...freshMemory(),
    seen: 7,
    calls: 2,
    goal: 'book' as const,
    name: 'Jean Dupont',
    phone: '+33639980101',
    practitioner: 'Martin',
    wish: { date: '2026-11-24' },
    recapped: true as const,
  }
  settleGoal(memory)
  expect(memory).toEqual({
    ...freshMemory(),
    seen: 7,
    calls: 2,
    name: 'Jean Dupont',
    phone: '+33639980101',
  })
})

test('« l’après-midi » begins after lunch, except where lunch is served', () => {
  const afternoon = { date: '2026-11-24', hours: { from: '12:00', to: '18:00' } }
  expect(wishOf(afternoon, 'medical')).toEqual({ date: '2026-11-24', from: '13:00', to: '18:00' })
  expect(wishOf(afternoon, 'restaurant')).toEqual({ date: '2026-11-24', from: '12:00', to: '18:00' })
})
