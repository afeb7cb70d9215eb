/** Takes a tool's answer into the memory. */
import type { ToolAnswer } from '../../phone/tool.ts'
import { learnAvailability, learnBooking } from './learn-agenda.ts'
import { learnFound } from './learn-found.ts'
import type { Memory } from './memory.ts'
import { giveUp, reach, tooLate } from './outcome.ts'
import { recapParts } from './plans/book.ts'
import { learnPassage } from './learn-passage.ts'
import { courtesyIn } from './words/courtesy.ts'
import { type Scene, spokenAppointment, spokenMoment } from './scene.ts'

type Learner = (memory: Memory, answer: ToolAnswer, scene: Scene) => void

const learners: Readonly<Record<string, Learner>> = {
  check_availability: learnAvailability,
  book_appointment: (memory, answer, scene) =>
    learnBooking(memory, answer, scene, (known) => scene.words.booked(recapParts(known, scene))),
  move_appointment: (memory, answer, scene) =>
    learnBooking(memory, answer, scene, (known) => scene.words.moved(recapParts(known, scene))),
  cancel_appointment: (memory, answer, scene) => {
    const { appointment } = memory
    if (answer.ok && appointment) {
      reach(memory, scene.words.cancelled(spokenAppointment(scene, appointment)))
      memory.last = appointment
      const { practitioner } = appointment
      const usual = scene.assistant.practitioners.find((one) => practitioner?.endsWith(one))
      if (usual) memory.usual = usual
      delete memory.made
    } else if (!answer.ok && answer.why === 'too-late' && appointment)
      tooLate(memory, appointment, 'cancel', scene)
    else giveUp(memory, scene.words.toolFailed)
  },
  find_appointment: learnFound,
  find_order: (memory, answer, scene) => {
    const { order } = memory
    if (!order) return
    // Only an order that is not there is doubted: when nothing could be looked up, nothing is said of it.
    const known = answer.ok || answer.why !== 'not-found'
    memory.looked = { order, known }
    if (known && memory.goal === 'message') memory.lead.push(courtesyIn(scene.call.language).noted)
    if (!known) memory.lead.push(scene.words.orderNotFound(scene.tongue.say.reference(order)))
  },
  create_ticket: (memory, answer, scene) => {
    if (!answer.ok) return giveUp(memory, scene.words.toolFailed)
    const { reference } = answer.data['ticket'] as { reference: string }
    const { afterwards, order } = memory
    reach(memory, scene.words.ticketOpened(scene.tongue.say.reference(reference)))
    memory.file = reference
    if (order) memory.lastOrder = order
    if (afterwards) memory.goal = afterwards
  },
  take_message: (memory, answer, scene) => {
    if (answer.ok) return reach(memory, scene.words.messageTaken)
    if (answer.missing?.includes('client_phone')) delete memory.phone
    else giveUp(memory, scene.words.toolFailed)
  },
  search_knowledge: learnPassage,
  transfer_to_human: (memory, answer, scene) => {
    delete memory.wantsHuman
    if (answer.ok) return
    const reopens = answer.data?.['reopens'] as { date: string; time: string } | undefined
    memory.transferRefused = true
    memory.lead.push(scene.words.transferRefused(reopens ? spokenMoment(scene, reopens) : null))
    if (!memory.goal || memory.lost) memory.goal = 'message'
    delete memory.lost
  },
}

export function learn(memory: Memory, tool: string, answer: ToolAnswer, scene: Scene): void {
  learners[tool]?.(memory, answer, scene)
}
