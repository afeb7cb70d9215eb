/** Takes the caller's words into the memory. */
import type { ListeningContext, Understanding } from '../../../tongues/tongue.ts'
import type { Memory } from '../memory.ts'
import type { Scene } from '../scene.ts'
import { listenForAnswer } from './answer.ts'
import { isAside } from './aside.ts'
import { completed } from './completed.ts'
import { listenForField } from './field.ts'
import { known, listenForAsides, listenForGiven } from './given.ts'
import { otherwise } from './otherwise.ts'
import { listenForFreeWords } from './free-words.ts'
import { listenForTopic } from './follow-up.ts'
import { listenForGoal } from './goal.ts'
import { listenForRequests } from './household.ts'
import { listenForNoted } from './messages.ts'
import { listenForMoments } from './moments.ts'
import { listenForPerson } from './person.ts'
import { courtesyIn } from '../words/courtesy.ts'
import { asksForMissing, listenForSubject } from './subject.ts'
import { tidy } from './tidy.ts'
import { listenForQuestion } from './question.ts'
import { listenForRemark } from './remark.ts'

/** One utterance, and where it falls. */
export interface Utterance {
  readonly text: string
  readonly understood: Understanding
  readonly scene: Scene
}

/** `base` is what the call knows of the moment and the house. */
export function listen(memory: Memory, text: string, scene: Scene, base: ListeningContext): void {
  const context = {
    ...base,
    ...(memory.asked ? { asked: memory.asked } : {}),
    ...(memory.offered.length > 0 ? { offered: memory.offered } : {}),
    ...(memory.pick && memory.offered.length === 0 ? { offered: [memory.pick] } : {}),
    ...(memory.readings ? { offered: memory.readings } : {}),
    ...aboutDate(memory),
  }
  const understood = otherwise(memory, text, scene, context, completed(memory, text, scene, context))
  const before = known(memory)
  const wasInvited = memory.invited === true
  delete memory.invited
  for (const key of ofOneTurn) delete memory[key]
  const said: Utterance = { text, understood, scene }
  if (isAside(said)) {
    memory.deviates = 'wait'
    return
  }
  const taken = [
    listenForGoal(memory, said),
    listenForField(memory, said),
    listenForPerson(memory, said),
    listenForMoments(memory, said),
    listenForNoted(memory, said) || listenForRequests(memory, said),
    listenForSubject(memory, said),
    listenForRemark(memory, said),
  ].some(Boolean)
  listenForTopic(memory, said)
  const words = listenForFreeWords(memory, said)
  const question = asksForMissing(memory, said) || listenForQuestion(memory, said)
  const answered = listenForAnswer(memory, said, taken || words, wasInvited)
  if (memory.deviates === 'wait' && (taken || words)) delete memory.deviates
  if (!taken && !words && !question && !answered && !memory.deviates && !memory.reluctant) memory.lost = true
  if (memory.goal === 'book' && understood.intents[0] === 'availability') memory.asksRoom = true
  if (memory.lost) nameInstead(memory, said, base)
  listenForGiven(memory, before, said)
  listenForAsides(memory, said)
  if (memory.lost && memory.goal === null && (memory.tries.intent ?? 0) > 0) passOn(memory, said)
}

/** Offered a moment, callers often just say their name: they take it. */
function nameInstead(memory: Memory, { text, scene }: Utterance, base: ListeningContext): void {
  const [only, ...others] = memory.offered
  if (memory.asked !== 'choice' || memory.name || !only) return
  const { aside, anyone, points } = courtesyIn(scene.call.language)
  if (aside.test(text) || anyone.test(text) || points.test(text)) return
  const { names, answer } = scene.tongue.understand(text, { ...base, asked: 'name' })
  if (!names[0] || answer === 'no' || text.trim().split(/\s+/).length > longestBareName) return
  memory.name = names[0]
  // Of several, which one is still to be said.
  if (others.length === 0) memory.pick = only
  delete memory.lost
}

const longestBareName = 4

/** Twice not understood, but plainly a wish: it is passed on in their own words. */
function passOn(memory: Memory, said: Utterance): void {
  const { wants } = said.scene.words.heard
  const matter = tidy(said)
  if (!wants.test(said.text) || matter.split(' ').length < 4) return
  delete memory.lost
  memory.goal = 'message'
  memory.message = matter
  memory.lead.push(said.scene.words.passingOn)
}

const ofOneTurn = [
  'lost',
  'deviates',
  'reached',
  'dropped',
  'refused',
  'leaving',
  'listening',
  'kept',
  'answered',
  'begun',
  'reluctant',
  'unreadOrder',
  'asksRoom',
  'noted',
  'orderTold',
] as const

function aboutDate(memory: Memory): { aboutDate?: string } {
  const { pick, offered, wish, dayAsked, made, last } = memory
  // Of two days on offer, the one that was wanted.
  const wanted = offered.find((slot) => slot.date === wish.date)
  const date =
    pick?.date ?? wanted?.date ?? offered[0]?.date ?? wish.date ?? dayAsked ?? made?.date ?? last?.date
  return date ? { aboutDate: date } : {}
}
