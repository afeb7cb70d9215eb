/** One entry of the published lists: what was said, when, and what an excellent secretary would note. */
import type { Asked, Intent, Language, ListeningContext, Understanding, When } from '../tongue.ts'

/** A value, or several accepted ones: `a|b`, `a..b`, `absent|a`. See README.md. */
export type Pattern = string

/** A moment as written in the lists; `hours` may be a part of the day (`morning`), `impossible: true` any words. */
export type ExpectedWhen = {
  readonly [key in keyof When]?: Pattern | true | { readonly from?: Pattern; readonly to?: Pattern }
}

/** A partial Understanding: only the listed fields are compared. */
export interface Expected
  extends Partial<
    Record<
      Exclude<keyof Understanding, 'dates' | 'excluded' | 'ask' | 'current' | 'intents' | 'names'>,
      unknown
    >
  > {
  readonly dates?: readonly ExpectedWhen[]
  readonly excluded?: readonly ExpectedWhen[]
  /** The moment of the existing appointment. */
  readonly current?: ExpectedWhen
  /** `true`: some question is returned, the readings are a set. `false`: none. */
  readonly ask?: boolean
  readonly names?: readonly Pattern[]
  /** The best intent. */
  readonly intent?: Pattern
  readonly intentsInclude?: readonly Intent[]
  readonly intentsExclude?: readonly Intent[]
  readonly topic?: Pattern
  /** Fields that must be empty. */
  readonly absent?: readonly (keyof Understanding)[]
  /** Notes that are equally right; it stands alone. */
  readonly anyOf?: readonly Expected[]
}

/** One utterance and the note expected of it. */
export interface Utterance extends ListeningContext {
  readonly text: string
  readonly asked?: Asked
  readonly expect: Expected
  /** Where it comes from, for the message of a failure. */
  readonly list: string
  readonly language: Language
}

export const contextKeys = [
  'now',
  'trade',
  'asked',
  'offered',
  'practitioners',
  'services',
  'aboutDate',
] as const satisfies readonly (keyof ListeningContext)[]

export const understandingKeys = [
  'intents',
  'topic',
  'wantedLanguage',
  'dates',
  'excluded',
  'ask',
  'current',
  'names',
  'spelled',
  'practitioners',
  'anyPractitioner',
  'service',
  'phones',
  'partialPhone',
  'sameNumber',
  'emails',
  'orders',
  'tickets',
  'partySize',
  'birthDate',
  'answer',
  'chosen',
  'number',
] as const satisfies readonly (keyof Understanding)[]

export const expectKeys: readonly string[] = [
  ...understandingKeys.filter((key) => key !== 'intents'),
  'intent',
  'intentsInclude',
  'intentsExclude',
  'absent',
  'anyOf',
]

export const whenKeys = [
  'date',
  'time',
  'days',
  'hours',
  'approximate',
  'soonest',
  'past',
  'impossible',
] as const satisfies readonly (keyof When)[]
