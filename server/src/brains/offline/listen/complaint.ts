/** « le repas était froid »: where nothing is repaired, it is apologised for and passed on. */
import { type Memory, settleGoal } from '../memory.ts'
import { complaintWordsIn } from '../words/complaints.ts'
import type { Utterance } from './listen.ts'
import { tidy } from './tidy.ts'

/** True when the words complain of the house: they are the message. */
export function listenForComplaint(memory: Memory, said: Utterance): boolean {
  const { text, understood, scene } = said
  if (memory.goal !== null || scene.assistant.trade === 'after-sales') return false
  if (!complaintWordsIn(scene.call.language).complains.test(text)) return false
  if (understood.intents.some((intent) => !passing.has(intent))) return false
  // « c'est froid en terrasse ? », « on attend longtemps ? »: asked, not told.
  if (/[?؟]\s*$/u.test(text) && !understood.dates.some((when) => when.past)) return false
  settleGoal(memory)
  memory.goal = 'message'
  memory.begun = true
  memory.message = tidy(said)
  delete memory.deviates
  memory.lead.push(scene.words.sorryForThat, complaintWordsIn(scene.call.language).tellThem)
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
