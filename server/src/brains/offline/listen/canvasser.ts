/** Somebody who sells something is neither put through nor left hanging: a message, or a courteous end. */
import { type Memory, settleGoal } from '../memory.ts'
import { canvassingIn } from '../words/canvassing.ts'
import type { Utterance } from './listen.ts'

/** After being told so twice, who still insists is taken leave of. */
const enoughRefusals = 3

/** True when the words offer us something, or when who did so asks for a person. */
export function listenForCanvasser(memory: Memory, { text, understood, scene }: Utterance): boolean {
  const { sells, declined, declinedAgain, declinedForGood } = canvassingIn(scene.call.language)
  const before = memory.canvasser ?? 0
  // What they want to sell, once a message was proposed, is the message.
  const offers = before === 0 && sells.test(text)
  const insists = before > 0 && understood.intents[0] === 'human'
  if (!offers && !insists) return false
  const { message } = memory
  settleGoal(memory)
  memory.canvasser = before + 1
  memory.lead.push([declined, declinedAgain, declinedForGood][before] ?? declinedForGood)
  if (memory.canvasser >= enoughRefusals) {
    memory.leaving = true
    return true
  }
  memory.goal = 'message'
  memory.begun = true
  if (message) memory.message = message
  return true
}
