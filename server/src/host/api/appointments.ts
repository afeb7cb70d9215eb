import { z } from 'zod'
import { openDesk } from '../../desk/desk.ts'
import { lastAppointment, listAppointments } from '../../office/appointments/list.ts'
import type { OrganizationId } from '../../phone/call.ts'
import type { Context } from '../context.ts'
import * as answers from './answers.ts'
import { civilDate, clockTime, pages, period, phoneNumber, plainText } from './queries.ts'
import { Refused } from './refused.ts'
import { sentenceFor } from './refusals.ts'
import { type Api, visitor } from './routes.ts'
import { organizationOf, scopeOf } from './visitor.ts'

const statuses = ['booked', 'cancelled', 'done', 'no-show'] as const
const filter = pages.extend({
  organization: z.string().optional(),
  status: z.enum(statuses).optional(),
  search: plainText(100).optional(),
  practitioner: plainText(100).optional(),
  ...period,
})
const booking = z.object({
  date: civilDate,
  time: clockTime,
  person: plainText(200),
  phone: phoneNumber.optional(),
  service: plainText(100).optional(),
  practitioner: plainText(100).optional(),
  partySize: z.number().int().min(1).max(100).optional(),
  birthDate: civilDate.optional(),
  notes: plainText(2_000).optional(),
})
const change = z
  .object({ date: civilDate, time: clockTime, practitioner: plainText(100) })
  .partial()
  .extend({ status: z.enum(['booked', 'done', 'no-show']).optional() })
  .refine(({ date, time, status }) => status !== undefined || (date !== undefined && time !== undefined), {
    error: 'attend une date et une heure, ou un statut',
  })
const organization = z.object({ organization: z.string().optional() })
const byId = z.object({ id: z.string().max(100) })

/** Appointments, by hand under the same rules as by telephone: what would not be offered is refused. */
export function appointmentRoutes(api: Api, context: Context): void {
  const { db } = context.store
  const tags = ['Agenda']
  const desk = (id: OrganizationId) =>
    openDesk(db, id, {
      onCommitted: (fact) => context.tell({ topic: fact.type, organizationId: id, id: fact.id }),
    })

  api.get(
    '/api/appointments',
    {
      schema: {
        tags,
        summary: 'Les rendez-vous',
        querystring: filter,
        response: { 200: answers.appointments },
      },
    },
    (request) =>
      listAppointments(db, {
        ...request.query,
        scope: scopeOf(visitor(request), request.query.organization),
      }),
  )
  api.post(
    '/api/appointments',
    {
      schema: {
        tags,
        summary: 'Prendre un rendez-vous à la main',
        querystring: organization,
        body: booking,
        response: { 201: answers.bookedAppointment },
      },
    },
    async (request, reply) => {
      const id = organizationOf(visitor(request), request.query.organization, 'write')
      const booked = await desk(id).agenda.book(request.body)
      if (!booked.ok)
        throw new Refused(409, sentenceFor(booked), { why: booked.why, alternatives: booked.alternatives })
      return reply.code(201).send(booked.appointment)
    },
  )
  api.patch(
    '/api/appointments/:id',
    {
      schema: {
        tags,
        summary: 'Déplacer, ou noter venu ou absent',
        params: byId,
        body: change,
        response: { 200: answers.agendaAppointment },
      },
    },
    async (request) => {
      const { agenda } = desk(await ownerOf(request.params.id, request))
      const { date, time, practitioner, status } = request.body
      if (date && time) {
        const moved = await agenda.move({ appointmentId: request.params.id, date, time, practitioner })
        if (!moved.ok)
          throw new Refused(409, sentenceFor(moved), { why: moved.why, alternatives: moved.alternatives })
      }
      const marked = status ? await agenda.mark(request.params.id, status) : 'marked'
      if (marked === 'too-early')
        throw new Refused(
          409,
          'L’heure de ce rendez-vous n’est pas venue : présent ou absent se note ensuite.',
          {
            why: 'too-early',
          },
        )
      if (marked === 'gone')
        throw new Refused(409, 'Ce rendez-vous ne peut plus changer.', { why: 'too-late' })
      const changed = await agenda.get(request.params.id)
      if (!changed) throw new Refused(404, 'Ce rendez-vous n’existe pas.')
      return changed
    },
  )
  api.delete(
    '/api/appointments/:id',
    {
      schema: {
        tags,
        summary: 'Annuler un rendez-vous',
        params: byId,
        querystring: z.object({ reason: plainText(500).optional() }),
        response: { 204: z.null().describe('Annulé') },
      },
    },
    async (request, reply) => {
      const { agenda } = desk(await ownerOf(request.params.id, request))
      const cancelled = await agenda.cancel({
        appointmentId: request.params.id,
        reason: request.query.reason,
      })
      if (!cancelled.ok) throw new Refused(409, sentenceFor(cancelled), { why: cancelled.why })
      return reply.code(204).send(null)
    },
  )
  api.get(
    '/api/ivr/last-appointment',
    {
      schema: {
        tags: ['Serveur vocal'],
        summary: 'Le dernier rendez-vous pris par téléphone',
        querystring: organization,
        response: { 200: answers.lastAppointment },
      },
    },
    async (request, reply) => {
      const last = await lastAppointment(db, scopeOf(visitor(request), request.query.organization))
      if (!last) throw new Refused(404, 'Aucun rendez-vous n’a encore été pris par téléphone.')
      return reply.send(last)
    },
  )

  /** The visitor's organization that has this appointment; for others it does not exist. */
  async function ownerOf(id: string, request: Parameters<typeof visitor>[0]): Promise<OrganizationId> {
    const who = visitor(request)
    for (const { id: organizationId } of who.organizations) {
      if (await openDesk(db, organizationId).agenda.get(id))
        return organizationOf(who, organizationId, 'write')
    }
    throw new Refused(404, 'Ce rendez-vous n’existe pas.')
  }
}
