/** Chance that can be repeated: the same seed throws the same dice. */
export interface Dice {
  /** Zero to `sides - 1`. */
  below(sides: number): number
  pick<T>(from: readonly T[]): T
  chance(probability: number): boolean
}

export function dice(seed: number): Dice {
  let state = (seed ^ 0x9e3779b9) >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  for (let warm = 0; warm < 3; warm += 1) next()
  const below = (sides: number) => Math.floor(next() * sides)
  return {
    below,
    pick: <T>(from: readonly T[]) => from[below(from.length)] as T,
    chance: (probability) => next() < probability,
  }
}
