/** Who is there: better-auth with cookies for people and API keys for programs. */
import { apiKey } from '@better-auth/api-key'
import { betterAuth } from 'better-auth'
import { isAPIError } from 'better-auth/api'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { admin, organization } from 'better-auth/plugins'
import { createAccessControl } from 'better-auth/plugins/access'
import { defaultStatements } from 'better-auth/plugins/organization/access'
import type { Db } from '../store/db.ts'
import * as schema from '../store/schema/index.ts'

const access = createAccessControl({ ...defaultStatements, desk: ['read', 'write'] } as const)
const roles = {
  owner: access.newRole({
    organization: ['update', 'delete'],
    member: ['create', 'update', 'delete'],
    invitation: ['create', 'cancel'],
    desk: ['read', 'write'],
  }),
  staff: access.newRole({ desk: ['read', 'write'] }),
  reader: access.newRole({ desk: ['read'] }),
}

/** The header our own server fills with the caller's address: what a client sends under that name is dropped. */
export const addressHeader = 'x-standardiste-address'

export function openAuth(db: Db, options: { secret: string; publicUrl: string; limits: boolean }) {
  return betterAuth({
    appName: 'Standardiste',
    baseURL: options.publicUrl,
    basePath: '/api/auth',
    secret: options.secret,
    trustedOrigins: (request) => {
      const origin = request?.headers.get('origin')
      const host = request?.headers.get('host')
      // The page is served by the same server, whatever name it is reached by.
      return origin && URL.canParse(origin) && new URL(origin).host === host ? [origin] : []
    },
    database: drizzleAdapter(db, { provider: 'pg', schema, transaction: true }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 8, maxPasswordLength: 128 },
    session: { cookieCache: { enabled: true, maxAge: 60 } },
    advanced: {
      database: { generateId: 'uuid' },
      ipAddress: { ipAddressHeaders: [addressHeader] },
      // Said aloud: the library leaves the check out where NODE_ENV is « test ».
      disableOriginCheck: false,
      useSecureCookies: options.publicUrl.startsWith('https:'),
    },
    rateLimit: {
      enabled: options.limits,
      storage: 'database',
      customRules: { '/sign-in/email': { window: 60, max: 30 } },
    },
    telemetry: { enabled: false },
    // Its own sentences go to the console and may quote what was typed; refusals are answers, not news.
    logger: { disabled: true },
    onAPIError: {
      // A fault goes to our own log, which keeps no values; a refusal is answered by the library.
      onError: (error) => {
        if (!isAPIError(error)) throw error
      },
    },
    plugins: [
      organization({ ac: access, roles, creatorRole: 'owner', allowUserToCreateOrganization: false }),
      admin(),
      // Our own limits apply: the plugin's default is ten requests a day.
      apiKey({ rateLimit: { enabled: false }, enableMetadata: true }),
    ],
  })
}

export type Auth = ReturnType<typeof openAuth>
