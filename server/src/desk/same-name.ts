/** Whether a caller who says one name is the person of another: the order, accents and a slip of the ear aside. */
import { allowedSlips, distance, words } from './plain.ts'

const titles = new Set(['m', 'mr', 'mme', 'mlle', 'monsieur', 'madame', 'mademoiselle', 'mrs', 'ms', 'miss'])

/** Everything that is known of the name must have been said: « Dupont » does not open the file of « Jean Dupont ». */
export function sameName(known: string, said: string): boolean {
  const needed = bare(known)
  const given = bare(said)
  if (needed.length === 0) return false
  for (const word of needed) {
    const at = given.findIndex(
      (other) => distance(word, other) <= allowedSlips(Math.min(word.length, other.length)),
    )
    if (at < 0) return false
    given.splice(at, 1)
  }
  return true
}

function bare(name: string): string[] {
  return words(name).filter((word) => !titles.has(word))
}
