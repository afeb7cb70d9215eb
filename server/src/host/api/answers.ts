/** What the API answers, as its description tells it. Types prove the routes against it, a test proves the bytes. */
import { z } from 'zod'
import { outcomes } from '../../office/calls/outcome.ts'

const day = z.string().describe('AAAA-MM-JJ')
const hour = z.string().describe('HH:MM, à l’heure de l’établissement')
const instant = z.string().describe('Instant ISO 8601, UTC')
const phone = z.string().nullable().describe('Numéro international, par exemple +33199001234')

/** A refusal. */
export const problem = z
  .object({
    error: z.string().describe('Une phrase pour la personne'),
    why: z.string().optional().describe('La raison, pour un programme'),
    fields: z.array(z.object({ field: z.string(), problem: z.string() })).optional(),
    alternatives: z.array(z.unknown()).optional().describe('Créneaux libres proches'),
  })
  .meta({ id: 'Problem' })

const page = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item).readonly(), total: z.int(), page: z.int(), pageSize: z.int() })

export const slot = z
  .object({ date: day, time: hour, practitioner: z.string().optional() })
  .meta({ id: 'Slot' })

/** As told to a caller. */
const told = {
  id: z.string(),
  person: z.string(),
  phone,
  date: day,
  time: hour,
  endTime: hour,
  service: z.string(),
}
const appointmentStatus = z.enum(['booked', 'cancelled', 'done', 'no-show', 'held'])

export const bookedAppointment = z
  .object({
    ...told,
    practitioner: z.string().optional(),
    partySize: z.int().optional(),
    status: appointmentStatus,
  })
  .meta({ id: 'BookedAppointment' })

export const appointment = z
  .object({
    ...told,
    practitioner: z.string().nullable(),
    resource: z.string().describe('Le praticien ou la table'),
    resourceId: z.string(),
    partySize: z.int().nullable(),
    status: appointmentStatus,
    source: z.string(),
    notes: z.string().nullable(),
    callId: z.string().nullable(),
    organizationId: z.string(),
    createdAt: instant,
  })
  .meta({ id: 'Appointment' })
export const appointments = page(appointment).meta({ id: 'Appointments' })

/** As the agenda's screen shows it. */
export const agendaAppointment = bookedAppointment
  .extend({
    startsAt: instant,
    endsAt: instant,
    serviceId: z.string(),
    resourceId: z.string(),
    resource: z.string(),
    birthDate: day.nullable(),
    notes: z.string().nullable(),
    extra: z.record(z.string(), z.unknown()).readonly(),
    source: z.string(),
    callId: z.string().nullable(),
    createdAt: instant,
  })
  .meta({ id: 'AgendaAppointment' })

const closedDay = z.object({ why: z.enum(['closed', 'holiday']), name: z.string().optional() })
const periods = z
  .array(z.object({ opens: z.int(), closes: z.int() }))
  .readonly()
  .describe('En minutes depuis minuit')
const resource = z.object({
  id: z.string(),
  label: z.string(),
  kind: z.string().describe('practitioner ou table'),
})

export const agenda = z
  .object({
    timeZone: z.string(),
    resources: z.array(resource.extend({ capacity: z.int() })),
    services: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        kind: z.string(),
        minutes: z.int(),
        partyMin: z.int().nullable(),
        partyMax: z.int().nullable(),
      }),
    ),
    days: z.array(z.object({ date: day, closed: closedDay.nullable(), periods })),
    appointments: z.array(agendaAppointment),
  })
  .meta({ id: 'Agenda' })
export const agendaDay = z
  .object({
    date: day,
    closed: closedDay.nullable(),
    resources: z.array(resource.extend({ periods })).readonly(),
    appointments: z.array(agendaAppointment).readonly(),
  })
  .meta({ id: 'AgendaDay' })
export const slots = z
  .object({
    slots: z.array(slot).readonly(),
    closed: closedDay.extend({ date: day }).nullable(),
    next: z.array(slot).readonly().describe('Les premiers libres ensuite, quand le jour est fermé ou plein'),
  })
  .meta({ id: 'Slots' })

export const lastAppointment = z
  .object({
    person: z.string(),
    date: day,
    doctor: z.string().nullable(),
    phone,
    callSid: z.string().nullable(),
    createdAt: instant,
  })
  .meta({ id: 'LastAppointment' })

/** What every view of a call has. */
const call = {
  id: z.string(),
  callSid: z.string().describe('L’identifiant de l’opérateur'),
  organizationId: z.string(),
  channel: z.string(),
  from: z.string(),
  to: z.string(),
  status: z.string().describe('ringing, in-progress, transferred ou ended'),
  language: z.string(),
  startedAt: instant,
  endedAt: instant.nullable(),
  endReason: z.string().nullable(),
  durationMs: z.int().nullable(),
}
const outcome = z.string().describe(outcomes.join(', '))

export const calls = page(
  z
    .object({
      ...call,
      assistant: z.string().nullable(),
      outcome: outcome.nullable(),
      summary: z.string().nullable(),
      satisfaction: z.number().nullable(),
    })
    .meta({ id: 'CallSummary' }),
).meta({ id: 'Calls' })

export const callDetails = z
  .object({
    ...call,
    assistant: z.object({ id: z.string(), business: z.string() }).nullable(),
    carrierStatus: z.unknown().describe('Ce que l’opérateur a dit en dernier'),
    summary: z
      .object({ text: z.string(), outcome: outcome.nullable(), nextAction: z.string().nullable() })
      .nullable()
      .describe('Écrit peu après la fin'),
    messages: z.array(
      z.object({
        role: z.enum(['caller', 'assistant']),
        text: z.string(),
        at: instant,
        kind: z.enum(['opening', 'answer', 'filler', 'reflex']).optional(),
        cut: z.literal(true).optional().describe('La personne a coupé la parole : ce qui a été entendu'),
      }),
    ),
    events: z
      .array(z.looseObject({ type: z.string(), at: instant }))
      .describe('Tous les faits, dans l’ordre'),
    appointments: z.array(appointment),
    tickets: z.array(
      z.object({
        reference: z.string(),
        person: z.string(),
        phone,
        order: z.string().nullable(),
        problem: z.string(),
        status: z.string(),
      }),
    ),
    callbacks: z
      .array(
        z.object({
          id: z.string(),
          person: z.string().nullable(),
          phone: z.string(),
          message: z.string(),
          settled: z.boolean(),
        }),
      )
      .describe('Messages laissés'),
    transfers: z.array(
      z.object({
        to: z.string(),
        reason: z.string(),
        at: instant,
        outcome: z
          .string()
          .nullable()
          .describe('completed, busy, no-answer, failed, canceled ; null tant qu’on ne sait pas'),
      }),
    ),
    costs: z.array(
      z.object({
        brain: z.string(),
        model: z.string(),
        inputTokens: z.int(),
        cachedInputTokens: z.int(),
        outputTokens: z.int(),
        requests: z.int(),
        estimated: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'Call' })

const totals = {
  calls: z.int(),
  completed: z.int(),
  inProgress: z.int(),
  totalDurationMs: z.number(),
}
export const callTotals = z
  .object({
    ...totals,
    averageDurationMs: z.int(),
    byAssistant: z.array(
      z.object({
        ...totals,
        assistantId: z.string().nullable(),
        assistant: z.string().nullable(),
        averageSatisfaction: z.number().nullable(),
      }),
    ),
  })
  .meta({ id: 'CallTotals' })

const ticketStatus = z.enum(['open', 'waiting', 'closed'])
const ticket = {
  id: z.string(),
  reference: z.string(),
  person: z.string(),
  phone,
  problem: z.string(),
  status: z.string(),
  photos: z.array(z.string()).readonly(),
  callId: z.string().nullable(),
  createdAt: instant,
}
export const tickets = page(
  z.object({ ...ticket, organizationId: z.string(), order: z.string().nullable() }).meta({ id: 'Ticket' }),
).meta({ id: 'Tickets' })
export const changedTicket = z
  .object({ ...ticket, order: z.string().optional(), status: ticketStatus })
  .meta({ id: 'ChangedTicket' })

export const messages = page(
  z
    .object({
      id: z.string(),
      organizationId: z.string(),
      message: z.string(),
      person: z.string().nullable(),
      phone: z.string(),
      callId: z.string().nullable(),
      createdAt: instant,
      settledAt: instant.nullable(),
    })
    .meta({ id: 'Message' }),
).meta({ id: 'Messages' })
export const settledMessage = z.object({ id: z.string(), settled: z.boolean() })

export const assistants = z
  .object({
    items: z.array(
      z.object({
        id: z.string(),
        organizationId: z.string(),
        business: z.string(),
        trade: z.string(),
        languages: z.array(z.string()).readonly(),
        brains: z.array(z.string()).readonly(),
        active: z.boolean(),
        timeZone: z.string(),
        lines: z.array(z.object({ kind: z.string(), address: z.string() })),
      }),
    ),
  })
  .meta({ id: 'Assistants' })

export const me = z
  .object({
    email: z.string(),
    name: z.string(),
    platformAdmin: z.boolean(),
    organizations: z.array(
      z.object({ id: z.string(), name: z.string(), role: z.enum(['owner', 'staff', 'reader']) }),
    ),
  })
  .meta({ id: 'Me' })
