/** What an assistant can tell as done, and how a language says it. */

/** What a call can have done, seen from what its tools answered. */
export type Deed =
  | 'booked'
  | 'moved'
  | 'found'
  | 'cancelled'
  | 'ticket'
  | 'message'
  /** The documents were read, or the house briefed its assistant: what it promises may come from there. */
  | 'knowledge'

/** The deeds of the agenda: their claims must also name the right moment. */
export const agendaDeeds: ReadonlySet<Deed> = new Set(['booked', 'moved', 'found', 'cancelled'])

/** A way of telling that something is done. */
export interface Claim {
  readonly words: RegExp
  /** Any of these makes it true; none: nothing here does such a thing. */
  readonly by: readonly Deed[]
  /** The words claim something only beside a moment: « nous vous attendons mardi à dix heures ». */
  readonly dated?: true
}

/** How a language claims. */
export interface Claims {
  /** Words that a telling sentence of this language has: a model may slip into it on a call in another one. */
  readonly speaks: RegExp
  /** Words that announce that the sentence may become a claim: it is then heard whole before it is said. */
  readonly hint: RegExp
  readonly claims: readonly Claim[]
  /** What, before the claim in its clause, takes it back: a condition, a refusal, something wished for. */
  readonly unless: RegExp
  /** A question at the end that makes all that precedes it a question: « …, c'est bien ça ? » */
  readonly tag: RegExp
  /** « je vous passe quelqu'un »: to be followed by the deed within the turn. */
  readonly transfer: RegExp
  /** « c'est noté » said of a name: true only of what is stored, so a humbler word is said. */
  readonly polite: readonly (readonly [RegExp, string])[]
}

export const writes = ['booked', 'moved', 'cancelled', 'ticket', 'message'] as const satisfies readonly Deed[]
export const standing = ['booked', 'moved', 'found'] as const satisfies readonly Deed[]
