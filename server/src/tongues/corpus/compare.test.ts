/** The measure itself: it must be able to fail. */
import { describe, expect, it } from 'vitest'
import { nothing } from '../contract/nothing.ts'
import type { Understanding } from '../tongue.ts'
import { disagreements } from './compare.ts'

const tuesday = { date: '2026-11-24' }

describe('the comparison with a list', () => {
  it('refuses a missing, an added and a different moment', () => {
    expect(disagreements({ dates: [tuesday] }, nothing)).toEqual(['dates'])
    expect(disagreements({ dates: [] }, { ...nothing, dates: [tuesday] })).toEqual(['dates'])
    expect(
      disagreements({ dates: [tuesday] }, { ...nothing, dates: [{ ...tuesday, time: '10:00' }] }),
    ).toEqual(['dates'])
    expect(disagreements({ dates: [tuesday] }, { ...nothing, dates: [tuesday] })).toEqual([])
  })

  it('refuses a question nobody expected, and the silence when one is', () => {
    const asked = { ...nothing, dates: [tuesday], ask: 'Mardi ?' }
    expect(disagreements({ dates: [tuesday] }, asked)).toEqual(['dates'])
    expect(disagreements({ ask: true, dates: [tuesday] }, { ...nothing, dates: [tuesday] })).toEqual(['ask'])
  })

  it('reads alternatives, ranges, absence and parts of the day', () => {
    const morning = { ...nothing, dates: [{ date: '2026-11-25', hours: { from: '08:00', to: '12:00' } }] }
    expect(disagreements({ dates: [{ date: '2026-11-24..2026-11-26', hours: 'morning' }] }, morning)).toEqual(
      [],
    )
    expect(disagreements({ dates: [{ date: '2026-11-24|2026-11-26', hours: 'morning' }] }, morning)).toEqual([
      'dates',
    ])
    expect(disagreements({ dates: [{ date: 'absent|2026-11-25', hours: 'evening' }] }, morning)).toEqual([
      'dates',
    ])
    expect(disagreements({ answer: 'absent|no' }, nothing)).toEqual([])
    expect(disagreements({ answer: 'yes|no' }, nothing)).toEqual(['answer'])
  })

  it('looks at the best intent, and at what must be absent', () => {
    const booking: Understanding = { ...nothing, intents: ['book', 'question'], names: ['Dupont'] }
    expect(disagreements({ intent: 'question' }, booking)).toEqual(['intent'])
    expect(disagreements({ intentsInclude: ['question'], intentsExclude: ['book'] }, booking)).toEqual([
      'intentsExclude',
    ])
    expect(disagreements({ absent: ['names', 'phones'] }, booking)).toEqual(['absent'])
    expect(disagreements({ names: ['Dupond'] }, booking)).toEqual(['names'])
  })

  it('accepts one of several notes, not none of them', () => {
    const either = { anyOf: [{ partySize: 2 }, { partySize: 3 }] }
    expect(disagreements(either, { ...nothing, partySize: 3 })).toEqual([])
    expect(disagreements(either, nothing)).toEqual(['anyOf'])
  })
})
