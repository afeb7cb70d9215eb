/** The rules of the agenda as members change them. What is cached of them is stale at once: triggers count. */
import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { business, closure, opening, resource, resourceService, service } from '../../store/schema/index.ts'
import { inTransaction, isUuid, type Scope } from '../scope.ts'

type ServiceRow = typeof service.$inferSelect
type ResourceRow = typeof resource.$inferSelect

export interface OpeningPeriod {
  /** 1 is Monday, 7 Sunday. */
  readonly weekday: number
  /** `HH:MM`; `24:00` closes at midnight. */
  readonly opensAt: string
  readonly closesAt: string
}

/** Without an id it is new. */
export type ServiceChange = Omit<typeof service.$inferInsert, 'organizationId'>
export type ResourceChange = Omit<typeof resource.$inferInsert, 'organizationId'> & {
  /** What it does; unchanged when absent. */
  readonly serviceIds?: readonly string[]
}

export interface AgendaSettings {
  readonly timeZone: string
  readonly closedOnHolidays: boolean
  readonly alsaceMoselle: boolean
  readonly openings: readonly (OpeningPeriod & { readonly resourceId: string | null })[]
  readonly closures: readonly (typeof closure.$inferSelect)[]
  readonly services: readonly ServiceRow[]
  readonly resources: readonly (ResourceRow & { readonly serviceIds: readonly string[] })[]
}

export async function readSettings({ db, organizationId }: Scope): Promise<AgendaSettings> {
  const [house] = await db.select().from(business).where(eq(business.organizationId, organizationId))
  const openings = await db
    .select()
    .from(opening)
    .where(eq(opening.organizationId, organizationId))
    .orderBy(asc(opening.weekday), asc(opening.opensAt))
  const closures = await db
    .select()
    .from(closure)
    .where(eq(closure.organizationId, organizationId))
    .orderBy(asc(closure.startsOn))
  const services = await db
    .select()
    .from(service)
    .where(eq(service.organizationId, organizationId))
    .orderBy(asc(service.position))
  const resources = await db
    .select()
    .from(resource)
    .where(eq(resource.organizationId, organizationId))
    .orderBy(asc(resource.position))
  const links = await db
    .select()
    .from(resourceService)
    .where(eq(resourceService.organizationId, organizationId))
  return {
    timeZone: house?.timeZone ?? 'Europe/Paris',
    closedOnHolidays: house?.closedOnHolidays ?? true,
    alsaceMoselle: house?.alsaceMoselle ?? false,
    openings: openings.map(({ weekday, opensAt, closesAt, resourceId }) => ({
      weekday,
      opensAt,
      closesAt,
      resourceId,
    })),
    closures,
    services,
    resources: resources.map((row) => ({
      ...row,
      serviceIds: links.filter(({ resourceId }) => resourceId === row.id).map(({ serviceId }) => serviceId),
    })),
  }
}

/** Replaces the week of the house, or of one resource; an empty one gives a resource the hours of the house again. */
export async function replaceOpenings(
  scope: Scope,
  periods: readonly OpeningPeriod[],
  resourceId: string | null = null,
): Promise<boolean> {
  return inTransaction(scope, async (inside) => {
    const { db, organizationId } = inside
    if (resourceId !== null && !(await hasResource(inside, resourceId))) return false
    const whose = resourceId === null ? isNull(opening.resourceId) : eq(opening.resourceId, resourceId)
    await db.delete(opening).where(and(eq(opening.organizationId, organizationId), whose))
    if (periods.length > 0) {
      await db.insert(opening).values(periods.map((period) => ({ ...period, organizationId, resourceId })))
    }
    return true
  })
}

/** Both days included. Null when the resource is not of this organization. Appointments already taken remain. */
export async function addClosure(
  scope: Scope,
  added: { startsOn: string; endsOn: string; reason?: string | undefined; resourceId?: string | undefined },
): Promise<string | null> {
  const { db, organizationId } = scope
  const { resourceId = null, reason = null, startsOn, endsOn } = added
  if (resourceId !== null && !(await hasResource(scope, resourceId))) return null
  const [row] = await db
    .insert(closure)
    .values({ organizationId, startsOn, endsOn, reason, resourceId })
    .returning({ id: closure.id })
  return row?.id ?? null
}

export async function removeClosure({ db, organizationId }: Scope, id: string): Promise<boolean> {
  if (!isUuid(id)) return false
  const removed = await db
    .delete(closure)
    .where(and(eq(closure.organizationId, organizationId), eq(closure.id, id)))
    .returning({ id: closure.id })
  return removed.length > 0
}

/** Null when the id is not of this organization, which no change can alter. A service is never deleted: it is made inactive. */
export async function saveService(scope: Scope, change: ServiceChange): Promise<ServiceRow | null> {
  const { db, organizationId } = scope
  const { id, ...columns } = change
  if (id === undefined) {
    const [created] = await db
      .insert(service)
      .values({ ...columns, organizationId })
      .returning()
    return created ?? null
  }
  if (!isUuid(id)) return null
  const mine = and(eq(service.organizationId, organizationId), eq(service.id, id))
  const [saved] = await db
    .update(service)
    .set({ ...columns, organizationId })
    .where(mine)
    .returning()
  return saved ?? null
}

/** Null when an id is not of this organization. A resource is never deleted: it is made inactive. */
export async function saveResource(scope: Scope, change: ResourceChange): Promise<ResourceRow | null> {
  return inTransaction(scope, async (inside) => {
    const { db, organizationId } = inside
    const { id, serviceIds, ...columns } = change
    if (id !== undefined && !isUuid(id)) return null
    const [row] =
      id === undefined
        ? await db
            .insert(resource)
            .values({ ...columns, organizationId })
            .returning()
        : await db
            .update(resource)
            .set({ ...columns, organizationId })
            .where(and(eq(resource.organizationId, organizationId), eq(resource.id, id)))
            .returning()
    if (!row || serviceIds === undefined) return row ?? null
    const own = await db
      .select({ id: service.id })
      .from(service)
      .where(and(eq(service.organizationId, organizationId), inArray(service.id, serviceIds.filter(isUuid))))
    await db
      .delete(resourceService)
      .where(and(eq(resourceService.organizationId, organizationId), eq(resourceService.resourceId, row.id)))
    if (own.length > 0) {
      await db
        .insert(resourceService)
        .values(own.map(({ id: serviceId }) => ({ organizationId, resourceId: row.id, serviceId })))
    }
    return row
  })
}

/** Whether public holidays close the house, and in which zone its hours are. */
export async function saveHouse(
  { db, organizationId }: Scope,
  change: { timeZone?: string; closedOnHolidays?: boolean; alsaceMoselle?: boolean },
): Promise<void> {
  if (Object.keys(change).length === 0) return
  await db
    .insert(business)
    .values({ organizationId, ...change })
    .onConflictDoUpdate({ target: business.organizationId, set: change })
}

async function hasResource({ db, organizationId }: Scope, id: string): Promise<boolean> {
  if (!isUuid(id)) return false
  const [found] = await db
    .select({ id: resource.id })
    .from(resource)
    .where(and(eq(resource.organizationId, organizationId), eq(resource.id, id)))
  return found !== undefined
}
