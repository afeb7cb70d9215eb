/** With whom: asked once, when there is a choice and the day has room. */
import type { Memory } from '../memory.ts'
import { ask, type Scene, type Step, titled } from '../scene.ts'

/** It is still worth asking whom they want to see. */
export function practitionerQuestion(memory: Memory, scene: Scene): boolean {
  const { practitioners, trade } = scene.assistant
  if (trade !== 'medical' || practitioners.length < 2 || memory.goal !== 'book') return false
  if (memory.practitioner || memory.anyPractitioner || memory.tries.practitioner) return false
  return !memory.wish.time && !memory.wish.soonest
}

export function askPractitioner(memory: Memory, scene: Scene): Step | null {
  const { words, assistant } = scene
  const others = assistant.practitioners.filter((name) => name !== memory.notWith)
  const [first, second] = others
  // Whoever of the others: the first of them.
  if (memory.notWith && first && !memory.practitioner && (memory.anyPractitioner || !second))
    memory.practitioner = first
  const described = memory.described && !memory.practitioner && !memory.anyPractitioner
  delete memory.described
  if (!memory.roomy && !described) return null
  delete memory.roomy
  memory.tries.practitioner = 1
  const names = others.map((name) => words.practitioner(titled(name, assistant)))
  const guess = described && !memory.notWith && memory.lead.length === 0
  return ask(guess ? words.askWhichPractitioner(names) : words.askPractitioner(names), 'practitioner')
}
