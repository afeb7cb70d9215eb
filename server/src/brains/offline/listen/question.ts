/** A digression: it is answered first, then the conversation goes back to where it was. */
import { type Memory, type Wish, wishOf } from '../memory.ts'
import { asksBarely, asksHow, goesOnAsking, namesTraining, spokenOf } from './follow-up.ts'
import { asksAboutSubject } from './subject.ts'
import { doctorWordsIn } from '../words/doctors.ts'
import { messageWordsIn } from '../words/messages.ts'
import { paraphrase } from '../words/paraphrases.ts'
import { courtesyIn } from '../words/courtesy.ts'
import { tableWordsIn } from '../words/tables.ts'
import { remarksIn } from '../words/remarks.ts'
import { turnsIn } from '../words/turns.ts'
import type { Utterance } from './listen.ts'
import { askedOfPractitioner } from './of-practitioner.ts'
import { pointedAt } from './person.ts'

/** True when the words ask something about the house. */
export function listenForQuestion(memory: Memory, said: Utterance): boolean {
  if (memory.asked === 'problem' && memory.goal && !asksTheHouse(memory, said)) return false
  if (memory.begun && memory.goal === 'message') return false
  if (memory.begun && memory.goal === 'book' && showsSomething(said)) return false
  if (memory.begun && memory.goal === 'ticket' && !said.text.includes('?')) return false
  // « vous pouvez m'en renvoyer une ? » is the matter itself.
  if (memory.begun && asksToSend(memory, said)) return false
  if (wondersWhy(memory, said) || asksHow(memory, said)) return true
  if (memory.invited) return true
  if (memory.goal === null && asksWhetherToBook(said)) {
    memory.invited = true
    return true
  }
  const { lostThread, resumes } = courtesyIn(said.scene.call.language)
  if (lostThread.test(said.text) && memory.goal !== null) {
    memory.lead.push(resumes)
    return true
  }
  if (memory.noted) return false
  // « et si on fait deux tables de six ? » is a wish.
  if (memory.tables && tableWordsIn(said.scene.call.language).several.test(said.text)) return false
  if (memory.question) return true
  const { text, understood } = said
  const ofThem = askedOfPractitioner(said)
  if (ofThem) {
    memory.question = ofThem
    return true
  }
  // « une personne est allergique aux noix »: told to be noted, not asked.
  if (memory.begun && memory.requests.length > 0 && !text.includes('?')) return false
  const { intents, topic, practitioners, anyPractitioner } = understood
  // « vous faites des rendez-vous après 17 h 30 ? » has become a wish.
  const moment = memory.asked === 'date' || memory.asked === 'time' || memory.asked === 'choice'
  const other = memory.asked === 'choice' && understood.excluded.length > 0
  const wish = memory.goal === 'book' && (memory.begun ?? moment) && understood.dates.length > 0
  const vague = topic === undefined || topic === 'other'
  // « et si on est huit seulement ? » is a table.
  const counts = memory.goal === 'book' && understood.partySize !== null && understood.partySize > 0
  if (counts && vague && intents.every((intent) => intent === 'question')) return false
  // « vous avez pas un autre jour ? »
  if (other && memory.goal === 'book' && vague) return false
  if (wish && (topic === 'services' || (vague && intents.every((intent) => intent === 'question'))))
    return false
  // « could we make it three instead? », of the table just booked.
  if (memory.begun && (memory.goal === 'move' || memory.goal === 'find') && vague) return false
  // « n'importe quel médecin » chooses; it asks nothing.
  const chooses =
    (topic === 'practitioners' && (anyPractitioner || practitioners.length > 0)) ||
    (memory.goal === 'book' && pointedAt(said) !== undefined) ||
    (memory.notWith !== undefined && doctorWordsIn(said.scene.call.language).another.test(text))
  const asks =
    intents[0] === 'question' ||
    (topic !== undefined && intents.includes('question')) ||
    (topic !== undefined && intents.length === 0 && /[?؟]/u.test(text)) ||
    asksAnything(memory, said) ||
    asksTheHouse(memory, said) ||
    asksOtherDay(memory, said) ||
    soundsLikeWish(memory, said) ||
    goesOnAsking(memory, said) ||
    asksBesides(memory, said)
  if (!asks || chooses) return false
  // « elle l'a pas sous la main, c'est grave ? »
  if (memory.asked === 'order' && memory.noOrder && (topic === undefined || topic === 'other')) {
    memory.lead.push(turnsIn(said.scene.call.language).noMatter)
    return true
  }
  takeQuestion(memory, said)
  return true
}

/** What is asked is looked for before anything else goes on. */
export function takeQuestion(memory: Memory, said: Utterance): void {
  const { text } = said
  const { topic } = said.understood
  const day = openingDay(memory, said)
  const otherDay = asksOtherDay(memory, said)
  const { query, about, plainly } = otherDay
    ? { query: `${text.trim()} ${said.scene.words.heard.topics.hours ?? ''}` }
    : inContext(memory, said)
  memory.question = {
    query,
    ...(about ? { about } : {}),
    // In the documents' own words, the usual words of the topic are not needed.
    ...(topic && !plainly ? { topic } : {}),
    ...(day ? { day } : {}),
    ...(otherDay ? { otherDay } : {}),
  }
  // What is asked of a thing does not take its place.
  if (topic && !(about && memory.topic)) memory.topic = topic
  if (day?.date) memory.dayAsked = day.date
  // « la création d'entreprise, elle commence quand ? »: what is asked next is of the same thing.
  if (!about) memory.spoken = query.replace(turnsIn(said.scene.call.language).begins, ' ')
  tellsThing(memory, said)
}

/** « j'ai des résultats à montrer au docteur Martin »: told, not asked. */
export function showsSomething({ text, scene }: Utterance): boolean {
  return !text.includes('?') && turnsIn(scene.call.language).shows.test(text)
}

/** « et il faut prendre rendez-vous ? »: whether one must, no wish for one. */
export function asksWhetherToBook({ text, understood, scene }: Utterance): boolean {
  const { dates, partySize, names, practitioners } = understood
  if (dates.length + names.length + practitioners.length > 0 || partySize !== null) return false
  return scene.tools.has('book_appointment') && courtesyIn(scene.call.language).mustBook.test(text)
}

/** « je cherche un médecin traitant, vous en prenez ? »: what is asked besides is answered before the booking goes on. */
function asksBesides(memory: Memory, { text, understood, scene }: Utterance): boolean {
  if (memory.goal !== 'book' || !memory.begun) return false
  const tail = clauses(text).at(-1) ?? ''
  if (!/[?؟]\s*$/u.test(tail) || clauses(text).length < 2) return false
  const { intents, dates, topic } = scene.tongue.understand(tail, {
    now: `${scene.today}T12:00`,
    asked: 'intent',
    trade: scene.assistant.trade,
  })
  if (dates.length > 0 || !intents.every((intent) => intent === 'question')) return false
  // « mardi dix heures, c'est possible ? » asks nothing of the house.
  return understood.dates.length === 0 || (topic !== undefined && topic !== 'other')
}

const clauses = (text: string) =>
  text.split(/(?<=[,.!…،?؟])\s+/u).filter((clause) => /\p{L}{3}/u.test(clause))

/** « et ça coûte combien ? », behind another question: of what was just spoken of. */
function inContext(memory: Memory, said: Utterance): { query: string; about?: string; plainly?: true } {
  const { topic: before, heading, spoken } = memory
  const { text, understood, scene } = said
  const { topics, asks } = scene.words.heard
  const { topic } = understood
  // « c'est pour maman, mercredi à onze heures, il y a un ascenseur ? »: the last of it asks.
  const tail =
    text
      .split(/[,.!…]/u)
      .at(-1)
      ?.trim() ?? ''
  const words = (part: string) => part.match(/\p{L}+/gu)?.length ?? 0
  // « mon mari est en fauteuil, ça pose problème ? »: what it is about stands before.
  const bareTail = messageWordsIn(scene.call.language).bareTail.test(tail)
  const long = words(text) > 12 && words(tail) > 3 && asks.test(tail) && !bareTail
  const query = long ? tail : text.trim()
  const plainly = paraphrase(query, scene.call.language, scene.assistant.trade)
  if (plainly) return { query: plainly, plainly: true }
  // « payer avec mon CPF »: the one word that says it all.
  const acronym = /(?<!\p{L})\p{Lu}{3,}(?!\p{L})/u.exec(query)?.[0]
  if (acronym && topic && topics[topic]) return { query: acronym }
  const measured = topic === 'duration' || topic === 'price'
  if (measured && namesTraining(query, scene)) return { query }
  if (goesOnAsking(memory, said)) return { query, ...spread((before && topics[before]) ?? heading) }
  const bare = topic === 'price' || topic === 'duration'
  // « et c'est gratuit ? », in the middle of a booking: of what is being booked.
  const booked = memory.goal === 'book' && !memory.begun && scene.assistant.trade !== 'restaurant'
  const service = booked ? (memory.service ?? scene.assistant.services[0]) : undefined
  if (service && bare && asksBarely(said) && !memory.subject?.given) return { query, about: service }
  if (!asksBarely(said) && !(bare && turnsIn(scene.call.language).ofThat.test(query))) return { query }
  return { query, ...spread(spokenOf(memory, scene, topic) ?? (before ? undefined : spoken)) }
}

const spread = (about: string | undefined) => (about ? { about } : {})

/** A sentence that ends as a question, and says nothing else that was understood. */
function asksAnything({ goal }: Memory, { text, understood }: Utterance): boolean {
  const { intents, dates, names, partySize, answer } = understood
  if (goal !== null || !/[?؟]\s*$/u.test(text) || text.trim().split(/\s+/).length < 4) return false
  return intents.length + dates.length + names.length === 0 && partySize === null && answer === null
}

/** « je peux vous envoyer une photo ? », « elle commence quand ? », « quelqu'un me rappelle ? »: no wish, no message. */
export function soundsLikeWish(memory: Memory, said: Utterance): boolean {
  const { text, understood, scene } = said
  const { offers, callsBack, asksWhom, measures } = turnsIn(scene.call.language)
  if (asksOtherDay(memory, said)) return true
  if (askedOfPractitioner(said)) return memory.goal === null
  if (memory.goal !== null) return false
  if (asksDelay(said)) return true
  // « ça commence quand », behind an answer, is no wish for a moment.
  if (memory.spoken !== undefined && understood.intents[0] === 'availability' && asksBarely(said)) return true
  if (!text.includes('?')) return false
  // « et si ça va pas cette nuit, j'appelle qui ? »
  if (asksWhom.test(text)) return true
  // « how long does a refund take? »
  if (understood.intents[0] === 'ticket' && understood.orders.length === 0 && measures.test(text)) return true
  // « elle ne me plaît pas, comment je peux la renvoyer ? »
  const { topics, howToReturn } = messageWordsIn(scene.call.language)
  const returns = topics.some(([, words]) => words.test(text))
  const plain = understood.intents[0] === 'ticket' && understood.orders.length === 0
  if (plain && returns && howToReturn.test(text)) return true
  const back = memory.file !== undefined && understood.intents[0] === 'message' && callsBack.test(text)
  return offers.test(text) || back || asksAboutSubject(memory, said)
}

/** « combien de temps avant je peux annuler ? »: the rule, of nothing of theirs. */
function asksDelay({ text, understood, scene }: Utterance): boolean {
  const [first] = understood.intents
  if (first !== 'cancel' && first !== 'move') return false
  const own = turnsIn(scene.call.language).ownThing.test(text) || understood.dates.length > 0
  return !own && understood.names.length === 0 && courtesyIn(scene.call.language).whichHours.test(text)
}

/** « et samedi ? », « et le 24 au soir », behind « vous êtes ouverts dimanche ? » */
function asksOtherDay({ goal, topic, asked }: Memory, { text, understood, scene }: Utterance): boolean {
  const { intents, dates, names, partySize } = understood
  if (goal !== null || topic !== 'hours' || dates.length === 0 || partySize !== null) return false
  const bare = intents.every((intent) => intent === 'availability') && names.length === 0
  const words = text.trim().split(/\s+/).length
  const open = asked === 'anything-else' || asked === 'intent'
  const goesOn = open && remarksIn(scene.call.language).goesOn.test(text) && words <= longestOtherDay
  return bare && (goesOn || (intents.length === 0 && /[?؟]/u.test(text) && words <= 3))
}

const longestOtherDay = 8

/** « mon lit est encore sous garantie ? »: a case that follows may be about it. */
function tellsThing(memory: Memory, { text, scene }: Utterance): void {
  if (scene.assistant.trade !== 'after-sales' || memory.goal !== null) return
  const thing = turnsIn(scene.call.language).thing.exec(text)?.[0]
  if (thing) memory.thing = thing
}

/** « vous êtes ouverts le 24 au soir ? »: the day that is asked about; it is no wish. */
export function openingDay(memory: Memory, said: Utterance): Wish | undefined {
  const { text, understood, scene } = said
  if (courtesyIn(scene.call.language).whichHours.test(text)) return undefined
  const { intents, topic, dates, practitioners } = understood
  const [when, ...others] = dates
  const other = asksOtherDay(memory, said)
  const asks = other || (topic === 'hours' && intents[0] === 'question')
  if (!asks || others.length + practitioners.length > 0) return undefined
  if (!when?.date || when.past || !scene.tools.has('check_availability')) return undefined
  const wish = wishOf(when, scene.assistant.trade)
  return other ? { ...wish, date: inThatWeek(when.date, memory.dayAsked, scene.today) } : wish
}

/** « et le samedi ? », behind a Friday of December, is not the next one. */
function inThatWeek(date: string, before: string | undefined, today: string): string {
  const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000
  if (!before || days(today, before) <= 7 || days(today, date) > 7) return date
  const ahead = ((days(before, date) % 7) + 7) % 7
  return new Date(Date.parse(before) + ahead * 86_400_000).toISOString().slice(0, 10)
}

/** « quand est-ce que le technicien passe ? », said in the middle of a case or of a message: no part of it. */
export function asksTheHouse(memory: Memory, { text, understood, scene }: Utterance): boolean {
  const { asks, dictation, wants } = scene.words.heard
  const { intents, orders, phones } = understood
  if (memory.goal !== 'ticket' && memory.goal !== 'message') return false
  // « quelqu'un pourrait me rappeler pour la bureautique ? » has just become the message.
  if (memory.begun && memory.goal === 'message' && intents.includes('message')) return false
  if (memory.begun && asksToSend(memory, { text, understood, scene })) return false
  if (intents.includes('ticket') || orders.length + phones.length > 0) return false
  // « et je peux reprendre pour demain ? » is a wish, where appointments are given.
  const books = intents[0] === 'book' || intents[0] === 'availability'
  if (books && scene.tools.has('book_appointment')) return false
  if (dictation.test(text) || (memory.goal === 'message' && wants.test(text) && !asks.test(text)))
    return false
  // A message often is a question for somebody else: only one the house itself answers leaves it.
  if (memory.goal === 'message' && memory.asked === 'problem')
    return (
      intents[0] === 'question' &&
      !scene.words.heard.aMessage.test(text) &&
      understood.topic !== undefined &&
      understood.topic !== 'other' &&
      asks.test(text)
    )
  return asks.test(text)
}

/** « vous pouvez m'en renvoyer une ? »: the matter of a case, though it asks. */
function asksToSend({ goal }: Memory, { text, scene }: Utterance): boolean {
  return goal === 'ticket' && turnsIn(scene.call.language).sendsUs.test(text)
}

/** « pourquoi vous faut-il mon nom ? », « je préfère ne pas le donner »: why it is asked is told, and it is asked again. */
function wondersWhy(memory: Memory, { text, understood, scene }: Utterance): boolean {
  const { asked } = memory
  if (asked !== 'name' && asked !== 'phone' && asked !== 'birth' && asked !== 'order') return false
  const { words } = scene
  const refuses = asked !== 'order' && words.heard.refuses.test(text)
  if (understood.names.length > 0 || !(refuses || words.heard.why.test(text))) return false
  if (!memory.tries.reasons) memory.lead.push(words.because(asked))
  memory.tries.reasons = (memory.tries.reasons ?? 0) + 1
  if (refuses && asked === 'phone') memory.tries.refusals = (memory.tries.refusals ?? 0) + 1
  memory.reluctant = true
  return true
}
