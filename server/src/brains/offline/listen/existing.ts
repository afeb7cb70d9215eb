/** Words about an appointment, or a table, that already exists: it is looked up, moved or given up, never booked again. */
import type { Memory } from '../memory.ts'
import { courtesyIn } from '../words/courtesy.ts'
import { relativeIn } from '../words/relative.ts'
import { turnsIn } from '../words/turns.ts'
import type { Utterance } from './listen.ts'

/** « c'est quand, le prochain créneau avec le docteur Martin ? »: none of their own. */
export function asksNextSlot({ text, scene }: Utterance): boolean {
  const { nextSlot, ownThing } = turnsIn(scene.call.language)
  return nextSlot.test(text) && !ownThing.test(text) && scene.tools.has('book_appointment')
}

/** « le même jour », to « quel jour ? »: of the appointment they have, whatever it sounded like. */
export function meansTheirs(memory: Memory, { text, scene }: Utterance): boolean {
  const { goal, asked, last } = memory
  if (goal !== 'book' || asked !== 'date' || last || !scene.tools.has('move_appointment')) return false
  return courtesyIn(scene.call.language).sameDay.test(text)
}

/** « je voudrais un rendez-vous, je ne sais pas quand »: none is looked up. */
export function wantsNew({ text, scene }: Utterance): boolean {
  const { ownThing, hasOne } = turnsIn(scene.call.language)
  const { wants, anAppointment } = scene.words.heard
  return (
    wants.test(text) &&
    /\bun (?:rendez-vous|rdv)\b|\ban appointment\b/iu.test(text) &&
    anAppointment.test(text) &&
    !ownThing.test(text) &&
    !hasOne.test(text)
  )
}

/** « on sera cinq finalement », « plutôt jeudi », « un peu plus tôt »: of what they have. */
export function changesExisting(memory: Memory, said: Utterance): boolean {
  return (
    movesTheOne(memory, said) ||
    changesBooked(memory, said) ||
    reschedules(memory, said) ||
    leansOn(memory, said)
  )
}

/** « on devait être quatre demain soir, on ne sera que deux »: no second table. */
function changesBooked({ goal }: Memory, { text, understood, scene }: Utterance): boolean {
  const [first] = understood.intents
  const { hasOne, moreBy } = turnsIn(scene.call.language)
  const { hadBooked, secondThought } = courtesyIn(scene.call.language)
  if (goal !== null || scene.assistant.trade !== 'restaurant') return false
  if (moreBy.test(text) && hasOne.test(text)) return true
  if (understood.partySize === null) return false
  if (first === 'cancel' || first === 'message') return false
  // « c'est Carlier pour lundi soir, on est deux finalement »: nobody begins with a second thought.
  const again = understood.names.length > 0 && secondThought.test(text)
  return hadBooked.test(text) || (again && !scene.words.heard.anAppointment.test(text))
}

/** « je ne pourrai pas mardi, on peut mettre ça mercredi ? », « j'ai rendez-vous mardi, plutôt l'après-midi » */
function reschedules({ goal }: Memory, { text, understood, scene }: Utterance): boolean {
  const { intents, dates, excluded } = understood
  const { rebooks, hasOne, insteadOf, meets, withOther, changesWho, ownThing, cannot } = turnsIn(
    scene.call.language,
  )
  // « j'ai réservé demain à vingt heures, on pourrait venir à dix-neuf heures trente ? »
  const had = scene.assistant.trade === 'restaurant' && courtesyIn(scene.call.language).hadBooked.test(text)
  const thinksAgain = meets.test(text) || courtesyIn(scene.call.language).secondThought.test(text)
  const told = intents.every((intent) => intent === 'question' || intent === 'availability')
  if (goal === null && had && told && thinksAgain && dates.some((when) => when.time)) return true
  // « mon rendez-vous de mardi, je le garde mais avec le docteur Benali »
  const other =
    understood.practitioners.length === 1 &&
    ownThing.test(text) &&
    (withOther.test(text) || changesWho.test(text))
  if (goal === null && other) return true
  const sameHour = scene.words.heard.sameHour.test(text)
  if (goal !== null || !(rebooks.test(text) || sameHour || insteadOf.test(text))) return false
  // « madame Rousseau, à la place de monsieur Girard »
  if (understood.practitioners.length > 1 && intents[0] !== 'book') return true
  // « Weber, mercredi je ne peux pas, vendredi à la même heure ? »
  if (understood.names.length > 0 && dates.length > 0 && cannot.test(text)) return true
  if (dates.length === 0 || dates.length + excluded.length < 2) return false
  // « Salvi, mardi quinze heures ça va être juste, quinze heures trente à la place ? »
  const named = understood.names.length + excluded.length > 0 && (insteadOf.test(text) || sameHour)
  return intents[0] === 'cancel' || hasOne.test(text) || named
}

/** « Tessier, on pourrait venir un peu plus tôt ? », « j'ai rendez-vous jeudi, vous n'auriez rien avant ? » */
function leansOn({ goal }: Memory, { text, understood, scene }: Utterance): boolean {
  if (goal !== null || !scene.tools.has('move_appointment') || understood.partySize !== null) return false
  const { later, earlier } = relativeIn(scene.call.language)
  const { hasOne, ownThing, meets } = turnsIn(scene.call.language)
  const leans = later.test(text) || earlier.test(text)
  const own = hasOne.test(text) || ownThing.test(text)
  // « j'ai rendez-vous mardi matin, ce serait possible l'après-midi ? »
  const other = hasOne.test(text) && understood.dates.length > 1 && text.includes('?')
  if (own) return leans || other || understood.intents[0] === 'availability'
  return leans && meets.test(text) && understood.names.length > 0 && understood.intents[0] !== 'book'
}

/** « je ne serai pas là mardi, vous pouvez libérer le créneau » */
export function givesUp({ goal }: Memory, { text, understood, scene }: Utterance): boolean {
  if (goal !== null || !scene.tools.has('cancel_appointment') || understood.dates.length > 0) return false
  const otherwise = understood.intents.some((intent) => intent === 'message' || intent === 'move')
  return !otherwise && turnsIn(scene.call.language).givesUp.test(text)
}

/** « c'est bien mardi 15 h, mon rendez-vous ? »: looked up, never booked. */
export function checksOwn({ goal }: Memory, { text, understood, scene }: Utterance): boolean {
  const [first] = understood.intents
  const { confirmsOwn, ownThing } = turnsIn(scene.call.language)
  // « mon mari a annulé son voyage, je voulais juste confirmer mon rendez-vous »
  if (goal === null && confirmsOwn.test(text) && ownThing.test(text)) return true
  const otherwise = first === 'move' || first === 'cancel'
  if (goal !== null || otherwise) return false
  const { checksOwn: own, whichMoment } = courtesyIn(scene.call.language)
  if (own.test(text)) return true
  // « ma voisine voit le docteur quand, déjà ? »
  const another = scene.words.heard.someoneElse.test(text) || understood.names.length > 0
  const comes = turnsIn(scene.call.language).comes.test(text) && whichMoment.test(text)
  return another && comes && understood.dates.length === 0 && scene.tools.has('find_appointment')
}

/** « je peux le mettre mercredi plutôt ? », of the appointment just spoken of. */
function movesTheOne({ goal, made }: Memory, { text, understood, scene }: Utterance): boolean {
  return (
    goal === null && made !== undefined && understood.dates.length > 0 && scene.words.heard.moves.test(text)
  )
}
