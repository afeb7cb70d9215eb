/** Keeps who called or was booked: one card per name and birth date, or name and number. */
import { and, arrayContains, eq, isNull, or } from 'drizzle-orm'
import type { CivilDate } from '../../tongues/tongue.ts'
import { contact } from '../../store/schema/index.ts'
import type { Scope } from '../scope.ts'
import { words } from '../plain.ts'

export interface Person {
  readonly name: string
  /** E.164. */
  readonly phone?: string | undefined
  readonly birthDate?: CivilDate | undefined
  readonly email?: string | undefined
}

/** « Jean DUPONT » and « Dupont Jean » are the same: `dupont jean`. */
export function nameKeyOf(name: string): string {
  return words(name).sort().join(' ')
}

/** Returns the card's id. Two persons of one name with different birth dates have two cards. */
export async function rememberContact(scope: Scope, person: Person): Promise<string> {
  const { db, organizationId } = scope
  const nameKey = nameKeyOf(person.name)
  const { phone, birthDate } = person
  const same = [
    birthDate ? eq(contact.birthDate, birthDate) : undefined,
    phone
      ? and(arrayContains(contact.phones, [phone]), birthDate ? isNull(contact.birthDate) : undefined)
      : undefined,
  ].filter((condition) => condition !== undefined)
  const [known] =
    same.length === 0
      ? []
      : await db
          .select()
          .from(contact)
          .where(and(eq(contact.organizationId, organizationId), eq(contact.nameKey, nameKey), or(...same)))
          .limit(1)
  if (!known) {
    const [card] = await db
      .insert(contact)
      .values({
        organizationId,
        name: person.name,
        nameKey,
        phones: phone ? [phone] : [],
        birthDate: birthDate ?? null,
        email: person.email ?? null,
      })
      .returning({ id: contact.id })
    if (!card) throw new Error('insert returned no row')
    return card.id
  }
  await db
    .update(contact)
    .set({
      phones: phone && !known.phones.includes(phone) ? [...known.phones, phone] : known.phones,
      birthDate: known.birthDate ?? birthDate ?? null,
      email: person.email ?? known.email,
      updatedAt: new Date(scope.clock()),
    })
    .where(and(eq(contact.organizationId, organizationId), eq(contact.id, known.id)))
  return known.id
}
