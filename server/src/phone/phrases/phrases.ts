/**
 * Everything the product itself says, whatever brain thinks: openings, reflexes, failures.
 * One file per language; no sentence is said by an exception.
 */
import type { Language } from '../../tongues/tongue.ts'
import type { Trade } from '../../tongues/tongue.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

/** What a recap tells; the moment is in spoken words. */
export interface RecapDetails {
  readonly moment: string
  readonly practitioner?: string
  readonly party?: { readonly count: number; readonly said: string }
  readonly name?: string
}

export interface Phrases {
  /** Who answers, for whom, and that it is an AI: added when the business's greeting lacks it. */
  disclosure(business: string): string
  greeting(business: string): string
  /** A call that comes back after the line was lost. */
  backAgain: string
  /** This house closes for a moment, and takes no new call. */
  restarting: string
  /** There can be no call at all. */
  outOfOrder: string
  /** Nobody took the transfer. */
  nobodyAnswered: string
  /** Said while a brain thinks longer than a breath; then every few seconds, in turn. */
  fillers: readonly string[]
  lookingInAgenda: string
  writingDown: string
  searching: string
  stillThere: string
  /** After the second silence: the simplest question, with the way to a human. */
  simpler: string
  leave: string
  nothingToRepeat: string
  goodbye: string
  transferring: string
  /** After a transfer that nobody took. */
  offerMessage: string
  /** Every brain failed, and there is nobody to hand over to. */
  trouble: string
  notUnderstood: string
  tooLong: string
  tooLongSoon: string
  closed(business: string): string
  unknownNumber: string
  /** No advice: the number to dial, and a human if there is one. */
  emergency(trade: Trade, transferring: boolean): string
  languageChanged: string
  languageNotOffered: string
  /** What is about to be written for a language model, and the question. */
  recapBooking(details: RecapDetails): string
  recapMove(details: RecapDetails): string
  recapCancel(moment: string): string
  recapTicket(ticket: { readonly name: string; readonly problem: string; readonly order?: string }): string
  /** A sentence was left in its middle, and another brain goes on. */
  startAgain: string
  /** A brain said something was done that is not: taken back at once. */
  notYetDone: string
  /** An answer was longer than anybody listens to. */
  shallIGoOn: string
}

const phrases = { fr, en, ar } as const satisfies Record<Language, Phrases>

export function phrasesIn(language: Language): Phrases {
  return phrases[language]
}
