/** Sign-in, under `/api/auth/*`: better-auth behind Fastify. */
import type { FastifyInstance } from 'fastify'
import { addressHeader } from './auth.ts'
import { headersOf } from './api/visitor.ts'
import { sentenceOf } from './api/errors.ts'
import { Refused } from './api/refused.ts'
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
      // Browsers tell their page's origin with every POST; who tells none is a program, and has no page to be fooled by.
      if (!headers.has('origin') && !isForeign(headers)) headers.set('origin', url.origin)
      const hasBody = request.method === 'POST' && request.body !== undefined && request.body !== null
      const body = hasBody ? JSON.stringify(request.body) : undefined
      if (body && unstorable.test(body)) throw new Refused(400, 'Ce texte contient un caractère interdit.')
      const asked = new Request(url, { method: request.method, headers, ...(body ? { body } : {}) })
      const answer = await context.auth.handler(asked).catch(refuseBadValues)
      reply.code(answer.status)
      for (const [name, value] of answer.headers) if (name !== 'set-cookie') reply.header(name, value)
      for (const cookie of answer.headers.getSetCookie()) reply.header('set-cookie', cookie)
      const text = await answer.text()
      return reply.send(answer.ok ? text : inOurWords(answer.status, text))
    },
  })
}

/** What JSON writes for NUL and for half a surrogate pair: no database stores them. */
const unstorable = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/i

const sentences: Readonly<Record<string, string>> = {
  INVALID_EMAIL_OR_PASSWORD: 'Adresse ou mot de passe incorrect.',
  INVALID_EMAIL: 'Cette adresse e-mail n’est pas valable.',
  VALIDATION_ERROR: 'Certains champs manquent ou sont mal remplis.',
  MISSING_OR_NULL_ORIGIN: 'La demande vient d’une page inconnue.',
  INVALID_ORIGIN: 'La demande vient d’une page inconnue.',
}

/** The library's refusals, with a sentence in French beside its code. */
function inOurWords(status: number, text: string): string {
  const known: unknown = text === '' ? {} : JSON.parse(text)
  const { code } = (known ?? {}) as { code?: string }
  return JSON.stringify({ ...(known as object), error: sentences[code ?? ''] ?? sentenceOf(status) })
}

function isForeign(headers: Headers): boolean {
  return /^(?:cross|same)-site$/.test(headers.get('sec-fetch-site') ?? '')
}

/** The database refused a value (SQLSTATE class 22): an id that is none, a figure too large. */
function refuseBadValues(error: unknown): never {
  for (let one: unknown = error; one instanceof Error; one = one.cause)
    if ('code' in one && String(one.code).startsWith('22'))
      throw new Refused(400, 'La demande est mal formée.')
  throw error
}
