import { asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { inScope } from '../../office/scope.ts'
import { assistant, business, line } from '../../store/schema/index.ts'
import type { Context } from '../context.ts'
import { assistants } from './answers.ts'
import { type Api, visitor } from './routes.ts'
import { scopeOf } from './visitor.ts'

/** The assistants and their lines: which key the green button calls. */
export function assistantRoutes(api: Api, context: Context): void {
  const { db } = context.store
  api.get(
    '/api/assistants',
    {
      schema: {
        tags: ['Assistants'],
        summary: 'Les assistants et leurs lignes',
        querystring: z.object({ organization: z.string().optional() }),
        response: { 200: assistants },
      },
    },
    async (request) => {
      const scope = scopeOf(visitor(request), request.query.organization)
      const rows = await db
        .select({ row: assistant, timeZone: business.timeZone })
        .from(assistant)
        .innerJoin(business, eq(business.organizationId, assistant.organizationId))
        .where(inScope(assistant.organizationId, scope))
        .orderBy(asc(assistant.business))
      const lines = await db
        .select()
        .from(line)
        .where(inScope(line.organizationId, scope))
        .orderBy(asc(line.address))
      return {
        items: rows.map(({ row, timeZone }) => ({
          id: row.id,
          organizationId: row.organizationId,
          business: row.business,
          trade: row.trade,
          languages: row.languages,
          brains: row.brains,
          active: row.active,
          timeZone,
          lines: lines
            .filter((one) => one.assistantId === row.id)
            .map(({ kind, address }) => ({ kind, address })),
        })),
      }
    },
  )
}
