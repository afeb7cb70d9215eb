/** Which of the slots just offered was chosen: « le deuxième », « celui de 15 heures », « mardi ». */
import type { When } from '../tongue.ts'
import { ordinal } from './words.ts'
import { wrapped } from '../wrapped.ts'

const ranks = wrapped()`
  \b(?:le|la|celui|celle|plutot|option|creneau|choix|proposition|numero
  |rendez vous)?(?: ?(?:le|la|numero|rendez vous|creneau|option|n))? ?(premiere?|1er|deuxieme|2eme|seconde?
  |troisieme|3eme|quatrieme|4eme|cinquieme|5eme
  |derniere?)(?: (?:proposition|option|choix|creneau|rendez vous|horaire|date|solution|dispo
  |disponibilite))?\b(?! (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre
  |decembre|lundi|mardi|mercredi|jeudi|vendredi|jour|fois|visite|consultation|heure))
`
const numbered = wrapped()`
  (?:^|\b(?:prends|prendrai|choisis|garde|veux|prefere|plutot|mettez moi|va pour) )(?:le|la) (un|deux|trois
  |quatre|[1-4])$|\b(?:(?:l |le |la )?(?:option|choix|proposition|numero|creneau)) (un|une|deux|trois|quatre
  |cinq|[1-5])\b|^(?:le|la) (un|deux|trois|quatre|[1-5])$
`
const neither = wrapped()`
  \b(?:ni l un ni l autre|ni l une ni l autre
  |aucun(?:e)?\b(?! (?:souci|probleme|inconvenient|doute|soucis|problemes|idee|preference
  |importance))(?: des (?:deux|trois|2|3))?|aucune de ces|rien de tout ca|pas ceux la)\b
`
const indifferent = wrapped()`
  \b(?:l un ou l autre|l une ou l autre|les (?:deux|trois) (?:me )?(?:vont|conviennent|sont|ca|marchent)
  |n importe lequel|n importe laquelle|peu importe|ca m est egal|au choix|comme vous voulez
  |le premier venu)\b
`
const figures = new Map([
  ['un', 1],
  ['une', 1],
  ['deux', 2],
  ['trois', 3],
  ['quatre', 4],
  ['cinq', 5],
])

/** « mardi premier », « le premier décembre »: a day. */
const firstOfMonth = wrapped('g')`
  \b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (?:le )?premier\b
  |\bpremier (?=janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)
`

/** Were all the offers refused at once? */
export function refusesAll(plain: string): boolean {
  return neither.test(plain)
}

/** Rank of an offer by its place: « le premier », « l'option deux ». */
export function chosenByRank(plain: string, count: number): number | undefined {
  if (count === 0 || neither.test(plain)) return undefined
  if (indifferent.test(plain)) return 0
  const wanted = plain
    .replace(/\bpas (?:le|la) (?:premiere?|deuxieme|seconde?|troisieme|derniere?)(?: \w+)?? ?/g, '')
    .replace(firstOfMonth, '')
  if (wanted !== plain && !ranks.test(wanted)) return undefined
  if (/\b(?:celui|celle|creneau) du milieu\b/.test(wanted) && count === 3) return 1
  const rank = ranks.exec(wanted)
  const place = rank ? ordinal(rank[1]) : 0
  if (place === -1) return count - 1
  if (place > 0 && place <= count) return place - 1
  const number = numbered.exec(plain)
  const value = number
    ? (figures.get(number.slice(1).find(Boolean) ?? '') ?? Number(number.slice(1).find(Boolean)))
    : 0
  return value > 0 && value <= count ? value - 1 : undefined
}

/** « Le plus tôt », « le plus tard des deux »: the first or last of the offers in time. */
export function chosenByOrder(plain: string, offered: readonly When[]): number | undefined {
  const earliest = /\b(?:le|la) plus (?:tot|proche|vite|rapide)\b(?! possible)/.test(plain)
  const latest = /\b(?:le|la) plus (?:tard|tardif|loin)\b/.test(plain)
  // Of a single offer there is a later one to look for, and none sooner.
  if (offered.length === 0 || (!earliest && !(latest && offered.length > 1))) return undefined
  const keys = offered.map((one) => `${one.date ?? ''}${one.time ?? ''}`)
  const sorted = keys.toSorted()
  return keys.indexOf((earliest ? sorted[0] : sorted.at(-1)) as string)
}

/** Rank of the only offer that agrees with what was said of its day or hour. */
export function chosenByMoment(
  dates: readonly When[],
  offered: readonly When[],
  about: string | undefined,
): number | undefined {
  const said = dates[0]
  if (!said || dates.length > 2) return undefined
  const agreeing = offered
    .map((offer, index) => ({ offer, index }))
    .filter(({ offer }) => dates.some((one) => agrees(one, offer, about)))
  return agreeing.length === 1 ? agreeing[0]?.index : undefined
}

function agrees(said: When, offer: When, about: string | undefined): boolean {
  if (said.date === undefined && said.time === undefined && said.hours === undefined) return false
  const filled = said.date !== undefined && said.date === about && said.time !== undefined
  if (said.date !== undefined && said.date !== offer.date && !filled) return false
  if (said.time !== undefined && said.time !== offer.time) return false
  if (said.hours === undefined) return true
  const time = offer.time ?? ''
  return (
    time !== '' && time >= (said.hours.from ?? '') && (said.hours.to === undefined || time < said.hours.to)
  )
}
