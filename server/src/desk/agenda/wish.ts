/** What a caller names, turned into what the agenda reckons with. Pure. */
import { matchPractitioner, matchService } from './match.ts'
import { noSuchPractitioner, noSuchService, partyLimits, type Refused, refused } from './refused.ts'
import type { Resource, Rules, Service } from './rules.ts'
import { suitable, takesParty, type Wanted } from './slots.ts'

/** As it was said; blank is the same as absent. */
export interface Wish {
  readonly service?: string | undefined
  readonly practitioner?: string | undefined
  readonly partySize?: number | undefined
  /** So many tables of that size, for one group. */
  readonly tables?: number | undefined
}

export interface UnderstoodWish {
  readonly ok: true
  readonly wanted: Wanted
  /** The same with everybody who would do, when somebody was named. */
  readonly others: Wanted | null
}

export function understandWish(rules: Rules, wish: Wish): UnderstoodWish | Refused {
  const matched = matchService(wish.service, rules.services)
  const service = matched === undefined ? rules.services[0] : matched
  if (!service) return noSuchService(rules)
  const named = matchPractitioner(wish.practitioner, rules.resources)
  if (named === null) return noSuchPractitioner(rules, null)
  if (service.kind === 'table') return wishFor(rules, service, wish.partySize, undefined, wish.tables)
  return wishFor(rules, service, wish.partySize, named)
}

/** The same with rows instead of words. */
export function wishFor(
  rules: Rules,
  service: Service,
  party: number | undefined,
  named: Resource | undefined,
  tables = 1,
): UnderstoodWish | Refused {
  if (named && !named.serviceIds.has(service.id)) return noSuchPractitioner(rules, service)
  if (service.kind === 'table' && party === undefined)
    return refused('invalid-input', { missing: ['party_size'] })
  const partySize = party ?? null
  if (!takesParty(service, partySize)) return refused('party-size', partyLimits(service, rules.resources))
  const everybody = suitable(rules, service, partySize)
  if (tables > everybody.length && tables > 1)
    return refused('party-size', partyLimits(service, rules.resources))
  if (!named) {
    const wanted = { service, partySize, resources: everybody, ...(tables > 1 ? { tables } : {}) }
    return { ok: true, wanted, others: null }
  }
  return {
    ok: true,
    wanted: { service, partySize, resources: [named] },
    others: { service, partySize, resources: everybody.filter((one) => one !== named) },
  }
}
