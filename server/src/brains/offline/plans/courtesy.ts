/** Between the caller's words and the next question: a word of thanks, and never the same sentence three times. */
import type { Asked } from '../../../tongues/tongue.ts'
import type { Memory } from '../memory.ts'
import { type Scene, spokenSlots, type Step } from '../scene.ts'
import { againIn, type Question } from '../words/again.ts'
import { messageWordsIn } from '../words/messages.ts'
import { courtesyIn } from '../words/courtesy.ts'

/** What was given without being asked for is acknowledged before the question goes on. */
export function acknowledge(memory: Memory, scene: Scene, step: Step): void {
  const { given = [], goal, asked, address, name } = memory
  delete memory.given
  if (!step.asks || step.asks === 'confirm' || memory.lost || memory.answered) return
  const courtesy = courtesyIn(scene.call.language)
  const who = address ?? name
  if (goal === null) {
    if (address && given.includes('name') && !memory.done) memory.lead.unshift(courtesy.greet(address))
    return
  }
  if (goal !== 'book' || memory.lead.length > 0) return
  if (given.includes('name') && who && step.asks !== 'name' && asked !== 'name')
    memory.lead.push(courtesy.thank(who))
  else if (given.includes('phone') && step.asks !== 'phone') memory.lead.push(courtesy.notedPhone)
  else if (given.includes('day') && step.asks === 'party' && memory.wish.date && !memory.wish.until)
    memory.lead.push(courtesy.fine(wanted(memory.wish, scene)))
  else if (given.includes('request')) memory.lead.push(courtesy.noted)
  else if (given.includes('other') && step.asks === 'name') memory.lead.push(courtesy.goOn)
}

function wanted({ date = '', time }: Memory['wish'], { tongue, today }: Scene): string {
  return time ? tongue.say.moment(date, time, today) : tongue.say.date(date, today)
}

/** After this many repetitions a person is offered. */
const beforeSomebody = 3

/** What stands for the question when it was already put. */
function otherWords(memory: Memory, scene: Scene, asks: Asked, about: Question): readonly string[] {
  const courtesy = courtesyIn(scene.call.language)
  if (asks === 'name' && memory.familyName) return courtesy.firstNameAgain
  if (asks === 'choice' && memory.found.length > 1) return [courtesy.whichOfTheirs(about.moments)]
  return againIn(scene.call.language, asks, about)
}

/** The question in other words when it was already put. */
export function varied(memory: Memory, scene: Scene, step: Step): Step {
  const { say, asks } = step
  if (!say || !asks) return step
  // A recap of something else than a booking is its own plan's.
  if (asks === 'confirm' && memory.goal !== 'book') return step
  // A message was offered for a group that is not taken: how many they are is known.
  if (asks === 'party' && memory.partyRefused) return step
  const inARow = memory.put === say
  const times = memory.puts[say] ?? 0
  memory.put = say
  memory.puts[say] = times + 1
  if (times === 0) return step
  const moments = memory.offered.length > 0 ? spokenSlots(scene, memory.offered) : ''
  const courtesy = courtesyIn(scene.call.language)
  const { trade } = scene.assistant
  const about = {
    trade,
    goal: memory.goal,
    moments,
    one: memory.offered.length === 1,
    stuck: memory.stuck !== undefined,
  }
  const others = otherWords(memory, scene, asks, about)
  if (others.length === 0 || (asks === 'choice' && moments === '')) return step
  const other = times === beforeSomebody ? say : (others[(times - 1) % others.length] ?? say)
  const stuck = inARow && times >= beforeSomebody && !memory.answered && !memory.transferRefused
  if (!stuck) return { ...step, say: other }
  if (memory.goal === null || asks === 'confirm' || asks === 'choice')
    return { ...step, say: courtesy.orSomebody(other) }
  // Nothing is asked more than three times: a message can always be left.
  memory.offersMessage = true
  return { ...step, say: messageWordsIn(scene.call.language).orMessage }
}
