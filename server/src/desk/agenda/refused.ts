/** Why the agenda did not do what was asked, and what it offers instead. */
import type { Refusal } from '../../phone/tool.ts'
import type { Slot } from './appointment.ts'
import type { Resource, Rules, Service } from './rules.ts'

export interface Refused {
  readonly ok: false
  readonly why: Refusal
  readonly alternatives: readonly Slot[]
  /** With `invalid-input`: what must be asked. */
  readonly missing?: readonly string[]
  /** With `party-size`. */
  readonly min?: number
  readonly max?: number
  /** With `closed` or `holiday`: its name. */
  readonly name?: string
  /** With `not-found`: what there is. */
  readonly services?: readonly string[]
  readonly practitioners?: readonly string[]
}

export function refused(why: Refusal, more: Omit<Partial<Refused>, 'ok' | 'why'> = {}): Refused {
  return { ok: false, why, alternatives: [], ...more }
}

/** The parties a service takes. */
export function partyLimits(service: Service, resources: readonly Resource[]): { min: number; max: number } {
  const seats = Math.max(
    1,
    ...resources.filter(({ kind }) => kind === 'table').map(({ capacity }) => capacity),
  )
  return { min: service.partyMin ?? 1, max: service.partyMax ?? seats }
}

export function noSuchService(rules: Rules): Refused {
  return refused('not-found', { services: rules.services.map(({ name }) => name) })
}

export function noSuchPractitioner(rules: Rules, service: Service | null): Refused {
  const people = rules.resources.filter(
    ({ kind, serviceIds }) => kind === 'practitioner' && (!service || serviceIds.has(service.id)),
  )
  return refused('not-found', { practitioners: people.map(({ label }) => label) })
}
