/** Appointments with the names of their service and resource, also of those that are no longer active. */
import { and, asc, eq, type SQL } from 'drizzle-orm'
import { appointment, resource, service } from '../../store/schema/index.ts'
import type { Scope } from '../scope.ts'
import type { AppointmentRow } from './appointment.ts'

/** Soonest first. */
export async function readAppointments(
  scope: Scope,
  where: SQL | undefined,
  limit = 1_000,
): Promise<(AppointmentRow & { readonly resource: { readonly id: string } })[]> {
  return scope.db
    .select({
      row: appointment,
      service: service.name,
      resource: { id: resource.id, kind: resource.kind, title: resource.title, name: resource.name },
    })
    .from(appointment)
    .innerJoin(service, eq(service.id, appointment.serviceId))
    .innerJoin(resource, eq(resource.id, appointment.resourceId))
    .where(and(eq(appointment.organizationId, scope.organizationId), where))
    .orderBy(asc(appointment.startsAt), asc(appointment.id))
    .limit(limit)
}
