/** An existing appointment: found only for who proved who they are; then told, moved or cancelled. */
import { unproven } from '../learn-found.ts'
import { type Found, isEmptyWish, type Memory, type Wish } from '../memory.ts'
import { ask, type Scene, spokenAppointment, spokenMoment, spokenWho, type Step, use } from '../scene.ts'
import { leaning } from '../listen/relative.ts'
import { findMoment } from './moment.ts'
import { askName } from './person.ts'

export function planChange(memory: Memory, scene: Scene): Step {
  const { words } = scene
  if (memory.stuck) return chooseWayOut(memory, scene)
  const unknown = identify(memory, scene)
  if (unknown) return unknown
  const { appointment } = memory
  if (!appointment) return use('transfer_to_human', { reason: 'rendez-vous introuvable' })
  if (memory.goal === 'cancel') {
    if (memory.confirmed) return use('cancel_appointment', { appointment_id: appointment.id })
    memory.recapped = true
    return ask(words.recapCancel(spokenAppointment(scene, appointment)), 'confirm')
  }
  return planMove(memory, scene, appointment)
}

function planMove(memory: Memory, scene: Scene, appointment: Found): Step {
  const { words } = scene
  if (appointment.service) memory.service ??= appointment.service
  if (appointment.practitioner && !memory.anyPractitioner) memory.practitioner ??= appointment.practitioner
  if (appointment.partySize) memory.partySize ??= appointment.partySize + (memory.moreBy ?? 0)
  delete memory.moreBy
  const party = changedParty(memory, appointment)
  const other = changedPractitioner(memory, appointment)
  if ((party || other) && isEmptyWish(memory.wish))
    memory.wish = { date: appointment.date, time: appointment.time }
  if (memory.shift) memory.wish = shifted(appointment, memory.shift)
  delete memory.shift
  if (memory.leans) memory.wish = leaning(memory, memory.leans, appointment, scene.today)
  delete memory.leans
  stayOnItsDay(memory, appointment)
  keepItsHour(memory, appointment)
  const moment = findMoment(memory, scene, words.askNewDate)
  if (moment) return moment
  const { pick } = memory
  if (pick && memory.confirmed)
    return use('move_appointment', {
      appointment_id: appointment.id,
      date: pick.date,
      time: pick.time,
      ...(pick.practitioner ? { practitioner: pick.practitioner } : {}),
      ...(party ? { party_size: party } : {}),
    })
  memory.recapped = true
  return ask(
    words.recapMove({
      moment: pick ? spokenMoment(scene, pick) : '',
      who: spokenWho(scene, pick?.practitioner),
      service: null,
      party: party ?? appointment.partySize ?? null,
      name: memory.name ?? '',
      phone: null,
    }),
    'confirm',
  )
}

/** « une heure plus tôt », the same day. */
function shifted({ date, time }: Found, minutes: number): Wish {
  const later = Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + minutes
  const two = (value: number) => String(value).padStart(2, '0')
  return { date, time: `${two(Math.floor(later / 60))}:${two(later % 60)}` }
}

/** « je peux le mettre mercredi ? »: at the same hour, unless it is taken. */
function keepItsHour(memory: Memory, { time }: Found): void {
  const { wish } = memory
  const dayOnly = wish.date && !wish.until && !wish.time && !wish.from && !wish.to && !wish.soonest
  if (!dayOnly || memory.hourKept || memory.offered.length > 0 || memory.pick) return
  memory.hourKept = true
  wish.time = time
}

/** « avec le docteur Benali plutôt »: the same day and hour, with somebody else. */
function changedPractitioner({ practitioner }: Memory, appointment: Found): boolean {
  return practitioner !== undefined && appointment.practitioner?.endsWith(practitioner) === false
}

/** « finalement on sera six » */
function changedParty({ partySize }: Memory, appointment: Found): number | undefined {
  return appointment.partySize && partySize !== appointment.partySize ? partySize : undefined
}

/** Who they are stays unproven: nothing is told, not even that there is nothing. */
function tellNothing(memory: Memory, scene: Scene): Step {
  unproven(memory, scene.words.identityUnproven)
  return chooseWayOut(memory, scene)
}

/** A message, or a new appointment. */
function chooseWayOut(memory: Memory, { words, assistant }: Scene): Step {
  const times = memory.tries.ways ?? 0
  memory.tries.ways = times + 1
  const choice = times % 2 === 0 ? words.messageOrNew : words.messageOrNewAgain
  return ask(choice(assistant.trade), 'intent')
}

/** « le décaler à 21 heures »: the day stays. */
function stayOnItsDay({ wish }: Memory, { date }: Found): void {
  const dayTold = wish.date || wish.until || wish.soonest
  if (!dayTold && (wish.time || wish.from || wish.to)) wish.date = date
}

/** The step that leads to one appointment; null when it is known. */
function identify(memory: Memory, scene: Scene): Step | null {
  const { words } = scene
  if (memory.appointment) return null
  const name = askName(memory, scene)
  if (name) return name
  if (!memory.name) return use('transfer_to_human', { reason: 'identité' })
  if (memory.found.length > 1) {
    memory.offered = memory.found.map(({ date, time }) => ({ date, time }))
    const list = scene.tongue.say.list(
      memory.found.map((one) => spokenMoment(scene, one)),
      'and',
    )
    return ask(words.askWhichAppointment(list), 'choice')
  }
  if (memory.unproven && !memory.birthDate) {
    const tries = memory.tries.birth ?? 0
    if (tries >= 2) return tellNothing(memory, scene)
    memory.tries.birth = tries + 1
    return ask(words.askBirth, 'birth')
  }
  return use('find_appointment', {
    client_name: memory.name,
    ...(memory.birthDate ? { birth_date: memory.birthDate } : {}),
  })
}
