/** Everything the offline brain says, one file per language; the tongue says dates, hours, numbers. */
import type { Trade } from '../../../tongues/tongue.ts'
import type { Language } from '../../../tongues/tongue.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

/** Moments, names and lists come already in spoken form. */
export interface Words {
  whatFor: string
  /** « le docteur Martin » from « Dr. Martin ». */
  practitioner(name: string): string
  firstFree(moment: string): string
  anythingElse: string
  goodbye: string
  and: string
  askDate(trade: Trade): string
  askOtherMoment: string
  askTime(date: string): string
  askParty: string
  askPractitioner(names: string): string
  askName(trade: Trade): string
  askNameAgain: string
  askSpelling: string
  askPhone: string
  askRestOfPhone(digits: string): string
  askBirth: string
  askProblem: string
  askOrder: string
  askMessage: string
  askWhichAppointment(list: string): string
  askNewDate: string
  askChange: string
  /** One slot: « oui » takes it. */
  offerOne(moment: string, who: string | null, more: boolean): string
  /** Several: the caller names one. */
  offerMany(moments: string): string
  whichOne(moments: string): string
  free(moment: string): string
  notFree(moment: string): string
  nothingFree(day: string | null): string
  nothingAtAll: string
  closedOn(day: string): string
  holidayOn(day: string, holiday: string | null): string
  closedAt(time: string): string
  alreadyPast: string
  tooSoon: string
  tooFar: string
  impossible(words: string): string
  partyRefused(min: number, max: number): string
  unknownPractitioner(asked: string, known: string): string
  unknownService(known: string): string
  justTaken: string
  recapBook(parts: RecapParts): string
  recapMove(parts: RecapParts): string
  recapCancel(appointment: string): string
  recapTicket(parts: { name: string; problem: string; order: string | null }): string
  recapMessage(parts: { name: string | null; phone: string | null }): string
  booked(parts: RecapParts): string
  moved(parts: RecapParts): string
  cancelled(appointment: string): string
  ticketOpened(reference: string): string
  messageTaken: string
  yourAppointment(appointment: string): string
  appointment(moment: string, service: string | null, who: string | null, party: number | null): string
  identityUnproven: string
  noAppointment: string
  tooLate: string
  unknownAnswer: string
  backTo(question: string): string
  notUnderstood(question: string): string
  notUnderstoodAgain(question: string): string
  nothingDone: string
  transferRefused: string
  toolFailed: string
  cannot: string
  iAmAnAi(business: string): string
  staysCourteous: string
  takeYourTime: string
  youAreWelcome: string
  hello: string
  sorryForThat: string
}

export interface RecapParts {
  readonly moment: string
  readonly who: string | null
  readonly service: string | null
  readonly party: number | null
  readonly name: string
  readonly phone: string | null
}

const words = { fr, en, ar } as const satisfies Record<Language, Words>

export function wordsIn(language: Language): Words {
  return words[language]
}
