/** Everything the offline brain says, and the few turns of phrase it reads itself: one file per language. */
import type { Language, Topic, Trade } from '../../../tongues/tongue.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

/** Moments, names and lists come already in spoken form; the tongue says dates, hours, numbers. */
export interface Words {
  whatFor: string
  listening: string
  /** « le docteur Martin » from « Dr. Martin ». */
  practitioner(name: string): string
  anythingElse: string
  goodbye: string
  askDate(trade: Trade): string
  askOtherMoment: string
  askTime(date: string): string
  askParty: string
  askPractitioner(names: readonly string[]): string
  /** Described (« une femme », « celui de la dernière fois »), not named: we cannot know who is meant. */
  askWhichPractitioner(names: readonly string[]): string
  askName(trade: Trade): string
  askFirstName(name: string): string
  askNameAgain: string
  askSpelling: string
  /** Why a thing is asked, when the caller wonders. */
  because(asked: 'name' | 'phone' | 'birth' | 'order'): string
  askPhone: string
  askRestOfPhone(digits: string): string
  askBirth: string
  askProblem: string
  askOrder: string
  askOrderAgain: string
  /** Something else was given; it is still wanted, if it is at hand. */
  askOrderStill: string
  /** The number was understood, and the house has no such order. */
  orderNotFound(order: string): string
  /** A message about a case opened just before. */
  aboutFile(reference: string, message: string): string
  askMessage: string
  askWhichAppointment(list: string): string
  askNewDate: string
  askChange(trade: Trade): string
  /** One slot: « oui » takes it. */
  offerOne(moment: string, who: string | null): string
  /** Several: the caller names one. */
  offerMany(moments: string): string
  whichOne(moments: string): string
  /** One of those offered, pointed at without its hour. */
  agreed(moment: string): string
  ticketElsewhere: string
  /** The very moment that was asked for. */
  possible: string
  inThisLanguage: string
  notFree(moment: string): string
  /** Asked for again; `times`: how often already. */
  stillTaken(time: string, times: number): string
  nothingFree(day: string | null): string
  nothingAtAll: string
  closedOn(day: string): string
  openOn(day: string): string
  /** There is room, for how many is not known yet. */
  someLeft(day: string): string
  holidayOn(day: string, holiday: string | null): string
  closedAt(time: string, trade: Trade): string
  lastArrival(time: string, trade: Trade): string
  alreadyPast: string
  tooSoon: string
  tooFar: string
  impossible(words: string): string
  /** The limits, and what can be done: a question. */
  partyRefused(min: string, max: string): string
  /** The party is still not taken: is a message wanted? */
  askLeaveMessage: string
  /** The message about a table that is not taken. */
  /** « quatre personnes » */
  groupSize(party: number): string
  groupMessage(party: number, date: string | null): string
  /** A wish that is nobody's here to fulfil, but can be passed on. */
  passingOn: string
  /** What the message says so far. */
  noting(message: string): string
  /** After one appointment, the other person's. */
  nextPerson(name: string | null): string
  /** Nobody of that name; whom to see instead is asked next. */
  noSuchPractitioner(asked: string): string
  unknownPractitioner(asked: string, known: string): string
  unknownService(known: string): string
  justTaken: string
  recapBook(parts: RecapParts): string
  /** A first free slot when everything else is known: the proposal is the recap. */
  proposeBook(parts: RecapParts): string
  recapMove(parts: RecapParts): string
  recapCancel(appointment: string): string
  recapTicket(parts: { name: string; problem: string; order: string | null; phone: string | null }): string
  /** What happened could not be turned: the caller's own words. */
  inYourWords(matter: string): string
  /** The recap was said, and something came between: only its question. */
  openIt: string
  messageAfter: string
  sendIt: string
  calledBackOn(phone: string): string
  recapMessage(parts: { message: string; phone: string | null }): string
  booked(parts: RecapParts): string
  moved(parts: RecapParts): string
  cancelled(appointment: string): string
  kept: string
  ticketOpened(reference: string): string
  messageTaken: string
  yourAppointment(appointment: string): string
  appointment(moment: string, service: string | null, who: string | null, party: number | null): string
  identityUnproven: string
  /** A number that is dictated proves nothing; the one that calls was looked at. */
  onlyCallingNumber: string
  /** A message, or a new appointment: which one? */
  messageOrNew(trade: Trade): string
  /** The same, shorter, the next time. */
  messageOrNewAgain(trade: Trade): string
  /** What they called for, for who can check; `detail`: which appointment, in words. */
  changeMessage(wanted: 'find' | 'move' | 'cancel', detail: string | null): string
  noAppointment: string
  tooLate: string
  /** The message that tells it to whoever expects them. */
  lateMessage(wanted: 'cancel' | 'move', moment: string): string
  unknownAnswer: string
  /** The documents tell it, in French only. */
  onlyInFrench: string
  backTo(question: string): string
  hesitating(question: string): string
  notUnderstood(question: string): string
  notUnderstoodAgain(question: string): string
  nothingDone: string
  /** `reopens`: when somebody answers again. */
  transferRefused(reopens: string | null): string
  toolFailed: string
  cannot: string
  iAmAnAi(business: string): string
  /** « moins vite, s'il vous plaît »: then the question comes again. */
  slower: string
  staysCourteous: string
  takeYourTime: string
  youAreWelcome: string
  hello: string
  sorryForThat: string
  readonly heard: Heard
}

/** Turns of phrase that the conversation itself needs; what callers want is the tongue's. */
export interface Heard {
  /** « à la même heure ». */
  sameHour: RegExp
  /** What comes before the matter itself: greetings, hesitations, « voilà ». */
  preamble: RegExp
  /** What nobody wants to hear read back. */
  rude: RegExp
  /** The talk around a message: « je voudrais laisser un message ». */
  bareMessage: RegExp
  /** « j'ai un problème avec mon canapé » and nothing else: what happened must be asked. */
  vague: RegExp
  /** The order number among other words. */
  order: RegExp
  /** « sans numéro de commande », among other words. */
  withoutOrder: RegExp
  /** Who is speaking, among other words; `NAME` stands for the name. */
  person: string
  /** « le jour », « l'heure »… said when asked what should change. */
  fields: readonly (readonly [
    'date' | 'time' | 'name' | 'phone' | 'practitioner' | 'party' | 'order' | 'matter',
    RegExp,
  ])[]
  /** How a usual topic is looked for when the caller's own words find nothing. */
  topics: Partial<Record<Topic, string>>
  /** « pourquoi voulez-vous mon nom ? » */
  why: RegExp
  /** « je préfère ne pas le donner » */
  refuses: RegExp
  /** « ma fille », « mon mari »: the appointment is not the caller's. */
  someoneElse: RegExp
  /** « deux rendez-vous », « un pour moi et un pour ma fille ». */
  several: RegExp
  /** « et aussi », « et une autre »: another wish begins. */
  andAlso: RegExp
  /** « … et est-ce que … », « … ? vous … »: between two questions. */
  andAsks: RegExp
  /** What makes a wish of « samedi midi pour six ». */
  wishAgain: string
  /** « juste après », of the appointment just made. */
  rightAfter: RegExp
  /** « où en est mon dossier », « des nouvelles de ma réclamation ». */
  follows: RegExp
  /** « je peux le mettre mercredi ? »: the appointment just spoken of. */
  moves: RegExp
  /** « je voudrais… » behind a « non »: they are not taking leave. */
  wants: RegExp
  /** « changer », « modifier », something ordered. */
  changes: RegExp
  /** Somebody says who they are, right before the name. */
  introduces: RegExp
  /** The words begin with a yes. */
  yesFirst: RegExp
  /** « oui, mais… », « oui, enfin avant ça… »: no yes. */
  reserve: RegExp
  /** « il y a aussi… »: added to what was said, not instead. */
  besides: RegExp
  /** « celui qui m'a vu la dernière fois », « une femme ». */
  describedPractitioner: RegExp
  /** What a restaurant should know besides, one phrase each; global. */
  request: RegExp
  /** Figures, and the words around a telephone number; global. */
  figures: RegExp
  /** The caller's « j'attends ma… » becomes « vous attendez votre… »; undefined when it cannot, wholly. */
  toYou(text: string): string | undefined
  /** A question by its shape, with or without its mark. */
  asks: RegExp
  /** Of a message or an appointment: which was chosen. */
  aMessage: RegExp
  anAppointment: RegExp
  /** « que je serai en retard », « dites-lui »: the words of a message begin. */
  dictation: RegExp
  /** « ce n'est pas le bon », « il est faux ». */
  wrong: RegExp
}

export interface RecapParts {
  readonly moment: string
  readonly who: string | null
  readonly service: string | null
  readonly party: number | null
  /** How many tables for so many persons each; one when absent. */
  readonly tables?: number
  readonly name: string
  readonly phone: string | null
  /** Already in words. */
  readonly requests?: string | null
}

const words = { fr, en, ar } as const satisfies Record<Language, Words>

export function wordsIn(language: Language): Words {
  return words[language]
}
