/** The owner's account, made on an empty database. The password is shown once, and stored nowhere in clear. */
import { randomBytes } from 'node:crypto'
import { count } from 'drizzle-orm'
import { user } from '../store/schema/index.ts'
import type { Context } from './context.ts'

export interface FirstAccount {
  readonly email: string
  /** Set when it was generated now: the only time it can be told. */
  readonly password: string | null
}

export async function firstAccount(context: Context): Promise<FirstAccount> {
  const { config, store, auth } = context
  const email = config.ADMIN_EMAIL
  const [users] = await store.db.select({ count: count() }).from(user)
  if ((users?.count ?? 0) > 0) return { email, password: null }
  const password = config.ADMIN_PASSWORD ?? randomBytes(12).toString('base64url')
  await auth.api.createUser({ body: { email, password, name: 'Administrateur', role: 'admin' } })
  return { email, password: config.ADMIN_PASSWORD ? null : password }
}
