/** The vocabulary of the calendar, shared by the grammars of days and of answers. */
import type { Weekday } from '../calendar.ts'

export const weekdayNames = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const
export const monthNames = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const

/** Alternations for regular expressions, without accents. */
export const WEEKDAY = '(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?'
export const MONTH =
  '(janvier|janv|fevrier|fev|mars|avril|mai|juin|juillet|juil|aout|septembre|sept|octobre|oct|novembre|nov|decembre|dec)'
export const ORDINAL =
  '(avant derniere?|premiere?|1er|deuxieme|2eme|seconde?|troisieme|3eme|quatrieme|4eme|dernieres?|derniers?)'

const months = new Map<string, number>([
  ['janvier', 1],
  ['janv', 1],
  ['fevrier', 2],
  ['fev', 2],
  ['mars', 3],
  ['avril', 4],
  ['mai', 5],
  ['juin', 6],
  ['juillet', 7],
  ['juil', 7],
  ['aout', 8],
  ['septembre', 9],
  ['sept', 9],
  ['octobre', 10],
  ['oct', 10],
  ['novembre', 11],
  ['nov', 11],
  ['decembre', 12],
  ['dec', 12],
])

/** 1…12 of a month's name without accents. */
export function monthNumber(name: string | undefined): number {
  return months.get(name ?? '') ?? 0
}

/** 1…7 of a weekday's name. */
export function weekdayNumber(name: string | undefined): Weekday {
  return (weekdayNames.findIndex((one) => name?.startsWith(one)) + 1) as Weekday
}

/** 1, 2, 3… of an ordinal word; -1 is the last, -2 the last but one; 0 is none. */
export function ordinal(word: string | undefined): number {
  if (!word) return 0
  if (word.startsWith('avant')) return -2
  if (word.startsWith('dernier')) return -1
  if (/^(?:premier|1er)/.test(word)) return 1
  if (/^(?:deuxieme|second|2eme)/.test(word)) return 2
  if (/^(?:troisieme|3eme)/.test(word)) return 3
  if (/^(?:quatrieme|4eme)/.test(word)) return 4
  if (/^(?:cinquieme|5eme)/.test(word)) return 5
  return /^(?:sixieme|6eme)/.test(word) ? 6 : 0
}
