/** What the agenda answers: free, taken, closed, and what else there is. */
import type { Refusal, ToolAnswer } from '../../phone/tool.ts'
import { followOn } from './listen/household.ts'
import { learnOpening, learnRoom } from './learn-opening.ts'
import { giveUp, reach, tooLate } from './outcome.ts'
import { type Found, forgetOffer, type Memory, type Slot, unrecap } from './memory.ts'
import { knowsWho, phoneOf } from './plans/person.ts'
import { practitionerQuestion } from './plans/practitioner.ts'
import { type Scene, spokenMoment, titled } from './scene.ts'
import { tableWordsIn } from './words/tables.ts'
import { courtesyIn } from './words/courtesy.ts'

export interface Availability {
  readonly service?: { readonly name: string }
  readonly slots: readonly Slot[]
  readonly requested?: {
    readonly date: string
    readonly time: string
    readonly free: boolean
    readonly why?: Refusal
  }
  readonly closed?: { readonly date: string; readonly why: 'closed' | 'holiday'; readonly name?: string }
  readonly outOfHours?: true
  readonly next?: readonly Slot[]
}

/** How many moments a caller can keep in mind. */
const spokenAtOnce = 3

export function learnAvailability(memory: Memory, answer: ToolAnswer, scene: Scene): void {
  if (memory.question?.day) return learnOpening(memory, answer, scene)
  if (memory.probed !== undefined && !memory.partySize) return learnRoom(memory, answer, scene)
  const { partySize, partyAsking } = memory
  delete memory.partyAsking
  if (partyAsking && partySize && (answer.ok || answer.why !== 'party-size')) {
    memory.partyTaken = partySize
    return
  }
  if (!answer.ok) return refused(memory, answer, scene)
  const found = answer.data as unknown as Availability
  const { requested } = found
  if (memory.looksAt && memory.looksAt === memory.wish.date && onlyDay(memory.wish) && found.slots.length > 0)
    return
  if (requested?.free) {
    const slot = found.slots.find((one) => one.date === requested.date && one.time === requested.time)
    memory.pick = slot ?? { date: requested.date, time: requested.time }
    if (memory.fellBack) memory.lead.push(scene.words.agreed(spokenMoment(scene, memory.pick)))
    else if (!memory.name) memory.lead.push(possible(memory, scene))
    delete memory.fellBack
    return
  }
  if (requested && memory.hourKept && memory.wish.time === requested.time && !found.closed) {
    // Nobody asked for that very hour: the day is looked at instead.
    delete memory.wish.time
    return
  }
  if (found.slots.length > 0 && !requested && practitionerQuestion(memory, scene)) {
    memory.roomy = true
    return
  }
  if (memory.wish.latest && found.slots.length > 0 && nearerToLast(memory, found.slots)) return
  if (memory.either && !requested && gather(memory, found)) return
  const nearest = nearestOf(found, requested ? lastBefore(found) : undefined, memory)
  if (requested && memory.otherWishes.length > 0) {
    memory.lead.push(
      found.closed ? closedWords(found.closed, scene) : scene.words.notFree(spokenMoment(scene, requested)),
    )
    memory.fellBack = true
  }
  if ((nearest.length === 0 || memory.fellBack) && tryNextWish(memory)) return
  delete memory.fellBack
  if (!requested && found.slots.length === 0 && widen(memory, found, scene)) return
  if (requested) explainRequested(memory, found, scene)
  else if (found.slots.length === 0) explainNothing(memory, found, scene)
  if (nearest.length === 0) {
    if (!found.closed && !requested) memory.lead.push(scene.words.nothingAtAll)
    askAgain(memory)
    return
  }
  propose(memory, nearest, found, scene)
}

/** Nothing but the day is known of it. */
function onlyDay({ until, time, from, to, soonest, latest }: Memory['wish']): boolean {
  return ![until, time, from, to, soonest, latest].some((part) => part !== undefined)
}

/** A few moments are told of many: the later part is looked at again, until nothing comes behind the last. */
function nearerToLast(memory: Memory, slots: readonly Slot[]): boolean {
  const last = slots.at(-1)
  if (!last || slots.length === 1 || last.time === memory.wish.from) return false
  memory.wish = { ...memory.wish, date: last.date, from: last.time }
  return true
}

/** « mardi ou mercredi »: the first moment of each, before the caller chooses. True while there is more to look at. */
function gather(memory: Memory, { slots, closed }: Availability): boolean {
  const [first] = slots
  const gathered = [...(memory.gathered ?? []), ...(first && !closed ? [first] : [])]
  memory.gathered = gathered
  if (tryNextWish(memory)) return true
  delete memory.either
  delete memory.gathered
  if (gathered.length === 0) return false
  memory.offered = gathered
  return true
}

/** « C'est possible », and with whom when that is what was just asked. */
function possible(memory: Memory, { words, call, assistant }: Scene): string {
  const { practitioner, given = [] } = memory
  if (!practitioner || !given.includes('other')) return words.possible
  return courtesyIn(call.language).possibleWith(words.practitioner(titled(practitioner, assistant)))
}

/** Nothing suits: another moment is asked for. */
export function askAgain(memory: Memory): void {
  memory.wish = {}
  forgetOffer(memory)
  memory.another = true
}

function nearestOf(found: Availability, last: Slot | undefined, memory: Memory): readonly Slot[] {
  if (last) return [last]
  const next = notBefore(found, memory).slice(0, 2)
  if (found.requested) return next.length > 0 ? next : found.slots.slice(0, 2)
  return found.slots.length > 0 ? found.slots : next
}

/** The other hours of the day wished for, then the days behind it; the day before only when there is nothing else. */
function notBefore(found: Availability, memory: Memory): readonly Slot[] {
  // « plus tôt » may be another day.
  const earlier = memory.wish.to !== undefined && memory.wish.from === undefined
  const day = earlier ? undefined : (found.requested?.date ?? memory.wish.date)
  const next = withTheSame(found.next ?? [], memory)
  const later = day && !found.closed ? next.filter((slot) => slot.date >= day) : []
  return later.length > 0 ? later : next
}

/** Those of the practitioner who was asked for, when there are any. */
function withTheSame(slots: readonly Slot[], { practitioner }: Memory): readonly Slot[] {
  const same = practitioner ? slots.filter((slot) => slot.practitioner?.endsWith(practitioner)) : []
  return same.length > 0 ? same : slots
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
const minutesBetween = (a: string, b: string) => minutesOf(b) - minutesOf(a)

/** Asked for an hour after the last one of the day, or of lunch: that one. */
function lastBefore({ requested, closed, next = [] }: Availability): Slot | undefined {
  if (!requested || closed || requested.why === 'taken') return undefined
  const sameDay = next.filter((slot) => slot.date === requested.date)
  const before = sameDay.filter((slot) => slot.time < requested.time)
  const after = sameDay.find((slot) => slot.time > requested.time)
  // The evening is no answer to who comes too late for lunch.
  const last = before.at(-1)
  if (!last || !after) return last
  const justMissed = minutesBetween(last.time, requested.time) < 60
  return justMissed && minutesBetween(requested.time, after.time) > 180 ? last : undefined
}

/** Nothing that evening: the evenings after it, before any other hour. */
function widen(memory: Memory, { closed, outOfHours, next }: Availability, scene: Scene): boolean {
  const { date, until, from, to } = memory.wish
  if (closed || outOfHours || !next?.length || !date || until || !(from || to)) return false
  memory.lead.push(scene.words.nothingFree(null))
  const sameDay = withTheSame(next, memory).find((slot) => slot.date === date)
  const justBefore = sameDay && from && minutesBetween(sameDay.time, from) <= 60
  if (from && (to || justBefore) && sameDay && scene.assistant.trade !== 'restaurant')
    memory.sameDay = sameDay
  memory.wish = { ...memory.wish, date: daysAfter(date, 1), until: daysAfter(date, 7) }
  return true
}

function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)
}

/** « mardi, sinon jeudi »: the second wish before any other proposal. */
function tryNextWish(memory: Memory): boolean {
  const next = memory.otherWishes.shift()
  if (next) memory.wish = next
  return next !== undefined
}

/** One moment is proposed when the caller left the hour open; a window or a refusal gets a choice. */
function propose(memory: Memory, slots: readonly Slot[], found: Availability, scene: Scene): void {
  const open = found.slots.length > 0 && !found.requested
  const { sameDay } = memory
  delete memory.sameDay
  const [first] = slots.filter((slot) => slot.date !== sameDay?.date)
  if (sameDay && first) {
    memory.offered = [sameDay, first]
    return
  }
  const refusedBefore = (memory.tries.choice ?? 0) > 0
  if (
    open &&
    (memory.wish.soonest || memory.wish.latest || !refusedBefore) &&
    scene.assistant.trade !== 'restaurant'
  ) {
    memory.offered = memory.wish.latest ? slots.slice(-1) : slots.slice(0, 1)
    // Everything else is known: the proposal is the recap.
    if (knowsWho(memory, scene) && memory.offered[0] && memory.goal !== null) {
      memory.pick = memory.offered[0]
      memory.proposed = true
      // The number comes first: the moment is not kept back until the recap.
      if (!phoneOf(memory, scene)) memory.lead.push(scene.words.agreed(spokenMoment(scene, memory.pick)))
    }
    return
  }
  memory.offered = open ? spread(memory.wish.latest ? slots.slice(-1) : slots) : slots.slice(0, 2)
}

/** The first, one from the middle, the last. */
function spread(slots: readonly Slot[]): Slot[] {
  if (slots.length <= spokenAtOnce) return [...slots]
  const middle = slots[Math.floor(slots.length / 2)]
  return [slots[0], middle, slots.at(-1)].filter((slot) => slot !== undefined)
}

function explainRequested(memory: Memory, found: Availability, scene: Scene): void {
  const { words, tongue } = scene
  const { requested } = found
  if (!requested) return
  delete memory.wish.time
  // An hour that no day has is not wanted again.
  if (!found.closed && (requested.why === 'closed' || requested.why === 'never-offered')) delete memory.hour
  if (found.closed) return explainNothing(memory, found, scene)
  const last = lastBefore(found)
  if (last) {
    memory.lead.push(words.lastArrival(tongue.say.time(last.time), scene.assistant.trade))
    return
  }
  const moment = spokenMoment(scene, requested)
  const insisted = memory.puts[moment] ?? 0
  memory.puts[moment] = insisted + 1
  if (insisted > 0 && requested.why === 'taken') {
    memory.lead.push(words.stillTaken(tongue.say.time(requested.time), insisted))
    return
  }
  const reasons: Partial<Record<Refusal, string>> = {
    past: words.alreadyPast,
    'too-soon': words.tooSoon,
    'too-far': words.tooFar,
    closed: words.closedAt(tongue.say.time(requested.time), scene.assistant.trade),
    'never-offered': words.notFree(moment),
  }
  memory.lead.push((requested.why && reasons[requested.why]) ?? words.notFree(moment))
}

function explainNothing(memory: Memory, found: Availability, scene: Scene): void {
  const { words, tongue } = scene
  const { closed } = found
  if (closed) {
    memory.closedDay = closed.date
    memory.lead.push(closedWords(closed, scene))
    return
  }
  const { date, until, from, to } = memory.wish
  const hour = from ?? to
  // « plus tôt » than the first of the day: the house does receive at that hour.
  const received = hour !== undefined && found.next?.some((slot) => slot.time === hour)
  if (found.outOfHours && hour && !received) {
    memory.lead.push(words.closedAt(tongue.say.time(hour), scene.assistant.trade))
    delete memory.hour
    delete memory.wish.from
    delete memory.wish.to
    return
  }
  const wholeDay = date && !until && !from && !to
  if (found.next?.length)
    memory.lead.push(words.nothingFree(wholeDay ? tongue.say.date(date, scene.today) : null))
}

function closedWords({ date, why, name }: NonNullable<Availability['closed']>, scene: Scene): string {
  const day = scene.tongue.say.date(date, scene.today)
  return why === 'holiday' ? scene.words.holidayOn(day, name ?? null) : scene.words.closedOn(day)
}

function refused(memory: Memory, answer: ToolAnswer & { ok: false }, scene: Scene): void {
  const { words, tongue } = scene
  const data = answer.data ?? {}
  switch (answer.why) {
    case 'past':
      return retry(memory, words.alreadyPast)
    case 'too-soon':
      return retry(memory, words.tooSoon)
    case 'too-far':
      return retry(memory, words.tooFar)
    case 'closed':
    case 'holiday':
    case 'never-offered':
    case 'taken':
      return retry(memory, words.nothingFree(null))
    case 'party-size':
      if (memory.partySize)
        memory.group = { party: memory.partySize * (memory.tables ?? 1), wish: memory.wish }
      if (memory.partySize && memory.tables) {
        memory.lead.push(tableWordsIn(scene.call.language).notSoMany(memory.tables, memory.partySize))
        delete memory.partySize
        delete memory.tables
        delete memory.clarify
        memory.partyRefused = true
        return
      }
      delete memory.partySize
      delete memory.clarify
      memory.partyRefused = true
      memory.lead.push(
        words.partyRefused(
          tongue.say.number(Number(data['min'] ?? 1)),
          tongue.say.number(Number(data['max'] ?? 8)),
        ),
      )
      return
    case 'not-found': {
      const practitioners = data['practitioners'] as readonly string[] | undefined
      if (practitioners) {
        memory.lead.push(
          words.unknownPractitioner(
            memory.practitioner ?? '',
            tongue.say.list(practitioners.map(words.practitioner), 'or'),
          ),
        )
        delete memory.practitioner
        memory.tries.practitioner = 0
        return
      }
      memory.lead.push(
        words.unknownService(
          tongue.say.list((data['services'] as readonly string[] | undefined) ?? [], 'or'),
        ),
      )
      delete memory.service
      return
    }
    default:
      return giveUp(memory, words.toolFailed)
  }
}

function retry(memory: Memory, words: string): void {
  memory.lead.push(words)
  askAgain(memory)
}

/** The row is stored, or somebody was faster. */
export function learnBooking(
  memory: Memory,
  answer: ToolAnswer,
  scene: Scene,
  done: (memory: Memory) => string,
): void {
  unrecap(memory)
  if (answer.ok) {
    const stored = answer.data['appointment'] as Found | undefined
    if (stored) memory.pick = stored
    if (stored?.service) memory.service = stored.service
    const { also, practitioner, goal, tables } = memory
    const words = done(memory)
    reach(memory, words)
    // Of a group on several tables one row alone is neither moved nor cancelled here.
    if (stored && !tables) memory.made = stored
    if (stored) memory.last = stored
    if (practitioner) memory.usual = practitioner
    if (stored && goal === 'book' && also.length > 0) turnToNext(memory, stored, also, scene)
    return
  }
  const alternatives = (answer.data?.['alternatives'] as readonly Slot[] | undefined) ?? []
  if (answer.why === 'too-late')
    return memory.appointment
      ? tooLate(memory, memory.appointment, 'move', scene)
      : giveUp(memory, scene.words.tooLate)
  if (alternatives.length === 0) return refused(memory, answer, scene)
  memory.lead.push(answer.why === 'taken' ? scene.words.justTaken : scene.words.nothingFree(null))
  forgetOffer(memory)
  delete memory.wish.time
  memory.offered = alternatives.slice(0, 2)
}

/** The mother's is booked: the child's comes right after it, with the same practitioner. */
function turnToNext(memory: Memory, stored: Found, also: readonly string[], scene: Scene): void {
  const [name, ...others] = also
  memory.goal = 'book'
  memory.also = others
  followOn(memory, stored, scene)
  if (stored.service) memory.service = stored.service
  delete memory.birthDate
  delete memory.name
  if (name) memory.name = name
  memory.lead.push(scene.words.nextPerson(name || null))
}
