/** Decides the next step from what is known. Pure: the memory and the scene, nothing else. */
import { type Memory, settleGoal, type Wish } from './memory.ts'
import { checkParty, planBooking } from './plans/book.ts'
import { planChange } from './plans/change.ts'
import { namesTraining } from './listen/follow-up.ts'
import { acknowledge, varied } from './plans/courtesy.ts'
import { planMessage, planTicket } from './plans/files.ts'
import { ask, type Scene, type Step, use } from './scene.ts'
import { topicWords } from './learn-passage.ts'
import { trainingWordsIn } from './words/training.ts'
import { courtesyIn } from './words/courtesy.ts'
import { turnsIn } from './words/turns.ts'

/** After this many turns without understanding anything, a human. */
const patienceTurns = 3

export function plan(memory: Memory, scene: Scene): Step {
  const { words } = scene
  if (memory.wantsHuman && !memory.transferRefused)
    return use('transfer_to_human', { reason: 'demande de l’appelant' })
  if (memory.wantsHuman) {
    memory.lead.push(words.transferRefused(null))
    delete memory.wantsHuman
  }
  if (memory.subject?.given === null) return use('search_knowledge', { query: memory.subject.said })
  if (memory.question && scene.tools.has('search_knowledge')) return search(memory, scene)
  courtesies(memory, scene)
  if (memory.leaving && !memory.confirmed) return leave(memory, scene)
  if (memory.deviates === 'wait')
    return withLead(memory, { say: words.takeYourTime, ...(memory.asked ? { asks: memory.asked } : {}) })
  if (memory.listening) return withLead(memory, ask(words.listening, 'intent'))
  if (memory.dropped) memory.lead.push(words.nothingDone)
  if (memory.kept) memory.lead.push(words.kept)
  const limits = memory.clarify && memory.goal === 'book' ? checkParty(memory) : null
  if (limits) return limits
  if (memory.clarify) return clarify(memory, scene)
  if (memory.refused) {
    memory.changing = true
    return withLead(memory, ask(words.askChange(scene.assistant.trade), 'intent'))
  }
  const lostBefore = memory.tries.intent ?? 0
  memory.tries.intent = memory.lost ? lostBefore + 1 : 0
  if (memory.lost && lostBefore + 1 >= patienceTurns && !memory.transferRefused)
    return use('transfer_to_human', { reason: 'incompréhension' })
  const inTheMiddle = memory.answered && memory.goal !== null
  const planned = pursue(memory, scene)
  if (planned.use || planned.say === undefined) return withLead(memory, planned)
  acknowledge(memory, scene, planned)
  const step = varied(memory, scene, planned)
  return withLead(memory, {
    ...step,
    say: memory.offersMessage
      ? (step.say ?? '')
      : wrapped(memory, words, step.say ?? '', lostBefore, inTheMiddle === true),
  })
}

/** The question again, after what came between. */
function wrapped(
  memory: Memory,
  words: Scene['words'],
  question: string,
  lostBefore: number,
  inTheMiddle: boolean,
): string {
  if (question === '' || question === words.askNameAgain || question === words.askOrderAgain) return question
  if (memory.lost) return (lostBefore === 0 ? words.notUnderstood : words.notUnderstoodAgain)(question)
  if (memory.deviates === 'hesitation') return words.hesitating(question)
  return inTheMiddle ? words.backTo(question) : question
}

function search(memory: Memory, scene: Scene): Step {
  const { question } = memory
  if (question?.day) return lookAtDay(question.day, scene)
  // How long, and where: the caller's own words are too common to find anything; so are two questions in one.
  const usual =
    (!question?.about || memory.subject?.given) &&
    ((scene.call.language !== 'fr' && question?.topic === 'hours') ||
      (question?.topic === 'duration' && !namesTraining(question.query, scene)) ||
      question?.topic === 'address' ||
      question?.topic === 'warranty' ||
      question?.topic === 'insurance' ||
      question?.topic === 'prescription')
      ? topicWords(memory, scene)
      : null
  const starts = turnsIn(scene.call.language).begins.test(question?.query ?? '')
  if (memory.subject?.given && starts)
    return use('search_knowledge', {
      query: trainingWordsIn(scene.call.language).sessions(memory.subject.said),
    })
  const said = [question?.query, question?.about].filter(Boolean).join(' ')
  return use('search_knowledge', { query: usual ?? said })
}

/** Whether the house is open that day is the agenda's to know: holidays and closures are in no document. */
function lookAtDay({ date, from, to, time }: Wish, { assistant }: Scene): Step {
  return use('check_availability', {
    date,
    ...(time ? { time } : {}),
    ...(from ? { from_time: from } : {}),
    ...(to ? { to_time: to } : {}),
    ...(assistant.trade === 'restaurant' ? { party_size: 2 } : {}),
  })
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
      if (memory.invited) return ask(courtesyIn(scene.call.language).invite(scene.assistant.trade), 'intent')
      if (memory.missing && !memory.dropped)
        return ask(trainingWordsIn(scene.call.language).orMessage, 'intent')
      return memory.done > 0 || memory.answered || memory.dropped || memory.kept
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
  if (memory.deviates === 'slower') memory.lead.push(words.slower)
  if (memory.deviates === 'badly') memory.lead.push(courtesyIn(scene.call.language).repeating)
  if (memory.deviates === 'identity') memory.lead.push(words.iAmAnAi(assistant.business))
  if (memory.deviates === 'language') memory.lead.push(words.inThisLanguage)
  if (memory.deviates === 'thanks') memory.lead.push(words.youAreWelcome)
  if (memory.deviates === 'greeting') memory.lead.push(words.hello)
}

function leave(memory: Memory, scene: Scene): Step {
  const { words } = scene
  const unfinished = memory.goal !== null && memory.goal !== 'find'
  if (memory.dropped || unfinished) memory.lead.push(words.nothingDone)
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
  // The same is not said twice in one breath.
  const say = [...new Set([...memory.lead.splice(0), step.say ?? ''])].filter(Boolean).join(' ')
  return { ...step, say }
}
