/** What the assistant does with the agenda. */
import { z } from 'zod'
import { defineTool, type Tool } from '../../phone/tool.ts'
import type { Agenda } from './agenda.ts'
import { refusalAnswer } from './explain.ts'

const date = z.iso.date().describe('YYYY-MM-DD')
const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .describe('HH:MM, 24 hours')
const party = z.number().int().positive().describe('Number of persons, for a table')
const tables = z
  .number()
  .int()
  .min(1)
  .max(6)
  .describe('Only when the caller wants several tables: how many, each for party_size')
const service = z.string().describe('Name of the service; leave out when the caller names none')
const practitioner = z.string().describe('Name of the practitioner; leave out when any will do')

export function agendaTools(agenda: Agenda): readonly Tool[] {
  return [
    checkAvailability(agenda),
    bookAppointment(agenda),
    findAppointment(agenda),
    moveAppointment(agenda),
    cancelAppointment(agenda),
  ]
}

const checkAvailability = (agenda: Agenda) =>
  defineTool({
    name: 'check_availability',
    description:
      'Free slots of a day, of a period (date to until_date), or soonest when no date is given. Never offer a slot that this tool did not give.',
    input: z.object({
      date: date.optional(),
      until_date: date.optional(),
      time: time.optional(),
      from_time: time.optional(),
      to_time: time.optional(),
      service_type: service.optional(),
      practitioner: practitioner.optional(),
      party_size: party.optional(),
      tables: tables.optional(),
      excluded_dates: z.array(date).optional().describe('Days the caller refuses'),
    }),
    spoken: {
      date: 'date',
      until_date: 'date',
      time: 'time',
      from_time: 'time',
      to_time: 'time',
      party_size: 'party',
    },
    meanwhile: 'looking-in-agenda',
    async run(input, { now }) {
      const answer = await agenda.availability({
        date: input.date,
        untilDate: input.until_date,
        time: input.time,
        fromTime: input.from_time,
        toTime: input.to_time,
        service: input.service_type,
        practitioner: input.practitioner,
        partySize: input.party_size,
        tables: input.tables,
        excludedDates: input.excluded_dates,
        now,
      })
      if (!answer.ok) return refusalAnswer(answer, 'next')
      const { ok: _ok, ...data } = answer
      return { ok: true, data }
    },
  })

const bookAppointment = (agenda: Agenda) =>
  defineTool({
    name: 'book_appointment',
    description:
      'Books an appointment or a table, once the caller has said yes to the recap. It is booked only when this tool answers ok.',
    input: z.object({
      date,
      time,
      client_name: z.string().trim().min(1),
      client_phone: z
        .string()
        .regex(/^\+[1-9]\d{6,14}$/)
        .describe('E.164; the calling number when left out'),
      service_type: service.optional(),
      practitioner: practitioner.optional(),
      party_size: party.optional(),
      tables: tables.optional(),
      birth_date: date.optional(),
      notes: z.string().max(2_000).optional(),
      extra: z.record(z.string(), z.unknown()).optional().describe('Answers to the questions of the house'),
    }),
    spoken: {
      date: 'date',
      time: 'time',
      client_name: 'name',
      client_phone: 'phone',
      party_size: 'party',
      birth_date: 'birth',
    },
    writes: true,
    meanwhile: 'writing-down',
    async run(input, { now, callId, callerPhone, idempotencyKey }) {
      const answer = await agenda.book({
        date: input.date,
        time: input.time,
        person: input.client_name,
        phone: input.client_phone,
        service: input.service_type,
        practitioner: input.practitioner,
        partySize: input.party_size,
        tables: input.tables,
        birthDate: input.birth_date,
        notes: input.notes,
        extra: input.extra,
        callId,
        madeFrom: callerPhone,
        idempotencyKey,
        now,
      })
      if (!answer.ok) return refusalAnswer(answer, 'alternatives')
      // All the tables of a group were had: the appointment is the first of them.
      const group = input.tables && input.tables > 1 ? { tables: input.tables } : {}
      return { ok: true, data: { appointment: answer.appointment, ...group } }
    },
  })

const findAppointment = (agenda: Agenda) =>
  defineTool({
    name: 'find_appointment',
    description:
      'The coming appointments of the caller. Ask for the full name and the date of birth first. Needed before moving or cancelling.',
    input: z.object({ client_name: z.string().trim().min(1), birth_date: date.optional() }),
    spoken: { client_name: 'name', birth_date: 'birth' },
    meanwhile: 'looking-in-agenda',
    async run(input, { now, callId, callerPhone }) {
      const answer = await agenda.find({
        person: input.client_name,
        birthDate: input.birth_date,
        callerPhone,
        callId,
        now,
      })
      if (answer.ok) return { ok: true, data: { appointments: answer.appointments } }
      if (answer.why === 'identity') return refusalAnswer({ ...answer, alternatives: [] }, 'next')
      return { ok: false, why: 'not-found', explain: 'The caller is known but has no appointment to come.' }
    },
  })

const moveAppointment = (agenda: Agenda) =>
  defineTool({
    name: 'move_appointment',
    description: 'Moves an appointment given by find_appointment in this call, once the caller has said yes.',
    input: z.object({
      appointment_id: z.string(),
      date,
      time,
      practitioner: practitioner.optional(),
      party_size: party.optional().describe('Only when the number of persons changes'),
    }),
    spoken: { date: 'date', time: 'time', party_size: 'party' },
    writes: true,
    meanwhile: 'writing-down',
    async run(input, { now, callId, idempotencyKey }) {
      const answer = await agenda.move({
        appointmentId: input.appointment_id,
        date: input.date,
        time: input.time,
        practitioner: input.practitioner,
        partySize: input.party_size,
        callId,
        idempotencyKey,
        now,
      })
      return answer.ok
        ? { ok: true, data: { appointment: answer.appointment, before: answer.before } }
        : refusalAnswer(answer, 'alternatives')
    },
  })

const cancelAppointment = (agenda: Agenda) =>
  defineTool({
    name: 'cancel_appointment',
    description:
      'Cancels an appointment given by find_appointment in this call, once the caller has said yes.',
    input: z.object({ appointment_id: z.string(), reason: z.string().max(500).optional() }),
    writes: true,
    meanwhile: 'writing-down',
    async run(input, { now, callId }) {
      const answer = await agenda.cancel({
        appointmentId: input.appointment_id,
        reason: input.reason,
        callId,
        now,
      })
      return answer.ok
        ? { ok: true, data: { appointment: answer.appointment } }
        : refusalAnswer(answer, 'alternatives')
    },
  })
