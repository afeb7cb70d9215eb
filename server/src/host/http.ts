/** The web server: carriers' doors, the public API, sign-in, and the dashboard's files. */
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify'
import { validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import { Refused } from './api/refused.ts'
import { apiRoutes } from './api/routes.ts'
import { answerErrors, sentenceOf } from './api/errors.ts'
import { describeApi } from './api/openapi.ts'
import { z } from 'zod'
import { fr } from 'zod/locales'
import type { Context } from './context.ts'
import { mountAuth } from './mount-auth.ts'
import { mountDoors } from './mount-doors.ts'
import { mountHealth } from './health.ts'
import { mountWeb } from './mount-web.ts'

export type Server = FastifyInstance & { withTypeProvider: unknown }

// What a schema says of a wrong field is read by the person who sent it.
const { localeError } = fr()
z.config({
  localeError: (issue) =>
    issue.code === 'invalid_type' && issue.input === undefined ? 'manque' : localeError(issue),
})

/** Everything but listening. Carriers' webhooks are authenticated by signature and are not rate limited. */
export async function openHttp(context: Context) {
  const { config } = context
  const server = Fastify({
    logger: false,
    bodyLimit: 256 * 1024,
    trustProxy: config.TRUSTED_PROXIES.length > 0 ? [...config.TRUSTED_PROXIES] : false,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 200 },
    // An address that no route can be looked for: badly written, or too long.
    frameworkErrors: ({ statusCode = 400 }, _request, reply: FastifyReply) => {
      void reply.code(statusCode).send({ error: sentenceOf(statusCode) })
    },
  }).withTypeProvider<ZodTypeProvider>()
  server.setValidatorCompiler(validatorCompiler)
  // Types prove what the API answers; checking it again at run time could only turn an answer into a fault.
  server.setSerializerCompiler(() => (answer) => JSON.stringify(answer))
  server.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => done(null, body),
  )
  const json = server.getDefaultJsonParser('error', 'error')
  // Clients that always say « JSON » say it of nothing too.
  server.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) =>
    body === '' ? done(null, undefined) : json(request, body as string, done),
  )
  server.addHook('onRequest', async (request) => {
    if (/%00/.test(request.url)) throw new Refused(400, 'Cette adresse contient un caractère interdit.')
  })
  answerErrors(server, context)
  await server.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        // Mantine writes its theme in style elements.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        connectSrc: ["'self'", 'ws:', 'wss:'],
        scriptSrc: ["'self'"],
        upgradeInsecureRequests: null,
      },
    },
    strictTransportSecurity: config.PUBLIC_URL?.startsWith('https:') ?? false,
  })
  mountDoors(server, context)
  mountHealth(server, context)
  await server.register(async (api) => {
    await api.register(rateLimit, { max: 1_200, timeWindow: 60_000, keyGenerator: (request) => request.ip })
    await describeApi(api)
    mountAuth(api, context)
    await apiRoutes(api, context)
  })
  await mountWeb(server)
  return server
}

export type HttpServer = Awaited<ReturnType<typeof openHttp>>
