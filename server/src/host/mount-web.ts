/** The dashboard's files, built by `npm run build`; every unknown page is the application, which routes itself. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

export const webFolder = join(import.meta.dirname, '..', '..', '..', 'web', 'dist')

export async function mountWeb(server: FastifyInstance): Promise<void> {
  const built = existsSync(join(webFolder, 'index.html'))
  if (built)
    await server.register(fastifyStatic, {
      root: webFolder,
      // Names of built files change with their content.
      setHeaders: (reply, path) => {
        reply.header(
          'cache-control',
          path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        )
      },
    })
  server.setNotFoundHandler((request, reply) => {
    const isPage = request.method === 'GET' && !/^\/(?:api|webhooks)(?:\/|$)/.test(request.url)
    if (isPage && built) return reply.sendFile('index.html')
    if (isPage)
      return reply
        .type('text/plain; charset=utf-8')
        .send(
          'Le tableau de bord n’est pas construit. Lancez « npm run build -w web », puis rechargez cette page.',
        )
    return reply.code(404).send({ error: 'Cette adresse n’existe pas.' })
  })
}
