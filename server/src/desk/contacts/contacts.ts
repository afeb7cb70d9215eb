/** The persons a business knows. */
import { and, arrayContains, asc, desc, eq, ilike } from 'drizzle-orm'
import { contact } from '../../store/schema/index.ts'
import { plain } from '../plain.ts'
import { isUuid, type Scope } from '../scope.ts'
import { type Person, rememberContact } from './remember.ts'

export interface Contact {
  readonly id: string
  readonly name: string
  readonly phones: readonly string[]
  readonly email: string | null
  readonly birthDate: string | null
  readonly updatedAt: string
}

export interface Contacts {
  /** Returns the id of the card, new or known. */
  remember(person: Person): Promise<string>
  /** By a number they called or were booked with; the last changed first. */
  byPhone(phone: string): Promise<Contact[]>
  /** By name: every word given is in it, or a part of it. */
  list(options?: { readonly name?: string; readonly limit?: number }): Promise<Contact[]>
  get(id: string): Promise<Contact | null>
  /** The right to be forgotten. False when there is no such card. */
  remove(id: string): Promise<boolean>
}

export function openContacts(scope: Scope): Contacts {
  return {
    remember: (person) => rememberContact(scope, person),
    byPhone: (phone) => byPhone(scope, phone),
    list: (options) => list(scope, options),
    get: (id) => get(scope, id),
    remove: (id) => remove(scope, id),
  }
}

async function byPhone({ db, organizationId }: Scope, phone: string): Promise<Contact[]> {
  if (phone === '') return []
  const rows = await db
    .select()
    .from(contact)
    .where(and(eq(contact.organizationId, organizationId), arrayContains(contact.phones, [phone])))
    .orderBy(desc(contact.updatedAt))
    .limit(20)
  return rows.map(contactOf)
}

async function list(
  { db, organizationId }: Scope,
  { name = '', limit = 200 }: { readonly name?: string; readonly limit?: number } = {},
): Promise<Contact[]> {
  const part = plain(name)
  const rows = await db
    .select()
    .from(contact)
    .where(
      and(
        eq(contact.organizationId, organizationId),
        part ? and(...part.split(' ').map((word) => ilike(contact.nameKey, `%${word}%`))) : undefined,
      ),
    )
    .orderBy(asc(contact.nameKey))
    .limit(limit)
  return rows.map(contactOf)
}

async function get({ db, organizationId }: Scope, id: string): Promise<Contact | null> {
  if (!isUuid(id)) return null
  const [row] = await db
    .select()
    .from(contact)
    .where(and(eq(contact.organizationId, organizationId), eq(contact.id, id)))
  return row ? contactOf(row) : null
}

async function remove({ db, organizationId }: Scope, id: string): Promise<boolean> {
  if (!isUuid(id)) return false
  const removed = await db
    .delete(contact)
    .where(and(eq(contact.organizationId, organizationId), eq(contact.id, id)))
    .returning({ id: contact.id })
  return removed.length > 0
}

function contactOf(row: typeof contact.$inferSelect): Contact {
  const { id, name, phones, email, birthDate, updatedAt } = row
  return { id, name, phones, email, birthDate, updatedAt: updatedAt.toISOString() }
}
