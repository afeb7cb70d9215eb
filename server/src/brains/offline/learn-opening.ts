/** Whether the house is open, or has room, on a day: what the agenda says of it before anything is booked. */
import type { ToolAnswer } from '../../phone/tool.ts'
import { type Availability, askAgain } from './learn-agenda.ts'
import type { Memory, Wish } from './memory.ts'
import type { Scene } from './scene.ts'

/** « vous êtes ouverts le 24 au soir ? » */
export function learnOpening(memory: Memory, answer: ToolAnswer, scene: Scene): void {
  const { day, ...question } = memory.question ?? { query: '' }
  delete memory.question
  const found = answer.ok && day ? (answer.data as unknown as Availability) : undefined
  const closed = found && day && whyClosed(found, day, scene)
  if (closed) {
    memory.lead.push(closed)
    memory.answered = true
    return
  }
  if (found && day) memory.lead.push(scene.words.openOn(spokenDay(day, scene)))
  // « et pour Noël ? »: the hours themselves were told just before.
  if (found && question.otherDay) {
    memory.answered = true
    return
  }
  // The documents tell the hours.
  memory.question = question
}

/** « il reste des places dimanche ? », before it is known for how many. */
export function learnRoom(memory: Memory, answer: ToolAnswer, scene: Scene): void {
  if (!answer.ok) return
  const found = answer.data as unknown as Availability
  const closed = found.closed && whyClosed(found, memory.wish, scene)
  if (closed) {
    memory.lead.push(closed)
    askAgain(memory)
    return
  }
  delete memory.someLeft
  if (!(found.requested?.free ?? found.slots.length > 0)) return
  memory.someLeft = true
  if (memory.asksRoom) memory.lead.push(scene.words.someLeft(spokenDay(memory.wish, scene)))
  delete memory.asksRoom
}

function whyClosed(found: Availability, day: Wish, scene: Scene): string | undefined {
  const { words, tongue, assistant } = scene
  const { closed, requested, outOfHours } = found
  if (closed) {
    const date = tongue.say.date(closed.date, scene.today)
    return closed.why === 'holiday' ? words.holidayOn(date, closed.name ?? null) : words.closedOn(date)
  }
  const shut = outOfHours || requested?.why === 'closed'
  const hour = day.time ?? day.from ?? day.to
  return shut && hour ? words.closedAt(tongue.say.time(hour), assistant.trade) : undefined
}

function spokenDay({ date = '' }: Wish, { tongue, today }: Scene): string {
  return tongue.say.date(date, today)
}
