/** « du 3 au 7 décembre », « entre mardi et jeudi », « à partir de lundi », « avant vendredi ». */
import { civil, dayNumber } from '../calendar.ts'
import { dayAt, loneDay } from './composed-days.ts'
import { count, later, NOT_COUNTED } from './day-pieces.ts'
import { type Line, matchAt } from './line.ts'
import type { Piece, Scene } from './piece.ts'
import { weekdayNumber } from './words.ts'
import { wrapped } from '../wrapped.ts'

const opening = /(?:entre|du|de|d)(?: le)?(?= )/y
const closing = /(?:et|au|a|jusqu au|jusqu a)(?: le)?(?= )/y
const since = wrapped('y')`
  (?:a partir (?:du|de|d)|(?<!celui d )(?<!celle d )apres(?! (?:demain|midi))|(?<!(?:^| )un )des
  |(?:surtout |certainement )?pas avant|rien avant|jamais avant|au plus tot|a (?:compter|dater) (?:du|de|d)
  |(?:(?:une )?fois )?(?<!(?:ca|cela|on|je|il|elle|y) )passe(?= (?:le|la|les|noel|paques))
  |(?<!pas )au dela (?:du|de|d))(?: le| la| les)?(?= )
`
const until = wrapped('y')`
  (?:jusqu (?:au|a)|avant(?! (?:la )?fin)|d ici(?: a)?|au plus tard|pas apres(?! demain)
  |pas au dela (?:du|de|d))(?: le| la)?(?= )
`
/** « avant la fin de la semaine prochaine »: the last day of a period. */
const deadline = /(?:avant|d ici|jusqu (?:au|a)|pour)(?: a)?(?: la)? fin(?: (?:de l|de|du|d))?(?= )/y
const figure = new RegExp(`(1er|premier|\\d{1,2})${NOT_COUNTED}`, 'y')

/** « pas avant quinze jours », « après deux semaines ». */
const delay =
  /(?:pas avant|a partir de|apres|dans plus de|dans plus d|au moins dans) (une?|\d{1,2}) (jours?|semaines?|mois)(?= |$)/y

/** « avant mon départ le 20 mars », « après mon opération du 3 » */
const event = wrapped('y')`
  (?:avant|apres|d ici|jusqu a) (?:mon|ma|mes|notre|nos|son|sa|le|la|l|les) (?!fin|debut|mi|milieu|week
  |semaine|mois|jour|matin|soir|premier|dernier|deuxieme|lundi|mardi|mercredi|jeudi|vendredi|samedi
  |dimanche)\w+(?: (?:prevue?s?|qui est|qui a lieu|fixee?))?(?: (?:de la|de l|du|le|de|d|a|pour))?(?= )
`
/** « après la messe du dimanche » is that Sunday. */
const sameDay =
  / (?:messe|priere|marche|match|ecole|cours|kine|reunion|piscine|gym|judo|foot|danse|spectacle|film|concert|dialyse|visite|repas|travail|boulot|seance|entrainement|repetition)(?: |$)/
const partOfDay =
  /(?:(?:en |dans la |le |au |l |dans l )?(?:matin|matinee|midi|apres midi|aprem|soir|soiree|fin de journee))(?= |$)/y

const atNoon = /(?:a |le )?midi(?! (?:et|moins|\d))(?= |$)/y

/** The range of days that starts at a token, or nothing. */
export function dayRange(line: Line, at: number, scene: Scene): { piece: Piece; next: number } | null {
  const word = line.tokens[at]?.word ?? ''
  if (
    !/^(?:entre|du|de|d|a|apres|des|pas|rien|jamais|surtout|certainement|une|fois|passe|au|jusqu|avant|dans)$/.test(
      word,
    )
  )
    return null
  if (word === 'avant' && /^(?:hier|veille)$/.test(line.tokens[at + 1]?.word ?? '')) return null
  // « j'hésite entre vendredi et samedi »: two days, no period.
  if (word === 'entre' && /^(?:hesit|choi|balanc|partag)/.test(line.tokens[at - 1]?.word ?? '')) return null
  const start = matchAt(line, at, opening)
  const both = start ? bounds(line, start.next, scene, word) : null
  if (both) return both
  const wait = matchAt(line, at, delay)
  if (wait)
    return {
      piece: { days: [{ from: later(scene.today, count(wait.match[1]), wait.match[2] ?? '') }] },
      next: wait.next,
    }
  const from = matchAt(line, at, since)
  const first = from ? named(line, from.next, scene) : null
  if (from && first) {
    const day = first.day.date ?? first.day.from
    const end = day === undefined || word === 'apres' ? null : untilToo(line, first.next, scene, day)
    if (end) return end
    // « après la rentrée » is once it has begun.
    const begun = line.tokens[first.next - 1]?.word === 'rentree'
    const strict = word === 'apres' && !begun ? (first.day.to ?? day ?? 0) + 1 : day
    const edge = cutByHour(line, first.next, first.day.date, 'after')
    return day === undefined
      ? null
      : { piece: { days: [{ from: strict as number }], ...edge }, next: first.next }
  }
  const limit = matchAt(line, at, deadline)
  const period = limit ? (dayAt(line, limit.next, scene) ?? dayAt(line, limit.next - 1, scene)) : null
  if (limit && period?.day.to !== undefined && period.day.to >= scene.today)
    return { piece: { days: [{ from: scene.today, to: period.day.to }] }, next: period.next }
  const to = matchAt(line, at, until)
  const last = to ? named(line, to.next, scene) : null
  if (!to || !last) return aroundEvent(line, at, scene, word)
  // « d'ici l'été » ends when it begins.
  const begins =
    word === 'avant' ||
    /^(?:printemps|ete|automne|hiver|rentree)$/.test(line.tokens[last.next - 1]?.word ?? '')
  const day = last.day.date ?? (begins ? last.day.from : last.day.to)
  if (day === undefined) return null
  // « d'ici vendredi midi »: that day until noon.
  const noon = last.day.date === undefined ? null : matchAt(line, last.next, atNoon)
  if (noon && day >= scene.today)
    return {
      piece: {
        days: [{ from: scene.today, to: day }],
        clock: { minutes: 12 * 60, sure: true },
        edge: { side: 'before', date: day },
      },
      next: noon.next,
    }
  // « avant demain soir »: that day too.
  const part = last.day.date === undefined ? null : matchAt(line, last.next, partOfDay)
  if (part && day >= scene.today) {
    const end = word === 'avant' && part.match[0].includes('matin') ? day - 1 : day
    return { piece: { days: [{ from: scene.today, to: Math.max(end, scene.today) }] }, next: part.next }
  }
  const final = word === 'avant' ? day - 1 : day
  const ahead = final >= scene.today ? { from: scene.today, to: final } : { to: final, past: true }
  return { piece: { days: [ahead], ...cutByHour(line, last.next, last.day.date, 'before') }, next: last.next }
}

const upTo = /(?:et )?(?:jusqu (?:au|a)|au)(?: le| la)?(?= )/y

/** « à partir du premier avril et jusqu'au dix »: the other end of the days that begin there. */
function untilToo(line: Line, at: number, scene: Scene, from: number) {
  const close = matchAt(line, at, upTo)
  const last = close && named(line, close.next, { ...scene, about: from, previous: from, anchor: from })
  const to = last?.day.date ?? last?.day.to
  if (!last || to === undefined) return null
  const { year, month } = civil(from)
  const day = civil(to).day
  // A bare figure is in the month of the first day.
  const end = to < from && day > civil(from).day ? dayNumber(year, month, day) : to
  return end < from ? null : { piece: { days: [{ from, to: end }] }, next: last.next }
}

/** « avant mardi 10 h »: an hour said at once after the day bounds that day. */
function cutByHour(line: Line, at: number, date: number | undefined, side: 'before' | 'after') {
  const first = line.tokens[at]?.word === 'a' ? at + 1 : at
  const hour = line.tokens[first]
  const said = hour?.value !== undefined && /^(?:h|heures?)$/.test(line.tokens[first + 1]?.word ?? '')
  return said && !hour.pause && date !== undefined ? { edge: { side, date } } : {}
}

function bounds(line: Line, at: number, scene: Scene, word: string): { piece: Piece; next: number } | null {
  const middle = dayAt(line, at, scene)
  const bare = matchAt(line, at, figure)
  const bareToo =
    bare && (middle !== null || word === 'du' || scene.asked === 'date' || line.tokens[at - 1]?.word === 'le')
  const first = middle ?? (bareToo || bare ? { day: {}, next: bare.next } : null)
  if (!first) return null
  const close = matchAt(line, first.next, closing)
  if (!close || (close.match[0].startsWith('et') && word !== 'entre')) return null
  // « de 10 à 12 » are hours, « du 10 au 12 » days; « jeudi, sauf entre 12 et 14 » too.
  if (!middle && word === 'de' && close.match[0] === 'a') return null
  const hourly = !middle && word === 'entre' && !close.match[0].endsWith(' le')
  // « entre 12 et 14 », said on the 13th, are hours too.
  const gone = bare !== null && Number(bare.match[1]) < civil(scene.today).day
  if (hourly && (scene.dayKnown || gone)) return null
  const second = dayAt(line, close.next, scene) ?? (bareToo ? loneDay(line, close.next, scene) : null)
  if (!second) return null
  // « entre 9 et 11 mardi ou jeudi », « entre 9 et 11 le matin »
  const beside = line.tokens.slice(second.next, second.next + 2).map((one) => one.word)
  if (
    hourly &&
    (weekdayNumber(beside[0]) > 0 || beside[0] === 'demain' || /matin|soir|midi/.test(beside.join(' ')))
  )
    return null
  const to = second.day.date ?? second.day.to
  if (to === undefined) return null
  let from = first.day.date ?? first.day.from
  const figures = bare && Number(/\d+/.exec(bare.match[0])?.[0] ?? 1)
  if (from === undefined || (figures && from > to)) {
    const { year, month } = civil(to)
    if (!figures) return null
    from = dayNumber(year, month, figures)
  }
  // « du lundi au mercredi », said on a Tuesday: Monday is in a week, so is that Wednesday.
  const end = from > to ? to + 7 : to
  return from > end ? null : { piece: { days: [{ from, to: end }] }, next: second.next }
}

/** A day after « du », « le »: « à partir du lundi », « à partir du 18 ». */
function named(line: Line, at: number, scene: Scene) {
  const bare = /^(?:le|du|au)$/.test(line.tokens[at - 1]?.word ?? '')
  const article = line.tokens[at - 1]?.word === 'la' ? dayAt(line, at - 1, scene) : null
  return dayAt(line, at, scene) ?? (bare ? loneDay(line, at, scene) : null) ?? article
}

/** « avant mon départ le 20 mars » */
function aroundEvent(
  line: Line,
  at: number,
  scene: Scene,
  word: string,
): { piece: Piece; next: number } | null {
  const said = matchAt(line, at, event)
  const held = said ? (dayAt(line, said.next, scene) ?? loneAfter(line, said.next, scene)) : null
  const date = held?.day.date
  if (!held || date === undefined || date <= scene.today) return null
  if (sameDay.test(said?.match[0] ?? '')) return { piece: { days: [{ date }] }, next: held.next }
  const days = word === 'apres' ? { from: date + 1 } : { from: scene.today, to: date - 1 }
  return { piece: { days: [days] }, next: held.next }
}

/** « (mon départ) le 20 »: a figure after its article. */
function loneAfter(line: Line, at: number, scene: Scene) {
  return /^(?:le|du)$/.test(line.tokens[at - 1]?.word ?? '') ? loneDay(line, at, scene) : null
}
