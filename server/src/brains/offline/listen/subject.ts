/** Which training the caller speaks of. One that is not given here is said so, before anything is booked for it. */
import { type Memory, settleGoal } from '../memory.ts'
import { plainWords } from '../plain-words.ts'
import type { Scene } from '../scene.ts'
import { turnsIn } from '../words/turns.ts'
import { trainingWordsIn } from '../words/training.ts'
import type { Utterance } from './listen.ts'

/** True when a training was named that was not spoken of before: whether it is given is looked up next. */
export function listenForSubject(memory: Memory, { text, scene }: Utterance): boolean {
  if (scene.assistant.trade !== 'training' || !scene.tools.has('search_knowledge')) return false
  if (memory.goal !== null && memory.goal !== 'book') return false
  const said = subjectIn(text, memory, scene)
  if (!said || said === memory.subject?.said) return false
  memory.subject = { said, given: null }
  return true
}

function subjectIn(text: string, memory: Memory, { call }: Scene): string | undefined {
  const { subject, another, noSubject } = trainingWordsIn(call.language)
  const found = subject.exec(text) ?? (memory.subject ? another.exec(text.trim()) : null)
  const said = (found?.[1] ?? found?.[2])?.trim().replace(/^(?:d|l|qu)['’]/iu, '')
  return said && said.length > 2 && !noSubject.test(said) ? said.toLocaleLowerCase() : undefined
}

/** « et en bureautique, vous avez quoi ? »: about the training, no wish for a moment. */
export function asksAboutSubject(memory: Memory, { text, understood, scene }: Utterance): boolean {
  if (scene.assistant.trade !== 'training' || memory.goal !== null) return false
  if (understood.intents[0] !== 'availability' || understood.dates.some(({ date, days }) => date ?? days))
    return false
  const begins = turnsIn(scene.call.language).begins.test(text)
  return text.includes('?') && (begins || subjectIn(text, memory, scene) !== undefined)
}

/** Asked again about the one that is not given: it still is not. */
export function asksForMissing(memory: Memory, { text, scene }: Utterance): boolean {
  const { missing } = memory
  if (!missing || memory.goal !== null) return false
  const asked = plainWords(text)
  if (!plainWords(missing).some((word) => asked.includes(word))) return false
  memory.lead.push(trainingWordsIn(scene.call.language).notOffered(missing))
  return true
}

/** « oui », « prenez un message », about a training that is not given: the message says which. */
export function messageForMissing(memory: Memory, { understood, scene }: Utterance): boolean {
  const { missing, asked } = memory
  if (!missing || asked !== 'intent' || memory.goal !== null) return false
  const [first] = understood.intents
  if (first !== 'message' && (understood.answer !== 'yes' || first !== undefined)) return false
  settleGoal(memory)
  memory.goal = 'message'
  memory.begun = true
  memory.message = trainingWordsIn(scene.call.language).wants(missing)
  return true
}

/** The documents speak of it, or do not. */
export function learnSubject(memory: Memory, given: boolean, scene: Scene): void {
  const { subject } = memory
  if (!subject) return
  const { notOffered, catalogue } = trainingWordsIn(scene.call.language)
  memory.subject = { ...subject, given }
  if (given) {
    delete memory.missing
    // « je cherche une formation d'anglais »: what there is to know of it.
    if (memory.goal !== 'book' && !memory.question)
      memory.question = { query: subject.said, topic: 'programme' }
    delete memory.lost
    return
  }
  delete memory.question
  settleGoal(memory)
  memory.missing = subject.said
  memory.lead.push(notOffered(subject.said))
  memory.question = { query: catalogue, topic: 'programme' }
}
