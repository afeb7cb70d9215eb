/** Appointments that have taken place. They are written as they were: no rule would let them be booked today. */
import { and, eq, sql } from 'drizzle-orm'
import { Temporal } from 'temporal-polyfill'
import type { Tx } from '../db.ts'
import { appointment, resource, service } from '../schema/index.ts'
import type { Demo, DemoAppointment } from './demo.ts'

const timeZone = 'Europe/Paris'

export async function writePast(tx: Tx, demo: Demo, today: string): Promise<void> {
  const { organizationId } = demo
  const services = await tx.select().from(service).where(eq(service.organizationId, organizationId))
  const resources = await tx.select().from(resource).where(eq(resource.organizationId, organizationId))
  for (const one of demo.appointments) {
    if (one.workingDays >= 0) continue
    const done = services.find(({ name }) => !one.service || name === one.service)
    const by = resources.find(
      ({ name, capacity }) =>
        (!one.practitioner || name === one.practitioner) && capacity >= (one.partySize ?? 1),
    )
    if (!done || !by) throw new Error(`unknown service or resource in ${demo.slug}`)
    const startsAt = instantOf(workingDay(demo, today, one), one.time)
    const endsAt = new Date(startsAt.getTime() + done.minutes * 60_000)
    await tx
      .insert(appointment)
      .values({
        organizationId,
        resourceId: by.id,
        serviceId: done.id,
        startsAt,
        endsAt,
        during: sql`tstzrange(${startsAt}, ${endsAt}, '[)')`,
        ...personOf(one),
        partySize: one.partySize ?? null,
        status: 'done',
        source: 'manual',
        idempotencyKey: `demo ${one.person} ${startsAt.toISOString()}`,
      })
      .onConflictDoNothing()
  }
}

/** True when something is booked from now on. */
export async function hasComing(tx: Tx, demo: Demo, now: Date): Promise<boolean> {
  const [coming] = await tx
    .select({ id: appointment.id })
    .from(appointment)
    .where(
      and(
        eq(appointment.organizationId, demo.organizationId),
        eq(appointment.status, 'booked'),
        sql`${appointment.startsAt} > ${now}`,
      ),
    )
    .limit(1)
  return coming !== undefined
}

export function personOf({ person, phone, birthDate }: DemoAppointment) {
  return { person, phone, birthDate: birthDate ?? null }
}

/** So many days open at that hour before or after a date; 0 is that date, or the next such day. */
export function workingDay(demo: Demo, date: string, { workingDays: count, time }: DemoAppointment): string {
  const isOpen = (day: Temporal.PlainDate) =>
    demo.openings.some(([days, opensAt, closesAt]) => {
      const [first = 1, last = first] = days.split('-').map(Number)
      return first <= day.dayOfWeek && day.dayOfWeek <= last && opensAt <= time && time < closesAt
    })
  const step = count < 0 ? -1 : 1
  let day = Temporal.PlainDate.from(date)
  while (!isOpen(day)) day = day.add({ days: step })
  for (let left = Math.abs(count); left > 0; ) {
    day = day.add({ days: step })
    if (isOpen(day)) left -= 1
  }
  return day.toString()
}

function instantOf(date: string, time: string): Date {
  const at = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(timeZone)
  return new Date(at.epochMilliseconds)
}

/** The date in the zone of the demonstration businesses. */
export function todayIn(now: number): string {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate().toString()
}
