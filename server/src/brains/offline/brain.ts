/** The offline brain: no key, no network, deterministic. It listens with the tongue, and plans. */
import type { Thought, ThinkRequest, TurnsBrain } from '../../phone/brain.ts'
import type { CallEvent } from '../../phone/call.ts'
import type { Language, Tongue } from '../../tongues/tongue.ts'
import { learn } from './learn.ts'
import { settle } from './learn-found.ts'
import { withElisions } from './listen/elisions.ts'
import { listen } from './listen/listen.ts'
import { answerFirst, questionFirst } from './listen/question-first.ts'
import { firstQuestion, nextQuestion } from './listen/two-questions.ts'
import { firstWish, nextWish } from './listen/two-wishes.ts'
import { copyMemory, type Found, freshMemory, type Memory, settleGoal } from './memory.ts'
import { plan } from './plan.ts'
import type { Scene } from './scene.ts'
import { wordsIn } from './words/words.ts'

const name = 'offline'

/** `tongueOf` gives the tongue of a language. */
export function offlineBrain(tongueOf: (language: Language) => Tongue): TurnsBrain {
  return {
    kind: 'turns',
    name,
    model: 'offline',
    composed: true,
    async *think(request, signal) {
      for (const thought of thinkOnce(request, tongueOf(request.language))) {
        if (signal.aborted) return
        yield thought
      }
    },
  }
}

/** The thoughts of one round. Synchronous: nothing here waits. */
function* thinkOnce(request: ThinkRequest, tongue: Tongue): Generator<Thought> {
  const scene: Scene = {
    assistant: request.assistant,
    call: request.call,
    tongue,
    words: wordsIn(request.language),
    today: request.now.slice(0, 10),
    tools: new Set(request.tools.map((tool) => tool.name)),
  }
  const memory = recall(request)
  for (const event of request.events.slice(memory.seen)) take(memory, event, request, scene)
  const step = plan(memory, scene)
  // The facts that this round itself will write come after what was seen: notes and words change nothing here.
  memory.seen = request.events.length
  if (step.asks) memory.asked = step.asks
  else if (!step.use) delete memory.asked
  if (step.use) {
    memory.calls += 1
    memory.waiting = { id: `offline-${memory.calls}`, tool: step.use.tool }
  }
  yield { type: 'note', note: memory }
  if (step.say) yield { type: 'say', text: step.say, ...(step.asks ? { asks: step.asks } : {}) }
  if (step.use && memory.waiting)
    yield { type: 'call', id: memory.waiting.id, tool: step.use.tool, input: step.use.input }
}

function recall(request: ThinkRequest): Memory {
  const note = request.call.notes[name] as Memory | undefined
  return note ? copyMemory(note) : freshMemory()
}

function take(memory: Memory, event: CallEvent, request: ThinkRequest, scene: Scene): void {
  switch (event.type) {
    case 'caller-said':
      return hear(memory, withElisions(event.text, scene.call.language), request, scene)
    case 'tool-answered':
      if (memory.waiting?.id === event.id) {
        delete memory.waiting
        learn(memory, event.tool, event.answer, scene)
        nextQuestion(memory, scene, contextOf(request))
        const then = nextWish(memory, scene)
        if (then) hear(memory, then, request, scene)
        return
      }
      return learnOfOthers(memory, event, scene)
    case 'assistant-said':
      // A reflex, or another brain, asked something: the answer belongs to that question.
      if (event.brain !== name && event.asks) memory.asked = event.asks
      if (event.kind === 'reflex' && event.asks === 'problem' && !memory.goal) memory.goal = 'message'
      return
    default:
      return
  }
}

const contextOf = ({ now, assistant }: ThinkRequest) => ({
  now,
  trade: assistant.trade,
  practitioners: assistant.practitioners,
  services: assistant.services,
})

function hear(memory: Memory, all: string, request: ThinkRequest, scene: Scene): void {
  const choosing = memory.found.length > 1 && !memory.appointment
  const context = contextOf(request)
  const text = firstQuestion(memory, all, scene, context)
  const halves = questionFirst(memory, text, scene, context)
  if (halves?.day) memory.dayAsked = halves.day
  listen(memory, firstWish(memory, halves?.wish ?? text, scene, context), scene, context)
  // « le docteur Benali consulte le samedi ? si oui samedi à dix heures »
  if (halves?.practitioner && memory.goal === 'book') memory.practitioner ??= halves.practitioner
  if (halves) answerFirst(memory, halves.question, scene, context)
  const { pick } = memory
  const meant =
    choosing && pick
      ? memory.found.find((one) => one.date === pick.date && one.time === pick.time)
      : undefined
  if (meant) {
    delete memory.pick
    settle(memory, meant)
  }
}

/** Another brain, or a reflex, acted in this call: what it stored is not done again. */
function learnOfOthers(memory: Memory, event: CallEvent & { type: 'tool-answered' }, scene: Scene): void {
  if (event.tool === 'transfer_to_human') return learn(memory, event.tool, event.answer, scene)
  const stores = /^(?:book|move|cancel)_appointment$|^create_ticket$|^take_message$/.test(event.tool)
  if (!stores || !event.answer.ok) return
  const stored = event.answer.data['appointment'] as Found | undefined
  settleGoal(memory)
  memory.done += 1
  memory.asked = 'anything-else'
  if (stored && event.tool !== 'cancel_appointment') memory.made = stored
}
