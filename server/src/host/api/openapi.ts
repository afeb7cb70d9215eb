/** The API describes itself: OpenAPI 3.1 at `/api/openapi.json`. */
import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'

const json = (schema: object) => ({ content: { 'application/json': { schema } } })
const text = { type: 'string' } as const

/** The library's own routes, as far as a program needs them. */
const signing = {
  '/api/auth/sign-in/email': {
    post: {
      tags: ['Compte'],
      summary: 'Se connecter',
      description: 'Répond par le cookie de session.',
      security: [],
      requestBody: {
        required: true,
        ...json({
          type: 'object',
          required: ['email', 'password'],
          properties: { email: { ...text, format: 'email' }, password: { ...text, format: 'password' } },
        }),
      },
      responses: {
        200: { description: 'Connecté ; le cookie est posé', ...json({ type: 'object' }) },
        400: { description: 'Des champs manquent' },
        401: { description: 'Adresse ou mot de passe incorrect' },
        403: { description: 'La demande vient d’une page inconnue' },
        429: { description: 'Trop de tentatives : 30 par minute' },
      },
    },
  },
  '/api/auth/sign-out': {
    post: {
      tags: ['Compte'],
      summary: 'Se déconnecter',
      responses: { 200: { description: 'Déconnecté', ...json({ type: 'object' }) } },
    },
  },
  '/api/auth/api-key/create': {
    post: {
      tags: ['Compte'],
      summary: 'Faire une clé d’API',
      description: 'Elle a les droits du compte connecté, et n’est montrée qu’ici.',
      security: [{ cookie: [] }],
      requestBody: {
        required: true,
        ...json({ type: 'object', properties: { name: { ...text, maxLength: 32 } } }),
      },
      responses: {
        200: {
          description: 'La clé, à envoyer ensuite : « Authorization: Bearer CLÉ »',
          ...json({ type: 'object', required: ['id', 'key'], properties: { id: text, key: text } }),
        },
        401: { description: 'Personne n’est connecté' },
      },
    },
  },
  '/api/auth/api-key/delete': {
    post: {
      tags: ['Compte'],
      summary: 'Retirer une clé d’API',
      security: [{ cookie: [] }],
      requestBody: {
        required: true,
        ...json({ type: 'object', required: ['keyId'], properties: { keyId: text } }),
      },
      responses: {
        200: { description: 'Retirée', ...json({ type: 'object' }) },
        401: { description: 'Personne n’est connecté' },
        404: { description: 'Cette clé n’existe pas' },
      },
    },
  },
}

export async function describeApi(api: FastifyInstance): Promise<void> {
  await api.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Standardiste',
        version: '0.1.0',
        description:
          'API du standard. Connexion par cookie (POST /api/auth/sign-in/email), ou par clé d’API (POST /api/auth/api-key/create, puis Authorization: Bearer CLÉ).',
      },
      components: {
        securitySchemes: {
          cookie: { type: 'apiKey', in: 'cookie', name: 'better-auth.session_token' },
          key: { type: 'http', scheme: 'bearer' },
        },
      },
      security: [{ cookie: [] }, { key: [] }],
      paths: signing,
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  })
  api.get('/api/openapi.json', { schema: { hide: true } }, async () => api.swagger())
}
