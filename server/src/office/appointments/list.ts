/** Pages of appointments over the organizations a member works for; and the last one made by telephone. */
import { and, asc, count, desc, eq, gte, ilike, isNotNull, lt, or, sql, type SQL } from 'drizzle-orm'
import type { Db } from '../../store/db.ts'
import { appointment, business, call, resource, service } from '../../store/schema/index.ts'
import { inScope, type Scope } from '../scope.ts'
import { appointmentColumns, appointmentView } from './view.ts'

export interface AppointmentFilter {
  readonly scope: Scope
  /** Instants; `to` excluded. */
  readonly from?: Date | undefined
  readonly to?: Date | undefined
  readonly status?: (typeof appointment.$inferSelect)['status'] | undefined
  /** Part of the person's name, or of the phone number. */
  readonly search?: string | undefined
  readonly practitioner?: string | undefined
  readonly page: number
  readonly pageSize: number
}

const rows = (db: Db) =>
  db
    .select({ ...appointmentColumns, timeZone: business.timeZone })
    .from(appointment)
    .innerJoin(service, eq(service.id, appointment.serviceId))
    .innerJoin(resource, eq(resource.id, appointment.resourceId))
    .innerJoin(business, eq(business.organizationId, appointment.organizationId))

/** Soonest first. Holds are nobody's appointment and are not listed. */
export async function listAppointments(db: Db, filter: AppointmentFilter) {
  const where = conditions(filter)
  const items = await rows(db)
    .where(where)
    .orderBy(asc(appointment.startsAt), asc(appointment.id))
    .limit(filter.pageSize)
    .offset((filter.page - 1) * filter.pageSize)
  const [total] = await db
    .select({ all: count() })
    .from(appointment)
    .innerJoin(resource, eq(resource.id, appointment.resourceId))
    .where(where)
  return {
    items: items.map((row) => appointmentView(row, row.timeZone)),
    total: total?.all ?? 0,
    page: filter.page,
    pageSize: filter.pageSize,
  }
}

function conditions(filter: AppointmentFilter): SQL | undefined {
  const pattern = filter.search
    ? `%${filter.search.replace(/[\\%_]/g, (special) => `\\${special}`)}%`
    : undefined
  return and(
    inScope(appointment.organizationId, filter.scope),
    filter.status
      ? eq(appointment.status, filter.status)
      : or(
          ...['booked', 'cancelled', 'done', 'no-show'].map((status) =>
            eq(appointment.status, status as 'booked'),
          ),
        ),
    filter.from ? gte(appointment.startsAt, filter.from) : undefined,
    filter.to ? lt(appointment.startsAt, filter.to) : undefined,
    filter.practitioner ? isCalled(filter.practitioner) : undefined,
    pattern ? or(ilike(appointment.person, pattern), ilike(appointment.phone, pattern)) : undefined,
  )
}

const title = /^(?:docteure?|dr|professeure?|pr|madame|mme|monsieur|m)\.?\s+/iu

/** « dr lefevre » is the Lefèvre of the house, whatever the title, the accents and the capitals. */
function isCalled(name: string): SQL {
  return sql`lower(unaccent(${resource.name})) = lower(unaccent(${name.trim().replace(title, '')}))`
}

/** `GET /api/ivr/last-appointment` (S0-14): exactly the six data of the brief, or null before any call. */
export async function lastAppointment(db: Db, scope: Scope) {
  const [row] = await rows(db)
    .where(and(inScope(appointment.organizationId, scope), isNotNull(appointment.callId)))
    .orderBy(desc(appointment.createdAt))
    .limit(1)
  if (!row) return null
  const { callId } = row.appointment
  const [from] = callId ? await db.select().from(call).where(eq(call.id, callId)) : []
  const shown = appointmentView(row, row.timeZone)
  return {
    person: shown.person,
    date: shown.date,
    doctor: shown.practitioner,
    phone: shown.phone,
    callSid: from?.carrierCallId ?? null,
    createdAt: shown.createdAt,
  }
}
