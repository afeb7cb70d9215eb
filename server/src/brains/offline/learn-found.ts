/** What the agenda tells of existing appointments, and to whom it tells nothing. */
import type { ToolAnswer } from '../../phone/tool.ts'
import { giveUp } from './outcome.ts'
import { type Found, type Memory, settleGoal } from './memory.ts'
import { type Scene, spokenAppointment, spokenMoment, writtenScene } from './scene.ts'

export function learnFound(memory: Memory, answer: ToolAnswer, scene: Scene): void {
  const { words, tongue } = scene
  if (!answer.ok) {
    if (answer.why === 'not-found') return nothing(memory, words.noAppointment)
    if (answer.why !== 'identity') return giveUp(memory, words.toolFailed)
    if (memory.birthDate || (memory.tries.birth ?? 0) > 0 || !hasBirthDates(scene))
      return unproven(memory, words.identityUnproven)
    memory.unproven = true
    return
  }
  const found = answer.data['appointments'] as readonly Found[]
  if (found.length === 0) return nothing(memory, words.noAppointment)
  delete memory.unproven
  if (memory.goal === 'find') {
    const list = tongue.say.list(
      found.map((one) => spokenAppointment(scene, one)),
      'and',
    )
    memory.done += 1
    const [only] = found
    nothing(memory, words.yourAppointment(list))
    if (found.length === 1 && only) memory.made = only
    return
  }
  const { date, until } = memory.wish
  // « celui de la semaine prochaine », of one that is given up; of one that moves it is where it goes.
  const range = memory.goal === 'cancel' && date && until
  const meant = found.filter(
    (one) =>
      (range ? one.date >= date && one.date <= until : one.date === date) ||
      memory.excludedDates.includes(one.date),
  )
  memory.found = [...(meant.length > 0 ? meant : found)]
  const [only] = memory.found
  if (only && isOneGroup(memory.found) && (memory.goal === 'move' || memory.goal === 'cancel')) {
    const message = words.lateMessage(memory.goal, spokenMoment(writtenScene(scene, only.date), only))
    giveUp(memory, words.passingOn)
    memory.message = message
    return
  }
  if (memory.found.length === 1 && only) settle(memory, only)
}

/** Several tables of one evening: they are changed together, by who sets them. */
function isOneGroup(found: readonly Found[]): boolean {
  const [first, ...others] = found
  return (
    others.length > 0 &&
    found.every(({ partySize, date, time }) => partySize && date === first?.date && time === first.time)
  )
}

/** This is the one; the day it is on now is not the day it moves to. */
export function settle(memory: Memory, found: Found): void {
  memory.appointment = found
  memory.offered = []
  const { wish } = memory
  // « mardi matin », of one that is on Tuesday afternoon, is where it goes.
  const elsewhere = (wish.from && found.time < wish.from) || (wish.to && found.time >= wish.to)
  if (wish.date === found.date && (!wish.time || wish.time === found.time) && !elsewhere)
    memory.wish = memory.otherWishes.shift() ?? {}
  if (memory.sameHour) memory.wish.time = found.time
  delete memory.sameHour
}

/** Nothing is told, and nothing is changed; somebody who can check may call back. */
export function unproven(memory: Memory, words: string): void {
  delete memory.birthDate
  if (memory.goal) memory.stuck = memory.goal
  memory.shut = true
  memory.lead.push(words)
}

function nothing(memory: Memory, words: string): void {
  settleGoal(memory)
  memory.lead.push(words)
  memory.answered = true
}

/** Only patients have a birth date: elsewhere the number that called is the proof. */
function hasBirthDates(scene: Scene): boolean {
  return scene.assistant.trade === 'medical'
}
