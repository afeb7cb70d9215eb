/** Moments of the business, whatever the zone of the browser. */
import type { Language } from '../languages.ts'

/** Western figures everywhere: hours and numbers are compared with paper. */
export const localeOf: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB', ar: 'ar-u-nu-latn' }

/** `YYYY-MM-DD HH:mm:ss` as the clock on the wall shows it. */
export function wallClock(timeZone: string, instant: number): string {
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(instant)
}

export const todayIn = (timeZone: string): string => wallClock(timeZone, Date.now()).slice(0, 10)

/** The first instant of a civil day, ISO 8601. */
export function startOfDay(timeZone: string, date: string): string {
  const guess = Date.parse(`${date}T00:00:00Z`)
  const shift = Date.parse(`${wallClock(timeZone, guess).replace(' ', 'T')}Z`) - guess
  return new Date(guess - shift).toISOString()
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** « vendredi 20 novembre 2026 » */
export function longDate(language: Language, date: string, options: Intl.DateTimeFormatOptions = {}): string {
  return new Intl.DateTimeFormat(localeOf[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    ...options,
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`))
}

/** « 20 nov. 2026, 14:32 » */
export function dateTime(language: Language, timeZone: string, instant: string): string {
  return new Intl.DateTimeFormat(localeOf[language], {
    timeZone,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant))
}

/** « 14:32:07 » */
export function clockTime(language: Language, timeZone: string, instant: string): string {
  return new Intl.DateTimeFormat(localeOf[language], { timeZone, timeStyle: 'medium' }).format(
    new Date(instant),
  )
}

/** `1:07` */
export function minutesAndSeconds(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1_000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
