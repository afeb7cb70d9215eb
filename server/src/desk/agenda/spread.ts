/** Chooses which slots to tell: a few, over the whole window, the soonest always, round hours rather than odd ones. */
import type { Offer } from './slots.ts'

/** In time order, at most `most`. */
export function spread(offers: readonly Offer[], most: number): Offer[] {
  if (offers.length <= most) return [...offers]
  const [first, ...rest] = offers
  const chosen = first ? [first] : []
  const share = rest.length / (most - 1)
  for (let index = 0; index < most - 1; index += 1) {
    const part = rest.slice(Math.floor(index * share), Math.floor((index + 1) * share))
    const best = part.reduce<Offer | null>(
      (kept, one) => (kept && roundness(kept) <= roundness(one) ? kept : one),
      null,
    )
    if (best) chosen.push(best)
  }
  return chosen
}

/** 0 for a full hour, then halves, quarters, the rest. */
function roundness({ time }: Offer): number {
  const minute = Number(time.slice(3))
  if (minute === 0) return 0
  if (minute === 30) return 1
  return minute % 15 === 0 ? 2 : 3
}
