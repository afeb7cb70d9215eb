import type { Context } from '../context.ts'
import { me } from './answers.ts'
import { type Api, visitor } from './routes.ts'

/** Who am I, and for whom do I work. */
export function meRoutes(api: Api, _context: Context): void {
  api.get(
    '/api/me',
    { schema: { tags: ['Compte'], summary: 'Mon compte', response: { 200: me } } },
    async (request) => {
      const { email, name, platformAdmin, organizations } = visitor(request)
      return { email, name, platformAdmin, organizations: organizations.map((one) => ({ ...one })) }
    },
  )
}
