/** Finding a free moment: for a new appointment, or for one that moves. */
import { isEmptyWish, type Memory } from '../memory.ts'
import { askPractitioner } from './practitioner.ts'
import { ask, type Scene, spokenMoment, spokenSlots, spokenWho, type Step, use } from '../scene.ts'

/** The step that brings nearer to a picked slot; null when one is picked. */
export function findMoment(memory: Memory, scene: Scene, firstQuestion: string): Step | null {
  const { words, assistant } = scene
  if (memory.pick) return null
  const practitioner = askPractitioner(memory, scene)
  if (practitioner) return practitioner
  if (memory.offered.length > 0) return offer(memory, scene)
  if (isEmptyWish(memory.wish)) {
    return ask(memory.another ? words.askOtherMoment : firstQuestion, 'date')
  }
  const { date, until, time, from, to, soonest } = memory.wish
  const wholeDay = assistant.trade === 'restaurant' && date && !until && !time && !from && !to && !soonest
  if (wholeDay && !memory.wish.latest) {
    // A day that is closed, or full, is said so before anybody chooses an hour.
    if (memory.looksAt === date) return ask(words.askTime(scene.tongue.say.date(date, scene.today)), 'time')
    memory.looksAt = date
  }
  return use('check_availability', {
    ...(date ? { date } : {}),
    ...(until ? { until_date: until } : {}),
    ...(time ? { time } : {}),
    // The slot at that very hour, whoever is free then, is among those answered.
    ...(time && date && !until ? { from_time: time } : from ? { from_time: from } : {}),
    ...(to && !time ? { to_time: to } : {}),
    ...(memory.service ? { service_type: memory.service } : {}),
    ...(memory.practitioner ? { practitioner: memory.practitioner } : {}),
    ...(memory.partySize ? { party_size: memory.partySize } : {}),
    ...(memory.tables ? { tables: memory.tables } : {}),
    ...(memory.excludedDates.length > 0 ? { excluded_dates: memory.excludedDates } : {}),
  })
}

const listsAtMost = 2

function offer(memory: Memory, scene: Scene): Step {
  const [first] = memory.offered
  if (memory.offered.length === 1 && first) {
    const who = scene.assistant.trade === 'restaurant' ? null : spokenWho(scene, first.practitioner)
    return ask(scene.words.offerOne(spokenMoment(scene, first), who), 'choice')
  }
  const times = memory.tries.offers ?? 0
  if (!memory.answered) memory.tries.offers = times + 1
  // A list heard twice helps nobody to choose: its first is proposed alone.
  if (times >= listsAtMost && first && !memory.answered) {
    memory.offered = [first]
    return offer(memory, scene)
  }
  const moments = spokenSlots(scene, memory.offered)
  const again = memory.readOut === true
  memory.readOut = true
  return ask(again ? scene.words.whichOne(moments) : scene.words.offerMany(moments), 'choice')
}
