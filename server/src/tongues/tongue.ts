/**
 * What a spoken language must offer: understand a caller, and say things back.
 * Pure: no clock (the moment is given), no model, no database, no other folder of ours.
 * Each language is one folder and one line in `tongues.ts`.
 */

export type Language = 'fr' | 'en' | 'ar'

/** A civil date, `YYYY-MM-DD`, in the zone of the business. */
export type CivilDate = string
/** An hour of the day, `HH:MM`, 24 hours, in the zone of the business. */
export type ClockTime = string

/** The trade of the business: it settles « à huit heures » (dinner, or the first consultation). */
export type Trade = 'medical' | 'restaurant' | 'after-sales' | 'training' | 'other'

/** The question the caller is answering. It decides what « douze » or « Martin » is. */
export const everyAsked = [
  'intent', // « Que puis-je faire pour vous ? »
  'name',
  'phone',
  'email',
  'date',
  'time',
  'order',
  'party',
  'birth',
  'problem', // free words: what is broken, what message to leave
  'service',
  'practitioner',
  'confirm', // yes or no to a recap
  'choice', // one of the options just offered (given in `offered`)
  'anything-else',
] as const

export type Asked = (typeof everyAsked)[number]

export interface ListeningContext {
  /** The present moment in the zone of the business, `YYYY-MM-DDTHH:MM`. */
  readonly now: string
  readonly trade?: Trade
  readonly asked?: Asked
  /** The slots last offered aloud, in the order they were said: « le deuxième », « plutôt celui de 15 h ». */
  readonly offered?: readonly When[]
  /** Family names of the practitioners, names of the services: the vocabulary of the house. */
  readonly practitioners?: readonly string[]
  readonly services?: readonly string[]
  /** The day already agreed upon: « à 15 h », « le lendemain », « plutôt l'après-midi » refer to it. */
  readonly aboutDate?: CivilDate
}

/** One reading of a moment. What was not said is absent. */
export interface When {
  readonly date?: CivilDate
  readonly time?: ClockTime
  /** Several days: « la semaine prochaine », « entre le 3 et le 7 » (both bounds included). */
  readonly days?:
    | { readonly from: CivilDate; readonly to?: CivilDate }
    | { readonly from?: CivilDate; readonly to: CivilDate }
  /** A part of the day: « l'après-midi », « après 17 h » (from included, to excluded). */
  readonly hours?: { readonly from?: ClockTime; readonly to?: ClockTime }
  /** « vers 15 h ». */
  readonly approximate?: true
  /** « le plus tôt possible », « dès que possible ». */
  readonly soonest?: true
  /** Already past when it was said (« hier », « le 3 » of an elapsed month named with its year). */
  readonly past?: true
  /** It was said but exists in no calendar (« le 31 février », « 25 heures »): the words. */
  readonly impossible?: string
}

export const intents = [
  'book', // take an appointment, reserve a table
  'move', // move an existing one
  'cancel', // cancel an existing one
  'find', // « c'est quand mon rendez-vous ? »
  'availability', // « vous avez de la place mardi ? »
  'question', // anything the documents answer; see `topic`
  'ticket', // something bought is broken, late, missing
  'message', // leave a message, be called back
  'human', // speak to somebody
  'emergency', // life in danger: 15, 112, 114
  'repeat', // « pardon ? », « vous pouvez répéter ? »
  'slower', // « moins vite »
  'correct', // « non, je me suis trompé », « c'est pas ça » outside a yes/no question
  'wait', // « attendez, je prends mon agenda »
  'greeting', // « bonjour » and nothing else
  'thanks', // « merci » and nothing else
  'goodbye', // « au revoir », « c'est tout »
  'insult',
  'language', // asks for another language; see `wantedLanguage`
  'identity', // « vous êtes un robot ? », « c'est bien le cabinet ? »
] as const
export type Intent = (typeof intents)[number]

/** What a question is about, when it is a usual one; anything else is searched as it was said. */
export type Topic =
  | 'hours'
  | 'address'
  | 'access'
  | 'parking'
  | 'price'
  | 'payment'
  | 'documents'
  | 'insurance'
  | 'phone'
  | 'email'
  | 'menu'
  | 'allergens'
  | 'terrace'
  | 'children'
  | 'pets'
  | 'disability'
  | 'delivery'
  | 'delay'
  | 'warranty'
  | 'returns'
  | 'programme'
  | 'duration'
  | 'funding'
  | 'certification'
  | 'cancellation'
  | 'services'
  | 'practitioners'
  | 'prescription'
  | 'results'
  | 'other'

/** Everything understood in one utterance. Empty arrays and absent fields mean: not said. */
export interface Understanding {
  /** Best first; empty when nothing is recognised. */
  readonly intents: readonly Intent[]
  readonly topic?: Topic
  readonly wantedLanguage?: Language
  /**
   * The moments wanted. One entry: clear. Several entries with `ask`: the same words have several readings.
   * Several entries without `ask`: the caller named alternatives (« mardi ou jeudi »), in order of preference.
   */
  readonly dates: readonly When[]
  /** Moments refused: « pas mercredi », « sauf le matin ». */
  readonly excluded: readonly When[]
  /** The question that settles an ambiguity, ready to be said. */
  readonly ask?: string
  /** The moment of the existing appointment: « mon rendez-vous de mardi », in order to move it. */
  readonly current?: When
  /** Persons: « Jean Dupont », correctly cased, accents kept, particles kept (« Anne de La Tour »). Never the practitioner. */
  readonly names: readonly string[]
  /** The letters were spelled out, so the name needs no second check. */
  readonly spelled?: true
  /** Practitioners asked for, as known in the context when they match (« Martin »), else as said. */
  readonly practitioners: readonly string[]
  /** « n'importe lequel », « peu importe le médecin ». */
  readonly anyPractitioner?: true
  /** A service of the context that was named (« première visite »). */
  readonly service?: string
  /** E.164. An unfinished number is in `partialPhone` as digits. */
  readonly phones: readonly string[]
  readonly partialPhone?: string
  /** « le numéro avec lequel j'appelle ». */
  readonly sameNumber?: true
  readonly emails: readonly string[]
  /** Order numbers, normalised: `CMD-2024-12345`. */
  readonly orders: readonly string[]
  /** Ticket numbers: `TKT-2026-001`. */
  readonly tickets: readonly string[]
  readonly partySize: number | null
  readonly birthDate: CivilDate | null
  readonly answer: 'yes' | 'no' | 'unsure' | null
  /** Index in `context.offered` of the option chosen: « le premier », « celui de 15 h ». */
  readonly chosen?: number
  /** A bare number that is none of the above (satisfaction, a digit…). */
  readonly number?: number
}

/** Saying things aloud. Each result is plain text for a voice: no digit runs, no abbreviations, no markup. */
export interface Sayings {
  /** « mardi 24 novembre », with the year when it is not the year of `today`; « aujourd'hui », « demain » when so. */
  date(date: CivilDate, today: CivilDate): string
  /** « quatorze heures trente », « midi », « neuf heures ». */
  time(time: ClockTime): string
  /** « mardi 24 novembre à quatorze heures trente ». */
  moment(date: CivilDate, time: ClockTime, today: CivilDate): string
  /** A period of the day: « de neuf heures à midi trente ». */
  hours(from: ClockTime, to: ClockTime): string
  /** In pairs in French: « zéro six, trente-neuf, quatre-vingt-dix-huit… ». Takes E.164. */
  phone(e164: string): string
  /** Digit by digit, after a refusal. */
  phoneDigits(e164: string): string
  /** « C M D, deux mille vingt-quatre, douze mille trois cent quarante-cinq » or digit groups, comma separated. */
  reference(reference: string): string
  email(email: string): string
  /** « D, U, P, O, N, T ». */
  spell(name: string): string
  number(value: number): string
  /** « a, b ou c ». */
  list(items: readonly string[], join: 'and' | 'or'): string
  /** A duration in minutes: « vingt minutes », « une heure et demie ». */
  minutes(value: number): string
  /**
   * Makes any text speakable: Markdown stripped, URLs shortened to the site's name, ISO dates, `14:30`, `14h30`,
   * phone numbers, e-mails, € and % read out. What is already speakable passes unchanged. Idempotent.
   */
  speakable(text: string, today: CivilDate): string
}

export interface Tongue {
  readonly language: Language
  /** BCP-47 for carriers: `fr-FR`. */
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'
  understand(text: string, context: ListeningContext): Understanding
  /**
   * False: these words ask for no reflex, that is, `understand` would tell neither « emergency » nor « language »,
   * « repeat », « goodbye ». True promises nothing. A small part of the work of `understand`: each turn begins with it.
   */
  mayBeReflex(text: string, context: ListeningContext): boolean
  readonly say: Sayings
  /** Sentences of callers, of every kind: what a house rehearses before its first call. */
  readonly rehearsal: readonly string[]
}
