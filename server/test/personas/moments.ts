/** Days and hours as callers say them, and as they hear them from us. */
import { tongues } from '../../src/tongues/tongues.ts'
import type { Dice } from './dice.ts'

export interface Moment {
  readonly date: string
  readonly time: string
}

/** A wish for a moment: how it is said, and what fulfils it. */
export interface MomentWish {
  /** « mardi vers quinze heures ». */
  readonly said: string
  /** « mardi »; absent: no day was wished. */
  readonly day?: string
  /** « vers quinze heures ». */
  readonly hour?: string
  fits(moment: Moment): boolean
}

const weekdays = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi']
const months = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet']
months.push('août', 'septembre', 'octobre', 'novembre', 'décembre')

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T12:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Zero: Sunday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T12:00Z`).getUTCDay()
}

export function sayDay(date: string, today: string, chance: Dice): string {
  const ahead = Math.round((Date.parse(date) - Date.parse(today)) / 86_400_000)
  const weekday = weekdays[weekdayOf(date)] ?? ''
  const number = Number(date.slice(8))
  const month = months[Number(date.slice(5, 7)) - 1] ?? ''
  const first = number === 1 ? 'premier' : String(number)
  const exact = [`${weekday} ${first} ${month}`, `le ${first} ${month}`, `le ${weekday} ${first}`]
  if (ahead === 0) return chance.pick(["aujourd'hui", 'dans la journée'])
  if (ahead === 1) return chance.pick(['demain', `demain ${weekday}`])
  if (ahead === 2) return chance.pick(['après-demain', weekday, ...exact])
  if (ahead < 7) return chance.pick([weekday, weekday, `${weekday} qui vient`, `ce ${weekday}`, ...exact])
  if (ahead === 7) return chance.pick(['dans une semaine', ...exact])
  const nextMonday = addDays(today, (8 - weekdayOf(today)) % 7 || 7)
  const inNextWeek = date >= nextMonday && date < addDays(nextMonday, 7)
  if (inNextWeek) return chance.pick([`${weekday} de la semaine prochaine`, ...exact])
  return chance.pick(exact)
}

export function sayTime(time: string, chance: Dice): string {
  const hour = Number(time.slice(0, 2))
  const minutes = Number(time.slice(3))
  const figures = minutes === 0 ? `${hour}h` : `${hour}h${time.slice(3)}`
  const spoken = tongues.fr.say.time(time)
  const early = hour > 12 && hour < 19 && minutes === 0
  return chance.pick([
    figures,
    spoken,
    ...(early ? [`${hour - 12} heures de l'après-midi`] : []),
    ...(minutes === 30 && hour !== 12 ? [`${tongues.fr.say.time(`${time.slice(0, 2)}:00`)} et demie`] : []),
  ])
}

/** A day at an hour, « vers » when anything near will do. */
export function exactly(date: string, time: string, today: string, chance: Dice): MomentWish {
  const day = sayDay(date, today, chance)
  const hour = `à ${sayTime(time, chance)}`
  return { said: `${day} ${hour}`, day, hour, fits: (one) => one.date === date && one.time === time }
}

const parts: readonly (readonly [said: string, from: string, to: string])[] = [
  ['le matin', '00:00', '12:30'],
  ['dans la matinée', '00:00', '12:30'],
  ['en début de matinée', '00:00', '10:30'],
  ["l'après-midi", '13:00', '19:00'],
  ["en fin d'après-midi", '16:00', '19:00'],
  ['après 16 heures', '16:00', '19:00'],
  ['avant onze heures', '00:00', '11:00'],
  ['entre dix heures et midi', '10:00', '12:00'],
  ['plutôt en début d’après-midi', '13:00', '16:00'],
  ['en fin de matinée', '10:30', '12:30'],
  ['après le travail', '16:30', '19:00'],
  ['pas avant dix heures', '10:00', '19:00'],
  ['pas trop tôt le matin', '09:30', '12:30'],
  ['vers quinze heures', '14:30', '15:30'],
  ['à partir de 14 heures', '14:00', '19:00'],
  ['en milieu de matinée', '09:40', '11:30'],
  ['plutôt le matin si possible', '00:00', '12:30'],
  ["dans l'après-midi", '13:00', '19:00'],
  ['le plus tard possible', '15:00', '19:00'],
  ["à l'ouverture", '09:00', '09:30'],
]

/** A day, and a part of it. */
export function around(date: string, today: string, chance: Dice): MomentWish {
  const day = sayDay(date, today, chance)
  // Saturdays end at noon.
  const fitting = weekdayOf(date) === 6 ? parts.filter(([, , to]) => to <= '12:30') : parts
  const [hour, from, to] = chance.pick(fitting)
  return {
    said: `${day} ${hour}`,
    day,
    hour,
    fits: (one) => one.date === date && one.time >= from && one.time <= to,
  }
}

/** Any hour of a day. */
export function anyHour(date: string, today: string, chance: Dice): MomentWish {
  const day = sayDay(date, today, chance)
  return {
    said: day,
    day,
    hour: chance.pick(["peu importe l'heure", "l'heure m'est égale"]),
    fits: (one) => one.date === date,
  }
}

/** As soon as can be: before `until`. */
export function soonest(until: string, chance: Dice): MomentWish {
  const said = chance.pick([
    'le plus tôt possible',
    'dès que possible',
    'au plus vite',
    'le premier créneau que vous avez',
  ])
  return { said, day: said, hour: said, fits: (one) => one.date <= until }
}

/** Any day of a range. */
export function within(
  said: string,
  from: string,
  to: string,
  hour?: readonly [string, string, string],
): MomentWish {
  return {
    said: hour ? `${said} ${hour[0]}` : said,
    day: said,
    ...(hour ? { hour: hour[0] } : {}),
    fits: (one) =>
      one.date >= from && one.date <= to && (!hour || (one.time >= hour[1] && one.time <= hour[2])),
  }
}

/** The moments that words of ours name, in their order: an hour belongs to the day before it. */
export function momentsIn(text: string, today: string): Moment[] {
  const { say } = tongues.fr
  const heard = text.toLocaleLowerCase('fr')
  const days = Array.from({ length: 120 }, (_, ahead) => addDays(today, ahead))
  const found: { at: number; length: number; date?: string; time?: string }[] = []
  const note = (words: string, what: { date: string } | { time: string }) => {
    for (let at = heard.indexOf(words); at >= 0; at = heard.indexOf(words, at + 1)) {
      const before = heard.charAt(at - 1)
      const after = heard.charAt(at + words.length)
      if (!/\p{L}/u.test(before) && !/\p{L}/u.test(after)) found.push({ at, length: words.length, ...what })
    }
  }
  for (const date of days) {
    note(say.date(date, today), { date })
    if (date <= addDays(today, 1)) note(say.date(date, '2020-01-01').replace(/ deux mille.*$/, ''), { date })
  }
  for (let minute = 0; minute < 24 * 60; minute += 5) {
    const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
    note(say.time(time), { time })
  }
  const longest = found.filter(
    (one) => !found.some((other) => other !== one && other.length > one.length && covers(other, one)),
  )
  const moments: Moment[] = []
  let date: string | undefined
  for (const one of longest.toSorted((a, b) => a.at - b.at)) {
    if (one.date) date = one.date
    else if (one.time && date) moments.push({ date, time: one.time })
  }
  return moments
}

interface Span {
  readonly at: number
  readonly length: number
}

function covers(longer: Span, one: Span): boolean {
  return longer.at <= one.at && one.at + one.length <= longer.at + longer.length
}
