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
