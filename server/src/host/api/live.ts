/**
 * What changes, as it changes: server-sent events with ids only; a screen reads the rows again itself, so that a
 * missed notice costs nothing but freshness.
 */
import { z } from 'zod'
import type { Notice } from '../../store/bus.ts'
import type { Context } from '../context.ts'
import { type Api, visitor } from './routes.ts'
import { scopeOf } from './visitor.ts'

const topics = [
  'call',
  'appointment-booked',
  'appointment-moved',
  'appointment-cancelled',
  'ticket-created',
  'message-taken',
] as const

/** Proxies close what stays silent. */
const heartbeatMs = 20_000
/** Notices of one call come many times a second; screens get them together. */
const gatherMs = 150

export function liveRoutes(api: Api, context: Context): void {
  api.get(
    '/api/live',
    {
      schema: {
        tags: ['Direct'],
        summary: 'Ce qui change, en direct (text/event-stream)',
        querystring: z.object({ organization: z.string().optional() }),
        response: { 200: z.string().describe('Des événements { topic, organizationId, id }') },
      },
    },
    (request, reply) => {
      const scope = scopeOf(visitor(request), request.query.organization)
      const { bus } = context.store
      reply.hijack()
      reply.raw.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        connection: 'keep-alive',
      })
      reply.raw.write(': ouvert\n\n')
      const waiting = new Map<string, Notice>()
      let timer: NodeJS.Timeout | null = null
      const send = () => {
        timer = null
        for (const { topic, organizationId, id } of waiting.values())
          reply.raw.write(`data: ${JSON.stringify({ topic, organizationId, id })}\n\n`)
        waiting.clear()
      }
      const hear = (notice: Notice) => {
        if (scope !== 'all' && !scope.some((organization) => organization === notice.organizationId)) return
        waiting.set(`${notice.topic} ${notice.id}`, notice)
        timer ??= setTimeout(send, gatherMs)
      }
      const stops = topics.map((topic) => bus.listen(topic, hear))
      const stopGap = bus.onGap(() => reply.raw.write('data: {"topic":"gap"}\n\n'))
      const heartbeat = setInterval(() => reply.raw.write(': toujours là\n\n'), heartbeatMs)
      request.raw.on('close', () => {
        for (const stop of [...stops, stopGap]) stop()
        clearInterval(heartbeat)
        if (timer) clearTimeout(timer)
      })
    },
  )
}
