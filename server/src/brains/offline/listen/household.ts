/** For whom: the caller, somebody else, or two of them one after the other. */
import { type Found, type Memory, settleGoal } from '../memory.ts'
import type { Scene } from '../scene.ts'
import { courtesyIn } from '../words/courtesy.ts'
import { relativeIn } from '../words/relative.ts'
import { tableWordsIn } from '../words/tables.ts'
import { turnsIn } from '../words/turns.ts'
import type { Utterance } from './listen.ts'
import { tidy } from './tidy.ts'

/** The person the appointment is for: « je suis Sandrine Keller, c'est pour ma fille Zoé Keller » is Zoé's. */
export function patientOf({ text, understood, scene }: Utterance): string | undefined {
  const { names } = understood
  const { someoneElse, several } = scene.words.heard
  if (names.length < 2 || several.test(text)) return names[0]
  const other = new RegExp(`${someoneElse.source}[\\s,]+(?:\\p{L}+\\s+){0,2}?NAME`, 'iu').source
  return names.find((name) => new RegExp(other.replace('NAME', escaped(name)), 'iu').test(text)) ?? names[0]
}

/** « moi c'est Sandrine Petit, lui Lucas Petit »: each has their own appointment; the one begun keeps its person. */
export function listenForBoth(memory: Memory, { understood }: Utterance): boolean {
  const { names } = understood
  const [first, second] = names
  if (memory.goal !== 'book' || memory.also.length === 0 || !first || !second) return false
  const begun = memory.name?.toLocaleLowerCase().split(' ')[0]
  const now =
    names.find((one) => begun !== undefined && one.toLocaleLowerCase().split(' ')[0] === begun) ?? first
  memory.name = now
  delete memory.familyName
  memory.also = [now === first ? second : first]
  return true
}

/** A booking begins: what is known of the one before still holds, but not whose it was. */
export function beginBooking(memory: Memory, { text, understood, scene }: Utterance): void {
  const { heard } = scene.words
  const { likewise, together } = courtesyIn(scene.call.language)
  if (memory.last?.partySize && likewise.test(text) && understood.partySize === null)
    memory.partySize = memory.last.partySize
  if (scene.assistant.trade === 'restaurant') return
  if (memory.usual && understood.practitioners.length === 0 && !understood.anyPractitioner)
    memory.practitioner = memory.usual
  if (memory.last && understood.dates.length === 0 && heard.rightAfter.test(text))
    followOn(memory, memory.last, scene)
  if (understood.names.length === 0 && heard.someoneElse.test(text)) {
    delete memory.name
    delete memory.birthDate
  }
  if (likewise.test(text) && memory.last && understood.dates.length === 0)
    followOn(memory, memory.last, scene)
  if (heard.several.test(text) || together.test(text))
    memory.also = understood.names.length > 1 ? understood.names.slice(1) : ['']
}

/**
 * Behind a booking: « la même chose pour ma femme » and « à la suite, 14 h 20 » are one more, « en fait cinq » is the
 * one just made, changed.
 */
export function further(memory: Memory, { text, understood, scene }: Utterance): 'book' | 'move' | undefined {
  const { made, goal, last } = memory
  // « et j'en reprendrais un jeudi », behind a cancellation.
  const forThem = made !== undefined && scene.words.heard.someoneElse.test(text) && !text.includes('?')
  const again =
    turnsIn(scene.call.language).takesAnother.test(text) &&
    (forThem || understood.dates.some((when) => !when.past))
  if (goal === null && last && again && scene.tools.has('book_appointment')) return 'book'
  if (goal !== null || !made || !scene.tools.has('book_appointment')) return undefined
  const { oneMore, secondThought } = courtesyIn(scene.call.language)
  const { later, earlier } = relativeIn(scene.call.language)
  const asks = text.includes('?')
  if (oneMore.test(text) && !asks) return 'book'
  const { dates, partySize, practitioners } = understood
  const leans = later.test(text) || earlier.test(text)
  // « is it too late to…? » may ask anything; « could we make it three instead? » changes the table.
  const says = leans || partySize !== null || (!asks && (dates.length > 0 || practitioners.length > 0))
  return says && secondThought.test(text) ? 'move' : undefined
}

/** « et un autre juste après »: the same day, from the end of the last one, with the same practitioner. */
export function followOn(memory: Memory, last: Found, { assistant }: Scene): void {
  memory.wish = { date: last.date, from: last.endTime ?? last.time }
  const who = assistant.practitioners.find((one) => last.practitioner?.endsWith(one))
  if (who) memory.practitioner = who
}

/** What a restaurant should know is kept; after the booking it becomes a message. True when there was something. */
export function listenForRequests(memory: Memory, said: Utterance): boolean {
  const { text, understood, scene } = said
  // « le rendez-vous peut se faire en visio ? si oui je prends mardi » asks and wishes.
  const seated = memory.goal === 'book' && tableWordsIn(scene.call.language).places.test(text)
  const books = seated || (memory.goal === 'book' && (memory.begun === true || understood.dates.length > 0))
  if (text.includes('?') && !/\?.*\p{L}/u.test(text) && !books) return false
  // « et c'est un anniversaire, il faudrait un gâteau » is told, whatever it speaks of.
  const { wants, asks: asksByShape } = scene.words.heard
  const told = memory.made !== undefined && !asksByShape.test(text)
  const wishes = seated || wants.test(text)
  const asks = understood.intents[0] === 'question' && !wishes && !told
  const booked = courtesyIn(scene.call.language).hadBooked.test(text) && !asksByShape.test(text)
  if (asks && !memory.begun) return false
  const heard = [...text.matchAll(scene.words.heard.request)].map(([phrase]) => phrase.trim())
  const { outside } = turnsIn(scene.call.language)
  const fresh = heard.filter((phrase) => !memory.requests.includes(phrase) && !outside.test(phrase))
  // « une table en terrasse »: whether it can be had, the documents tell.
  const terrace = heard.find((phrase) => outside.test(phrase))
  if (terrace && memory.goal === 'book' && scene.tools.has('search_knowledge'))
    memory.question = { query: terrace, topic: 'terrace' }
  if (fresh.length === 0) return false
  if (seated) memory.noted = true
  if (memory.goal === 'book') memory.requests.push(...fresh)
  else if (memory.goal === null && (memory.made || booked) && scene.assistant.trade === 'restaurant') {
    settleGoal(memory)
    memory.goal = 'message'
    memory.message = tidy(said)
    memory.begun = true
  } else return false
  return true
}

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
