/** The agenda as the dashboard shows it: everything of a range of days. */
import { and, desc, eq, gte, inArray, lt, ne } from 'drizzle-orm'
import type { CivilDate } from '../../tongues/tongue.ts'
import { type AppointmentStatus, appointment } from '../../store/schema/index.ts'
import { isUuid, type Scope } from '../scope.ts'
import { type Appointment, appointmentOf } from './appointment.ts'
import { addDays, startOfDay } from './calendar.ts'
import { matchPractitioner } from './match.ts'
import { readAppointments } from './read-appointments.ts'
import { readRules } from './read-rules.ts'
import { closedAllDay, type ClosedDay, type Period, periodsOn } from './rules.ts'

export interface ListRequest {
  /** Both included. */
  readonly from: CivilDate
  readonly to: CivilDate
  /** A name, or the id of a resource. */
  readonly practitioner?: string | undefined
  /** `booked`, `done` and `no-show` unless told. */
  readonly statuses?: readonly AppointmentStatus[] | undefined
}

/** What members see besides what callers are told. */
export interface ListedAppointment extends Appointment {
  readonly startsAt: string
  readonly endsAt: string
  readonly serviceId: string
  readonly resourceId: string
  /** « Dr. Martin », « Table 4 ». */
  readonly resource: string
  readonly birthDate: CivilDate | null
  readonly notes: string | null
  readonly extra: Readonly<Record<string, unknown>>
  readonly source: string
  readonly callId: string | null
  readonly createdAt: string
}

type Row = Awaited<ReturnType<typeof readAppointments>>[number]

/** Soonest first; an unknown practitioner has none. */
export async function list(scope: Scope, request: ListRequest): Promise<ListedAppointment[]> {
  const rules = await readRules(scope)
  const { practitioner } = request
  const named = practitioner && isUuid(practitioner) ? practitioner : undefined
  const matched = practitioner && !named ? matchPractitioner(practitioner, rules.resources) : undefined
  if (matched === null) return []
  const resourceId = named ?? matched?.id
  const rows = await readAppointments(
    scope,
    and(
      gte(appointment.startsAt, new Date(startOfDay(rules.timeZone, request.from))),
      lt(appointment.startsAt, new Date(startOfDay(rules.timeZone, addDays(request.to, 1)))),
      inArray(appointment.status, [...(request.statuses ?? (['booked', 'done', 'no-show'] as const))]),
      resourceId ? eq(appointment.resourceId, resourceId) : undefined,
    ),
    5_000,
  )
  return rows.map((row) => listed(row, rules.timeZone))
}

/** One appointment for the dashboard, or null when the organization has none of that id. */
export async function get(scope: Scope, id: string): Promise<ListedAppointment | null> {
  if (!isUuid(id)) return null
  const rules = await readRules(scope)
  const [row] = await readAppointments(scope, eq(appointment.id, id), 1)
  return row ? listed(row, rules.timeZone) : null
}

/** The one booked last by telephone, whatever became of it; null before the first. */
export async function latest(scope: Scope): Promise<ListedAppointment | null> {
  const rules = await readRules(scope)
  const [last] = await scope.db
    .select({ id: appointment.id })
    .from(appointment)
    .where(
      and(
        eq(appointment.organizationId, scope.organizationId),
        eq(appointment.source, 'phone'),
        ne(appointment.status, 'held'),
      ),
    )
    .orderBy(desc(appointment.createdAt))
    .limit(1)
  if (!last) return null
  const [row] = await readAppointments(scope, eq(appointment.id, last.id), 1)
  return row ? listed(row, rules.timeZone) : null
}

export interface DayView {
  readonly date: CivilDate
  readonly closed: ClosedDay | null
  /** Hours by practitioner or table, in minutes of the day. */
  readonly resources: readonly {
    readonly id: string
    readonly label: string
    readonly kind: string
    readonly periods: readonly Period[]
  }[]
  readonly appointments: readonly ListedAppointment[]
}

/** A day of the agenda: who works when, and what is booked. */
export async function day(scope: Scope, date: CivilDate): Promise<DayView> {
  const rules = await readRules(scope)
  return {
    date,
    closed: closedAllDay(rules, date),
    resources: rules.resources.map((resource) => ({
      id: resource.id,
      label: resource.label,
      kind: resource.kind,
      periods: periodsOn(rules, resource, date),
    })),
    appointments: await list(scope, { from: date, to: date }),
  }
}

function listed(one: Row, timeZone: string): ListedAppointment {
  const { row, resource } = one
  return {
    ...appointmentOf(one, timeZone),
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    serviceId: row.serviceId,
    resourceId: resource.id,
    resource: resource.title ? `${resource.title} ${resource.name}` : resource.name,
    birthDate: row.birthDate,
    notes: row.notes,
    extra: row.extra,
    source: row.source,
    callId: row.callId,
    createdAt: row.createdAt.toISOString(),
  }
}
