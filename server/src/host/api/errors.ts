/** Every failure becomes a sentence for its author; what we log is another text. */
import type { FastifyError, FastifyInstance } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import type { Context } from '../context.ts'
import { Refused } from './refused.ts'

const sentences: Readonly<Record<number, string>> = {
  400: 'La demande est mal formée.',
  401: 'Connectez-vous pour continuer.',
  404: 'Cette adresse n’existe pas.',
  405: 'Cette action n’est pas possible ici.',
  408: 'La demande a mis trop de temps à arriver.',
  413: 'L’envoi est trop volumineux.',
  414: 'L’adresse est trop longue.',
  415: 'Ce format d’envoi n’est pas accepté.',
  429: 'Trop de demandes en peu de temps. Réessayez dans une minute.',
}

export function answerErrors(server: FastifyInstance, context: Context): void {
  server.setErrorHandler((error: FastifyError, request, reply) => {
    if (error instanceof Refused)
      return reply.code(error.statusCode).send({ error: error.message, ...error.data })
    if (hasZodFastifySchemaValidationErrors(error)) {
      const fields = error.validation.map((issue) => ({
        field: issue.instancePath.replace(/^\//, '').replaceAll('/', '.') || error.validationContext || '',
        problem: issue.message ?? 'valeur refusée',
      }))
      return reply.code(422).send({ error: 'Certains champs sont à corriger.', fields })
    }
    const status = error.statusCode ?? 500
    if (status < 500) return reply.code(status).send({ error: sentenceOf(status) })
    context.log.error('request-failed', { method: request.method, route: request.routeOptions.url, error })
    return reply.code(500).send({ error: 'Une erreur est survenue de notre côté. Elle est notée.' })
  })
}

/** What is told of a refusal that has no words of its own. */
export function sentenceOf(status: number): string {
  return sentences[status] ?? 'La demande est refusée.'
}
