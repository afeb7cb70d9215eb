/** Every route of the API. All of them need somebody: an unknown visitor is answered 401 before anything else. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { Context } from '../context.ts'
import { agendaRoutes } from './agenda.ts'
import { appointmentRoutes } from './appointments.ts'
import { problem } from './answers.ts'
import { assistantRoutes } from './assistants.ts'
import { callRoutes } from './calls.ts'
import { liveRoutes } from './live.ts'
import { meRoutes } from './me.ts'
import { Refused } from './refused.ts'
import { messageRoutes } from './messages.ts'
import { ticketRoutes } from './tickets.ts'
import { headersOf, type Visitor, visitorOf } from './visitor.ts'

declare module 'fastify' {
  interface FastifyRequest {
    visitor?: Visitor
  }
}

const families = [
  meRoutes,
  assistantRoutes,
  agendaRoutes,
  appointmentRoutes,
  callRoutes,
  messageRoutes,
  ticketRoutes,
  liveRoutes,
] as const

export type Api = ReturnType<typeof typed>
const typed = (api: FastifyInstance) => api.withTypeProvider<ZodTypeProvider>()

export async function apiRoutes(parent: FastifyInstance, context: Context): Promise<void> {
  await parent.register(async (api) => {
    api.addHook('onRequest', async (request) => {
      const known = await visitorOf(context.auth, context.store.db, headersOf(request))
      if (!known) throw new Refused(401, 'Connectez-vous pour continuer.')
      request.visitor = known
    })
    api.addHook('onRoute', ({ schema, method }) => {
      if (!schema || schema.hide) return
      const writes = method !== 'GET' && method !== 'HEAD'
      const refusals = writes ? [400, 401, 403, 404, 409, 413, 422, 429] : [400, 401, 404, 422, 429]
      schema.response = {
        ...(schema.response as object | undefined),
        ...Object.fromEntries(refusals.map((status) => [status, problem])),
      }
    })
    for (const family of families) family(typed(api), context)
  })
}

/** The visitor of a request behind the gate. */
export function visitor(request: FastifyRequest): Visitor {
  if (!request.visitor) throw new Refused(401, 'Connectez-vous pour continuer.')
  return request.visitor
}
