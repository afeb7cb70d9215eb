/** Decides the next step from what is known. Pure: the memory and the scene, nothing else. */
import type { Memory } from './memory.ts'
import { planBooking } from './plans/book.ts'
import { planChange } from './plans/change.ts'
import { planMessage, planTicket } from './plans/files.ts'
import { ask, type Scene, type Step, use } from './scene.ts'
import { settleGoal } from './memory.ts'

/** After this many turns without understanding anything, a human. */
const patienceTurns = 3

export function plan(memory: Memory, scene: Scene): Step {
  const { words } = scene
  if (memory.wantsHuman && !memory.transferRefused)
    return use('transfer_to_human', { reason: 'demande de l’appelant' })
  if (memory.question && scene.tools.has('search_knowledge'))
    return use('search_knowledge', { query: memory.question.query })
  const digression = memory.lead.length > 0 && memory.reached !== true
  courtesies(memory, scene)
  if (memory.leaving) return leave(memory, scene)
  if (memory.deviates === 'wait')
    return withLead(memory, { say: words.takeYourTime, ...(memory.asked ? { asks: memory.asked } : {}) })
  if (memory.dropped) memory.lead.push(words.nothingDone)
  if (memory.clarify) return clarify(memory, scene)
  if (memory.refused) {
    delete memory.refused
    return withLead(memory, ask(words.askChange, 'intent'))
  }
  const lostBefore = memory.tries.intent ?? 0
  memory.tries.intent = memory.lost ? lostBefore + 1 : 0
  if (memory.lost && lostBefore + 1 >= patienceTurns && !memory.transferRefused)
    return use('transfer_to_human', { reason: 'incompréhension' })
  const step = pursue(memory, scene)
  if (step.use || !step.say) return withLead(memory, step)
  if (memory.lost) {
    const wrap = lostBefore === 0 ? words.notUnderstood : words.notUnderstoodAgain
    return withLead(memory, { ...step, say: wrap(step.say) })
  }
  const back = digression && memory.goal && memory.answered
  delete memory.answered
  return withLead(memory, back ? { ...step, say: words.backTo(step.say) } : step)
}

function pursue(memory: Memory, scene: Scene): Step {
  const { words } = scene
  switch (memory.goal) {
    case 'book':
      if (!scene.tools.has('book_appointment') || scene.assistant.services.length === 0)
        return refuseGoal(memory, scene)
      return planBooking(memory, scene)
    case 'move':
    case 'cancel':
    case 'find':
      return planChange(memory, scene)
    case 'ticket':
      return scene.tools.has('create_ticket') ? planTicket(memory, scene) : refuseGoal(memory, scene)
    case 'message':
      return planMessage(memory, scene)
    case null:
      return memory.done > 0 || memory.answered || memory.dropped
        ? ask(words.anythingElse, 'anything-else')
        : ask(words.whatFor, 'intent')
  }
}

/** This house does not do that: a message can always be left. */
function refuseGoal(memory: Memory, scene: Scene): Step {
  settleGoal(memory)
  memory.lead.push(scene.words.cannot)
  memory.goal = 'message'
  return planMessage(memory, scene)
}

function courtesies(memory: Memory, scene: Scene): void {
  const { words, assistant } = scene
  if (memory.deviates === 'insult') memory.lead.push(words.staysCourteous)
  if (memory.deviates === 'identity') memory.lead.push(words.iAmAnAi(assistant.business))
  if (memory.deviates === 'thanks') memory.lead.push(words.youAreWelcome)
  if (memory.deviates === 'greeting') memory.lead.push(words.hello)
}

function leave(memory: Memory, scene: Scene): Step {
  const { words } = scene
  const unfinished = memory.goal !== null && memory.done === 0
  if (unfinished) memory.lead.push(words.nothingDone)
  settleGoal(memory)
  const say = [...memory.lead.splice(0), words.goodbye].join(' ')
  return scene.tools.has('end_call') ? { say, use: { tool: 'end_call', input: {} } } : { say }
}

function clarify(memory: Memory, scene: Scene): Step {
  const question = memory.clarify ?? ''
  delete memory.clarify
  if (memory.readings) return withLead(memory, ask(question, 'choice'))
  memory.lead.push(scene.words.impossible(question))
  return withLead(memory, pursue(memory, scene))
}

/** What is to be said first, then the step. Before a tool nothing is said: its answer may change everything. */
function withLead(memory: Memory, step: Step): Step {
  if (step.use) return step
  const say = [...memory.lead.splice(0), step.say ?? ''].filter(Boolean).join(' ')
  return { ...step, say }
}
