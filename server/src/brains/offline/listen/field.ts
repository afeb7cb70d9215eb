/** Asked what should change, callers often name the thing: « l'heure », « le nom ». */
import { forgetOffer, type Memory, unrecap } from '../memory.ts'
import { plainWords } from '../plain-words.ts'
import type { Utterance } from './listen.ts'

/** True when a field was named, so that it is asked again. */
export function listenForField(memory: Memory, { text, understood, scene }: Utterance): boolean {
  if (!memory.changing && !deniesField(memory, text, understood, scene)) return false
  delete memory.changing
  if (renames(memory, text, understood, scene)) return true
  const says = understood.dates.length + understood.names.length + understood.phones.length
  if (says > 0 || understood.practitioners.length > 0 || understood.partySize !== null) return false
  if (retells(memory, text, understood, scene)) return false
  const field = scene.words.heard.fields.find(([, words]) => words.test(text))?.[0]
  if (!field) return false
  unrecap(memory)
  delete memory.asked
  if (field === 'name') delete memory.name
  else if (field === 'phone') {
    delete memory.phone
    memory.otherPhone = true
  } else if (field === 'order') {
    delete memory.order
    delete memory.noOrder
    delete memory.tries.order
  } else if (field === 'matter') {
    delete memory.problem
    delete memory.message
  } else if (field === 'party') delete memory.partySize
  else {
    forgetOffer(memory)
    if (field === 'practitioner') {
      delete memory.practitioner
      delete memory.anyPractitioner
      delete memory.tries.practitioner
    } else memory.wish = field === 'time' && memory.wish.date ? { date: memory.wish.date } : {}
  }
  return true
}

/** « non, c'est pas le bon numéro de commande », to the recap of a case or of a message. */
function deniesField(
  memory: Memory,
  text: string,
  { answer }: Utterance['understood'],
  { words }: Utterance['scene'],
): boolean {
  if ((memory.goal !== 'ticket' && memory.goal !== 'message') || memory.asked !== 'confirm') return false
  // « non, je n'ai pas de numéro » only says so again.
  if (words.heard.withoutOrder.test(text)) return false
  return answer === 'no' && words.heard.wrong.test(text) && text.trim().split(/\s+/).length <= longestField
}

const longestField = 9

/** « c'est la porte de gauche, pas celle de droite »: the matter itself, told again. */
function retells(
  memory: Memory,
  text: string,
  understood: Utterance['understood'],
  scene: Utterance['scene'],
): boolean {
  if (memory.goal !== 'ticket' && memory.goal !== 'message') return false
  const says = understood.orders.length > 0 || understood.answer !== null || understood.sameNumber === true
  if (says || text.trim().split(/\s+/).length < 4 || scene.words.heard.asks.test(text)) return false
  if (
    understood.intents.some((intent) => intent !== 'ticket' && intent !== 'message' && intent !== 'correct')
  )
    return false
  const named = scene.words.heard.fields.find(([, words]) => words.test(text))?.[0]
  if (named && named !== 'matter' && text.trim().split(/\s+/).length <= longestField) return false
  // « la chaise n'est que décollée », of a table and a chair: the table is not forgotten.
  const told = plainWords(memory.problem ?? '')
  if (memory.problem && plainWords(text).some((word) => told.includes(word))) memory.about = memory.problem
  else delete memory.about
  delete memory.problem
  delete memory.message
  memory.asked = 'problem'
  return true
}

/** « c'est pas Aline, c'est Céline Roche », to « Que faut-il corriger ? » */
function renames(
  memory: Memory,
  text: string,
  { names }: Utterance['understood'],
  { tongue, today }: Utterance['scene'],
): boolean {
  if ((memory.goal !== 'ticket' && memory.goal !== 'message') || names.length === 0) return false
  const [name] = tongue.understand(text, { now: `${today}T12:00`, asked: 'name' }).names
  if (!name) return false
  unrecap(memory)
  memory.name = name
  delete memory.asked
  return true
}
