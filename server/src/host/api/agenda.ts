import { z } from 'zod'
import { openDesk } from '../../desk/desk.ts'
import { addDays } from '../../desk/agenda/calendar.ts'
import { closedAllDay, periodsOn } from '../../desk/agenda/rules.ts'
import type { Context } from '../context.ts'
import * as answers from './answers.ts'
import { civilDate, plainText } from './queries.ts'
import { Refused } from './refused.ts'
import { sentenceFor } from './refusals.ts'
import { type Api, visitor } from './routes.ts'
import { organizationOf } from './visitor.ts'

const organization = z.string().optional()
const tags = ['Agenda']
/** A screen shows every slot of its day. */
const everySlot = 1_440
/** A month's grid has six weeks. */
const mostDays = 42

/** What the agenda's screen shows: who works when, what is booked, what is free. */
export function agendaRoutes(api: Api, context: Context): void {
  const { db } = context.store

  api.get(
    '/api/agenda',
    {
      schema: {
        tags,
        summary: 'L’agenda d’une période',
        querystring: z.object({
          organization,
          from: civilDate,
          to: civilDate,
          practitioner: plainText(100).optional(),
        }),
        response: { 200: answers.agenda },
      },
    },
    async (request) => {
      const { from, to, practitioner } = request.query
      const { agenda } = openDesk(db, organizationOf(visitor(request), request.query.organization, 'read'))
      const rules = await agenda.rules()
      return {
        timeZone: rules.timeZone,
        resources: rules.resources.map(({ id, label, kind, capacity }) => ({ id, label, kind, capacity })),
        services: rules.services.map(({ id, name, kind, minutes, partyMin, partyMax }) => ({
          id,
          name,
          kind,
          minutes,
          partyMin,
          partyMax,
        })),
        /** Opening hours, in minutes of the day. */
        days: daysFrom(from, to).map((date) => ({
          date,
          closed: closedAllDay(rules, date),
          periods: periodsOn(rules, null, date),
        })),
        appointments: await agenda.list({ from, to, practitioner }),
      }
    },
  )
  api.get(
    '/api/agenda/days/:date',
    {
      schema: {
        tags,
        summary: 'Une journée : qui travaille, ce qui est pris',
        params: z.object({ date: civilDate }),
        querystring: z.object({ organization }),
        response: { 200: answers.agendaDay },
      },
    },
    (request) =>
      openDesk(db, organizationOf(visitor(request), request.query.organization, 'read')).agenda.day(
        request.params.date,
      ),
  )
  api.get(
    '/api/agenda/slots',
    {
      schema: {
        tags,
        summary: 'Les créneaux libres d’une journée',
        querystring: z.object({
          organization,
          date: civilDate,
          service: plainText(100).optional(),
          practitioner: plainText(100).optional(),
          partySize: z.coerce.number().int().min(1).max(100).optional(),
        }),
        response: { 200: answers.slots },
      },
    },
    async (request) => {
      const { agenda } = openDesk(db, organizationOf(visitor(request), request.query.organization, 'read'))
      const found = await agenda.availability({ ...request.query, most: everySlot })
      if (!found.ok) throw new Refused(409, sentenceFor(found), { why: found.why })
      return { slots: found.slots, closed: found.closed ?? null, next: found.next ?? [] }
    },
  )
}

function daysFrom(from: string, to: string): string[] {
  const days: string[] = []
  for (let day = from; day <= to && days.length < mostDays; day = addDays(day, 1)) days.push(day)
  return days
}
