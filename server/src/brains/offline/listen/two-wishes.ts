/** « mardi soir pour deux, et aussi samedi midi pour six »: one wish after the other. */
import type { ListeningContext } from '../../../tongues/tongue.ts'
import type { Memory } from '../memory.ts'
import type { Scene } from '../scene.ts'
import { firstCase, isCase } from './two-cases.ts'

/** The words to be heard now; what else was wished, with its own day, is kept for after the booking. */
export function firstWish(memory: Memory, text: string, scene: Scene, context: ListeningContext): string {
  const about = firstCase(memory, text, scene)
  if (about !== undefined) return about
  if (memory.goal !== null || !scene.tools.has('book_appointment')) return text
  const found = scene.words.heard.andAlso.exec(text)
  if (!found) return text
  const [now, later] = [text.slice(0, found.index), text.slice(found.index + found[0].length)]
  const dated = [now, later].every((part) => scene.tongue.understand(part, context).dates.length > 0)
  const books = scene.tongue.understand(now, context).intents.includes('book')
  if (!dated || !books) return text
  memory.second = later
  // « …et une autre jeudi soir, au nom d'Aubert » is the name of both.
  const [name] = scene.tongue.understand(text, context).names
  if (name) memory.name ??= name
  return now
}

/** The second wish as it would have been said alone; undefined when there is none, or when it is not its turn. */
export function nextWish(memory: Memory, scene: Scene): string | undefined {
  const { second, reached, goal } = memory
  if (second === undefined || !reached || goal !== null) return undefined
  delete memory.second
  delete memory.asked
  memory.lead.push(scene.words.nextPerson(null))
  if (!isCase(second, scene)) return `${scene.words.heard.wishAgain} ${second}`
  memory.goal = 'ticket'
  memory.asked = 'problem'
  return second
}
