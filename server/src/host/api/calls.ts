import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { callStats, listCalls } from '../../office/calls/list.ts'
import { outcomes } from '../../office/calls/outcome.ts'
import { findCallRow, showCall } from '../../office/calls/transcript.ts'
import type { Scope } from '../../office/scope.ts'
import { business } from '../../store/schema/index.ts'
import type { Context } from '../context.ts'
import * as answers from './answers.ts'
import { pages, period, writtenPhone } from './queries.ts'
import { Refused } from './refused.ts'
import { type Api, visitor } from './routes.ts'
import { scopeOf } from './visitor.ts'

const filter = pages.extend({
  organization: z.string().optional(),
  status: z.enum(['ringing', 'in-progress', 'transferred', 'ended']).optional(),
  channel: z.string().max(40).optional(),
  outcome: z.enum(outcomes).optional().describe('Ce qui est sorti de l’appel'),
  phone: writtenPhone.optional(),
  ...period,
})
const totals = z.object({ organization: z.string().optional(), ...period })

/** Calls: pages, one with all it did, totals. The Twilio paths are those of the brief (S3-04). */
export function callRoutes(api: Api, context: Context): void {
  const { db } = context.store
  const list = (query: z.output<typeof filter>, scope: Scope, channel: string | undefined) =>
    listCalls(db, { ...query, scope, channel })

  api.get(
    '/api/calls',
    {
      schema: {
        tags: ['Appels'],
        summary: 'Les appels',
        querystring: filter,
        response: { 200: answers.calls },
      },
    },
    (request) =>
      list(request.query, scopeOf(visitor(request), request.query.organization), request.query.channel),
  )
  api.get(
    '/api/calls/stats',
    {
      schema: {
        tags: ['Appels'],
        summary: 'Totaux des appels',
        querystring: totals,
        response: { 200: answers.callTotals },
      },
    },
    (request) =>
      callStats(db, { ...request.query, scope: scopeOf(visitor(request), request.query.organization) }),
  )
  api.get(
    '/api/calls/:id',
    {
      schema: {
        tags: ['Appels'],
        summary: 'Tout ce qu’un appel a fait',
        description: 'Par notre identifiant ou celui de l’opérateur.',
        params: z.object({ id: z.string().max(100) }),
        response: { 200: answers.callDetails },
      },
    },
    async (request) => {
      const row = await findCallRow(db, request.params.id, scopeOf(visitor(request), undefined))
      if (!row) throw new Refused(404, 'Cet appel n’existe pas.')
      const [zone] = await db.select().from(business).where(eq(business.organizationId, row.organizationId))
      return showCall(db, row, zone?.timeZone ?? 'Europe/Paris')
    },
  )
  api.get(
    '/api/v1/twilio/calls',
    {
      schema: {
        tags: ['Twilio'],
        summary: 'Les appels Twilio',
        querystring: filter,
        response: { 200: answers.calls },
      },
    },
    (request) => list(request.query, scopeOf(visitor(request), request.query.organization), 'twilio-relay'),
  )
  api.get(
    '/api/v1/twilio/stats',
    {
      schema: {
        tags: ['Twilio'],
        summary: 'Totaux Twilio',
        querystring: totals,
        response: { 200: answers.callTotals },
      },
    },
    (request) =>
      callStats(db, {
        ...request.query,
        channel: 'twilio-relay',
        scope: scopeOf(visitor(request), request.query.organization),
      }),
  )
}
