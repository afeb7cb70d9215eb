import { describe, expect, it } from 'vitest'
import { isoDate } from '../calendar.ts'
import { agreed, dayOfMonth, dayOfYear, nextWeekday, weekendReading } from './day-readings.ts'
import { type Piece, sceneOf } from './piece.ts'

const at = (now: string) => sceneOf({ now: `${now}T10:30` })
const dates = (piece: Piece | null) => piece?.dates?.map((date) => isoDate(date))

describe('which day was meant', () => {
  it('is the next one, next year when it is over', () => {
    expect(dates(dayOfYear(at('2026-01-05'), 15, 3))).toEqual(['2026-03-15'])
    expect(dates(dayOfYear(at('2026-03-15'), 15, 3))).toEqual(['2026-03-15'])
    expect(dates(dayOfYear(at('2026-03-16'), 15, 3))).toEqual(['2027-03-15'])
    expect(dates(dayOfYear(at('2026-11-20'), 29, 2))).toEqual(['2028-02-29'])
    expect(dayOfYear(at('2026-11-20'), 31, 2)).toHaveProperty('impossible')
  })

  it('skips the months that are too short', () => {
    expect(dates(dayOfMonth(at('2026-11-20'), 31))).toEqual(['2026-12-31'])
    expect(dates(dayOfMonth(at('2027-02-01'), 30))).toEqual(['2027-03-30'])
  })

  it('is a question when « next Wednesday » is tomorrow', () => {
    expect(dates(nextWeekday(at('2026-11-24'), 3))).toEqual(['2026-11-25', '2026-12-02'])
    expect(dates(nextWeekday(at('2026-11-20'), 2))).toEqual(['2026-11-24'])
  })

  it('is a question when the weekday and the day disagree', () => {
    expect(dates(agreed(at('2026-11-20'), 2, 25, 11))).toEqual(['2026-11-24', '2026-11-25'])
    expect(dates(agreed(at('2026-11-20'), 2, 1))).toEqual(['2026-12-01'])
  })

  it('knows this week-end from the next', () => {
    const days = (now: string, next: boolean) => isoDate(weekendReading(at(now), next).days?.from ?? 0)
    expect(days('2026-11-20', false)).toBe('2026-11-21')
    expect(days('2026-11-20', true)).toBe('2026-11-28')
    expect(days('2026-11-17', true)).toBe('2026-11-21')
  })
})
