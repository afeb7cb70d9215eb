/** What the grammars of days share: small pieces, counts, and the coming weekday. */
import { addMonths, type DayNumber, type Weekday, weekday } from '../calendar.ts'
import type { Piece } from './piece.ts'

/** An optional year after a date: one group. */
export const YEAR = '(?: (?:de )?(?:l an )?(20\\d\\d|19\\d\\d))?'
/** What may precede a day. */
export const LE = '(?:(?:le|la|du|au|ce|pour le|pour) )?'

/** What a figure may count or number, and is then no day: « 3 ans », « 12 rue ». */
export const counted =
  'h|heures?|minutes?|secondes?|instants?|min|personnes?|pers|couverts?|adultes?|enfants?|gosses?|petits?|filles?|garcons?|bebes?|invites?|convives|ans?|mois(?! prochain)|jours?|semaines?|annees?|euros?|balles|fois|kilos?|kilometres?|km|m|cm|kg|grammes?|mg|ml|litres?|metres?|degres?|pour cent|pourcent|(?:de la |de l |du )?(?:rue|avenue|boulevard|place|allee|chemin|impasse|route|quai)|rues?|pas (?:de (?:chez|la|votre)|d ici)|stations?|arrets?|avenue|boulevard|places?|allee|chemin|impasse|route|quai|cours|square|bis|ter|etages?|arrondissement|numeros?|chambres?|chiens?|chats?|comprimes?|cachets?|seances?|consultations?|pieces?|articles?|exemplaires?|chaises?|tables?|menus?|colis'
/** What may be the first: « premier étage », « premier créneau »; a day only without one of these. */
const ranked =
  'que|qu|desistements?|rendez|rdv|creneaux?|disponibles?|libres?|venue?s?|arrivee?s?|contact|fils|appel|message|qui (?:arrive|decroche|repond|se libere|vient)|de (?:libre|disponible)|prix|client|medecin|docteur|service|avis|truc|coup|vaccin|trimestre|semestre|quinzaine|degre|jour|soir|matin|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|cours|niveau|module|nom|prenom|mari|numero'
/** Put after a figure that may be a day. */
export const NOT_COUNTED = `(?! ?(?:${counted})(?: |$))(?!(?<=premier|1er) (?:${ranked})(?: |$))`

export const on = (date: DayNumber): Piece => ({ days: [{ date }] })
export const between = (from: DayNumber, to: DayNumber): Piece => ({ days: [{ from, to }] })
export const count = (text: string | undefined) =>
  text === undefined || /^une?$/.test(text) ? 1 : Number(text)
/** The Monday of the week of a day. */
export const monday = (day: DayNumber) => day - (weekday(day) - 1)
export const dayValue = (text: string | undefined) =>
  /^(?:1er|premier)$/.test(text ?? '') ? 1 : Number(text)
export const yearOf = (text: string | undefined) =>
  text === undefined ? undefined : text.length === 2 ? 2000 + Number(text) : Number(text)

/** The coming weekday; today's name means a week from now (today would be « aujourd'hui »). */
export function coming(today: DayNumber, name: Weekday): DayNumber {
  return today + ((name - weekday(today) + 6) % 7) + 1
}

/** « Quinze jours » are two weeks, « huit jours » one week. */
export function later(today: DayNumber, amount: number, unit: string): DayNumber {
  if (unit.startsWith('jour')) {
    const idiom = Math.abs(amount) === 15 ? 14 : Math.abs(amount) === 8 ? 7 : Math.abs(amount)
    return today + Math.sign(amount) * idiom
  }
  if (unit.startsWith('semaine')) return today + amount * 7
  return addMonths(today, unit === 'mois' ? amount : amount * 12)
}
