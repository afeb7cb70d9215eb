/** Who calls, what they want, and how they speak. */
import type { Scenario } from '../scenarios/scenario.ts'
import type { MomentWish } from './moments.ts'

export interface Person {
  readonly first: string
  readonly last: string
  /** E.164. */
  readonly phone: string
  readonly birthDate: string
}

/** One thing a caller wants, with all they know about it. */
export interface Wish {
  /** « je voudrais prendre rendez-vous » */
  readonly ask: string
  /** « pour ma fille »: said behind it. */
  readonly forWhom?: string
  readonly person: Person
  /** The patient's relative speaks; the person alone when absent. */
  readonly moment?: MomentWish
  /** What they fall back on when their moment cannot be had. */
  readonly otherwise?: MomentWish
  readonly practitioner?: string
  readonly party?: number
  /** « deux adultes et un enfant » */
  readonly partySaid?: string
  /** « une chaise haute »; said with the wish or before the recap is accepted. */
  readonly request?: string
  /** Why, when they are asked. */
  readonly motive?: string
  readonly problem?: string
  /** As it is written; null: the caller does not have it. */
  readonly order?: string | null
  readonly message?: string
  /** What the opening must say whatever the style: the day of the appointment that moves. */
  readonly always?: string
  /** Nobody would go on: the call ends when this is heard. */
  readonly enoughWhen?: RegExp
  /** How they answer « un message, ou un nouveau rendez-vous ? ». */
  readonly wayOut?: string
}

export type Row = Readonly<Record<string, string | number | RegExp | null>>

export interface Want {
  /** Appointments of the call, in any order. */
  readonly appointments?: readonly (Row & { readonly fits?: never })[]
  /** The moments of those booked, in order of the wishes. */
  readonly moments?: readonly MomentWish[]
  readonly tickets?: readonly Row[]
  readonly messages?: readonly Row[]
  /** A message or a ticket: either will do. */
  readonly either?: RegExp
  readonly transferred?: boolean
  /** What the assistant must have said at some moment, and what never. */
  readonly hears?: readonly RegExp[]
  readonly never?: readonly RegExp[]
}

/** A call to be played. */
export interface Brief {
  readonly goal: string
  readonly line: Scenario['line']
  /** E.164; null: hidden. */
  readonly from: string | null
  readonly now: string
  readonly given: Scenario['given']
  /** One after the other. */
  readonly wishes: readonly Wish[]
  /** A question put first, and what its answer must say. */
  readonly question?: { readonly said: string; readonly told: RegExp }
  readonly want: Want
}

export interface Style {
  readonly name: string
  /** How much is said at once. */
  readonly opening: 'bare' | 'short' | 'full' | 'all'
  readonly names: 'full' | 'family-first' | 'family-only' | 'spelled'
  readonly phone: 'figures' | 'words' | 'halves' | 'this-one' | 'digits'
  readonly register: 'written' | 'recognised' | 'unmarked' | 'elderly' | 'chatty' | 'polite'
  /** Whole sentences, as people who write speak. */
  readonly formal?: true
  /** What will be asked next is told with the answer. */
  readonly volunteers?: true
  /** « Pardon ? », once. */
  readonly mishears?: true
  /** « Attendez, je regarde mon agenda », once. */
  readonly pauses?: true
  /** Gives a wrong number first, and notices it in the recap. */
  readonly slips?: true
  /** Our words are said again before they are agreed to. */
  readonly echoes?: true
  readonly picks: 'first' | 'last' | 'third'
  /** Says something wrong and corrects it in the same breath. */
  readonly corrects?: true
  /** Answers with a question, once. */
  readonly asks?: true
  /** Wants something else at the recap, once. */
  readonly changesMind?: true
}

const plain = {
  opening: 'short',
  names: 'full',
  phone: 'figures',
  register: 'written',
  picks: 'first',
} as const

export const styles: readonly Style[] = [
  { name: 'plain', ...plain },
  { name: 'terse', ...plain, opening: 'bare', names: 'family-only', register: 'recognised' },
  { name: 'all-at-once', ...plain, opening: 'all' },
  { name: 'chatty', ...plain, opening: 'full', register: 'chatty' },
  { name: 'corrects', ...plain, opening: 'full', corrects: true },
  { name: 'asks', ...plain, asks: true },
  { name: 'spells', ...plain, names: 'spelled', phone: 'words' },
  { name: 'in-halves', ...plain, opening: 'full', phone: 'halves', names: 'family-first' },
  { name: 'third-offer', ...plain, picks: 'third' },
  { name: 'last-offer', ...plain, opening: 'full', picks: 'last', phone: 'this-one' },
  { name: 'changes-mind', ...plain, opening: 'full', changesMind: true },
  { name: 'elderly', ...plain, opening: 'bare', register: 'elderly', phone: 'words' },
  { name: 'unmarked', ...plain, opening: 'full', register: 'unmarked', phone: 'digits' },
  { name: 'polite', ...plain, register: 'polite', names: 'family-only', picks: 'last' },
  { name: 'formal', ...plain, opening: 'full', formal: true },
  { name: 'formal-short', ...plain, formal: true, picks: 'last' },
  { name: 'volunteers', ...plain, volunteers: true },
  { name: 'echoes', ...plain, echoes: true, phone: 'words' },
  { name: 'mishears', ...plain, mishears: true },
  { name: 'pauses', ...plain, pauses: true, opening: 'bare' },
  { name: 'slips', ...plain, slips: true, opening: 'full' },
  { name: 'recognised', ...plain, opening: 'full', register: 'recognised', phone: 'words' },
]
