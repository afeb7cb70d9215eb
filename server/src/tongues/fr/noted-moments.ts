/** The moments understood, made ready: alternatives share what was said once, readings become civil dates. */
import { civil, dayNumber, exists, isoDate, parseDate } from '../calendar.ts'
import type { When } from '../tongue.ts'
import { spokenDay } from './calendar-days.ts'
import { withoutFacts } from './facts.ts'
import { inside, type Moment } from './moment.ts'
import type { Scene } from './piece.ts'
import { askOf, whensOf } from './whens.ts'

export interface MomentsNoted {
  readonly dates: readonly When[]
  readonly excluded: readonly When[]
  readonly ask?: string
  /** The moment of the existing appointment: « mon rendez-vous de mardi ». */
  readonly current?: When
}

/** « repousser d'une semaine mon rendez-vous de mardi »: the wanted day is counted from the old one. */
export function shifted(noted: MomentsNoted, text: string, plain: string): MomentsNoted {
  const by = /\b(?:de|d) (une?|\d{1,2}) (jours?|semaines?)\b/.exec(text)
  const old = noted.current
  if (!by || old?.date === undefined || noted.dates.some((one) => one.date !== old.date)) return noted
  const days = (/^une?$/.test(by[1] ?? '') ? 1 : Number(by[1])) * (by[2]?.startsWith('semaine') ? 7 : 1)
  const sign = /\bavanc/.test(plain) ? -1 : 1
  return {
    ...noted,
    dates: [{ ...old, date: isoDate(parseDate(old.date) + sign * days) }],
    excluded: [...noted.excluded, old],
  }
}

const onlyFree =
  /\b(?:libre|dispo\w*|peux|peut|possible) (?:\w+ )?(?:que|qu|seulement|uniquement)\b|\b(?:n importe quel|tous les|toujours)\b/

/** « déplacer mon rendez-vous de lundi, je ne suis libre que le matin »: any morning, not that Monday's. */
export function unbound(noted: MomentsNoted, plain: string): MomentsNoted {
  const old = noted.current?.date
  if (old === undefined || !onlyFree.test(plain)) return noted
  const dates = noted.dates.map((one) => {
    const { date, ...rest } = one
    return date === old && one.hours && !one.time ? rest : one
  })
  return { ...noted, dates: unique(dates) }
}

/** « demain mardi », said on a Friday: two days for one moment, so the caller is asked. */
function contradicted(moments: readonly Moment[]): string | undefined {
  for (let i = 1; i < moments.length; i += 1) {
    const [one, next] = [moments[i - 1] as Moment, moments[i] as Moment]
    const [first, second] = [one.days?.[0]?.date, next.days?.[0]?.date]
    if (
      one.to !== next.from ||
      next.link ||
      first === undefined ||
      second === undefined ||
      !next.weekday ||
      one.weekday
    )
      continue
    return `Le ${spokenDay(first)} ou le ${spokenDay(second)} ?`
  }
  return undefined
}

/** « mercredi à 10 h… ah non, j'ai le coiffeur, alors 14 h »: the day refused with its hour is still the day. */
function otherHour(wanted: readonly Moment[], all: readonly Moment[]): void {
  for (const one of wanted) {
    if (one.days || !one.hasHours()) continue
    const before = all[all.indexOf(one) - 1]
    if (before?.refused && (before.clock ?? before.part) && before.days) one.days = before.days
  }
}

/** « plutôt mercredi que jeudi, et plutôt le matin »: hours said at the end are those of the days before. */
function closedByHours(all: readonly Moment[]): readonly Moment[] {
  const wanted = all.filter((one) => !one.refused && !one.source)
  const last = wanted.at(-1)
  const others = wanted.slice(0, -1)
  if (!last || last.days || last.link === 'or' || !last.hasHours() || others.length === 0) return all
  if (others.some((one) => one.hasHours() || !one.days || one.any)) return all
  for (const one of others) one.takeHours(last)
  return all.filter((one) => one !== last)
}

/** What all the moments heard come to. */
export function settled(heard: readonly Moment[], scene: Scene): MomentsNoted {
  const all = closedByHours(lastWords(withoutFacts(heard)))
  shareAmong(all.filter((one) => !one.refused && !one.source))
  const wanted = all.filter((one) => !one.refused && !one.source)
  exceptInside(wanted, all)
  otherHour(wanted, all)
  const old = all.filter((one) => one.source)
  const firstOld = old[0]
  // « mon rendez-vous du 3 au 5 mars »: both are in March.
  const month = wanted.length === 1 && wanted[0]?.month ? wanted[0].days?.[0]?.date : undefined
  if (firstOld?.bareDay !== undefined && month !== undefined) {
    const now = civil(month)
    if (firstOld.bareDay <= now.day)
      firstOld.days = [{ date: dayNumber(now.year, now.month, firstOld.bareDay) }]
  }
  for (const one of wanted) if (firstOld?.days && !one.days && !firstOld.refused) one.days = firstOld.days
  const current = firstOld ? whensOf(firstOld, scene)[0] : undefined
  const chosen = wanted.length > 0 ? wanted : old
  const refusals = all.some((one) => one.refused)
  const some = chosen.filter((one) => !(one.any && !one.hasHours() && (refusals || chosen.length > 1)))
  const dates = withoutPast(
    [...some.filter((one) => one.preferred), ...some.filter((one) => !one.preferred)]
      .flatMap((one) => whensOf(one, scene))
      .filter((one) => Object.keys(one).length > 0),
  )
  const excluded = [
    ...(wanted.length > 0 ? old : []),
    ...all.filter((one) => one.refused && !one.any),
  ].flatMap((one) => whensOf(one, scene, false))
  const ask = chosen.map((one) => askOf(one, scene)).find((one) => one !== undefined) ?? contradicted(wanted)
  return {
    dates: unique(preferredFirst(dates)),
    // « pas mercredi… enfin si, mercredi »: the last word wins.
    excluded: unique(excluded).filter((one) => old.length > 0 || !dates.some((two) => same(one, two))),
    ...(ask ? { ask } : {}),
    ...(current ? { current } : {}),
  }
}

/** « le jeudi, c'est le marché… alors pas le jeudi »: what is refused after it was named is not wanted. */
function lastWords(all: readonly Moment[]): readonly Moment[] {
  return all.filter(
    (one, index) =>
      one.refused ||
      one.source ||
      !all.slice(index + 1).some((two) => two.refused && !two.source && says(one) === says(two)),
  )
}

function says(one: Moment): string {
  return JSON.stringify([
    one.days?.map(({ date, from, to }) => [date, from, to]),
    one.part,
    one.clock,
    one.after,
    one.before,
  ])
}

/** « la semaine prochaine sauf mercredi »: the Wednesday of that week. */
function exceptInside(wanted: readonly Moment[], all: readonly Moment[]): void {
  const range = wanted.length === 1 && wanted[0]?.days?.length === 1 ? wanted[0].days[0] : undefined
  if (range?.from === undefined || range.to === undefined || range.to - range.from > 31) return
  for (const one of all) {
    // « je ne peux pas venir vendredi, est-ce que la semaine suivante… »: that Friday is of this week.
    if (one.to < (wanted[0]?.from ?? 0)) continue
    const days = one.refused && one.weekday ? inside(range, one.weekday) : null
    if (days) one.days = days
  }
}

/** « Elle est tombée dimanche dernier, elle voudrait venir lundi »: only what is to come is wanted. */
function withoutPast(whens: readonly When[]): readonly When[] {
  const ahead = whens.filter((one) => !one.past)
  return ahead.length > 0 ? ahead : whens
}

function same(one: When, other: When): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** « lundi ou mardi, de préférence mardi »: what is said again at the end comes first. */
function preferredFirst(whens: readonly When[]): readonly When[] {
  const last = whens.at(-1)
  if (!last || whens.length < 3 || unique(whens).length !== whens.length - 1) return whens
  return whens.slice(0, -1).some((one) => same(one, last)) ? [last, ...whens.slice(0, -1)] : whens
}

function unique(whens: readonly When[]): When[] {
  const seen = new Set<string>()
  return whens.filter((when) => {
    const key = JSON.stringify(when)
    return seen.has(key) ? false : seen.add(key)
  })
}

/** « mardi ou jeudi à 15 h », « mardi à 14 h ou 16 h »: what was said once holds for both. */
function shareAmong(moments: readonly Moment[]): void {
  for (let i = 1; i < moments.length; i += 1) {
    const [before, one] = [moments[i - 1] as Moment, moments[i] as Moment]
    if (!one.link || one.apart || !before.hoursFirst || !one.days || one.hasHours()) continue
    one.takeHours(before)
    one.hoursFirst = true
  }
  for (let i = moments.length - 2; i >= 0; i -= 1) {
    const [one, next] = [moments[i] as Moment, moments[i + 1] as Moment]
    // « mardi, mercredi ou jeudi matin »: a comma of the list joins as the « ou » does.
    const listed = one.to === next.from && moments[i + 2]?.link !== undefined && moments[i + 2]?.link !== null
    if (!(next.link || listed) || next.apart || !one.days || !next.days) continue
    if (one.hasHours() || !next.hasHours()) continue
    one.takeHours(next)
  }
  for (let i = 1; i < moments.length; i += 1) {
    const [before, one] = [moments[i - 1] as Moment, moments[i] as Moment]
    if (!one.days && before.days && !one.soonest) [one.days, one.weekday] = [before.days, before.weekday]
  }
  for (let i = moments.length - 2; i >= 0; i -= 1) {
    const [one, next] = [moments[i] as Moment, moments[i + 1] as Moment]
    // « en soirée ou le samedi »: two wishes; « à dix heures ou onze heures mardi »: one day.
    const shared = next.hasHours() || one.clock !== undefined
    if (next.link && shared && !one.days && next.days && !next.any && !one.soonest) one.days = next.days
    const day = next.days?.[0]?.date
    if (!next.link || !next.month || day === undefined || one.bareDay === undefined) continue
    // « le 12 ou 13 janvier »: the month said last holds for both.
    const { year, month } = civil(day)
    if (exists(year, month, one.bareDay))
      one.days = [{ date: dayNumber(year, month, one.bareDay), past: next.days?.[0]?.past === true }]
  }
}
