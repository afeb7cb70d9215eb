/** « dites au technicien de sonner deux fois »: a word for who comes, never a case of its own. */
import { type Memory, settleGoal } from '../memory.ts'
import { caseWordsIn } from '../words/cases.ts'
import type { Utterance } from './listen.ts'
import { tidy } from './tidy.ts'

/** True when the words are such a notice. During a recap they are added to the case itself, elsewhere. */
export function leavesNotice(memory: Memory, said: Utterance): boolean {
  const { text, understood, scene } = said
  const { notice, visit } = caseWordsIn(scene.call.language)
  if (memory.goal !== null || scene.assistant.trade !== 'after-sales') return false
  // « et il faudrait qu'il vienne le matin », of the case just opened.
  const ofTheCase = memory.file !== undefined && scene.words.heard.wants.test(text) && visit.test(text)
  if (!notice.test(text) && !ofTheCase) return false
  // « mon lit est cassé, dites au technicien de venir »: the bed is the matter.
  const broken = understood.intents.includes('ticket') || understood.orders.length > 0
  if (broken && !visit.test(text)) return false
  const { file } = memory
  settleGoal(memory)
  memory.goal = 'message'
  memory.begun = true
  const words = tidy(said)
  memory.message = file ? scene.words.aboutFile(file, words) : words
  return true
}
