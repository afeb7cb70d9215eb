/** What the offline brain keeps between two turns: plain JSON, noted in the call's log. */
import type { Asked, CivilDate, ClockTime, Topic, When } from '../../tongues/tongue.ts'

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
  readonly service?: string
  readonly practitioner?: string
  readonly partySize?: number
}

/** What the caller wants, moment by moment; what was not said is absent. */
export interface Wish {
  date?: CivilDate
  until?: CivilDate
  time?: ClockTime
  from?: ClockTime
  to?: ClockTime
  soonest?: true
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
  problem?: string
  message?: string
  extra: Record<string, string>
  wish: Wish
  /** Further wishes, in order of preference (« mardi, sinon jeudi »). */
  otherWishes: Wish[]
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
  /** More slots follow the one offered. */
  more?: true
  /** The pick is our proposal, not the caller's choice. */
  proposed?: true
  asked?: Asked
  /** The extra field being asked. */
  askedField?: string
  /** How often each thing was asked in vain. */
  tries: Partial<Record<Asked, number>>
  /** A tool is at work; its answer belongs to this. */
  waiting?: { id: string; tool: string }
  calls: number
  /** A question to answer from the documents before going on. */
  question?: { query: string; topic?: Topic }
  /** Said before the next question. */
  lead: string[]
  wantsHuman?: true
  transferRefused?: true
  leaving?: true
  /** Something was done in this call: its end is a good-bye, not a failure. */
  done: number
  /** The goal has just been reached. */
  reached?: true
  /** A question was just answered from the documents or the agenda. */
  answered?: true
  /** Who they are could not be proven with the name alone. */
  unproven?: true
  /** The goal was given up by the caller. */
  dropped?: true
  /** Nothing was understood in the last words. */
  lost?: true
  deviates?: 'insult' | 'identity' | 'wait' | 'thanks' | 'greeting' | 'slower'
}

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
    tries: {},
    calls: 0,
    lead: [],
    done: 0,
  }
}

/** The goal is reached or given up: the person stays known, the rest is forgotten. */
export function settleGoal(memory: Memory): void {
  memory.goal = null
  memory.wish = {}
  memory.otherWishes = []
  memory.excludedDates = []
  memory.offered = []
  memory.found = []
  memory.tries = {}
  for (const key of [
    'pick',
    'proposed',
    'more',
    'refused',
    'appointment',
    'readings',
    'clarify',
    'recapped',
    'confirmed',
    'problem',
    'message',
    'order',
    'noOrder',
    'partySize',
    'service',
    'practitioner',
    'anyPractitioner',
    'asked',
    'askedField',
    'unproven',
  ] as const)
    delete memory[key]
}

/** A reading of the tongue as a wish. */
export function wishOf(when: When): Wish {
  return {
    ...(when.date ? { date: when.date } : {}),
    ...(when.days?.from ? { date: when.days.from } : {}),
    ...(when.days?.to ? { until: when.days.to } : {}),
    ...(when.time ? { time: when.time } : {}),
    ...(when.hours?.from ? { from: when.hours.from } : {}),
    ...(when.hours?.to ? { to: when.hours.to } : {}),
    ...(when.soonest ? { soonest: true as const } : {}),
  }
}

export function isEmptyWish(wish: Wish): boolean {
  return Object.keys(wish).length === 0
}
