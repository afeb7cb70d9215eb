import { describe, expect, it } from 'vitest'
import { clockOf, settled } from './clock.ts'

const at = (
  hour: number,
  part?: 'morning' | 'afternoon' | 'evening' | 'night',
  trade?: 'restaurant' | 'medical',
) => {
  const clock = clockOf(hour)
  return clock ? settled(clock, part, trade) / 60 : undefined
}

describe('morning or afternoon', () => {
  it('is settled by what was said', () => {
    expect(at(8, 'morning', 'restaurant')).toBe(8)
    expect(at(8, 'evening', 'medical')).toBe(20)
    expect(at(3, 'afternoon')).toBe(15)
    expect(at(12, 'night')).toBe(0)
  })

  it('else by the trade', () => {
    expect(at(8, undefined, 'restaurant')).toBe(20)
    expect(at(8, undefined, 'medical')).toBe(8)
    expect(at(3, undefined, 'medical')).toBe(15)
    expect(at(12, undefined, 'restaurant')).toBe(12)
  })

  it('is never in doubt after noon', () => {
    expect(at(15, 'morning')).toBe(15)
    expect(clockOf(25)).toBeNull()
    expect(clockOf(14, 75)).toBeNull()
  })
})
