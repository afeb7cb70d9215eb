/** The API describes itself: OpenAPI 3.1 at `/api/openapi.json`. */
import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'

export async function describeApi(api: FastifyInstance): Promise<void> {
  await api.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Standardiste',
        version: '0.1.0',
        description:
          'API du standard. Connexion par cookie (POST /api/auth/sign-in/email) ou par clé d’API (Authorization: Bearer).',
      },
      components: {
        securitySchemes: {
          cookie: { type: 'apiKey', in: 'cookie', name: 'better-auth.session_token' },
          key: { type: 'http', scheme: 'bearer' },
        },
      },
      security: [{ cookie: [] }, { key: [] }],
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  })
  api.get('/api/openapi.json', { schema: { hide: true } }, async () => api.swagger())
}
