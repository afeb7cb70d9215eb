/** The service of the house that was named: « première visite ». */
import { fold } from './normalise.ts'

const folded = new Map<string, readonly string[]>()
const empty = /^(?:de|du|des|la|le|les|l|d|un|une|et|a|en|pour|au)$/

function wordsOf(service: string): readonly string[] {
  const known = folded.get(service)
  if (known) return known
  const words = fold(service)
    .split(/[^a-z0-9]+/)
    .filter((word) => word && !empty.test(word))
    .map((word) => word.replace(/(?:s|x)$/, ''))
  folded.set(service, words)
  return words
}

/** The service whose words are all heard; the longest when several are. */
export function serviceOf(plain: string, services: readonly string[]): string | undefined {
  if (services.length === 0) return undefined
  const heard = new Set(
    plain
      .replaceAll(ranked, '')
      .split(' ')
      .map((word) => word.replace(/(?:s|x)$/, '')),
  )
  let best: string | undefined
  let size = 0
  for (const service of services) {
    const words = wordsOf(service)
    if (words.length > size && words.every((word) => heard.has(word))) [best, size] = [service, words.length]
  }
  return (
    best ??
    closest(services, (word) => heard.has(word)) ??
    closest(
      services.filter((service) => wordsOf(service).length === 1),
      (word) => [...heard].some((one) => akin(one, word)),
    )
  )
}

/** « un vaccin » → « Vaccination », « détartrer » → « Détartrage »: the same beginning. */
function akin(one: string, other: string): boolean {
  return one.length > 5 && one.slice(0, 6) === other.slice(0, 6)
}

/** « la première heure » is no « première visite ». */
const ranked = /\bpremiere (?=heure|semaine|quinzaine|partie)/g

/** One telling word is enough when no other service has it (« une consultation de suivi » → « Suivi »). */
function closest(services: readonly string[], said: (word: string) => boolean): string | undefined {
  const counts = services.map(
    (service) => wordsOf(service).filter((word) => word.length > 4 && said(word)).length,
  )
  const best = Math.max(0, ...counts)
  const winners = services.filter((_, index) => counts[index] === best)
  return best > 0 && winners.length === 1 ? winners[0] : undefined
}
