/**
 * An appointment or a reservation. Two of them never share a resource: `appointment_no_overlap`, an exclusion
 * constraint of `migrations/0002`, refuses it with SQLSTATE 23P01 whatever the door.
 */
import { sql } from 'drizzle-orm'
import { check, date, index, jsonb, pgTable, smallint, text, unique, uuid } from 'drizzle-orm/pg-core'
import { id, instant, instantRange, since, tenant } from './columns.ts'
import { resource } from './resource.ts'
import { service } from './service.ts'

export const appointmentStatuses = ['booked', 'held', 'cancelled', 'done', 'no-show'] as const
export type AppointmentStatus = (typeof appointmentStatuses)[number]

export const appointment = pgTable(
  'appointment',
  {
    id: id(),
    organizationId: tenant(),
    resourceId: uuid()
      .notNull()
      .references(() => resource.id),
    serviceId: uuid()
      .notNull()
      .references(() => service.id),
    /** What the resource is busy with, buffers included. */
    during: instantRange().notNull(),
    startsAt: instant().notNull(),
    endsAt: instant().notNull(),
    person: text().notNull(),
    /** E.164. */
    phone: text(),
    /** The calling number, E.164: with the name, it proves who calls again. */
    madeFrom: text(),
    birthDate: date({ mode: 'string' }),
    partySize: smallint(),
    status: text().$type<AppointmentStatus>().notNull().default('booked'),
    /** A held slot is free again from then on. */
    heldUntil: instant(),
    callId: uuid(),
    /** `phone` or `manual`. */
    source: text().notNull().default('phone'),
    notes: text(),
    cancelReason: text(),
    extra: jsonb().$type<Readonly<Record<string, unknown>>>().notNull().default({}),
    idempotencyKey: text(),
    /** The last move, so that its repetition gives the same answer. */
    movedBy: text(),
    movedFrom: instant(),
    movedFromResourceId: uuid(),
    createdAt: since(),
    updatedAt: since(),
  },
  (t) => [
    index().on(t.organizationId, t.startsAt),
    index().on(t.organizationId, t.madeFrom),
    index().on(t.organizationId, t.birthDate),
    unique('appointment_idempotency').on(t.organizationId, t.idempotencyKey),
    check('appointment_status', sql`${t.status} in ('booked', 'held', 'cancelled', 'done', 'no-show')`),
  ],
)
