/** A digression: it is answered first, then the conversation goes back to where it was. */
import type { Memory } from '../memory.ts'
import type { Utterance } from './listen.ts'

/** True when the words ask something about the house. */
export function listenForQuestion(memory: Memory, { text, understood }: Utterance): boolean {
  if (memory.asked === 'problem' && memory.goal) return false
  const { intents, topic, practitioners, anyPractitioner } = understood
  // « n'importe quel médecin » chooses; it asks nothing.
  const chooses = topic === 'practitioners' && (anyPractitioner || practitioners.length > 0)
  const asks = intents[0] === 'question' || (topic !== undefined && intents.includes('question'))
  if (!asks || chooses) return false
  memory.question = { query: text.trim(), ...(topic ? { topic } : {}) }
  return true
}
