import { describe, expect, test } from 'vitest'
import { answered, flattened } from './understand.ts'

describe('a flattened moment', () => {
  test('a window inside a day', () => {
    expect(flattened({ date: '2026-11-24', hours: { from: '14:00' } })).toStrictEqual({
      date: '2026-11-24',
      from: '14:00',
    })
  })
  test('a range of days, and a window in it', () => {
    expect(
      flattened({ days: { from: '2026-11-23', to: '2026-11-29' }, hours: { to: '12:00' }, soonest: true }),
    ).toStrictEqual({ from: '2026-11-23', to: '2026-11-29', timeTo: '12:00', soonest: true })
  })
})

describe('a question', () => {
  test('an instant is converted to Paris', () => {
    expect(answered({ text: 'ce soir', lang: 'fr', now: '2026-11-20T23:30:00Z' }).dates).toMatchObject([
      { date: '2026-11-21' },
    ])
  })
  test('trades have their usual names, an unknown question is ignored', () => {
    expect(
      answered({
        text: 'à huit heures',
        lang: 'fr',
        now: '2026-11-20T10:00:00',
        trade: 'restaurant',
        asked: 'x',
      }).dates,
    ).toStrictEqual([{ time: '20:00' }])
    expect(
      answered({ text: 'à huit heures', lang: 'fr', now: '2026-11-20T10:00', trade: 'Cabinet' }).dates,
    ).toStrictEqual([{ time: '08:00' }])
  })
  test('an unknown language is refused in French', () => {
    expect(() => answered({ text: 'hallo', lang: 'de' })).toThrow(
      'La langue « de » n’est pas connue'.replace('’', "'"),
    )
  })
})
