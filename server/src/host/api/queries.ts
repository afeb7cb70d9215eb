/** Parts of query strings that several routes share. */
import { z } from 'zod'

/** Pages are counted from 1. */
export const pages = z.object({
  page: z.coerce.number({ error: 'attend un nombre' }).int().min(1).max(100_000).default(1),
  pageSize: z.coerce.number({ error: 'attend un nombre' }).int().min(1).max(200).default(50),
})

/** An instant in ISO 8601, or a day (its first instant in UTC). */
const instant = z
  .string()
  .refine((text) => !Number.isNaN(Date.parse(text)), { error: 'attend une date, par exemple 2026-11-20' })
  .transform((text) => new Date(text))

export const period = { from: instant.optional(), to: instant.optional() }

const isDay = (text: string) => {
  const read = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text)
}

/** A day that exists, `YYYY-MM-DD`. */
export const civilDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'attend une date, par exemple 2026-11-20' })
  .refine(isDay, { error: 'n’existe pas dans le calendrier' })

export const clockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'attend une heure, par exemple 14:30' })

export const phoneNumber = z
  .string()
  .regex(/^\+[1-9]\d{6,14}$/, { error: 'attend un numéro international, par exemple +33199001234' })

/** Words a database can store: no NUL, no broken surrogate. */
export const plainText = (longest: number) =>
  z
    .string()
    .max(longest, { error: `attend au plus ${longest} caractères` })
    .transform((text) => text.toWellFormed().replaceAll('\0', '').trim())
    .refine((text) => text !== '', { error: 'est vide' })
