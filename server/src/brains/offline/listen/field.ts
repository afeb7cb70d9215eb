/** Asked what should change, callers often name the thing: « l'heure », « le nom ». */
import { forgetOffer, type Memory, unrecap } from '../memory.ts'
import type { Utterance } from './listen.ts'

/** True when a field was named, so that it is asked again. */
export function listenForField(memory: Memory, { text, understood, scene }: Utterance): boolean {
  if (!memory.changing) return false
  delete memory.changing
  const says = understood.dates.length + understood.names.length + understood.phones.length
  if (says > 0 || understood.practitioners.length > 0 || understood.partySize !== null) return false
  const field = scene.words.heard.fields.find(([, words]) => words.test(text))?.[0]
  if (!field) return false
  unrecap(memory)
  if (field === 'name') delete memory.name
  else if (field === 'phone') delete memory.phone
  else if (field === 'party') delete memory.partySize
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
