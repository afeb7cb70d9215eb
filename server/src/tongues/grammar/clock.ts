/** Morning or afternoon? The part of the day that was said settles it, else the trade. */
import type { Trade } from '../tongue.ts'
import type { Clock, Part } from './piece.ts'
import { wrapped } from '../wrapped.ts'

/** « 7.30 » as many write an hour: neither a price, a date (« le 12.10 »), nor a part of a telephone number. */
export const dottedHour = wrapped('giu')`
  (?<![\d.,/€$£]|(?<!\p{L})(?:le|du|au|the) )(?<!\p{L})([01]?\d|2[0-3])\.([0-5]\d)(?!\d|[.,]\d
  |\s?(?:€|%|euros?|pounds?|dollars?))
`

/** A clock said with its hour and minutes; 13 to 24 are sure. `null` when no clock shows it. */
export function clockOf(hour: number, minutes = 0): Clock | null {
  if (hour > 24 || minutes > 59 || hour < 0 || minutes < 0) return null
  return { minutes: ((hour % 24) * 60 + minutes) % 1440, sure: hour > 12 || hour === 0 }
}

function inPart(minutes: number, part: Part): number {
  const hour = Math.floor(minutes / 60)
  const half = 12 * 60
  if (part === 'morning') return hour === 12 ? minutes - half : minutes
  if (part === 'night')
    return hour === 12 ? minutes - half : hour >= 6 && hour < 12 ? minutes + half : minutes
  if (part === 'evening') return hour === 12 ? minutes - half : hour < 12 ? minutes + half : minutes
  return hour < 11 || (part === 'afternoon' && hour < 12) ? minutes + half : minutes
}

/** The minutes since midnight of what was said. */
export function settled(clock: Clock, part: Part | undefined, trade: Trade | undefined): number {
  if (clock.sure) return clock.minutes
  if (part) return inPart(clock.minutes, part)
  const hour = Math.floor(clock.minutes / 60)
  const eveningTrade = trade === 'restaurant'
  const afternoon = eveningTrade ? hour <= 11 : hour <= 7
  return afternoon && hour < 12 ? clock.minutes + 12 * 60 : clock.minutes
}
