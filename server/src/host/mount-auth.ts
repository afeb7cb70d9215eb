/** Sign-in, under `/api/auth/*`: better-auth behind Fastify. */
import type { FastifyInstance } from 'fastify'
import { addressHeader } from './auth.ts'
import { headersOf } from './api/visitor.ts'
import type { Context } from './context.ts'

export function mountAuth(api: FastifyInstance, context: Context): void {
  api.route({
    method: ['GET', 'POST'],
    url: '/api/auth/*',
    schema: { hide: true },
    async handler(request, reply) {
      const headers = headersOf(request)
      // The caller's address is what our own server saw, not what a client writes.
      headers.set(addressHeader, request.ip)
      headers.delete('content-length')
      const url = new URL(request.url, context.config.PUBLIC_URL ?? `${request.protocol}://${request.host}`)
      const hasBody = request.method === 'POST' && request.body !== undefined && request.body !== null
      const answer = await context.auth.handler(
        new Request(url, {
          method: request.method,
          headers,
          ...(hasBody ? { body: JSON.stringify(request.body) } : {}),
        }),
      )
      reply.code(answer.status)
      for (const [name, value] of answer.headers) if (name !== 'set-cookie') reply.header(name, value)
      for (const cookie of answer.headers.getSetCookie()) reply.header('set-cookie', cookie)
      return reply.send(await answer.text())
    },
  })
}
