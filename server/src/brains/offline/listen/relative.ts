/** « plus tard », « c'est trop tôt », « le dernier de la matinée »: moments told from those on offer, or from the appointment. */
import type { When } from '../../../tongues/tongue.ts'
import { type Direction, forgetOffer, type Memory, type Slot, unrecap, type Wish } from '../memory.ts'
import { courtesyIn } from '../words/courtesy.ts'
import { relativeIn } from '../words/relative.ts'
import { turnsIn } from '../words/turns.ts'
import type { Utterance } from './listen.ts'

/** The wish; null when the words tell none from what is on offer. */
export function toldFromOffer(memory: Memory, said: Utterance): Wish | null {
  const { understood, scene } = said
  const { offered, pick, goal } = memory
  const [earliest, latest] = [offered[0] ?? pick, offered.at(-1) ?? pick]
  if ((goal !== 'book' && goal !== 'move') || !earliest || !latest) return null
  const [when, ...others] = understood.dates
  const { laterInWeek: behind, later } = relativeIn(scene.call.language)
  const inWeek = behind.test(said.text)
  const meals = scene.assistant.trade === 'restaurant'
  // « plus tard », of nine o'clock on either day: another hour of the first of them.
  const either = others.length > 0 && understood.dates.every((one) => isHourOf(one, offered))
  if (either && later.test(said.text)) return after({ ...memory, offered: [] }, earliest, undefined, meals)
  if (others.length > 0 || when?.time || (when?.days && !inWeek)) return null
  // « à quelle heure est le dernier service ? » is asked of the house.
  if (understood.intents[0] === 'question' && understood.topic !== undefined && understood.topic !== 'other')
    return null
  if (!when?.date && inWeek) return laterInWeek(latest)
  const last = lastOf(memory, said, latest, when)
  if (last) return last
  if (when?.date && when.date !== latest.date) return null
  const direction = directionOf(said, earliest, latest, when)
  if (direction === 'later') return after(memory, latest, when, meals)
  return direction === 'earlier' ? before(memory, earliest, when?.hours?.to, meals) : null
}

const isHourOf = ({ date, time, hours }: When, offered: readonly Slot[]): boolean =>
  hours !== undefined && time === undefined && offered.some((slot) => slot.date === date)

function directionOf(
  { text, scene }: Utterance,
  earliest: Slot,
  latest: Slot,
  when: When | undefined,
): 'later' | 'earlier' | undefined {
  const { from, to } = when?.hours ?? {}
  const single = when?.date !== undefined && earliest === latest
  // « plus tard dans la matinée » is heard as the very next minute.
  const leans = from === minuteAfter(latest.time)
  if (single && from !== undefined && (!to || leans) && from > latest.time) return 'later'
  if (single && to !== undefined && !from && to <= earliest.time) return 'earlier'
  const { later, earlier } = relativeIn(scene.call.language)
  // « après 17 h », « le matin »: a part of the day says it better, unless what is on offer lies in it.
  const within = from !== undefined && to !== undefined && from <= earliest.time && latest.time < to
  if (when?.hours && !within) return undefined
  if (later.test(text)) return 'later'
  return earlier.test(text) ? 'earlier' : undefined
}

const minuteAfter = (time: string) =>
  `${time.slice(0, 3)}${String(Number(time.slice(3)) + 1).padStart(2, '0')}`

/** A good hour later than the one on offer, not the next ten minutes; the other bound of the wish stays. */
function after(
  { wish, offered }: Memory,
  { date, time }: Slot,
  when: When | undefined,
  meals: boolean,
): Wish {
  // Several are on offer: whatever comes behind the last of them.
  if (offered.length > 1 && !when?.hours) return { date, from: `${time.slice(0, 4)}1` }
  const { from = time, to = wish.to } = when?.hours ?? {}
  const bound = to && to > from ? { to } : {}
  return { date, from: anHourLater(time, bound.to ?? endOf(time, meals)), ...bound }
}

function before({ wish }: Memory, { date, time }: Slot, said: string | undefined, meals: boolean): Wish {
  const to = said ?? time
  // « plus tôt », of a dinner, is no lunch.
  const meal = meals && time >= '16:00' ? '16:00' : undefined
  const bound = wish.from && wish.from < to ? wish.from : meal
  return { date, to, ...(bound && bound < to ? { from: bound } : {}) }
}

/** « le dernier de la matinée »; « le dernier » alone, to a single moment, is the last of what was wished. */
function lastOf(memory: Memory, { text, scene }: Utterance, slot: Slot, when?: When): Wish | null {
  const found = relativeIn(scene.call.language).last.exec(text)
  // « le dernier », of several that were told, is one of them.
  const ofDay = found?.groups?.['of'] ?? found?.groups?.['very']
  if (!found || (!ofDay && memory.offered.length > 1)) return null
  const context = { now: `${scene.today}T12:00`, asked: 'date' } as const
  const said = when?.hours ?? scene.tongue.understand(text, context).dates[0]?.hours
  const { from, to } = said ?? (when?.date ? undefined : windowAround(memory, slot)) ?? {}
  return {
    date: when?.date ?? slot.date,
    ...(from ? { from } : {}),
    // The morning ends when the doors close.
    ...(to ? { to: to === '12:00' ? '13:00' : to } : {}),
    latest: true,
  }
}

/** « mercredi après-midi, le plus tard possible », before anything is on offer. */
export function wantsLatest({ text, scene }: Utterance): boolean {
  const groups = relativeIn(scene.call.language).last.exec(text)?.groups
  return groups?.['very'] !== undefined || groups?.['of'] !== undefined
}

/** The part of the day that was wished, when what is on offer still lies in it. */
function windowAround({ hour }: Memory, { time }: Slot): Memory['hour'] {
  const { from = '00:00', to = '24:00' } = hour ?? {}
  return from <= time && time < to ? hour : undefined
}

/** Later than that there may be nothing left of the day, or of the meal. */
function endOf(time: string, meals: boolean): string {
  if (!meals) return '17:30'
  return time < '16:00' ? '13:45' : '22:15'
}

function anHourLater(time: string, limit: string): string {
  const later = `${String(Number(time.slice(0, 2)) + 1).padStart(2, '0')}${time.slice(2)}`
  return later < limit ? later : `${time.slice(0, 4)}1`
}

/** « on peut décaler un peu plus tard ? »: from where it is, once it is known. */
export function leansFromAppointment(memory: Memory, { text, understood, scene }: Utterance): boolean {
  const {
    later,
    earlier,
    laterInWeek: inWeek,
    earlierInWeek,
    weekAfter,
    within,
    thatDay,
    dayAfter,
    dayBefore,
  } = relativeIn(scene.call.language)
  if (memory.offered.length > 0 || memory.pick) return false
  if (inWeek.test(text) || earlierInWeek.test(text)) {
    memory.leans = inWeek.test(text) ? 'later-in-week' : 'earlier-in-week'
    memory.wish = {}
    return true
  }
  const ranges = understood.dates.every((when) => when.days && !when.date)
  if (weekAfter.test(text) && ranges && !memory.appointment && !memory.last) {
    const { sameDay } = courtesyIn(scene.call.language)
    memory.leans = sameDay.test(text) ? 'same-day-week-after' : 'week-after'
    const [hours] = understood.dates.map((when) => when.hours ?? {})
    memory.wish = { ...hours }
    if (scene.words.heard.sameHour.test(text)) memory.sameHour = true
    return true
  }
  // « au lendemain, vers dix heures »
  if (dayAfter.test(text) || dayBefore.test(text)) {
    memory.leans = dayAfter.test(text) ? 'day-after' : 'day-before'
    const [when] = understood.dates
    memory.wish = { ...(when?.time ? { time: when.time } : when?.hours) }
    return true
  }
  const lean = later.exec(text) ?? earlier.exec(text)
  if (!lean) return false
  // « plus tôt ce matin-là »: of the very day it is on.
  if (thatDay.test(text)) {
    memory.leans = later.test(text) ? 'later' : 'earlier'
    memory.wish = {}
    return true
  }
  // « un peu plus tôt, genre dix-neuf heures trente » says the hour itself.
  const behind = text.slice(lean.index + lean[0].length)
  if (scene.tongue.understand(behind, { now: `${scene.today}T12:00` }).dates.some((one) => one.time))
    return false
  const [when, ...others] = understood.dates
  // « a bit later » is not the day after, of the appointment just made.
  // « un peu plus tard dans la matinée »
  const bounds = when?.hours && within.test(behind) ? when.hours : undefined
  if (others.length > 0 || (when?.hours && !bounds) || (when?.days && (when.days.to || !memory.appointment)))
    return false
  const otherDay = when?.date === understood.current?.date || memory.appointment ? undefined : when?.date
  memory.leans = later.test(text) ? 'later' : 'earlier'
  memory.wish = {
    ...(otherDay ? { date: otherDay } : {}),
    // « mon train arrive à dix heures et demie »
    ...(when?.time ? { from: when.time } : arrival({ text, understood, scene })),
    ...(bounds?.to && memory.leans === 'later' ? { to: bounds.to } : {}),
    ...(bounds?.from && memory.leans === 'earlier' ? { from: bounds.from } : {}),
  }
  unrecap(memory)
  forgetOffer(memory)
  return true
}

/** The days of that week behind this one; the week after it, when none is left. */
function laterInWeek({ date }: { readonly date: string }): Wish {
  const day = new Date(date).getUTCDay()
  const left = day === 0 || day === 6 ? 7 : 7 - day
  return { date: daysAfter(date, 1), until: daysAfter(date, left) }
}

const daysAfter = (date: string, days: number) =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)

/** From when on they can be there, when they say why. */
function arrival({ text, scene }: Utterance): Pick<Wish, 'from'> {
  const { arrivesAt, after: word } = turnsIn(scene.call.language)
  const hour = arrivesAt.exec(text)?.[1]
  const context = { now: `${scene.today}T12:00`, asked: 'time', trade: scene.assistant.trade } as const
  const from = hour && scene.tongue.understand(`${word} ${hour}`, context).dates[0]?.hours?.from
  return from ? { from } : {}
}

/** The wish of a move that only said in which direction. */
export function leaning({ wish }: Memory, direction: Direction, slot: Slot, today: string): Wish {
  const { date: _day, until: _until, ...hours } = wish
  if (direction === 'later-in-week') return laterInWeek(slot)
  if (direction === 'earlier-in-week') {
    const monday = daysAfter(slot.date, -((new Date(slot.date).getUTCDay() + 6) % 7))
    const from = monday > today && monday < slot.date ? monday : today
    return { date: from, until: daysAfter(slot.date, slot.date > from ? -1 : 0) }
  }
  if (direction === 'day-after' || direction === 'day-before')
    return { ...hours, date: daysAfter(slot.date, direction === 'day-after' ? 1 : -1) }
  if (direction === 'same-day-week-after') return { ...hours, date: daysAfter(slot.date, 7) }
  if (direction === 'week-after') {
    const monday = daysAfter(slot.date, 7 - ((new Date(slot.date).getUTCDay() + 6) % 7))
    return { ...hours, date: monday, until: daysAfter(monday, 6) }
  }
  const date = wish.date ?? slot.date
  const { from, to } = wish
  if (direction === 'earlier') return { date, ...(from && from < slot.time ? { from } : {}), to: slot.time }
  const bound = to && to > slot.time ? { to } : {}
  return { date, from: from ?? anHourLater(slot.time, bound.to ?? '24:00'), ...bound }
}
