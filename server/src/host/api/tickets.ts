import { z } from 'zod'
import { openDesk } from '../../desk/desk.ts'
import { listTickets } from '../../office/tickets/list.ts'
import type { Context } from '../context.ts'
import * as answers from './answers.ts'
import { pages, period, plainText } from './queries.ts'
import { Refused } from './refused.ts'
import { type Api, visitor } from './routes.ts'
import { organizationOf, scopeOf } from './visitor.ts'

const status = z.enum(['open', 'waiting', 'closed'])
const filter = pages.extend({
  organization: z.string().optional(),
  status: status.optional(),
  search: plainText(100).optional(),
  ...period,
})
const tags = ['Dossiers']

/** After-sales tickets. */
export function ticketRoutes(api: Api, context: Context): void {
  const { db } = context.store
  api.get(
    '/api/tickets',
    { schema: { tags, summary: 'Les dossiers', querystring: filter, response: { 200: answers.tickets } } },
    (request) =>
      listTickets(db, { ...request.query, scope: scopeOf(visitor(request), request.query.organization) }),
  )
  api.patch(
    '/api/tickets/:id',
    {
      schema: {
        tags,
        summary: 'Changer l’état d’un dossier',
        params: z.object({ id: z.string().max(100) }),
        body: z.object({ status }),
        response: { 200: answers.changedTicket },
      },
    },
    async (request) => {
      const who = visitor(request)
      for (const { id: organizationId } of who.organizations) {
        const { tickets } = openDesk(db, organizationId)
        const found = await tickets.get(request.params.id)
        if (!found) continue
        organizationOf(who, organizationId, 'write')
        await tickets.setStatus(found.id, request.body.status)
        return { ...found, status: request.body.status }
      }
      throw new Refused(404, 'Ce dossier n’existe pas.')
    },
  )
}
