/** Parts of query strings that several routes share. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { z } from 'zod'
import { addDays, startOfDay } from '../../desk/agenda/calendar.ts'

const count = (most: number, usual: number) =>
  z.coerce
    .number({ error: `attend un nombre entier de 1 à ${most}` })
    .int()
    .min(1)
    .max(most)
    .default(usual)

/** Pages are counted from 1. */
export const pages = z.object({ page: count(100_000, 1), pageSize: count(200, 50) })

const isDay = (text: string) => {
  const read = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text)
}

/** Days are told in this zone where several businesses are asked for at once. */
const zone = 'Europe/Paris'
const shape = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/
const isMoment = (text: string) =>
  shape.test(text) && isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text))

/** An instant in ISO 8601, or a day of France, as the instant where it begins or ends. */
const edge = (of: 'beginning' | 'end') =>
  z
    .string()
    // A « + » that nobody escaped is a space in a query.
    .transform((text) => text.replace(' ', '+'))
    .refine(isMoment, {
      error: 'attend un jour ou un instant, par exemple 2026-11-20 ou 2026-11-20T08:00:00Z',
    })
    .transform((text) => {
      if (text.length > 10) return new Date(text)
      return new Date(startOfDay(zone, of === 'end' ? addDays(text, 1) : text))
    })

export const period = {
  from: edge('beginning').optional().describe('À partir de ce jour, ou de cet instant'),
  to: edge('end').optional().describe('Jusqu’à ce jour compris, ou avant cet instant'),
}

/** A day that exists, `YYYY-MM-DD`. */
export const civilDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'attend une date, par exemple 2026-11-20', abort: true })
  .refine(isDay, { error: 'n’existe pas dans le calendrier' })

export const clockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'attend une heure, par exemple 14:30' })

export const phoneNumber = z
  .string()
  .regex(/^\+[1-9]\d{6,14}$/, { error: 'attend un numéro international, par exemple +33199001234' })

/**
 * A number to look for, as people write it: `06 39 98 00 00` is one of France. A « + » that nobody escaped is a space in
 * a query. What is no number is found nowhere.
 */
export const writtenPhone = z
  .string()
  .max(40)
  .transform((text) => {
    const written = text.replace(/^ (?=\d)/, '+').trim()
    return parsePhoneNumberFromString(written, 'FR')?.number ?? written
  })

/** Words a database can store: no NUL, no broken surrogate. */
export const plainText = (longest: number) =>
  z
    .string()
    .max(longest, { error: `attend au plus ${longest} caractères` })
    .refine((text) => text.isWellFormed() && !text.includes('\0'), {
      error: 'contient un caractère interdit',
    })
    .transform((text) => text.trim())
    .refine((text) => text !== '', { error: 'est vide' })
