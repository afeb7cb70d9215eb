/** What the offline brain keeps between two turns: plain JSON, noted in the call's log. */
import type { Asked, CivilDate, ClockTime, Topic, Trade, When } from '../../tongues/tongue.ts'

export type Goal = 'book' | 'move' | 'cancel' | 'find' | 'ticket' | 'message'

/** A free moment, as `check_availability` answers it. */
export interface Slot {
  readonly date: CivilDate
  readonly time: ClockTime
  readonly practitioner?: string
}

/** An existing appointment, as `find_appointment` answers it. */
export interface Found {
  readonly id: string
  readonly person: string
  readonly date: CivilDate
  readonly time: ClockTime
  readonly endTime?: ClockTime
  readonly service?: string
  readonly practitioner?: string
  readonly partySize?: number
}

/** What the caller wants, moment by moment; what was not said is absent. */
/** Where from the appointment spoken of. */
export type Direction =
  | 'later'
  | 'earlier'
  | 'later-in-week'
  | 'earlier-in-week'
  | 'week-after'
  | 'same-day-week-after'
  | 'day-after'
  | 'day-before'

export interface Wish {
  date?: CivilDate
  until?: CivilDate
  time?: ClockTime
  from?: ClockTime
  to?: ClockTime
  soonest?: true
  /** « le dernier »: the latest of the day, or of these hours. */
  latest?: true
}

export interface Memory {
  /** Facts of the log already taken into account. */
  seen: number
  goal: Goal | null
  name?: string
  spelled?: true
  phone?: string
  partialPhone?: string
  birthDate?: CivilDate
  practitioner?: string
  anyPractitioner?: true
  service?: string
  partySize?: number
  order?: string
  noOrder?: true
  /** The last words told the order number. */
  orderTold?: true
  problem?: string
  message?: string
  extra: Record<string, string>
  wish: Wish
  /** Further wishes, in order of preference (« mardi, sinon jeudi »). */
  otherWishes: Wish[]
  /** « mardi ou mercredi »: either will do; a moment of each is offered. */
  either?: true
  gathered?: readonly Slot[]
  /** The first wish could not be had: the moment is said of the next. */
  fellBack?: true
  excludedDates: CivilDate[]
  offered: Slot[]
  pick?: Slot
  found: Found[]
  appointment?: Found
  /** Several readings of the same words, until the caller says which. */
  readings?: Wish[]
  clarify?: string
  /** The recap was said and waits for a yes. */
  recapped?: true
  confirmed?: true
  /** A recap was refused: what should change is asked. */
  refused?: true
  /** The pick is our proposal, not the caller's choice. */
  proposed?: true
  /** The day has room: a practitioner may be chosen. */
  roomy?: true
  /** The family name is known; the first name was asked for. */
  familyName?: true
  /** What should change was asked. */
  changing?: true
  /** « à la même heure »: as the appointment that moves. */
  sameHour?: true
  /** Only another day was wished: the hour of the appointment was kept, if it is free. */
  hourKept?: true
  /** The party is not taken; a message was proposed. */
  partyRefused?: true
  /** So many tables, each for `partySize`: a group that one table cannot hold. */
  tables?: number
  /** A table that is not taken, for the message about it. */
  group?: { party: number; wish: Wish }
  /** This party is within the limits; `asking`: it is being asked. */
  partyTaken?: number
  partyAsking?: true
  /** What the problem is about, when what happened was not said yet. */
  about?: string
  /** The last appointment made or changed in this call. */
  made?: Found
  /** The last appointment spoken of, even if it was cancelled: « la semaine d'après » counts from it. */
  last?: Found
  /** Its practitioner, when the caller had chosen: a further appointment is with the same. */
  usual?: string
  /** Who else needs an appointment, right after this one: names, empty when not said yet. */
  also: string[]
  /** A second question of the same breath, for after the first is answered. */
  alsoAsks?: string
  /** Two answers in a row: a sentence of each. */
  briefly?: true
  /** Nothing is left of the morning wished for: what is left of that day. */
  sameDay?: Slot
  /** A second wish of the same sentence, for after the first is booked. */
  second?: string
  /** What the house should know besides: a high chair, an allergy. */
  requests: string[]
  /** A practitioner was described (« celui de la dernière fois »), not named. */
  described?: true
  /** « pas avec le docteur Martin » */
  notWith?: string
  /** Another moment is wanted than the one spoken of. */
  another?: true
  /** What is offered was already read out. */
  readOut?: true
  asked?: Asked
  /** The extra field being asked. */
  askedField?: string
  /** How often each thing was asked in vain. */
  tries: Partial<
    Record<
      Asked | 'firstName' | 'reasons' | 'refusals' | 'vague' | 'proofs' | 'ways' | 'offers' | 'parting',
      number
    >
  >
  /** A tool is at work; its answer belongs to this. */
  waiting?: { id: string; tool: string }
  calls: number
  /** A question to answer from the documents before going on. */
  question?: { query: string; about?: string; topic?: Topic; day?: Wish; otherDay?: boolean }
  /** What the last question was about. */
  topic?: Topic
  /** « mon lit », of which something was asked: what a case may be about. */
  thing?: string
  /** The caller never came here: the first visit is theirs. */
  newcomer?: true
  /** The beginning of an order number that is still being dictated. */
  partialOrder?: string
  /** « deux de plus », of a table that exists. */
  moreBy?: number
  /** The day the caller asked about, « vous êtes ouverts le 31 ? ». */
  dayAsked?: CivilDate
  /** What the last question looked for. */
  spoken?: string
  /** « une heure plus tôt »: minutes from where it is. */
  shift?: number
  /** « un peu plus tard » than where it is. */
  leans?: Direction
  /** A booking was proposed to who only asked whether one must book. */
  invited?: true
  /** The last day that was told to be closed. */
  closedDay?: CivilDate
  /** The day of a table, looked at before its hour is asked. */
  looksAt?: CivilDate
  /** The moment whose room was looked at before it is known for how many, and that there was some. */
  probed?: string
  someLeft?: true
  /** Whether there is room was asked. */
  asksRoom?: true
  /** Said before the next question. */
  lead: string[]
  wantsHuman?: true
  transferRefused?: true
  leaving?: true
  /** Something was done in this call: its end is a good-bye, not a failure. */
  done: number
  /** A house calls about its own work, « ici la pharmacie du Marché ». */
  firm?: true
  /** The goal has just been reached. */
  reached?: true
  /** The goal was set by these very words. */
  begun?: true
  /** The name was refused, or why it is needed was asked. */
  reluctant?: true
  /** A question was just answered from the documents or the agenda. */
  answered?: true
  /** Who they are could not be proven with the name alone. */
  unproven?: true
  /** Nothing can be told or changed of their appointments: what they had called for. */
  stuck?: Goal
  /** Their appointments stayed out of reach in this call. */
  shut?: true
  /** What was said with the wish, and who said it when the appointment is somebody else's. */
  told?: string
  caller?: string
  /** The message is about this person's appointment; who calls may be somebody else. */
  concerns?: string
  /** Something was told to be noted, in the last words. */
  noted?: true
  /** A message was offered instead of asking once more. */
  offersMessage?: true
  /** The message is about an order, whose number is not known yet. */
  wantsOrder?: true
  /** The heading of the passage last read out, and what was read of it. */
  heading?: string
  readPassage?: string
  /** Something that is no order number was given as one. */
  unreadOrder?: true
  /** Another phone than the one they call from is wanted. */
  otherPhone?: true
  /** What comes once this is stored. */
  afterwards?: 'message'
  /** The message, or the case, as it was last read back. */
  readBack?: string
  /** The goal was given up by the caller. */
  dropped?: true
  /** Nothing was understood in the last words. */
  lost?: true
  deviates?:
    | 'insult'
    | 'identity'
    | 'wait'
    | 'hesitation'
    | 'agreement'
    | 'language'
    | 'thanks'
    | 'greeting'
    | 'slower'
    | 'badly'
  /** How often somebody who sells something was declined. */
  canvasser?: number
  /** The training spoken of, and whether the documents know it; null: not looked up yet. */
  subject?: { said: string; given: boolean | null }
  /** A training that was asked for and is not given here. */
  missing?: string
  /** The case opened in this call, and its order. */
  file?: string
  lastOrder?: string
  /** The order number that was looked up, and whether the house has it. */
  looked?: { order: string; known: boolean }
  /** The caller agreed to go on: « je vous écoute ». */
  listening?: true
  /** « je le garde » */
  kept?: true
  /** How they are addressed: « madame Cherif ». */
  address?: string
  /** What the last words gave without being asked for it. */
  given?: Given[]
  /** The last question, and how often each was put. */
  put?: string
  puts: Record<string, number>
  /** The hour, or the part of the day, the caller wants, whatever became of the day. */
  hour?: Pick<Wish, 'time' | 'from' | 'to'>
}

export type Given = 'name' | 'phone' | 'day' | 'request' | 'other'

export function freshMemory(): Memory {
  return {
    seen: 0,
    goal: null,
    extra: {},
    wish: {},
    otherWishes: [],
    excludedDates: [],
    offered: [],
    found: [],
    also: [],
    requests: [],
    tries: {},
    calls: 0,
    lead: [],
    puts: {},
    done: 0,
  }
}

/** A memory of one's own: what is in the log is never changed afterwards. */
export function copyMemory(memory: Memory): Memory {
  return {
    ...memory,
    extra: { ...memory.extra },
    wish: { ...memory.wish },
    otherWishes: [...memory.otherWishes],
    excludedDates: [...memory.excludedDates],
    offered: [...memory.offered],
    found: [...memory.found],
    also: [...memory.also],
    requests: [...memory.requests],
    tries: { ...memory.tries },
    lead: [...memory.lead],
    puts: { ...memory.puts },
  }
}

const keptAfterwards = [
  ...(['leaving', 'name', 'phone', 'birthDate', 'made', 'waiting'] as const),
  ...([
    'transferRefused',
    'shut',
    'spelled',
    'usual',
    'last',
    'second',
    'address',
    'given',
    'put',
    'puts',
  ] as const),
  ...([
    'canvasser',
    'file',
    'lastOrder',
    'subject',
    'topic',
    'thing',
    'newcomer',
    'dayAsked',
    'spoken',
    'heading',
    'readPassage',
  ] as const),
]

/** The goal is reached or given up: the person stays known, the rest is forgotten. */
export function settleGoal(memory: Memory): void {
  const { seen, calls, done, lead } = memory
  const kept = Object.fromEntries(keptAfterwards.map((key) => [key, memory[key]]))
  for (const key of Object.keys(memory) as (keyof Memory)[]) delete memory[key]
  Object.assign(memory, freshMemory(), { seen, calls, done, lead })
  for (const [key, value] of Object.entries(kept))
    if (value !== undefined) Object.assign(memory, { [key]: value })
}

/** The recap no longer says what will be done. */
export function unrecap(memory: Memory): void {
  delete memory.recapped
  delete memory.confirmed
  delete memory.proposed
}

/** What was offered no longer fits. */
export function forgetOffer(memory: Memory): void {
  memory.offered = []
  delete memory.pick
  delete memory.proposed
  delete memory.readOut
  delete memory.tries.vague
  delete memory.tries.offers
}

/** A reading of the tongue as a wish. */
export function wishOf(when: When, trade?: Trade): Wish {
  const { hours } = when
  // Nobody who works mornings until half past twelve calls noon « l'après-midi ».
  const afternoon = trade !== 'restaurant' && hours?.from === '12:00' && (hours.to ?? '24:00') >= '14:30'
  // The end of the afternoon is after work, where people come for twenty minutes.
  const late = trade !== 'restaurant' && hours?.from === '16:00' && (hours.to ?? '') >= '18:00'
  return {
    ...(when.days?.from ? { date: when.days.from } : {}),
    ...(when.days?.to && !when.date ? { until: when.days.to } : {}),
    ...(when.date ? { date: when.date } : {}),
    ...(when.time ? { time: when.time } : {}),
    ...(hours?.from ? { from: afternoon ? '13:00' : late ? '17:00' : hours.from } : {}),
    ...(hours?.to ? { to: hours.to } : {}),
    ...(when.soonest ? { soonest: true as const } : {}),
  }
}

export function isEmptyWish(wish: Wish): boolean {
  return Object.keys(wish).length === 0
}
