/** A verb the brain may use, and what came of it. */
import type { z } from 'zod'
import type { Language, ListeningContext, Understanding } from '../tongues/tongue.ts'
import type { CallId, EndReason, OrganizationId } from './call.ts'

/** Why a tool refused. Brains explain it; nobody reads it aloud as it is. */
export type Refusal =
  | 'invalid-input' // something is missing or unreadable: see `missing`
  | 'unknown-tool'
  | 'not-allowed'
  | 'past'
  | 'too-soon' // the lead time
  | 'too-far' // beyond the booking horizon
  | 'closed' // closed that day, or at that hour
  | 'holiday'
  | 'taken' // no longer free
  | 'never-offered' // exists in no availability (wrong length, off the grid)
  | 'party-size' // too few or too many persons
  | 'not-found'
  | 'identity' // nothing is disclosed before the caller proved who they are
  | 'confirm-first' // the caller has not said yes to it
  | 'too-late' // can no longer be moved or cancelled by telephone
  | 'timeout'
  | 'failed'

/** What a tool answers: always an answer, never an exception. `data` is plain JSON. */
export type ToolAnswer =
  | {
      readonly ok: true
      readonly data: Readonly<Record<string, unknown>>
      /** What must happen on the line once the turn's last words are said. */
      readonly line?: LineOrder
    }
  | {
      readonly ok: false
      readonly why: Refusal
      /** One English sentence for a language model. */
      readonly explain: string
      readonly missing?: readonly string[]
      readonly data?: Readonly<Record<string, unknown>>
    }

/** An order to the line, given by a tool that decided it. */
export type LineOrder =
  | { readonly type: 'transfer'; readonly to: string; readonly reason: string }
  | { readonly type: 'hang-up'; readonly reason: EndReason }

/** What a tool may know of the call it serves. */
export interface ToolContext {
  readonly organizationId: OrganizationId
  readonly callId: CallId
  /** Distinguishes two calls of one tool in one call; the same for a repetition. */
  readonly idempotencyKey: string
  /** The caller's number in E.164, or empty when hidden. */
  readonly callerPhone: string
  readonly language: Language
  /** The present moment in the zone of the business, `YYYY-MM-DDTHH:MM`. */
  readonly now: string
  readonly signal: AbortSignal
  /** What the call's tongue makes of some words: completes what a language model passes. */
  understand(text: string, context?: Partial<ListeningContext>): Understanding
}

/** What a field of a tool's input means when it comes as spoken words: « mardi en huit », « zéro six… ». */
export type SpokenKind = 'date' | 'time' | 'phone' | 'name' | 'email' | 'order' | 'party' | 'birth'

export interface Tool<Input extends z.ZodType = z.ZodType> {
  readonly name: string
  /** For a language model: what it does, when to use it, what it must know first. */
  readonly description: string
  readonly input: Input
  /** Fields that may come in spoken words, and are completed by the tongue before validation. */
  readonly spoken?: Readonly<Record<string, SpokenKind>>
  /** It changes the agenda or the files: it is finished even when the caller speaks over it. */
  readonly writes?: true
  /** Which phrase is said when it takes long. */
  readonly meanwhile?: 'looking-in-agenda' | 'writing-down' | 'searching'
  readonly timeoutMs?: number
  run(input: z.output<Input>, context: ToolContext): Promise<ToolAnswer>
}

/** Keeps the input's type while the tools are listed together. */
export function defineTool<Input extends z.ZodType>(tool: Tool<Input>): Tool {
  return tool
}
