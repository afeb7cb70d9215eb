/** A new appointment, or a table: what is missing is asked, one question at a time; then a recap; then the row. */
import type { Memory } from '../memory.ts'
import { nearest } from '../plain-words.ts'
import { ask, labelled, type Scene, titled, spokenMoment, spokenWho, type Step, use } from '../scene.ts'
import { courtesyIn } from '../words/courtesy.ts'
import { tableWordsIn } from '../words/tables.ts'
import { trainingWordsIn } from '../words/training.ts'
import type { RecapParts } from '../words/words.ts'
import { findMoment } from './moment.ts'
import { askExtra, askName, askPhone, phoneOf } from './person.ts'

export function planBooking(memory: Memory, scene: Scene): Step {
  const { words, assistant } = scene
  if (assistant.trade === 'restaurant' && !memory.partySize) {
    const room = lookForRoom(memory)
    if (room) return room
    if (memory.asksRoom && memory.someLeft) memory.lead.push(courtesyIn(scene.call.language).yes)
    if (!memory.partyRefused) return ask(words.askParty, 'party')
    // The refusal, when it is about to be said, is itself the question.
    return ask(memory.lead.some((said) => said.includes('?')) ? '' : words.askLeaveMessage, 'party')
  }
  rejectUnknown(memory, scene)
  const limits = checkParty(memory)
  if (limits) return limits
  const missing =
    findMoment(memory, scene, words.askDate(assistant.trade)) ??
    askName(memory, scene) ??
    (memory.name ? (askPhone(memory, scene) ?? askExtra(memory, scene)) : null)
  if (missing) return missing
  const { pick, name } = memory
  if (!pick || !name) return use('transfer_to_human', { reason: 'nom ou créneau introuvable' })
  if (memory.confirmed) return use('book_appointment', bookingInput(memory, scene))
  // Nobody could be told of a change: a human decides.
  if (!phoneOf(memory, scene)) return use('transfer_to_human', { reason: 'numéro de téléphone refusé' })
  memory.recapped = true
  const parts = recapParts(memory, scene)
  return ask(memory.proposed ? words.proposeBook(parts) : words.recapBook(parts), 'confirm')
}

/** A day that is closed is said so before anybody counts the guests. */
function lookForRoom(memory: Memory): Step | null {
  const { date, until, time, from, to } = memory.wish
  const looked = [date, time, from, to].join(' ')
  if (!date || until || memory.probed === looked || memory.partyRefused) return null
  memory.probed = looked
  return use('check_availability', {
    date,
    party_size: 2,
    ...(time ? { time } : {}),
    ...(from ? { from_time: from } : {}),
    ...(to ? { to_time: to } : {}),
  })
}

/** One person, or seven and more: whether such tables are taken is known before anything else is asked. */
export function checkParty(memory: Memory): Step | null {
  const { partySize, tables, wish } = memory
  const usual = !partySize || (partySize > 1 && partySize < 7 && !tables)
  if (usual || memory.partyTaken === partySize || (wish.date && wish.time)) return null
  memory.partyAsking = true
  return use('check_availability', { party_size: partySize, ...(tables ? { tables } : {}) })
}

/** Somebody who does not work here is said so at once. */
function rejectUnknown(memory: Memory, { assistant, words, tongue }: Scene): void {
  const { practitioner } = memory
  const { practitioners } = assistant
  if (!practitioner || practitioners.length === 0) return
  const meant = nearest(practitioner, practitioners)
  if (meant) {
    memory.practitioner = meant
    return
  }
  delete memory.practitioner
  if (assistant.trade === 'medical' && practitioners.length > 1 && !memory.tries.practitioner) {
    memory.described = true
    memory.lead.push(words.noSuchPractitioner(words.practitioner(titled(practitioner, assistant))))
    return
  }
  const known = practitioners.map((name) => words.practitioner(titled(name, assistant)))
  memory.lead.push(words.unknownPractitioner(practitioner, tongue.say.list(known, 'or')))
}

function bookingInput(memory: Memory, scene: Scene): Record<string, unknown> {
  const { pick } = memory
  const notes = [notesOf(memory, scene), groupNote(memory, scene)].filter(Boolean).join(', ')
  return {
    date: pick?.date,
    time: pick?.time,
    client_name: memory.name,
    client_phone: phoneOf(memory, scene),
    ...(memory.service ? { service_type: memory.service } : {}),
    ...(practitionerOf(memory) ? { practitioner: practitionerOf(memory) } : {}),
    ...(memory.partySize ? { party_size: memory.partySize } : {}),
    ...(memory.tables ? { tables: memory.tables } : {}),
    ...(memory.birthDate ? { birth_date: memory.birthDate } : {}),
    ...(notes ? { notes } : {}),
    ...(Object.keys(memory.extra).length > 0 ? { extra: memory.extra } : {}),
  }
}

/** What the house should know besides, « une chaise haute », « formation anglais ». */
function notesOf({ requests, subject }: Memory, { call }: Scene): string | null {
  const about = subject?.given ? [trainingWordsIn(call.language).interestedIn(subject.said)] : []
  return [...requests, ...about].join(', ') || null
}

/** What is written and needs no saying: these tables are one group. */
function groupNote({ tables, partySize }: Memory, { call }: Scene): string | null {
  return tables && partySize ? tableWordsIn(call.language).sameGroup(tables, tables * partySize) : null
}

function practitionerOf({ pick, practitioner }: Memory): string | undefined {
  return pick?.practitioner ?? practitioner
}

export function recapParts(memory: Memory, scene: Scene): RecapParts {
  const { pick } = memory
  return {
    moment: pick ? spokenMoment(scene, pick) : '',
    who: spokenWho(scene, labelled(memory, scene)),
    service: memory.service ?? null,
    party: memory.partySize ?? null,
    tables: memory.tables ?? 1,
    name: memory.name ?? '',
    // The display's number needs no reading back; one that was dictated does.
    phone: memory.phone ? scene.tongue.say.phone(memory.phone) : null,
    requests: notesOf(memory, scene),
  }
}
