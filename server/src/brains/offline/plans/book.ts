/** A new appointment, or a table: what is missing is asked, one question at a time; then a recap; then the row. */
import type { Memory } from '../memory.ts'
import { ask, type Scene, spokenMoment, spokenWho, type Step, use } from '../scene.ts'
import type { RecapParts } from '../words/words.ts'
import { findMoment } from './moment.ts'
import { askExtra, askName, askPhone, phoneOf } from './person.ts'

export function planBooking(memory: Memory, scene: Scene): Step {
  const { words, assistant } = scene
  if (assistant.trade === 'restaurant' && !memory.partySize) return ask(words.askParty, 'party')
  const missing =
    askPractitioner(memory, scene) ??
    findMoment(memory, scene, words.askDate(assistant.trade)) ??
    askName(memory, scene) ??
    askPhone(memory, scene) ??
    askExtra(memory, scene)
  if (missing) return missing
  const { pick, name } = memory
  if (!pick || !name) return use('transfer_to_human', { reason: 'nom ou créneau introuvable' })
  if (memory.confirmed) return use('book_appointment', bookingInput(memory, scene))
  memory.recapped = true
  return ask(words.recapBook(recapParts(memory, scene)), 'confirm')
}

/** Asked once, when there is a choice and the day is known but not the hour. */
function askPractitioner(memory: Memory, scene: Scene): Step | null {
  const { practitioners, trade } = scene.assistant
  const settled = memory.practitioner || memory.anyPractitioner || memory.pick || memory.offered.length > 0
  if (trade !== 'medical' || practitioners.length < 2 || settled || memory.tries.practitioner) return null
  const { date, until, time } = memory.wish
  if ((!date && !until) || time) return null
  memory.tries.practitioner = 1
  const names = practitioners.map((name) =>
    scene.words.practitioner(/^Dr/i.test(name) ? name : `Dr. ${name}`),
  )
  return ask(scene.words.askPractitioner(scene.tongue.say.list(names, 'or')), 'practitioner')
}

function bookingInput(memory: Memory, scene: Scene): Record<string, unknown> {
  const { pick } = memory
  return {
    date: pick?.date,
    time: pick?.time,
    client_name: memory.name,
    client_phone: phoneOf(memory, scene),
    ...(memory.service ? { service_type: memory.service } : {}),
    ...(pick?.practitioner ? { practitioner: pick.practitioner } : {}),
    ...(memory.partySize ? { party_size: memory.partySize } : {}),
    ...(memory.birthDate ? { birth_date: memory.birthDate } : {}),
    ...(Object.keys(memory.extra).length > 0 ? { extra: memory.extra } : {}),
  }
}

export function recapParts(memory: Memory, scene: Scene): RecapParts {
  const { pick } = memory
  return {
    moment: pick ? spokenMoment(scene, pick) : '',
    who: spokenWho(scene, pick?.practitioner),
    service: memory.service ?? null,
    party: memory.partySize ?? null,
    name: memory.name ?? '',
    // The display's number needs no reading back; one that was dictated does.
    phone: memory.phone ? scene.tongue.say.phone(memory.phone) : null,
  }
}
