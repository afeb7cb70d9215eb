/** Is it alive, may it be sent calls, and how is it doing. */
import { sql } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import { Gauge, Registry } from 'prom-client'
import type { Context } from './context.ts'

export function mountHealth(server: FastifyInstance, context: Context): void {
  const metrics = openMetrics(context)
  server.get('/healthz', { schema: { hide: true } }, async () => ({ status: 'ok' }))
  server.get('/readyz', { schema: { hide: true } }, async (_request, reply) => {
    if (context.draining) return reply.code(503).send({ status: 'draining' })
    try {
      await context.store.db.execute(sql`select 1`)
      return { status: 'ready' }
    } catch {
      return reply.code(503).send({ status: 'database-unreachable' })
    }
  })
  server.get('/metrics', { schema: { hide: true } }, async (_request, reply) =>
    reply.type(metrics.contentType).send(await metrics.metrics()),
  )
}

/** Counts only, no names: low cardinality, no personal data. */
function openMetrics(context: Context): Registry {
  const registry = new Registry()
  registry.registerMetric(
    new Gauge({
      name: 'standardiste_live_calls',
      help: 'Calls that speak through this instance.',
      registers: [],
      collect() {
        this.set(context.switchboard.liveCalls)
      },
    }),
  )
  registry.registerMetric(
    new Gauge({
      name: 'standardiste_memory_bytes',
      help: 'Resident memory of the process.',
      registers: [],
      collect() {
        this.set(process.memoryUsage.rss())
      },
    }),
  )
  for (const metric of context.metrics) registry.registerMetric(metric)
  return registry
}
