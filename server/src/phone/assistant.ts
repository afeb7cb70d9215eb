/** A configured receptionist. */
import type { Language, Trade } from '../tongues/tongue.ts'
import type { OrganizationId } from './call.ts'

/** A datum the business wants asked besides its own ones (« mutuelle »). */
export interface ExtraField {
  readonly key: string
  /** The question as it is asked, by language: « Quelle est votre mutuelle ? ». */
  readonly question: Readonly<Partial<Record<Language, string>>>
  readonly required: boolean
}

/** The carrier's voice for one language. Names are the carrier's. */
export interface Voice {
  readonly provider: string
  readonly name: string
}

export interface Assistant {
  readonly id: string
  readonly organizationId: OrganizationId
  /** « Cabinet CLAUDIO »: on whose behalf it answers. */
  readonly business: string
  readonly trade: Trade
  /** What is said first, after which the disclosure follows when the greeting lacks it. */
  readonly greeting: Readonly<Partial<Record<Language, string>>>
  /** Free text by the business: what the assistant should know. */
  readonly context: string
  readonly personality: string
  readonly languages: readonly Language[]
  readonly voices: Readonly<Partial<Record<Language, Voice>>>
  /** Names of brains, best first; the offline brain is always the last. */
  readonly brains: readonly string[]
  /** Names of the tools it may use. */
  readonly tools: readonly string[]
  readonly extraFields: readonly ExtraField[]
  /** Where a human answers, E.164; null: nobody, a message is taken. */
  readonly transferTo: string | null
  readonly timeZone: string
  /** Vocabulary of the house, given to the recogniser and to the tongue. */
  readonly practitioners: readonly string[]
  readonly services: readonly string[]
  /** Silence after which the caller is asked again. */
  readonly silenceMs: number
  /** The longest call. */
  readonly maxCallMs: number
  /** Carrier settings the business chose, by carrier's own names (speechModel, interruptSensitivity…). */
  readonly speech: Readonly<Record<string, string>>
  readonly active: boolean
}
