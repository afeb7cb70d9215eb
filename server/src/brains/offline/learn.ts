/** Takes a tool's answer into the memory. */
import type { ToolAnswer } from '../../phone/tool.ts'
import { learnAvailability, learnBooking } from './learn-agenda.ts'
import { learnFound } from './learn-found.ts'
import type { Memory } from './memory.ts'
import { giveUp, reach } from './outcome.ts'
import { recapParts } from './plans/book.ts'
import { type Scene, spokenAppointment } from './scene.ts'

type Learner = (memory: Memory, answer: ToolAnswer, scene: Scene) => void

const learners: Readonly<Record<string, Learner>> = {
  check_availability: learnAvailability,
  book_appointment: (memory, answer, scene) =>
    learnBooking(memory, answer, scene, () => scene.words.booked(recapParts(memory, scene))),
  move_appointment: (memory, answer, scene) =>
    learnBooking(memory, answer, scene, () => scene.words.moved(recapParts(memory, scene))),
  cancel_appointment: (memory, answer, scene) => {
    const { appointment } = memory
    if (answer.ok && appointment) reach(memory, scene.words.cancelled(spokenAppointment(scene, appointment)))
    else giveUp(memory, answer.ok || answer.why !== 'too-late' ? scene.words.toolFailed : scene.words.tooLate)
  },
  find_appointment: learnFound,
  create_ticket: (memory, answer, scene) => {
    if (!answer.ok) return giveUp(memory, scene.words.toolFailed)
    const { reference } = answer.data['ticket'] as { reference: string }
    reach(memory, scene.words.ticketOpened(scene.tongue.say.reference(reference)))
  },
  take_message: (memory, answer, scene) => {
    if (answer.ok) return reach(memory, scene.words.messageTaken)
    if (answer.missing?.includes('client_phone')) delete memory.phone
    else giveUp(memory, scene.words.toolFailed)
  },
  search_knowledge: (memory, answer, scene) => {
    delete memory.question
    memory.answered = true
    memory.lead.push(answer.ok ? shortAnswer(answer.data) : scene.words.unknownAnswer)
  },
  transfer_to_human: (memory, answer, scene) => {
    delete memory.wantsHuman
    if (answer.ok) return
    memory.transferRefused = true
    memory.lead.push(scene.words.transferRefused)
    if (!memory.goal || memory.lost) memory.goal = 'message'
    delete memory.lost
  },
}

export function learn(memory: Memory, tool: string, answer: ToolAnswer, scene: Scene): void {
  learners[tool]?.(memory, answer, scene)
}

const longestAnswer = 320

/** The first sentences of the best passage: a caller does not want to hear a page. */
function shortAnswer(data: Readonly<Record<string, unknown>>): string {
  const passages = data['passages'] as readonly { text: string }[]
  const text = (passages[0]?.text ?? '')
    .replace(/^#+\s.*$/gm, '')
    .replace(/\s+/g, ' ')
    .trim()
  const sentences = text.match(/[^.!?؟]+[.!?؟]*\s*/gu) ?? [text]
  let said = ''
  for (const sentence of sentences) {
    if (said !== '' && said.length + sentence.length > longestAnswer) break
    said += sentence
  }
  return said.trim()
}
