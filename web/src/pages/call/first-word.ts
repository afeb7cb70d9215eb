import type { CallFact } from '../../api/types.ts'

/** The median time from the caller's last word to our first one; null before the first answer. */
export function firstWordOf(events: readonly CallFact[]): number | null {
  const times = events
    .map((event) => event['firstWordMs'])
    .filter((ms) => typeof ms === 'number')
    .sort((a, b) => a - b)
  const middle = times[Math.floor(times.length / 2)]
  return middle === undefined ? null : Math.round(middle)
}
