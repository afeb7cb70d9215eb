/** What the caller wants of the house, and what is only conversation. */
import type { Intent, Understanding } from '../../../tongues/tongue.ts'
import { type Goal, type Memory, settleGoal } from '../memory.ts'
import type { Scene } from '../scene.ts'
import { caseWordsIn } from '../words/cases.ts'
import { hindranceIn } from '../words/hindrance.ts'
import { messageWordsIn } from '../words/messages.ts'
import { turnsIn } from '../words/turns.ts'
import { beginBooking, further } from './household.ts'
import { listenForCanvasser } from './canvasser.ts'
import { asksNextSlot, changesExisting, checksOwn, givesUp, meansTheirs, wantsNew } from './existing.ts'
import { listenForFirm } from './firm.ts'
import { asksAdvice, isPraised, listenForComplaint, listenForPaperwork } from './told.ts'
import type { Utterance } from './listen.ts'
import { keepWords, listenForMessages, returnsCall } from './messages.ts'
import { asksWhetherToBook, showsSomething, soundsLikeWish } from './question.ts'
import { messageForMissing } from './subject.ts'
import { tidy } from './tidy.ts'
import { leavesNotice } from './notice.ts'
import { listenForWayOut } from './way-out.ts'

const goals: Partial<Record<Intent, Goal>> = {
  book: 'book',
  availability: 'book',
  move: 'move',
  cancel: 'cancel',
  find: 'find',
  ticket: 'ticket',
  message: 'message',
}

/** True when the words set or drop a goal, or ask for a human. */
export function listenForGoal(memory: Memory, said: Utterance): boolean {
  const { understood, scene } = said
  const { intents } = understood
  const [first] = intents
  courtesies(memory, said)
  if (takesLeave(memory, said)) return true
  if (listenForCanvasser(memory, said)) return true
  if (listenForFirm(memory, said) || messageForMissing(memory, said)) return true
  if (listenForWayOut(memory, said)) return true
  if (meansTheirs(memory, said)) {
    memory.goal = 'move'
    memory.begun = true
    return true
  }
  if (callsAgain(memory, said) || returnsCall(memory, said)) return true
  if (soundsLikeWish(memory, said) || asksAnyway(memory, said)) return false
  // « encore un robot, passez-moi quelqu'un »
  const scolds = first === 'insult' && intents.includes('human')
  if ((first === 'human' || scolds) && !wantsSomeoneHere(memory, said)) {
    memory.wantsHuman = true
    return true
  }
  if (abandons(memory, said) && !dictates(memory, said)) return drop(memory, scene)
  if (memory.goal === 'ticket' && memory.asked === 'confirm' && messageAfter(memory, said)) return true
  if (leavesNotice(memory, said) || followsTicket(memory, said) || listenForMessages(memory, said))
    return true
  if (listenForComplaint(memory, said) || listenForPaperwork(memory, said) || isPraised(memory, said))
    return true
  if (asksAdvice(memory, said)) return true
  const more = further(memory, said)
  const wanted = changesExisting(memory, said)
    ? 'move'
    : givesUp(memory, said)
      ? 'cancel'
      : (more ??
        explicitMessage(said) ??
        intents.map((intent) => goals[intent]).find((goal) => goal !== undefined))
  const next = wanted === 'find' && (asksNextSlot(said) || wantsNew(said))
  const goal =
    (next
      ? 'book'
      : checksOwn(memory, said)
        ? 'find'
        : (wanted ?? (asksForRoom(memory, said) ? 'book' : undefined))) ??
    (first === 'human' ? 'book' : implied(memory, said))
  if (!goal) return false
  if (isPassedOn(memory, goal, said)) return true
  // « quand passe le technicien ? », where nothing is booked, asks about the house.
  if (
    first === 'availability' &&
    !scene.tools.has('book_appointment') &&
    scene.words.heard.asks.test(said.text)
  )
    return false
  // « c'est quand le prochain créneau ? » asks for no appointment of one's own.
  if (memory.goal === 'book' && goal === 'find' && memory.asked !== 'anything-else') return false
  // « je ne peux pas venir, je voudrais un autre jour » in the middle of a move is still the move.
  const leaves = memory.goal === 'message' && leavesIt(memory, said)
  if (memory.goal && !leaves && (goal === 'book' || goal === memory.goal)) {
    if (goal === memory.goal) memory.deviates ??= 'agreement'
    return false
  }
  if (memory.goal && !leaves && answersOpenQuestion(memory, understood)) return false
  // « oui, on arrive », to the moment proposed, is for nobody else.
  const short = said.text.trim().split(/\s+/).length <= longestAgreement
  if (memory.asked === 'choice' && goal === 'message' && understood.answer === 'yes' && short) return false
  const { message } = memory
  settleGoal(memory)
  memory.goal = goal
  if (message && goal === 'message') memory.message = message
  memory.begun = true
  if (goal !== 'message') delete memory.canvasser
  if (goal === 'book') beginBooking(memory, said)
  if (memory.goal === 'ticket') memory.lead.push(scene.words.sorryForThat)
  keepWords(memory, said)
  // « et aussi une étagère est fendue », of the same order.
  if (memory.goal === 'ticket' && memory.file && scene.words.heard.besides.test(said.text)) {
    if (memory.lastOrder) memory.order = memory.lastOrder
    else memory.noOrder = true
  }
  if ((goal === 'move' || goal === 'cancel') && memory.made) memory.appointment = memory.made
  return true
}

/** « rien d'autre, merci »: nothing else is looked for. */
function takesLeave({ leaving, goal }: Memory, { understood }: Utterance): boolean {
  if (!leaving || goal !== null || understood.answer !== 'no' || understood.dates.length > 0) return false
  return understood.intents.every((intent) => farewell.has(intent))
}

const farewell: ReadonlySet<Intent> = new Set(['goodbye', 'thanks', 'availability'])

const longestAgreement = 4

/** « je rappellerai », « je vais réfléchir »: nothing else is wanted now. */
function callsAgain(memory: Memory, { text, understood, scene }: Utterance): boolean {
  const open = memory.asked === 'anything-else' || memory.asked === 'intent'
  if (!open || memory.goal !== null || understood.dates.length > 0 || text.includes('?')) return false
  if (!turnsIn(scene.call.language).callsAgain.test(text)) return false
  memory.leaving = true
  return true
}

/** « annuler ma commande », where there is no agenda: somebody else's to do, in their own words. */
function isPassedOn(memory: Memory, goal: Goal, said: Utterance): boolean {
  const changes = goal === 'move' || goal === 'cancel' || goal === 'find'
  const { text, scene } = said
  const enrolled =
    scene.assistant.trade === 'training' &&
    turnsIn(scene.call.language).enrolment.test(text) &&
    !scene.words.heard.anAppointment.test(text)
  if (memory.goal !== null || !changes) return false
  if (scene.tools.has('find_appointment') && !enrolled) return false
  settleGoal(memory)
  memory.goal = 'message'
  memory.begun = true
  // The number of the order belongs to it.
  const words = text.trim().replace(scene.words.heard.preamble, '')
  memory.message = words.charAt(0).toLocaleUpperCase() + words.slice(1)
  memory.lead.push(scene.words.passingOn)
  return true
}

/** « qu'avez-vous au menu ? », « vous gardez la table combien de temps ? »: about the house, whatever it sounds like. */
function asksAnyway({ goal, topic: before }: Memory, said: Utterance): boolean {
  const { text, understood, scene } = said
  const { intents, topic, dates, partySize } = understood
  if (goal !== null || partySize !== null || !scene.words.heard.asks.test(text)) return false
  // « et samedi ? », behind « vous êtes ouverts dimanche ? »
  const short = text.trim().split(/\s+/).length <= 3
  if (before === 'hours' && short && dates.length > 0 && intents.length === 0) return true
  const [first] = intents
  if (asksWhetherToBook(said)) return true
  const { passesOn, leaves } = messageWordsIn(scene.call.language)
  if (passesOn.test(text) || leaves.test(text)) return false
  // « la consultation est remboursée ? »
  const named = intents.includes('book') && !scene.words.heard.anAppointment.test(text)
  const nobody = understood.practitioners.length + understood.names.length === 0
  const soundsLike =
    (first === 'question' && named && nobody) ||
    first === 'availability' ||
    (first === 'question' && intents.includes('message'))
  const known = topic !== undefined && topic !== 'other' && topic !== 'services'
  return soundsLike && known && intents.includes('question') && dates.length === 0
}

/** « vous faites des rendez-vous après dix-sept heures trente ? »: is there any? */
function asksForRoom({ goal }: Memory, { text, understood, scene }: Utterance): boolean {
  const { intents, topic, dates } = understood
  if (goal !== null || intents[0] !== 'question' || topic !== 'services') return false
  const moment = dates.some((when) => !when.past && !when.impossible)
  return moment && scene.tools.has('book_appointment') && scene.words.heard.anAppointment.test(text)
}

/** « c'est pour le docteur Martin », « on serait quatre demain soir »: nobody says such things but to book. */
function implied(memory: Memory, said: Utterance): Goal | undefined {
  const { understood, scene } = said
  const { intents, dates, practitioners, partySize } = understood
  if (complains(memory, said) || asksToSend(memory, said)) return 'ticket'
  if (changesOrder(memory, said)) return 'message'
  if (memory.goal !== null || !scene.tools.has('book_appointment')) return undefined
  if (intents.some((intent) => !conversation.has(intent))) return undefined
  const moment = dates.some((when) => !when.past && !when.impossible)
  if (partySize !== null && moment) return 'book'
  // « can I meet somebody on Wednesday at three? »
  const { wants, anAppointment } = scene.words.heard
  const { meets } = turnsIn(scene.call.language)
  const { asksOne } = hindranceIn(scene.call.language)
  const wished =
    meets.test(said.text) ||
    (asksOne.test(said.text) && !said.text.includes('?')) ||
    (wants.test(said.text) && anAppointment.test(said.text))
  const vague = understood.topic === undefined || understood.topic === 'other'
  if (wished && moment && vague && memory.done === 0) return 'book'
  const person = practitioners.some((name) => scene.assistant.practitioners.includes(name))
  if (showsSomething(said) && (person || toDoctor.test(said.text))) return 'book'
  if (intents.includes('question') || memory.done > 0) return undefined
  const length = said.text.trim().split(/\s+/).length
  // « il me faut quelque chose jeudi avant dix heures, peu importe le docteur »
  if (moment && open(memory) && understood.anyPractitioner && wants.test(said.text)) return 'book'
  const exact = dates.some((when) => when.date && when.time && !when.past)
  const bare = wished || length <= (exact ? longestExact : longestMoment)
  return person || (moment && bare && open(memory)) ? 'book' : undefined
}

const toDoctor = /(?<!\p{L})(?:au|à (?:un|mon|votre|la|une)) (?:médecin|docteure?|doctoresse)(?!\p{L})/iu

const open = ({ asked }: Memory) => asked === 'intent' || asked === 'anything-else'

/** « j'ai perdu la notice, vous pouvez m'en renvoyer une ? »: a case for who sends them. */
function asksToSend({ goal }: Memory, { text, scene }: Utterance): boolean {
  if (goal !== null || scene.assistant.trade !== 'after-sales') return false
  return turnsIn(scene.call.language).sendsUs.test(text)
}

/** « je voudrais changer l'adresse de livraison »: nothing we can do, everything we can pass on. */
function changesOrder(memory: Memory, said: Utterance): boolean {
  const { wants, changes } = said.scene.words.heard
  if (memory.goal !== null || said.scene.assistant.trade !== 'after-sales') return false
  if (!wants.test(said.text) || !changes.test(said.text) || said.text.includes('?')) return false
  memory.message = tidy(said)
  return true
}

/** « demain en fin d'après-midi si c'est possible » is a wish; a longer sentence with a day in it may be anything. */
const longestMoment = 9
const longestExact = 14

const storyLength = 18

/** A whole sentence that nothing was made of, at an after-sales desk, tells what is wrong. */
function complains(memory: Memory, said: Utterance): boolean {
  const { text, understood, scene } = said
  if (memory.goal !== null || memory.asked !== 'intent' || scene.assistant.trade !== 'after-sales')
    return false
  const length = tidy(said).split(' ').length
  // Who tells a long story without a question mark asks nothing, whatever words are in it.
  const story = length >= storyLength
  const received = caseWordsIn(scene.call.language).received.test(text) && length >= longestMoment - 3
  // Nor does who scolds us and goes on.
  const scolds = understood.intents.includes('insult') && length >= longestMoment
  const nothingMade = understood.intents.every(
    (intent) =>
      intent === 'greeting' ||
      intent === 'wait' ||
      ((story || received) && intent === 'question') ||
      (scolds && (intent === 'insult' || intent === 'question')),
  )
  return nothingMade && understood.answer === null && !text.includes('?') && length >= 5
}

const conversation: ReadonlySet<Intent> = new Set(['greeting', 'thanks', 'wait', 'question', 'correct'])

const ticketNumber = /(?<!\p{L})t\s?k\s?t(?!\p{L})[-\s]*\d/iu

/** Where a case stands is not ours to tell: somebody calls back. */
function followsTicket(memory: Memory, said: Utterance): boolean {
  const named = said.understood.tickets.length > 0 || ticketNumber.test(said.text)
  const follows = named || said.scene.words.heard.follows.test(said.text)
  // « where is my order? it is CMD… »
  const asksOfOrder = said.understood.orders.length > 0 && said.understood.intents[0] === 'question'
  if ((!follows && !asksOfOrder) || (memory.goal !== null && memory.goal !== 'ticket')) return false
  if (said.scene.assistant.trade !== 'after-sales') return false
  const { orders } = said.understood
  const told = memory.problem
  settleGoal(memory)
  memory.goal = 'message'
  memory.begun = true
  memory.message = [told, tidy(said)].filter(Boolean).join('. ')
  // A delivery is looked for by its order, a case by its own number.
  if (!named && orders.length === 0 && messageWordsIn(said.scene.call.language).ofDelivery.test(said.text))
    memory.wantsOrder = true
  memory.lead.push(said.scene.words.ticketElsewhere)
  return true
}

/** « je veux aussi laisser un message au directeur », before the case is opened: one thing after the other. */
function messageAfter(memory: Memory, { text, understood, scene }: Utterance): boolean {
  const { intents, phones, sameNumber } = understood
  // « rappelez-moi plutôt sur l'autre numéro » is no message.
  if (intents[0] !== 'message' || phones.length > 0 || sameNumber || scene.words.heard.dictation.test(text))
    return false
  memory.afterwards = 'message'
  memory.lead.push(scene.words.messageAfter)
  delete memory.asked
  return true
}

/** « laisser un message au sujet de la commande CMD… »: no case, whatever is in it. */
function explicitMessage({ text, understood, scene }: Utterance): Goal | undefined {
  const { leaves, passesOn, tellsChange } = messageWordsIn(scene.call.language)
  if (scene.assistant.trade === 'after-sales' && tellsChange.test(text)) return 'message'
  if (!understood.intents.includes('message')) return undefined
  // « me rappeler au sujet de ma commande CMD… »: the number alone makes no case of it.
  const without = text.replace(scene.words.heard.order, ' ')
  const context = { now: `${scene.today}T12:00`, trade: scene.assistant.trade, asked: 'intent' } as const
  const numbered =
    understood.orders.length > 0 && !scene.tongue.understand(without, context).intents.includes('ticket')
  return numbered || leaves.test(text) || passesOn.test(text) ? 'message' : undefined
}

/** « dites que je ne viendrai pas, je rappellerai » is the message that was asked for. */
function dictates({ asked, goal }: Memory, said: Utterance): boolean {
  return asked === 'problem' && goal !== null && tidy(said).split(' ').length > 5
}

function courtesies(memory: Memory, said: Utterance): void {
  const { intents, answer } = said.understood
  const [first] = intents
  if (intents.includes('goodbye') && !dictates(memory, said)) memory.leaving = true
  if (first === 'insult' || first === 'identity' || first === 'slower') memory.deviates = first
  if (first === 'wait') memory.deviates = 'wait'
  if (first === 'language') memory.deviates = 'language'
  if ((first === 'thanks' || first === 'greeting') && intents.length === 1 && answer === null)
    memory.deviates = first
}

/** « je voudrais rencontrer un conseiller », where advisers give appointments, is not a transfer. */
function wantsSomeoneHere(memory: Memory, { text, understood, scene }: Utterance): boolean {
  if (memory.goal !== null || scene.assistant.practitioners.length === 0) return false
  if (understood.intents.includes('book')) return true
  // « il me faudrait quelqu'un aujourd'hui », at a practice.
  const day = understood.dates.some((when) => !when.past)
  if (!turnsIn(scene.call.language).speaks.test(text)) return day
  // « can I talk with someone about it on Tuesday afternoon? » is no call to put through now.
  const { hasOne, ownThing } = turnsIn(scene.call.language)
  const own = hasOne.test(text) || ownThing.test(text)
  const later = understood.dates.some(
    ({ date = '', time, hours, past }) => !past && date > scene.today && (time ?? hours),
  )
  return later && !own && understood.intents.every((intent) => intent === 'human' || intent === 'question')
}

/** « non, laissez tomber » before anything was stored gives up what was being prepared. */
function abandons(memory: Memory, { text, understood, scene }: Utterance): boolean {
  const { intents, answer, dates } = understood
  // « avant ça je voudrais annuler celui de mardi » speaks of another one.
  const other = memory.goal === 'book' && turnsIn(scene.call.language).theOther.test(text)
  if (other && scene.tools.has('cancel_appointment')) return false
  if (memory.goal === 'book' || memory.goal === 'ticket' || memory.goal === 'message') {
    // « je voudrais annuler mon rendez-vous », instead of the message, is a wish of its own.
    return intents.includes('cancel') && (memory.goal !== 'message' || answer === 'no')
  }
  // In the middle of a change, « annuler » alone goes on with it; « laissez tomber » does not.
  const gives = answer === 'no' && intents.includes('cancel') && intents.includes('goodbye')
  return memory.goal !== null && memory.asked !== 'confirm' && gives && dates.length === 0
}

function drop(memory: Memory, { words }: Scene): boolean {
  const untouched = memory.appointment !== undefined
  settleGoal(memory)
  delete memory.second
  // An appointment that was to be moved stays where it is: « je n'ai rien enregistré » would frighten.
  if (untouched) memory.lead.push(words.kept)
  else memory.dropped = true
  return true
}

/** « et je peux en prendre un, alors ? », « je voudrais annuler »: a wish is no message, unless it cannot be had here. */
function leavesIt(memory: Memory, said: Utterance): boolean {
  const { text, understood, scene } = said
  const [first] = understood.intents
  const { heard } = scene.words
  if (!scene.tools.has('book_appointment') || heard.dictation.test(text)) return false
  if (memory.asked !== 'problem' && memory.asked !== 'name') return false
  // « Yanis Belkacem, pour mon inscription », to « à quel nom ? », says what the message is about.
  if (memory.message && understood.names.length > 0 && !heard.wants.test(text)) return false
  if (first === 'book' || first === 'availability') return true
  return (
    !memory.shut && (first === 'move' || first === 'cancel' || first === 'find') && heard.wants.test(text)
  )
}

/** Free words (a problem, a message) may contain any verb: they do not change the goal. */
function answersOpenQuestion(memory: Memory, understood: Understanding): boolean {
  // « et je peux reprendre pour demain midi ? », instead of the message proposed.
  const books = /^(?:book|availability)$/.test(understood.intents[0] ?? '') && understood.dates.length > 0
  if (memory.asked === 'problem') return !(books && memory.goal === 'message' && memory.message === undefined)
  // « elle pourra pas venir jeudi », to « à quel numéro ? », belongs to the message.
  if (memory.asked === 'phone' && memory.goal === 'message') return true
  if (memory.asked === 'order' || memory.asked === 'name') return understood.intents[0] !== 'cancel'
  return memory.asked === 'confirm' && (understood.answer !== null || memory.goal === 'ticket')
}
