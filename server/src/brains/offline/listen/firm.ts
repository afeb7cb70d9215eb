/** A pharmacy, a laboratory, a nurse about a patient: what they have to say is a message, and they are no patient. */
import { type Memory, settleGoal } from '../memory.ts'
import { firmWordsIn } from '../words/firms.ts'
import type { Utterance } from './listen.ts'
import { introduced, tidy } from './tidy.ts'

/** More words than it takes to say who one is, and about what one calls. */
const longestPresentation = 16

/** True when a house presents itself and asks for nothing of its own. */
export function listenForFirm(memory: Memory, said: Utterance): boolean {
  const { text, understood, scene } = said
  if (memory.goal !== null || scene.assistant.trade !== 'medical') return false
  if (understood.intents.some((intent) => wishes.has(intent)) || understood.intents[0] === 'human')
    return false
  const { presents, craft, ofPatient } = firmWordsIn(scene.call.language)
  const house = presents.map((pattern) => pattern.exec(text)?.[1]).find((name) => name !== undefined)
  if (!house && !(craft.test(text) && ofPatient.test(text))) return false
  const person = understood.names.find((name) => introduced(name, text, scene))
  // Whom they speak of stays in it.
  const matter = tidy({ ...said, understood: { ...understood, names: person ? [person] : [] } })
  settleGoal(memory)
  memory.goal = 'message'
  memory.begun = true
  memory.firm = true
  // Nobody named: it is the house that is called back.
  if (house && !person) memory.name = house.charAt(0).toLocaleUpperCase() + house.slice(1)
  if (matter.split(' ').length > longestPresentation) memory.message = matter
  return true
}

const wishes: ReadonlySet<string> = new Set(['book', 'availability', 'move', 'cancel', 'find'])
