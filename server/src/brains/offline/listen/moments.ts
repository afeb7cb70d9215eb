/** Days and hours the caller wants, refuses, or chooses among those offered. */
import type { Understanding, When } from '../../../tongues/tongue.ts'
import { forgetOffer, isEmptyWish, type Memory, type Slot, unrecap, type Wish, wishOf } from '../memory.ts'
import { spokenMoment } from '../scene.ts'
import { courtesyIn } from '../words/courtesy.ts'
import type { Utterance } from './listen.ts'
import { turnsIn } from '../words/turns.ts'
import { openingDay } from './question.ts'
import { leansFromAppointment, toldFromOffer, wantsLatest } from './relative.ts'
import { relativeIn } from '../words/relative.ts'

/** True when the words said something about the moment. */
export function listenForMoments(memory: Memory, said: Utterance): boolean {
  const { text, understood, scene } = said
  if (openingDay(memory, said) && memory.asked !== 'date') return false
  // « le 27 à quatorze heures, oui », of the appointment to be cancelled.
  if (memory.goal === 'cancel' && memory.recapped && understood.answer === 'yes') return false
  if (wantsMore(memory, said)) return true
  if (wantsAnybody(memory, said)) return true
  if (memory.goal === 'ticket' || memory.goal === 'message' || memory.asked === 'birth') return false
  if (shifts(memory, said)) return true
  const { likewise } = courtesyIn(scene.call.language)
  const sameAgain =
    scene.words.heard.sameHour.test(text) ||
    (memory.goal === 'book' &&
      memory.begun === true &&
      memory.last !== undefined &&
      understood.dates.some((when) => when.days ?? when.date) &&
      likewise.test(text))
  if (sameAgain) sameHour(memory)
  for (const { date, hours } of understood.excluded)
    if (date && !hours && !memory.excludedDates.includes(date)) memory.excludedDates.push(date)
  const told = toldFromOffer(memory, said)
  if (told) {
    memory.tries.choice = (memory.tries.choice ?? 0) + 1
    want(memory, [told])
    return true
  }
  // « non, la semaine prochaine » chooses nothing.
  const refuses = understood.answer === 'no' && understood.dates.length > 0 && memory.offered.length === 1
  const elsewhere = namesOtherDay(memory, said)
  if (understood.chosen !== undefined && !refuses && !elsewhere && choose(memory, understood.chosen)) {
    if (!understood.dates[0]?.time) agree(memory, scene)
    return true
  }
  if (sameDayAgain(memory, said)) return true
  const impossible = understood.dates.find((when) => when.impossible)
  if (impossible?.impossible) memory.clarify = impossible.impossible
  // « demain à vingt-cinq heures »: the day holds.
  if (impossible?.date && memory.goal === 'book') memory.wish = { date: impossible.date }
  const excluded = understood.excluded.filter(({ hours }) => !hours).map(({ date }) => date)
  const likeLast = sameAgain ? memory.last?.date : undefined
  const whens = understood.dates
    .filter((when) => !when.impossible && !(when.date && !when.time && excluded.includes(when.date)))
    // « ah oui c'est Noël, le vingt-huit alors »: the day just said to be closed is not wanted again.
    .filter((when, _, all) => all.length === 1 || !memory.closedDay || when.date !== memory.closedDay)
    .filter((when, _, all) => all.length === 1 || !isFirst(when, said))
    .filter((when) => !(when.date === scene.today && tellsOfBefore(said)))
    .map((when) => sameWeekday(when, likeLast))
    .map((when) => withoutHours(when, understood.excluded))
  if (whens.length === 0 && (wondersWhen(memory, said) || wantsNext(memory, said))) return true
  if (whens.length === 0)
    return exclude(memory, understood) || impossible !== undefined || likeBefore(memory, said)
  const [only] = whens
  const pointed = whens.length === 1 && only ? among(memory.offered, only) : undefined
  // « non, mercredi plutôt vers onze heures », to nine o'clock on Wednesday, takes it not.
  const offered = refuses && pointed?.time !== only?.time ? undefined : pointed
  if (offered) {
    settleOn(memory, offered)
    if (!only?.time) agree(memory, scene)
    return true
  }
  const { firstHour } = courtesyIn(scene.call.language)
  const { first } = relativeIn(scene.call.language)
  const wishes = whens.map((when) => ({
    ...wishOf(when, scene.assistant.trade),
    // « à la première heure »: the earliest of that morning.
    ...(firstHour.test(text) || first.test(text) ? { soonest: true as const } : {}),
    ...(wantsLatest(said) ? { latest: true as const } : {}),
  }))
  if (understood.ask && wishes.length > 1) {
    memory.readings = wishes
    memory.lead = []
    memory.clarify = understood.ask
    return true
  }
  // « non, mardi à neuf heures », of that very moment: something else is wrong with it.
  const [wish] = wishes
  if (understood.answer === 'no' && memory.pick && sameWish({ ...memory.wish, ...wish }, memory.wish))
    return false
  if (refuses) memory.tries.choice = (memory.tries.choice ?? 0) + 1
  want(memory, wishes)
  const { either, otherwise } = relativeIn(scene.call.language)
  if (memory.otherWishes.length > 0 && either.test(text) && !otherwise.test(text)) memory.either = true
  return true
}

/** « samedi matin, le premier », behind an offer for Friday: no choice of that one. */
function namesOtherDay({ offered }: Memory, said: Utterance): boolean {
  const { text, understood, scene } = said
  if (!relativeIn(scene.call.language).first.test(text)) return false
  const days = understood.dates.filter((when) => !isFirst(when, said) && (when.date ?? when.hours))
  return days.some(
    ({ date, hours }) =>
      !offered.some(
        (slot) =>
          (!date || slot.date === date) &&
          slot.time >= (hours?.from ?? '') &&
          slot.time < (hours?.to ?? '24'),
      ),
  )
}

/** « le premier », heard as the first of a month: of what is free. */
function isFirst({ date, time }: When, { text, scene }: Utterance): boolean {
  return !time && date?.endsWith('-01') === true && relativeIn(scene.call.language).first.test(text)
}

/** « je vous ai appelé tout à l'heure »: told in passing, of no moment wanted. */
function tellsOfBefore({ text, understood, scene }: Utterance): boolean {
  const ofToday = understood.dates.filter((when) => when.date === scene.today)
  return ofToday.length === 1 && turnsIn(scene.call.language).calledBefore.test(text)
}

/** « avancer ma réservation de demain d'une heure »: from where it is, once it is known. */
function shifts(memory: Memory, { text, understood, scene }: Utterance): boolean {
  const { shift, earlier, amounts } = turnsIn(scene.call.language)
  if (memory.goal !== 'move') return false
  const said = shift.exec(text)?.[0]
  const minutes = said && amounts.find(([words]) => words.test(said))?.[1]
  if (!said || !minutes) return leansFromAppointment(memory, { text, understood, scene })
  memory.shift = earlier.test(said) ? -minutes : minutes
  const date = understood.dates.find((when) => when.date)?.date
  memory.wish = date ? { date } : {}
  unrecap(memory)
  forgetOffer(memory)
  return true
}

/** « le premier disponible », to « à quel nom ? » or « quel docteur ? »: of the doctors; the wished moment stays. */
function wantsAnybody(memory: Memory, { text, understood, scene }: Utterance): boolean {
  const { anyone } = courtesyIn(scene.call.language)
  const only = understood.dates.every((when) => when.soonest && !when.date && !when.days)
  // To « quel docteur ? » it is an answer even before a moment is chosen, when one is wished for.
  const open =
    memory.asked === 'name' ? memory.pick : memory.asked === 'practitioner' && !isEmptyWish(memory.wish)
  if (!open || !only || !anyone.test(text)) return false
  memory.anyPractitioner = true
  return true
}

/** « le même jour, même heure », of the week spoken of: the weekday of the one before. */
function sameDayAgain(memory: Memory, { text, understood, scene }: Utterance): boolean {
  const { last, goal, pick, offered, appointment } = memory
  if (goal === 'move' && appointment && courtesyIn(scene.call.language).sameDay.test(text)) {
    const time = scene.words.heard.sameHour.test(text) ? { time: appointment.time } : {}
    want(memory, [{ date: appointment.date, ...time }])
    return true
  }
  const near = pick?.date ?? offered[0]?.date ?? memory.wish.date
  const { sameDay } = courtesyIn(scene.call.language)
  if (goal !== 'book' || !near || !sameDay.test(text)) return false
  if (!last) return otherHour(memory, near, understood)
  if (understood.dates.some((when) => when.date !== undefined && when.date !== near)) return false
  const away = (Date.parse(last.date) - Date.parse(near)) / 86_400_000
  // Within the same week, Monday first.
  const monday = (new Date(near).getUTCDay() + 6) % 7
  const shift = ((((away + monday) % 7) + 7) % 7) - monday
  const date = new Date(Date.parse(near) + shift * 86_400_000).toISOString().slice(0, 10)
  want(memory, [{ date, ...(scene.words.heard.sameHour.test(text) ? { time: last.time } : {}) }])
  return true
}

/** « non, le même jour mais une autre heure », to what was proposed. */
function otherHour(memory: Memory, date: string, { dates, answer }: Understanding): boolean {
  const open = memory.asked === 'choice' || memory.asked === 'confirm'
  if (
    !open ||
    answer === 'yes' ||
    dates.some((when) => when.time ?? when.hours ?? (when.date !== date && when.date))
  )
    return false
  unrecap(memory)
  forgetOffer(memory)
  memory.wish = { date }
  memory.tries.choice = (memory.tries.choice ?? 0) + 1
  return true
}

/** « et il reste des places ? », to the one moment proposed: what else there is. */
function wantsMore(memory: Memory, { understood }: Utterance): boolean {
  const [only, ...others] = memory.offered
  const { intents, dates, answer } = understood
  if (!only || others.length > 0 || memory.goal !== 'book' || intents[0] !== 'availability') return false
  const ofThatDay = dates.every((when) => when.date === only.date && !when.time && !when.hours)
  // « ça dépend, vous avez quoi d'autre lundi ? »
  if (answer === 'yes' || answer === 'no' || !ofThatDay) return false
  unrecap(memory)
  forgetOffer(memory)
  memory.wish = { date: only.date }
  memory.tries.choice = (memory.tries.choice ?? 0) + 1
  return true
}

const daysAfter = (date: string, days: number) =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)

/** « et vous, quand avez-vous de la place ? », « je ne sais pas, dites-moi », to « quel jour ? » */
function wondersWhen(memory: Memory, { text, understood, scene }: Utterance): boolean {
  const { intents, excluded, answer } = understood
  if (memory.asked !== 'date' || memory.goal === null || excluded.length > 0) return false
  if (!isEmptyWish(memory.wish)) return false
  const unsure = answer === 'unsure' && scene.assistant.trade !== 'restaurant'
  const before = memory.tries.date ?? 0
  if (unsure) memory.tries.date = before + 1
  const leftToUs = courtesyIn(scene.call.language).upToYou.test(text) || (unsure && before > 0)
  if (!intents.includes('availability') && !leftToUs) return false
  memory.wish = { soonest: true }
  return true
}

/** « c'est quand, le prochain créneau ? » */
function wantsNext(memory: Memory, { text, scene }: Utterance): boolean {
  if (memory.goal !== 'book' || !memory.begun || !isEmptyWish(memory.wish)) return false
  if (!turnsIn(scene.call.language).nextSlot.test(text)) return false
  memory.wish = { soonest: true }
  return true
}

/** « lundi mais pas le matin » is Monday from noon on. */
function withoutHours(when: When, excluded: readonly When[]): When {
  const hours = excluded.find((one) => one.hours && (!one.date || one.date === when.date))?.hours
  if (!hours || when.time || when.hours || !(when.date ?? when.days)) return when
  const left = leftOf(hours)
  return left ? { ...when, hours: left } : when
}

/** What is left of a day without these hours. */
function leftOf({ from, to }: NonNullable<When['hours']>): When['hours'] {
  if (from && (!to || to > '16:00')) return { to: from }
  return to ? { from: to === '12:00' ? '13:00' : to } : undefined
}

/** « la semaine d'après à la même heure »: the same day of that week. */
function sameWeekday(when: When, date: string | undefined): When {
  const { from, to } = when.days ?? {}
  if (!date || when.date || !from || !to) return when
  const days = (Date.parse(from) - Date.parse(date)) / 86_400_000
  const same = new Date(Date.parse(date) + Math.ceil(days / 7) * 7 * 86_400_000).toISOString().slice(0, 10)
  return same <= to ? { ...when, date: same } : when
}

/** « même heure », of the day just chosen: the hour is known, and goes on. */
function likeBefore(memory: Memory, { text, scene }: Utterance): boolean {
  return memory.goal === 'book' && memory.wish.time !== undefined && scene.words.heard.sameHour.test(text)
}

function sameHour(memory: Memory): void {
  const last = memory.goal === 'book' ? memory.last?.time : undefined
  const said = memory.hour?.time ?? memory.wish.time
  const time = memory.appointment?.time ?? memory.pick?.time ?? said ?? last
  if (time) memory.wish.time = time
  else memory.sameHour = true
}

/** The moment is said when the caller only pointed at it; a recap says it anyway. */
function agree({ pick, name, found, lead }: Memory, scene: Utterance['scene']): void {
  if (pick && !name && found.length === 0) lead.push(scene.words.agreed(spokenMoment(scene, pick)))
}

function choose(memory: Memory, index: number): boolean {
  const reading = memory.readings?.[index]
  if (reading) {
    delete memory.readings
    want(memory, [reading])
    return true
  }
  const slot = memory.offered[index]
  if (slot) settleOn(memory, slot)
  return slot !== undefined
}

function settleOn(memory: Memory, slot: Slot): void {
  unrecap(memory)
  memory.pick = slot
}

/** The slot among those offered that the words point at, when only one does. */
function among(offered: readonly Slot[], when: When): Slot | undefined {
  if (!when.time && !when.hours && !when.date && !when.days) return undefined
  const matching = offered.filter(
    (slot) =>
      (!when.date || slot.date === when.date) &&
      (!when.days?.from || slot.date >= when.days.from) &&
      (!when.days?.to || slot.date <= when.days.to) &&
      (!when.time || slot.time === when.time) &&
      (!when.hours?.from || slot.time >= when.hours.from) &&
      (!when.hours?.to || slot.time < when.hours.to),
  )
  return matching.length === 1 ? matching[0] : undefined
}

/** A new wish replaces the old one; an hour alone stays on the day spoken of. */
function want(memory: Memory, wishes: readonly Wish[]): void {
  const [first, ...others] = wishes
  if (!first || isEmptyWish(first)) return
  delete memory.clarify
  delete memory.readings
  // « bon alors neuf heures », of two days on offer: the one that was wanted.
  const wanted = memory.offered.find((slot) => slot.date === memory.wish.date)?.date
  const day = memory.pick?.date ?? wanted ?? memory.offered[0]?.date ?? memory.wish.date ?? memory.dayAsked
  delete memory.dayAsked
  const onlyHour = !first.date && !first.until && !first.soonest
  const merged: Wish = onlyHour
    ? { ...(day ? { date: day } : memory.wish), ...first }
    : { ...keptHour(memory, first), ...first }
  if (onlyHour && day && memory.wish.until && !memory.pick) merged.until = memory.wish.until
  if (first.time) {
    delete merged.from
    delete merged.to
  } else if (first.from || first.to) delete merged.time
  if (memory.pick && sameWish(merged, memory.wish)) return
  if (first.time || first.from || first.to) memory.hour = hourOf(first)
  memory.wish = merged
  memory.otherWishes = others.filter((wish) => !isEmptyWish(wish))
  delete memory.either
  delete memory.gathered
  // A day wanted after all; the first of several is not wanted by itself.
  if (!merged.until) memory.excludedDates = memory.excludedDates.filter((date) => date !== merged.date)
  delete memory.roomy
  delete memory.another
  unrecap(memory)
  forgetOffer(memory)
}

function hourOf({ time, from, to }: Wish): Pick<Wish, 'time' | 'from' | 'to'> {
  return { ...(time ? { time } : {}), ...(from ? { from } : {}), ...(to ? { to } : {}) }
}

function sameWish(a: Wish, b: Wish): boolean {
  return (
    a.date === b.date &&
    a.until === b.until &&
    a.time === b.time &&
    a.from === b.from &&
    a.to === b.to &&
    a.soonest === b.soonest &&
    a.latest === b.latest
  )
}

/** « plutôt jeudi » keeps the hour that was wished for. */
function keptHour(memory: Memory, now: Wish): Wish {
  if (now.time || now.from || now.to || now.soonest || now.latest) return {}
  const { wish, pick } = memory
  const time = wish.time ?? (memory.recapped && !memory.proposed ? pick?.time : undefined)
  // The day was refused, by us or by them: the hour that was wanted holds for the next one.
  if (!time && !wish.from && !wish.to && memory.goal === 'book') return { ...memory.hour }
  return {
    ...(time ? { time } : {}),
    ...(wish.from ? { from: wish.from } : {}),
    ...(wish.to ? { to: wish.to } : {}),
  }
}

/** « n'importe quel jour sauf lundi », to « quel jour ? » or said at once: the first of the others. */
function leavesOthers({ asked, begun, goal, offered, pick }: Memory): boolean {
  return asked === 'date' || (begun === true && goal === 'book' && offered.length === 0 && !pick)
}

/** « pas mercredi », « sauf le matin », « un autre jour »: what is left is looked for again. */
function exclude(memory: Memory, understood: Understanding): boolean {
  if (understood.excluded.length === 0) return false
  const day = memory.pick?.date ?? memory.offered[0]?.date
  const hours = understood.excluded.find((when) => when.hours)?.hours
  Object.assign(memory.wish, hours && leftOf(hours))
  // « pas cette semaine » is the one after it.
  const week = understood.excluded.find((when) => when.days?.to)?.days?.to
  if (week && memory.asked === 'date' && isEmptyWish(memory.wish))
    memory.wish = { date: daysAfter(week, 1), until: daysAfter(week, 7) }
  if (hours && day && !memory.wish.date && !memory.excludedDates.includes(day)) memory.wish.date = day
  // Whoever wants the soonest still does, on another day than this one.
  const anyOther =
    memory.wish.soonest === true && understood.excluded.some((one) => one.date === day && !one.hours)
  if (!hours && day && !memory.wish.date && memory.asked !== 'date' && !anyOther) memory.wish.date = day
  const { date, until } = memory.wish
  // « un autre jour », to an offer, asks which; « pas le mercredi », to « quel jour ? », leaves the others open.
  if (!until && memory.asked !== 'date' && date && memory.excludedDates.includes(date)) {
    memory.wish = {}
    memory.another = true
    memory.tries.choice = (memory.tries.choice ?? 0) + 1
  } else if (leavesOthers(memory) && isEmptyWish(memory.wish)) memory.wish = { soonest: true }
  unrecap(memory)
  forgetOffer(memory)
  return true
}
