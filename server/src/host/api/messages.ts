import { z } from 'zod'
import { openDesk } from '../../desk/desk.ts'
import { listMessages } from '../../office/messages/list.ts'
import type { Context } from '../context.ts'
import * as answers from './answers.ts'
import { pages } from './queries.ts'
import { Refused } from './refused.ts'
import { type Api, visitor } from './routes.ts'
import { organizationOf, scopeOf } from './visitor.ts'

const filter = pages.extend({
  organization: z.string().optional(),
  settled: z
    .enum(['true', 'false'], { error: 'attend « true » ou « false »' })
    .transform((text) => text === 'true')
    .optional()
    .describe('true : la personne a été rappelée'),
})
const tags = ['Messages']

/** Messages taken by telephone: who is to be called back, about what. */
export function messageRoutes(api: Api, context: Context): void {
  const { db } = context.store
  api.get(
    '/api/messages',
    {
      schema: {
        tags,
        summary: 'Les messages à rappeler',
        querystring: filter,
        response: { 200: answers.messages },
      },
    },
    (request) =>
      listMessages(db, { ...request.query, scope: scopeOf(visitor(request), request.query.organization) }),
  )
  api.patch(
    '/api/messages/:id',
    {
      schema: {
        tags,
        summary: 'Dire qu’une personne a été rappelée, ou ne l’a pas été',
        params: z.object({ id: z.string().max(100) }),
        body: z.object({ settled: z.boolean({ error: 'attend true ou false' }) }),
        response: { 200: answers.settledMessage },
      },
    },
    async (request) => {
      const who = visitor(request)
      const { id } = request.params
      for (const { id: organizationId } of who.organizations) {
        const { messages } = openDesk(db, organizationId)
        if (!(await messages.exists(id))) continue
        organizationOf(who, organizationId, 'write')
        await messages.settle(id, request.body.settled)
        context.tell({ topic: 'message-taken', organizationId, id })
        return { id, settled: request.body.settled }
      }
      throw new Refused(404, 'Ce message n’existe pas.')
    },
  )
}
