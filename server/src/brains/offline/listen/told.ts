/** What is told to the house and asks for no moment: a complaint, a thank you, a paper to write, a medical question. */
import { type Memory, settleGoal } from '../memory.ts'
import { toldWordsIn } from '../words/told.ts'
import type { Utterance } from './listen.ts'
import { tidy } from './tidy.ts'

/** « le repas était froid »: where nothing is repaired, it is apologised for and passed on. True when the words complain of the house: they are the message. */
export function listenForComplaint(memory: Memory, said: Utterance): boolean {
  const { text, understood, scene } = said
  if (memory.goal !== null || scene.assistant.trade === 'after-sales') return false
  if (!toldWordsIn(scene.call.language).complains.test(text)) return false
  if (understood.intents.some((intent) => !passing.has(intent))) return false
  // « c'est froid en terrasse ? », « on attend longtemps ? »: asked, not told.
  if (/[?؟]\s*$/u.test(text) && !understood.dates.some((when) => when.past)) return false
  settleGoal(memory)
  memory.goal = 'message'
  memory.begun = true
  memory.message = tidy(said)
  delete memory.deviates
  memory.lead.push(scene.words.sorryForThat, toldWordsIn(scene.call.language).tellThem)
  return true
}

/** What a complaint may sound like besides. */
const passing: ReadonlySet<string> = new Set([
  'question',
  'greeting',
  'insult',
  'message',
  'wait',
  'correct',
  'thanks',
])

/** « je voudrais un devis », « gardez-nous la table »: their words are the message for who writes it. */
export function listenForPaperwork(memory: Memory, said: Utterance): boolean {
  const { text, understood, scene } = said
  const { paperwork, holds } = toldWordsIn(scene.call.language)
  const held = holds.test(text) && scene.assistant.trade === 'restaurant' && !/combien/iu.test(text)
  if (memory.goal !== null || (!held && !paperwork.test(text))) return false
  if (!held && understood.intents.some((intent) => !passing.has(intent))) return false
  settleGoal(memory)
  memory.goal = 'message'
  memory.begun = true
  memory.message = tidy(said)
  memory.lead.push(scene.words.passingOn)
  return true
}

/** « je voulais juste vous remercier »: it is welcome, and nothing else is made of it. */
export function isPraised(memory: Memory, { text, understood, scene }: Utterance): boolean {
  const { praises, praised, complains } = toldWordsIn(scene.call.language)
  if (memory.goal !== null || /[?؟]/u.test(text) || !praises.test(text) || complains.test(text)) return false
  const besides = understood.dates.some((when) => !when.past) || understood.orders.length > 0
  if (besides || scene.words.heard.reserve.test(text)) return false
  delete memory.deviates
  memory.answered = true
  memory.lead.push(praised)
  return true
}

/** « je peux donner du doliprane à mon bébé ? »: never answered here; a doctor does. */
export function asksAdvice(memory: Memory, { text, understood, scene }: Utterance): boolean {
  if (memory.goal !== null || scene.assistant.trade !== 'medical') return false
  const { advice, noAdvice } = toldWordsIn(scene.call.language)
  const asks = understood.intents.every((intent) => intent === 'question')
  if (!asks || understood.dates.length > 0 || !/[?؟]/u.test(text) || !advice.test(text)) return false
  memory.invited = true
  memory.lead.push(noAdvice)
  return true
}
