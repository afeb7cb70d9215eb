/** « À huit heures »: in the morning or in the evening? The trade and the part of the day decide. */
import type { Clock, PartName } from './piece.ts'

/** The hours meant, in minutes: one, or two when a secretary would ask. */
export function settle(clock: Clock, trade: string, part: PartName | undefined): readonly number[] {
  const { minutes } = clock
  if (clock.sure || minutes >= 780) return [minutes]
  const evening = minutes + 720
  if (part === 'morning') return [minutes]
  if (part === 'afternoon' || part === 'evening') return [minutes < 720 ? evening : minutes]
  if (part === 'noon') return [minutes < 300 ? evening : minutes]
  if (minutes >= 720) return [minutes]
  const hour = Math.floor(minutes / 60)
  if (trade === 'restaurant') return [hour === 11 ? minutes : evening]
  if (hour < 7) return [evening]
  if (hour > 7) return [minutes]
  // Nobody says « sept heures trente » for half past seven in the evening at a surgery that closes at seven.
  if (trade !== 'other') return [minutes % 60 === 0 ? evening : minutes]
  return [minutes, evening]
}

/** The question between two hours twelve hours apart. */
export function askHours(minutes: number): string {
  const hour = Math.floor(minutes / 60)
  return `${hour} heures du matin, ou ${hour} heures du soir ?`
}
