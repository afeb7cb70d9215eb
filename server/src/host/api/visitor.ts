/** Who asks, and for which organizations: from a cookie or an API key. */
import { asc, eq } from 'drizzle-orm'
import type { FastifyRequest } from 'fastify'
import type { Scope } from '../../office/scope.ts'
import type { OrganizationId } from '../../phone/call.ts'
import type { Db } from '../../store/db.ts'
import { member, organization, user } from '../../store/schema/index.ts'
import type { Auth } from '../auth.ts'
import { Refused } from './refused.ts'

export type Role = 'owner' | 'staff' | 'reader'

export interface Visitor {
  readonly userId: string
  readonly email: string
  readonly name: string
  readonly platformAdmin: boolean
  readonly organizations: readonly {
    readonly id: OrganizationId
    readonly name: string
    readonly role: Role
  }[]
}

/** Null when nobody is signed in. */
export async function visitorOf(auth: Auth, db: Db, headers: Headers): Promise<Visitor | null> {
  const userId = (await userByKey(auth, headers)) ?? (await auth.api.getSession({ headers }))?.user.id
  if (!userId) return null
  const [row] = await db.select().from(user).where(eq(user.id, userId))
  if (!row || row.banned) return null
  const platformAdmin = row.role === 'admin'
  const memberships = platformAdmin
    ? await db
        .select({ id: organization.id, name: organization.name })
        .from(organization)
        .orderBy(asc(organization.name))
    : await db
        .select({ id: organization.id, name: organization.name, role: member.role })
        .from(member)
        .innerJoin(organization, eq(organization.id, member.organizationId))
        .where(eq(member.userId, userId))
        .orderBy(asc(organization.name))
  return {
    userId,
    email: row.email,
    name: row.name,
    platformAdmin,
    organizations: memberships.map((one) => ({
      id: one.id as OrganizationId,
      name: one.name,
      role: 'role' in one ? (one.role as Role) : 'owner',
    })),
  }
}

async function userByKey(auth: Auth, headers: Headers): Promise<string | null> {
  const bearer = /^Bearer +(\S{1,200})$/i.exec(headers.get('authorization') ?? '')?.[1]
  if (!bearer) return null
  const { valid, key } = await auth.api.verifyApiKey({ body: { key: bearer } })
  return valid && key ? key.referenceId : null
}

/** The organizations a list may show: the one asked for, or all of the visitor's. Foreign ones do not exist. */
export function scopeOf(visitor: Visitor, asked: string | undefined): Scope {
  if (asked === undefined) return visitor.platformAdmin ? 'all' : visitor.organizations.map(({ id }) => id)
  const one = visitor.organizations.find(({ id }) => id === asked)
  if (!one) throw new Refused(404, 'Cette organisation n’existe pas.')
  return [one.id]
}

/** The one organization a change is about. */
export function organizationOf(
  visitor: Visitor,
  asked: string | undefined,
  right: 'read' | 'write',
): OrganizationId {
  const one =
    asked === undefined ? visitor.organizations[0] : visitor.organizations.find(({ id }) => id === asked)
  if (!one) throw new Refused(404, 'Cette organisation n’existe pas.')
  if (right === 'write' && one.role === 'reader')
    throw new Refused(403, 'Votre compte peut consulter, pas modifier.')
  return one.id
}

export function headersOf(request: Pick<FastifyRequest, 'headers'>): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  return headers
}
