/** Services and practitioners as callers name them: « docteur Lefebvre », « une première visite ». Pure. */
import { allowedSlips, distance, plain, words } from '../plain.ts'
import type { Resource, Service } from './rules.ts'

const anybody = /\b(importe|peu importe|any|anyone|whoever|egal|premier disponible|sans preference)\b/
const titles = new Set([
  'docteur',
  'docteure',
  'dr',
  'doctor',
  'doc',
  'monsieur',
  'madame',
  'mademoiselle',
  'm',
  'mme',
  'mr',
  'mrs',
  'ms',
  'le',
  'la',
  'avec',
  'professeur',
  'pr',
  'maitre',
  'me',
])

/** `undefined`: nobody in particular was named; null: nobody of that name works here. */
export function matchPractitioner(
  named: string | undefined,
  resources: readonly Resource[],
): Resource | null | undefined {
  if (!named?.trim() || anybody.test(plain(named))) return undefined
  const people = resources.filter(({ kind }) => kind === 'practitioner')
  const spoken = words(named).filter((word) => !titles.has(word))
  if (spoken.length === 0) return undefined
  return best(people, ({ name }) => misses(words(name), spoken))
}

/** `undefined`: no service was named; null: no such service. */
export function matchService(
  named: string | undefined,
  services: readonly Service[],
): Service | null | undefined {
  const spoken = words(named ?? '')
  if (spoken.length === 0) return undefined
  return best(services, ({ name, synonyms }) =>
    Math.min(...[name, ...synonyms].map((one) => misses(words(one), spoken))),
  )
}

/** The one with the fewest slips; null when nothing is near enough. */
function best<T>(candidates: readonly T[], missesOf: (candidate: T) => number): T | null {
  let found: T | null = null
  let fewest = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const count = missesOf(candidate)
    if (count < fewest) {
      found = candidate
      fewest = count
    }
  }
  return fewest === Number.POSITIVE_INFINITY ? null : found
}

/**
 * How badly the spoken words match the known ones: slips of letters, plus a little for words left out on either side.
 * Infinite unless the shorter of the two is contained in the longer, slips allowed.
 */
function misses(known: readonly string[], spoken: readonly string[]): number {
  // « Ben Ali » for « Benali ».
  const joined = slipsBetween(known.join(''), spoken.join(''))
  if (joined < Number.POSITIVE_INFINITY) return joined
  const [few, many] = known.length <= spoken.length ? [known, spoken] : [spoken, known]
  let slips = 0
  for (const word of few) {
    const nearest = Math.min(...many.map((other) => slipsBetween(word, other)))
    if (nearest === Number.POSITIVE_INFINITY) return nearest
    slips += nearest
  }
  return few.length === 0 ? Number.POSITIVE_INFINITY : slips + (many.length - few.length) / 10
}

function slipsBetween(a: string, b: string): number {
  const slips = distance(a, b)
  return slips <= allowedSlips(Math.min(a.length, b.length)) ? slips : Number.POSITIVE_INFINITY
}
