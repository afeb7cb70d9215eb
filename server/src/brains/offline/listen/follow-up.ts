/** A question behind another keeps its subject: the topic, and the passage that answered, unless it names another. */
import type { Topic } from '../../../tongues/tongue.ts'
import type { Memory } from '../memory.ts'
import { plainWords } from '../plain-words.ts'
import { messageWordsIn } from '../words/messages.ts'
import { turnsIn } from '../words/turns.ts'
import type { Utterance } from './listen.ts'
import { wrapped } from '../../../tongues/wrapped.ts'

/** « ça commence quand », « j'ai combien de jours »: it asks, and does not say of what. */
export function asksBarely({ text, understood, scene }: Utterance): boolean {
  const { bare } = messageWordsIn(scene.call.language)
  return understood.dates.every((when) => !when.date) && bare.test(text.trim()) && asksSomething(text, scene)
}

function asksSomething(text: string, { words, call }: Utterance['scene']): boolean {
  return (
    words.heard.asks.test(text) ||
    /combien|how (?:much|long|many)|كم/iu.test(text) ||
    turnsIn(call.language).begins.test(text)
  )
}

/** What it is asked of; undefined when nothing was spoken of that could be meant. */
export function spokenOf(
  { subject, heading, topic }: Memory,
  { words, assistant }: Utterance['scene'],
  asked?: Topic,
): string | undefined {
  if (subject?.given) return subject.said
  const { topics } = words.heard
  if (topic && topic !== asked && ofItsKind.has(topic)) return topics[topic] ?? heading
  const named = topic === undefined || topic === 'other' || assistant.trade === 'training'
  return named ? heading : undefined
}

/** Topics that cost something, take some time, have their own conditions. */
const ofItsKind: ReadonlySet<Topic> = new Set([
  'parking',
  'returns',
  'delivery',
  'warranty',
  'menu',
  'children',
  'prescription',
  'results',
  'certification',
  'cancellation',
])

/** « et pour un enfant de 4 ans ? », behind the prices. */
export function goesOnAsking(memory: Memory, { text, understood, scene }: Utterance): boolean {
  const { intents, dates, names, partySize, answer } = understood
  if (memory.goal !== null || memory.spoken === undefined || memory.asked !== 'anything-else') return false
  if (intents.some((intent) => intent !== 'question') || dates.length + names.length > 0) return false
  if (partySize !== null || answer === 'no') return false
  const { goesOn, forWhom } = messageWordsIn(scene.call.language)
  // « et la viande est halal ? » is a question of its own.
  return goesOn.test(text) && (intents.length === 0 || forWhom.test(text))
}

/** « la bureautique, ça dure combien ? »: its own words find it better than any usual ones. */
export function namesTraining(query: string, { assistant }: Utterance['scene']): boolean {
  return assistant.trade === 'training' && plainWords(query).some((word) => !ofAny.test(word))
}

/** What is asked of any training. */
const ofAny = wrapped('u')`
  ^(?:combien|dur|temp|long|formation|cour|stage|semaine|jour|heure|entretien|rendez|vou|cout|prix?$|tarif
  |cher|pay|euro|gratuit|elle|cela|mais|alor|sinon|quel|est-ce|total|tout|revient|faut)
`

/** What is to be done with the thing is remembered: « je veux la rendre » makes « j'ai combien de jours » a matter of returns. */
export function listenForTopic(memory: Memory, { text, understood, scene }: Utterance): void {
  if (scene.assistant.trade !== 'after-sales' || understood.topic) return
  const found = messageWordsIn(scene.call.language).topics.find(([, words]) => words.test(text))?.[0]
  if (!found) return
  memory.topic = found
  delete memory.heading
}

/** « comment je fais ? », in the middle of a case or of a message: the team tells. */
export function asksHow(memory: Memory, { text, scene }: Utterance): boolean {
  const { howTo, teamTells } = messageWordsIn(scene.call.language)
  if ((memory.goal !== 'ticket' && memory.goal !== 'message') || !howTo.test(text.trim())) return false
  memory.lead.push(teamTells)
  delete memory.deviates
  return true
}
