/** The rules of an organization's agenda, parsed once and kept until one of them changes. */
import { and, asc, eq } from 'drizzle-orm'
import type { OrganizationId } from '../../phone/call.ts'
import { business, closure, opening, resource, resourceService, service } from '../../store/schema/index.ts'
import type { Scope } from '../scope.ts'
import { minuteOf } from './calendar.ts'
import type { Closure, Period, Resource, ResourceKind, Rules, Service, Week } from './rules.ts'

interface Kept {
  readonly version: number
  readonly rules: Rules
}

/** By organization. The version is read again each time: triggers count it up at every change, by any instance. */
const kept = new Map<OrganizationId, Kept>()
const keptOrganizations = 2_000

/** An organization that was not set up yet has no hours and no services. */
export async function readRules(scope: Scope): Promise<Rules> {
  const { db, organizationId } = scope
  const [house] = await db.select().from(business).where(eq(business.organizationId, organizationId))
  if (!house) return nothingSetUp
  const known = kept.get(organizationId)
  if (known && known.version === house.agendaVersion) return known.rules
  const rules = await parseRules(scope, house)
  if (kept.size >= keptOrganizations) kept.clear()
  kept.set(organizationId, { version: house.agendaVersion, rules })
  return rules
}

const nothingSetUp: Rules = {
  timeZone: 'Europe/Paris',
  closedOnHolidays: true,
  alsaceMoselle: false,
  week: weekOf([]),
  closures: [],
  services: [],
  resources: [],
}

async function parseRules(scope: Scope, house: typeof business.$inferSelect): Promise<Rules> {
  const { db, organizationId } = scope
  const openings = await db.select().from(opening).where(eq(opening.organizationId, organizationId))
  const closures = await db.select().from(closure).where(eq(closure.organizationId, organizationId))
  const services = await db
    .select()
    .from(service)
    .where(and(eq(service.organizationId, organizationId), eq(service.active, true)))
    .orderBy(asc(service.position), asc(service.name))
  const resources = await db
    .select()
    .from(resource)
    .where(and(eq(resource.organizationId, organizationId), eq(resource.active, true)))
    .orderBy(asc(resource.position), asc(resource.name))
  const links = await db
    .select()
    .from(resourceService)
    .where(eq(resourceService.organizationId, organizationId))
  const closuresOf = (id: string | null): Closure[] =>
    closures
      .filter(({ resourceId }) => resourceId === id)
      .map(({ startsOn, endsOn, reason }) => ({ from: startsOn, to: endsOn, reason }))
  const openingsOf = (id: string | null) => openings.filter(({ resourceId }) => resourceId === id)
  return {
    timeZone: house.timeZone,
    closedOnHolidays: house.closedOnHolidays,
    alsaceMoselle: house.alsaceMoselle,
    week: weekOf(openingsOf(null)),
    closures: closuresOf(null),
    services: services.map(serviceOf),
    resources: resources.map((row): Resource => {
      const own = openingsOf(row.id)
      return {
        id: row.id,
        kind: row.kind as ResourceKind,
        title: row.title,
        name: row.name,
        label: row.title ? `${row.title} ${row.name}` : row.name,
        capacity: row.capacity,
        position: row.position,
        serviceIds: new Set(links.filter((link) => link.resourceId === row.id).map((link) => link.serviceId)),
        week: own.length > 0 ? weekOf(own) : null,
        closures: closuresOf(row.id),
      }
    }),
  }
}

function weekOf(openings: readonly { weekday: number; opensAt: string; closesAt: string }[]): Week {
  const week: Period[][] = Array.from({ length: 8 }, () => [])
  for (const { weekday, opensAt, closesAt } of openings) {
    week[weekday]?.push({ opens: minuteOf(opensAt), closes: minuteOf(closesAt) })
  }
  for (const periods of week) periods.sort((a, b) => a.opens - b.opens)
  return week
}

function serviceOf(row: typeof service.$inferSelect): Service {
  return {
    id: row.id,
    name: row.name,
    synonyms: row.synonyms,
    kind: row.kind as ResourceKind,
    minutes: row.minutes,
    longFromParty: row.longFromParty,
    longMinutes: row.longMinutes,
    bufferBefore: row.bufferBeforeMinutes,
    bufferAfter: row.bufferAfterMinutes,
    step: Math.max(1, row.stepMinutes),
    lead: row.leadMinutes,
    changeLead: row.changeLeadMinutes,
    horizonDays: row.horizonDays,
    lastStartBeforeClose: row.lastStartBeforeCloseMinutes,
    partyMin: row.partyMin,
    partyMax: row.partyMax,
  }
}
