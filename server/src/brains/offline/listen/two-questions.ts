/** « vous prenez la carte, et on peut se garer ? »: one question after the other, in one breath. */
import type { ListeningContext } from '../../../tongues/tongue.ts'
import type { Memory } from '../memory.ts'
import type { Scene } from '../scene.ts'
import { messageWordsIn } from '../words/messages.ts'
import { paraphrase } from '../words/paraphrases.ts'
import { turnsIn } from '../words/turns.ts'
import { answerFirst } from './question-first.ts'

/** The words to be heard now; the other question is kept for when this one is answered. */
export function firstQuestion(memory: Memory, text: string, scene: Scene, context: ListeningContext): string {
  delete memory.alsoAsks
  delete memory.briefly
  if (memory.goal !== null || memory.question) return text
  const found = scene.words.heard.andAsks.exec(text)
  if (!found) return text
  const [now, later] = [text.slice(0, found.index), text.slice(found.index + found[0].length)]
  const topics = [`${now} ?`, later].map((part) => topicAsked(part, scene, context))
  if (!topics[0] || !topics[1] || topics[0] === topics[1]) return text
  // What one training costs is told under its own name only.
  if (scene.assistant.trade === 'training' && topics.some((topic) => topic && ofOneTraining.has(topic)))
    return text
  memory.alsoAsks = later
  memory.briefly = true
  return `${now} ?`
}

const ofOneTraining: ReadonlySet<string> = new Set(['price', 'duration', 'bare', 'begins'])

/** What a question, and nothing but a question, is about. */
function topicAsked(part: string, scene: Scene, context: ListeningContext): string | undefined {
  const { intents, topic, names, partySize, dates } = scene.tongue.understand(part, context)
  const { anAppointment } = scene.words.heard
  // « la consultation est remboursée ? » books nothing.
  const only = intents.every(
    (intent) =>
      intent === 'question' ||
      intent === 'greeting' ||
      // « qu'est-ce qui se passe si j'ai du retard ? »
      (intent === 'message' && intents[0] === 'question' && topic === 'delay') ||
      (intent === 'book' && !anAppointment.test(part)),
  )
  if (!only || !intents.includes('question') || names.length > 0 || partySize !== null) return undefined
  if (dates.length > 0 && topic !== 'hours') return undefined
  if (topic !== 'other') return topic
  if (paraphrase(part, scene.call.language, scene.assistant.trade)) return 'paraphrase'
  // « et c'est à mes frais ? » is asked of what stands before.
  const { language } = scene.call
  if (turnsIn(language).begins.test(part)) return 'begins'
  return messageWordsIn(language).bare.test(part.trim()) ? 'bare' : undefined
}

/** The first is answered: now the other. */
export function nextQuestion(memory: Memory, scene: Scene, context: ListeningContext): void {
  const { alsoAsks } = memory
  if (alsoAsks === undefined || memory.question || memory.goal !== null) return
  delete memory.alsoAsks
  answerFirst(memory, alsoAsks, scene, context)
}
