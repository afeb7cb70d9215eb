/** Takes the caller's words into the memory. */
import type { Assistant } from '../../phone/assistant.ts'
import type { Intent, ListeningContext, Tongue, Understanding } from '../../tongues/tongue.ts'
import { listenForMoments } from './listen-moments.ts'
import { type Goal, type Memory, settleGoal } from './memory.ts'

const goals: Partial<Record<Intent, Goal>> = {
  book: 'book',
  availability: 'book',
  move: 'move',
  cancel: 'cancel',
  find: 'find',
  ticket: 'ticket',
  message: 'message',
}

/** `text` is what the caller said; `base` is what the call knows of the moment and the house. */
export function listen(
  memory: Memory,
  text: string,
  tongue: Tongue,
  assistant: Assistant,
  base: ListeningContext,
): void {
  const understood = tongue.understand(text, {
    ...base,
    ...(memory.asked ? { asked: memory.asked } : {}),
    ...(memory.offered.length > 0 ? { offered: memory.offered } : {}),
    ...(memory.readings ? { offered: memory.readings } : {}),
    ...aboutDate(memory),
  })
  delete memory.lost
  delete memory.deviates
  delete memory.reached
  delete memory.dropped
  delete memory.refused
  const before = JSON.stringify(memory)
  if (memory.leaving) delete memory.leaving
  listenForGoal(memory, understood, assistant)
  listenForPerson(memory, understood)
  const moments = listenForMoments(memory, understood)
  listenForAnswer(memory, understood, moments)
  listenForFreeWords(memory, text, understood)
  listenForQuestion(memory, text, understood)
  if (JSON.stringify(memory) === before) memory.lost = true
}

function aboutDate(memory: Memory): { aboutDate?: string } {
  const date = memory.pick?.date ?? memory.offered[0]?.date ?? memory.wish.date
  return date ? { aboutDate: date } : {}
}

function listenForGoal(memory: Memory, understood: Understanding, assistant: Assistant): void {
  const [first] = understood.intents
  if (first === 'human') memory.wantsHuman = true
  if (first === 'goodbye') memory.leaving = true
  if (first === 'insult' || first === 'identity' || first === 'wait' || first === 'slower')
    memory.deviates = first
  if ((first === 'thanks' || first === 'greeting') && understood.intents.length === 1) memory.deviates = first
  if (first === 'cancel' && abandons(memory)) {
    settleGoal(memory)
    memory.dropped = true
    return
  }
  const wanted = understood.intents.map((intent) => goals[intent]).find((goal) => goal !== undefined)
  // « je ne peux pas venir, je voudrais un autre jour » in the middle of a move is still the move.
  if (!wanted || (memory.goal && wanted === 'book')) return
  if (memory.goal && memory.goal !== wanted && answersOpenQuestion(memory, understood)) return
  if (memory.goal !== wanted) {
    const { name, phone } = memory
    settleGoal(memory)
    memory.goal = wanted
    if (name) memory.name = name
    if (phone) memory.phone = phone
  }
  if (wanted === 'book' && assistant.trade === 'after-sales' && assistant.services.length === 0)
    memory.goal = 'ticket'
}

/** « non, laissez tomber » before anything was stored gives up what was being prepared. */
function abandons(memory: Memory): boolean {
  const preparing = memory.goal === 'book' || memory.goal === 'ticket' || memory.goal === 'message'
  return preparing && (memory.recapped === true || memory.asked === 'choice' || memory.asked === 'confirm')
}

/** Free words (a problem, a message) may contain any verb: they do not change the goal. */
function answersOpenQuestion(memory: Memory, understood: Understanding): boolean {
  if (memory.asked === 'problem') return true
  return memory.asked === 'confirm' && understood.answer !== null
}

function listenForPerson(memory: Memory, understood: Understanding): void {
  const [name] = understood.names
  if (
    name &&
    (memory.asked === 'name' || !memory.name || understood.intents.includes('correct') || memory.recapped)
  ) {
    if (memory.name !== name) unrecap(memory)
    memory.name = name
    if (understood.spelled) memory.spelled = true
  }
  const [phone] = understood.phones
  if (phone) {
    memory.phone = phone
    delete memory.partialPhone
  } else if (understood.partialPhone && memory.asked === 'phone')
    memory.partialPhone = understood.partialPhone
  if (understood.birthDate) memory.birthDate = understood.birthDate
  if (understood.practitioners[0]) {
    if (memory.practitioner !== understood.practitioners[0]) {
      unrecap(memory)
      forgetOffer(memory)
    }
    memory.practitioner = understood.practitioners[0]
    delete memory.anyPractitioner
  } else if (understood.anyPractitioner) memory.anyPractitioner = true
  if (understood.service && understood.service !== memory.service) {
    memory.service = understood.service
    unrecap(memory)
    forgetOffer(memory)
  }
  if (understood.partySize !== null && understood.partySize !== memory.partySize) {
    memory.partySize = understood.partySize
    unrecap(memory)
    forgetOffer(memory)
  }
  if (understood.orders[0]) memory.order = understood.orders[0]
}

function unrecap(memory: Memory): void {
  delete memory.recapped
  delete memory.confirmed
}

function forgetOffer(memory: Memory): void {
  memory.offered = []
  delete memory.pick
}

/** Yes, no, « je ne sais pas »: what they mean depends on what was asked. */
function listenForAnswer(memory: Memory, understood: Understanding, moments: boolean): void {
  const { answer } = understood
  if (answer === null || moments) return
  switch (memory.asked) {
    case 'confirm':
      if (answer === 'yes') memory.confirmed = true
      if (answer === 'no') {
        unrecap(memory)
        memory.refused = true
      }
      return
    case 'choice':
      if (answer === 'yes' && memory.offered.length === 1 && memory.offered[0])
        memory.pick = memory.offered[0]
      if (answer === 'no') refuseOffer(memory)
      return
    case 'practitioner':
      if (answer !== 'yes') memory.anyPractitioner = true
      return
    case 'order':
      if (answer !== 'yes' && !memory.order) memory.noOrder = true
      return
    case 'anything-else':
      if (answer === 'no') memory.leaving = true
      return
    default:
      return
  }
}

function refuseOffer(memory: Memory): void {
  memory.offered = []
  delete memory.pick
  delete memory.wish.time
  delete memory.wish.soonest
  memory.asked = 'date'
  memory.tries.choice = (memory.tries.choice ?? 0) + 1
}

/** What is broken, what is to be passed on: the words themselves. */
function listenForFreeWords(memory: Memory, text: string, understood: Understanding): void {
  const words = text.trim().split(/\s+/).length
  const isTalk =
    understood.answer !== null || understood.intents[0] === 'question' || understood.intents[0] === 'human'
  if (memory.askedField && memory.asked === 'problem') {
    memory.extra[memory.askedField] = text.trim()
    delete memory.askedField
    return
  }
  if (
    memory.goal === 'ticket' &&
    !memory.problem &&
    !isTalk &&
    (memory.asked === 'problem' || (understood.intents[0] === 'ticket' && words >= 5))
  )
    memory.problem = text.trim()
  if (memory.goal === 'message' && !memory.message && memory.asked === 'problem' && words >= 2)
    memory.message = text.trim()
}

/** A digression: it is answered first, then the conversation goes back to where it was. */
function listenForQuestion(memory: Memory, text: string, understood: Understanding): void {
  if (memory.asked === 'problem' && memory.goal) return
  const asks =
    understood.intents[0] === 'question' ||
    (understood.topic !== undefined && understood.intents.includes('question'))
  if (asks) memory.question = { query: text.trim(), ...(understood.topic ? { topic: understood.topic } : {}) }
}
