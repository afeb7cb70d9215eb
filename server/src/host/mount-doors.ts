/** Gives channels their paths. Channels know no web framework; this is the only place that knows both. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { DoorRequest } from '../channels/door.ts'
import type { Context } from './context.ts'

export function mountDoors(server: FastifyInstance, context: Context): void {
  for (const door of context.doors.http) {
    server.route({
      method: door.method,
      url: door.path,
      schema: { hide: true },
      async handler(request, reply) {
        const { onFault } = door
        const answer = await door
          .answer(doorRequest(request, context), context.switchboard)
          .catch((error: unknown) => {
            if (!onFault) throw error
            context.log.error('door-failed', { path: door.path, error })
            return onFault
          })
        reply.code(answer.status)
        if (answer.contentType) reply.type(answer.contentType)
        return reply.send(answer.body ?? '')
      },
    })
  }
}

function doorRequest(request: FastifyRequest, context: Context): DoorRequest {
  return {
    method: request.method,
    url: request.url,
    publicUrl: context.config.PUBLIC_URL ?? `${request.protocol}://${request.host}`,
    headers: singleHeaders(request.headers),
    body: typeof request.body === 'string' ? request.body : '',
  }
}

/** Repeated headers keep their first value. */
export function singleHeaders(headers: FastifyRequest['headers']): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  )
}
