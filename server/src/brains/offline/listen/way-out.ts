/** Who they are could not be proven: a message, a new appointment, another proof, or nothing. */
import { type Goal, isEmptyWish, type Memory, settleGoal } from '../memory.ts'
import { type Scene, writtenScene } from '../scene.ts'
import { messageWordsIn } from '../words/messages.ts'
import type { Utterance } from './listen.ts'
import { tidy } from './tidy.ts'

/** Wrong answers to who they are, before only a message or a new appointment is left. */
const enoughProofs = 2

/** True when the words chose one of the ways out. Anything else is heard as usual, and the choice is put again. */
export function listenForWayOut(memory: Memory, said: Utterance): boolean {
  const { stuck, asked } = memory
  if (!stuck || asked !== 'intent') return false
  const { text, understood, scene } = said
  const { heard } = scene.words
  const [first] = understood.intents
  if (first === 'human' || first === 'question') return false
  if (provesAgain(memory, said)) return true
  // « dites que je ne viendrai pas demain, je rappellerai »: the message itself.
  if (heard.dictation.test(text) && tidy(said).split(' ').length > 2) {
    toMessage(memory, stuck, scene)
    memory.message = [memory.message, tidy(said)].filter(Boolean).join('. ')
    delete memory.leaving
    return true
  }
  if (understood.answer === 'no' && !heard.wants.test(text)) {
    const leaves = understood.intents.includes('goodbye')
    settleGoal(memory)
    memory.dropped = true
    if (leaves) memory.leaving = true
    return true
  }
  // « mardi matin », from who only wanted to know when, is a new wish.
  const day = stuck === 'find' && understood.dates.some((when) => !when.past)
  const books = first === 'book' || first === 'availability' || day || heard.anAppointment.test(text)
  const writes = first === 'message' || heard.aMessage.test(text)
  // « annuler ma réservation », again, is what could not be done: it can be passed on.
  const same = first === 'cancel' || first === 'move' || first === 'find'
  if (writes || same || (understood.answer === 'yes' && !books)) {
    toMessage(memory, stuck, scene)
    return true
  }
  if (!books || !scene.tools.has('book_appointment')) return detail(memory, said)
  settleGoal(memory)
  memory.goal = 'book'
  memory.begun = true
  return true
}

/** Another birth date, or another name: it is looked for again. */
function provesAgain(memory: Memory, { text, understood, scene }: Utterance): boolean {
  const context = { now: `${scene.today}T12:00`, trade: scene.assistant.trade }
  const birthDate =
    scene.assistant.trade === 'medical' && understood.phones.length === 0
      ? (understood.birthDate ??
        scene.tongue.understand(text, { ...context, asked: 'birth' as const }).birthDate)
      : undefined
  const [name] = understood.names
  const other = name !== undefined && name !== memory.name
  if (!birthDate && !other) return false
  // A birth date is no day of an appointment.
  if (birthDate) memory.asked = 'birth'
  if ((memory.tries.proofs ?? 0) >= enoughProofs) return true
  memory.tries.proofs = (memory.tries.proofs ?? 0) + 1
  if (birthDate) memory.birthDate = birthDate
  if (other) memory.name = name
  delete memory.stuck
  return true
}

/** « c'était pour 4 personnes à 20 h » proves nothing, and is kept for the message. */
function detail(memory: Memory, { text, understood, scene }: Utterance): boolean {
  const { phones, dates, partySize, sameNumber } = understood
  if (phones[0]) memory.phone = phones[0]
  if (partySize !== null) memory.partySize = partySize
  for (const { date, time } of dates.filter((when) => !when.past)) {
    if (date) memory.wish.date = date
    if (time) memory.wish.time = time
  }
  // « c'est ma femme qui a appelé avec son portable »
  const another = scene.words.heard.someoneElse.test(text)
  const told = phones.length + dates.length > 0 || partySize !== null || sameNumber === true || another
  if (told) memory.lead.push(scene.words.onlyCallingNumber)
  return told
}

/** What they called for becomes the message: whoever can check reads it. */
export function toMessage(memory: Memory, wanted: Goal, scene: Scene): void {
  const message =
    wanted === 'move' || wanted === 'cancel' || wanted === 'find' ? request(memory, wanted, scene) : ''
  const { told, caller, name } = memory
  settleGoal(memory)
  memory.goal = 'message'
  memory.begun = true
  const whole = [message, told].filter(Boolean).join('. ')
  if (whole) memory.message = whole
  if (!name) return
  memory.concerns = name
  if (!caller) return
  memory.name = caller
  if (!whole.includes(name)) memory.message = `${messageWordsIn(scene.call.language).about(name)} ${whole}`
}

function request(memory: Memory, wanted: 'find' | 'move' | 'cancel', scene: Scene): string {
  const { wish, partySize } = memory
  const { words, tongue } = scene
  const parts: string[] = []
  // Where it moves to is not where it is: a move's days are told by who calls back.
  if (!isEmptyWish(wish) && wish.date && wanted === 'cancel') {
    const { today } = writtenScene(scene, wish.date)
    parts.push(wish.time ? tongue.say.moment(wish.date, wish.time, today) : tongue.say.date(wish.date, today))
  }
  if (partySize) parts.push(words.groupSize(partySize))
  return words.changeMessage(wanted, parts.length > 0 ? parts.join(', ') : null)
}
