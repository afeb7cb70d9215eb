/** What the caller wants of the house, and what is only conversation. */
import type { Intent, Understanding } from '../../../tongues/tongue.ts'
import { type Goal, type Memory, settleGoal } from '../memory.ts'
import type { Utterance } from './listen.ts'
import { tidy } from './tidy.ts'

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
  courtesies(memory, understood)
  if (first === 'human' && !wantsSomeoneHere(memory, understood, scene.assistant.practitioners)) {
    memory.wantsHuman = true
    return true
  }
  if (intents.includes('cancel') && abandons(memory)) return drop(memory)
  if (followsTicket(memory, said) || leavesMessage(memory, said)) return true
  const wanted = intents.map((intent) => goals[intent]).find((goal) => goal !== undefined)
  const goal = wanted ?? (first === 'human' ? 'book' : undefined)
  if (!goal) return false
  // « je ne peux pas venir, je voudrais un autre jour » in the middle of a move is still the move.
  if (memory.goal && (goal === 'book' || goal === memory.goal)) {
    if (goal === memory.goal) memory.deviates ??= 'agreement'
    return false
  }
  if (memory.goal && answersOpenQuestion(memory, understood)) return false
  settleGoal(memory)
  memory.goal = goal
  if (memory.goal === 'ticket') memory.lead.push(scene.words.sorryForThat)
  if ((goal === 'move' || goal === 'cancel') && memory.made) memory.appointment = memory.made
  return true
}

/** Where a case stands is not ours to tell: somebody calls back. */
function followsTicket(memory: Memory, said: Utterance): boolean {
  if (said.understood.tickets.length === 0 || memory.goal !== null) return false
  memory.goal = 'message'
  memory.message = tidy(said)
  memory.lead.push(said.scene.words.ticketElsewhere)
  return true
}

/** « prenez un message alors », when no table could be had. */
function leavesMessage(memory: Memory, { text, scene }: Utterance): boolean {
  if (!memory.partyRefused || !scene.words.heard.bareMessage.test(text.trim())) return false
  settleGoal(memory)
  memory.goal = 'message'
  return true
}

function courtesies(memory: Memory, { intents, answer }: Understanding): void {
  const [first] = intents
  if (intents.includes('goodbye')) memory.leaving = true
  if (first === 'insult' || first === 'identity' || first === 'slower') memory.deviates = first
  if (first === 'wait') memory.deviates = 'wait'
  if (first === 'language') memory.deviates = 'language'
  if ((first === 'thanks' || first === 'greeting') && intents.length === 1 && answer === null)
    memory.deviates = first
}

/** « je voudrais rencontrer un conseiller », where advisers give appointments, is not a transfer. */
function wantsSomeoneHere(memory: Memory, { intents }: Understanding, people: readonly string[]): boolean {
  return memory.goal === null && people.length > 0 && intents.includes('book')
}

/** « non, laissez tomber » before anything was stored gives up what was being prepared. */
function abandons(memory: Memory): boolean {
  return memory.goal === 'book' || memory.goal === 'ticket' || memory.goal === 'message'
}

function drop(memory: Memory): boolean {
  settleGoal(memory)
  memory.dropped = true
  return true
}

/** Free words (a problem, a message) may contain any verb: they do not change the goal. */
function answersOpenQuestion(memory: Memory, understood: Understanding): boolean {
  if (memory.asked === 'problem') return true
  if (memory.asked === 'order' || memory.asked === 'name') return understood.intents[0] !== 'cancel'
  return memory.asked === 'confirm' && (understood.answer !== null || memory.goal === 'ticket')
}
