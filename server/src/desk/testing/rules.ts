/** Rules made by hand, for the tests of the pure part of the agenda. */
import type { Period, Resource, Rules, Service, Week } from '../agenda/rules.ts'

export function serviceLike(over: Partial<Service> = {}): Service {
  return {
    id: 'service',
    name: 'Consultation',
    synonyms: [],
    kind: 'practitioner',
    minutes: 20,
    longFromParty: null,
    longMinutes: null,
    bufferBefore: 0,
    bufferAfter: 0,
    step: 20,
    lead: 0,
    changeLead: 0,
    horizonDays: 60,
    lastStartBeforeClose: null,
    partyMin: null,
    partyMax: null,
    ...over,
  }
}

export function resourceLike(over: Partial<Resource> = {}): Resource {
  const name = over.name ?? 'Martin'
  return {
    id: name,
    kind: 'practitioner',
    title: 'Dr.',
    name,
    label: `Dr. ${name}`,
    capacity: 1,
    position: 0,
    serviceIds: new Set(['service']),
    week: null,
    closures: [],
    ...over,
  }
}

/** The same hours every day. */
export function everyDay(...periods: Period[]): Week {
  return Array.from({ length: 8 }, () => periods)
}

export function rulesLike(over: Partial<Rules> = {}): Rules {
  return {
    timeZone: 'Europe/Paris',
    closedOnHolidays: false,
    alsaceMoselle: false,
    week: everyDay({ opens: 540, closes: 750 }, { opens: 840, closes: 1110 }),
    closures: [],
    services: [serviceLike()],
    resources: [resourceLike()],
    ...over,
  }
}
