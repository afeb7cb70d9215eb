/** Meaning as numbers, for those who configure a provider. The search does without: words are enough for most. */

export interface Embedder {
  /** Vectors of different models are never compared. */
  readonly model: string
  /** Likeness, −1 to 1, from which a passage answers a question. */
  readonly sameMeaning: number
  /** One vector per text, all of one length, normalised to length 1. May fail: the search then goes by words. */
  embed(texts: readonly string[]): Promise<readonly (readonly number[])[]>
}

/** −1 to 1, for vectors of length 1. */
export function likeness(a: readonly number[], b: readonly number[]): number {
  let sum = 0
  for (const [index, value] of a.entries()) sum += value * (b[index] ?? 0)
  return sum
}
