/** Who is speaking, whom they want to see, how many they are, what they bought. */
import type { Understanding } from '../../../tongues/tongue.ts'
import { forgetOffer, type Memory, unrecap } from '../memory.ts'
import { plainWords } from '../plain-words.ts'
import { lacksFirstName } from '../plans/person.ts'
import { courtesyIn } from '../words/courtesy.ts'
import { messageWordsIn } from '../words/messages.ts'
import { refuse, refusedPractitioner } from './hindrance.ts'
import { listenForBoth, patientOf } from './household.ts'
import { turnsIn } from '../words/turns.ts'
import type { Utterance } from './listen.ts'
import { speaksForAnother } from './messages.ts'
import { askedOfPractitioner, listenForAnother } from './of-practitioner.ts'
import { listenForTables } from './tables.ts'
import { introduced, ofSomeoneElse } from './tidy.ts'
import { completes, corrects, spellsAgain, wholeName } from './whole-name.ts'

/** True when the words said something about persons. */
export function listenForPerson(memory: Memory, said: Utterance): boolean {
  const { understood, scene } = said
  return [
    hearName(memory, said, scene.assistant.practitioners),
    hearPhone(memory, said),
    hearBirth(memory, understood, scene),
    hearPractitioner(memory, said),
    hearService(memory, said),
    scene.assistant.trade === 'restaurant' && (listenForTables(memory, said) || hearParty(memory, said)),
    hearOrder(memory, said),
  ].some(Boolean)
}

function hearName(memory: Memory, said: Utterance, practitioners: readonly string[]): boolean {
  const { understood, scene } = said
  if (listenForBoth(memory, said)) return true
  const heard = patientOf(said)
  // A message speaks of other people.
  if (!heard || (memory.asked === 'problem' && !introduced(heard, said.text, said.scene))) return false
  // A pharmacy speaks of its patients.
  if (memory.firm && memory.asked !== 'name' && !introduced(heard, said.text, scene)) return false
  // « le deuxième », of the hours still in mind.
  if (memory.offered.length > 1 && courtesyIn(scene.call.language).points.test(said.text)) return false
  // « parler à madame Rousseau », who works here.
  if (memory.asked !== 'name' && practitioners.includes(heard)) return false
  if (speaksForAnother(memory, heard, said)) return true
  // « dites au docteur que ma mère Odette Blanc est tombée »: who calls is still to be asked.
  const tells = memory.goal === 'message' || memory.goal === 'ticket'
  if (tells && memory.asked !== 'name' && ofSomeoneElse(heard, said.text, said.scene)) return false
  const welcome =
    memory.asked === 'name' ||
    !memory.name ||
    understood.intents.includes('correct') ||
    memory.recapped ||
    memory.begun ||
    lacksFirstName(memory, scene) ||
    corrects(memory, said) ||
    completes(memory.name, heard) ||
    spellsAgain(memory, said)
  if (!welcome) return false
  const name = wholeName(memory, heard, said)
  if (memory.name !== name) unrecap(memory)
  delete memory.familyName
  memory.name = name
  if (understood.spelled) memory.spelled = true
  return true
}

function hearPhone(memory: Memory, { text, understood, scene }: Utterance): boolean {
  const [heard] = understood.phones
  if (heard) return keepPhone(memory, heard)
  if (understood.sameNumber && scene.call.from) return keepPhone(memory, scene.call.from)
  // « le numéro avec lequel j'appelle », of a line that shows none.
  if (understood.sameNumber && memory.asked === 'phone') {
    memory.lead.push(messageWordsIn(scene.call.language).numberNotSeen)
    return true
  }
  // « non, je me suis trompé de numéro », to the one read back: asked again.
  if (!heard && memory.recapped && turnsIn(scene.call.language).wrongNumber.test(text)) {
    delete memory.phone
    memory.otherPhone = true
    unrecap(memory)
    return true
  }
  const more = understood.partialPhone
  if (!more || memory.asked !== 'phone') return false
  const digits = `${memory.partialPhone ?? ''}${more}`
  const [joined] = scene.tongue.understand(digits, { now: `${scene.today}T12:00`, asked: 'phone' }).phones
  if (joined) return keepPhone(memory, joined)
  memory.partialPhone = digits.length > 10 ? more : digits
  return true
}

function keepPhone(memory: Memory, heard: string): boolean {
  if (memory.phone !== heard) unrecap(memory)
  memory.phone = heard
  delete memory.partialPhone
  return true
}

function hearBirth(memory: Memory, understood: Understanding, scene: Utterance['scene']): boolean {
  if (!understood.birthDate) return false
  if (memory.asked === 'confirm') memory.lead.push(courtesyIn(scene.call.language).noted)
  memory.birthDate = understood.birthDate
  return true
}

function hearPractitioner(memory: Memory, said: Utterance): boolean {
  const { understood, scene } = said
  if (askedOfPractitioner(said)) return false
  if (listenForAnother(memory, said)) return true
  // « pas avec le docteur Martin » names him too.
  const refused = refusedPractitioner(said.text, scene)
  const heard = understood.practitioners.find((one) => one !== refused)
  const wanted = heard && housePractitioner(memory, heard, scene.assistant.practitioners)
  // Behind an insult nobody is asked for.
  if (wanted && understood.intents[0] !== 'insult') {
    if (memory.practitioner !== wanted) {
      keepHour(memory)
      unrecap(memory)
      forgetOffer(memory)
    }
    memory.practitioner = wanted
    delete memory.anyPractitioner
    return true
  }
  if (refused && refuse(memory, refused)) return true
  if (understood.anyPractitioner) {
    memory.anyPractitioner = true
    return true
  }
  const spokenOf = pointedAt(said) ?? rankedIn(memory, said) ?? practitionerSpokenOf(memory, said)
  if (spokenOf) {
    if (memory.practitioner !== spokenOf && memory.offered.length > 0) forgetOffer(memory)
    memory.practitioner = spokenOf
    return true
  }
  return hearDescription(memory, said)
}

/** « Benali il est bien, non ? avec lui alors » */
export function pointedAt({ text, scene }: Utterance): string | undefined {
  if (!turnsIn(scene.call.language).withThem.test(text)) return undefined
  const [only, ...others] = scene.assistant.practitioners.filter((one) => text.includes(one))
  return others.length === 0 ? only : undefined
}

/** « le deuxième », of the doctors just named; « le premier » is whoever is free first. */
function rankedIn({ asked }: Memory, { text, scene }: Utterance): string | undefined {
  const { assistant, tongue, today } = scene
  if (asked !== 'practitioner') return undefined
  const offered = assistant.practitioners.map((_, at) => ({ date: today, time: `0${at}:00` }))
  const { chosen } = tongue.understand(text, { now: `${today}T12:00`, asked: 'choice', offered })
  return chosen ? assistant.practitioners[chosen] : undefined
}

/** « avec lui », behind « le docteur Benali parle anglais ». */
function practitionerSpokenOf(
  { readPassage, spoken, goal }: Memory,
  { text, scene }: Utterance,
): string | undefined {
  if (goal !== 'book' || !readPassage || !turnsIn(scene.call.language).withThem.test(text)) return undefined
  const { practitioners } = scene.assistant
  // « …, le docteur Benali pratique la médecine du sport »: of several, the one who was asked about.
  const asked = plainWords(spoken ?? '')
  const clauses = readPassage.split(/[,;:.]\s+/u)
  const about = clauses.filter((clause) => plainWords(clause).some((word) => asked.includes(word)))
  const namedIn = (words: readonly string[]) =>
    practitioners.filter((one) => words.some((part) => part.includes(one)))
  const named = namedIn(clauses).length === 1 ? namedIn(clauses) : namedIn(about)
  return named.length === 1 ? named[0] : undefined
}

/** « celui qui m'a vu la dernière fois »: we do not know who that was, and ask. */
function hearDescription(memory: Memory, { text, understood, scene }: Utterance): boolean {
  const { practitioners, trade } = scene.assistant
  const { whoDoes, whoWorksHere } = turnsIn(scene.call.language)
  const asksFor = memory.asked === 'practitioner' || memory.begun === true
  if (asksFor && memory.goal === 'book' && !memory.described && whoDoes.test(text) && trade === 'medical') {
    // The documents tell who does; then it is asked again.
    memory.question = {
      // « c'est qui, déjà ? » goes on asking.
      query: text.includes('?') ? text.trim() : described(text, whoDoes),
      about: `${whoWorksHere} ${practitioners.join(' ')}`,
      topic: 'practitioners',
    }
    memory.described = true
    delete memory.deviates
    return true
  }
  if (trade !== 'medical' || practitioners.length < 2 || memory.practitioner || memory.tries.practitioner)
    return false
  if (memory.goal !== 'book' || understood.practitioners.length > 0) return false
  if (!scene.words.heard.describedPractitioner.test(text)) return false
  memory.described = true
  unrecap(memory)
  delete memory.pick
  return true
}

/** « un docteur qui parle anglais », of all that was said with it. */
function described(text: string, who: RegExp): string {
  const from = text.slice(text.search(who))
  return (
    from
      .split(/[,.;!?]/u)[0]
      ?.split(/\s+/u)
      .slice(0, longestDescription)
      .join(' ') ?? from
  )
}

const longestDescription = 9

/** « le docteur Martin Odile Sénéchal »: the doctor, and then the patient. */
function housePractitioner(memory: Memory, heard: string, known: readonly string[]): string {
  const practitioner = known.find((one) => heard.startsWith(`${one} `))
  if (!practitioner) return heard
  memory.name ??= heard.slice(practitioner.length + 1)
  return practitioner
}

/** « le même jour, mais avec le docteur Lefèvre »: the moment already chosen is looked for again. */
function keepHour(memory: Memory): void {
  const { pick } = memory
  if (pick && memory.recapped && !memory.proposed) memory.wish = { date: pick.date, time: pick.time }
}

function hearService(memory: Memory, { text, understood, scene }: Utterance): boolean {
  if (courtesyIn(scene.call.language).firstHour.test(text)) return false
  const { newcomer, firstVisit } = turnsIn(scene.call.language)
  if (scene.assistant.trade === 'medical' && newcomer.test(text)) memory.newcomer = true
  const first =
    memory.newcomer && memory.begun ? scene.assistant.services.find((one) => firstVisit.test(one)) : undefined
  const wanted = memory.goal === 'book' && first ? first : understood.service
  const asks = understood.intents[0] === 'question' && !first
  if (!wanted || wanted === memory.service || asks) return false
  if (memory.offered.length > 0 && understood.chosen !== undefined) return false
  memory.service = wanted
  unrecap(memory)
  forgetOffer(memory)
  return true
}

function hearParty(memory: Memory, { text, understood, scene }: Utterance): boolean {
  // « ah, et il y a un bébé » is no table for one.
  if (understood.partySize === 1 && text.search(scene.words.heard.request) >= 0) return false
  // « non, cinq », to a recap, is a number of persons.
  const bare = memory.recapped && understood.dates.length === 0 ? (understood.number ?? 0) : 0
  const more = moreBy(text, scene)
  if (more && understood.partySize === null) return addGuests(memory, more)
  const partySize = understood.partySize ?? (bare >= 2 && bare <= 12 ? bare : null)
  // « bon, quatre », when four was already noted.
  const again = memory.partySize !== undefined && understood.answer === null
  if (again && (understood.number === memory.partySize || partySize === memory.partySize)) {
    memory.deviates ??= 'agreement'
    return true
  }
  if (partySize === null || partySize === memory.partySize || memory.goal === 'message') return false
  keepHour(memory)
  memory.partySize = partySize
  delete memory.tables
  delete memory.partyRefused
  unrecap(memory)
  forgetOffer(memory)
  return true
}

/** « deux de plus », « un de moins » */
function moreBy(text: string, { call, tongue, today }: Utterance['scene']): number | undefined {
  const { moreBy: words, less } = turnsIn(call.language)
  const said = words.exec(text)
  if (!said?.[1]) return undefined
  const { number, partySize } = tongue.understand(said[1], { now: `${today}T12:00`, asked: 'party' })
  const count = partySize ?? number
  return count === undefined ? undefined : less.test(said[0]) ? -count : count
}

function addGuests(memory: Memory, more: number): boolean {
  if (memory.goal !== 'book' && memory.goal !== 'move') return false
  if (memory.partySize) memory.partySize += more
  else if (memory.goal === 'move') memory.moreBy = more
  else return false
  unrecap(memory)
  forgetOffer(memory)
  return true
}

function hearOrder(memory: Memory, { text, understood, scene }: Utterance): boolean {
  const heard =
    understood.orders[0] ??
    correctedOrder(memory, understood) ??
    endOfOrder(memory, text, scene, understood) ??
    dictatedOrder(memory, text, scene)
  if (memory.partialOrder !== undefined && !heard) return true
  if (!heard) {
    const without = memory.goal === 'ticket' && scene.words.heard.withoutOrder.test(text)
    if (without) memory.noOrder = true
    return without
  }
  if (memory.order !== heard) unrecap(memory)
  memory.order = heard
  memory.orderTold = true
  return true
}

/** « non c'est 12345 à la fin », of the number just read back. */
function correctedOrder(
  { order, goal, asked }: Memory,
  { number, answer }: Understanding,
): string | undefined {
  if (!order || goal !== 'ticket' || asked !== 'confirm' || number === undefined || answer === 'yes')
    return undefined
  const [begin, year, digits = ''] = order.split('-')
  if (number >= 2000 && number < 2100) return [begin, number, digits].join('-')
  return number > 99 && number < 100_000
    ? [begin, year, String(number).padStart(digits.length, '0')].join('-')
    : undefined
}

/** « non, zéro zéro huit sept un à la fin »: the last figures, one by one. */
function endOfOrder(
  { order, asked }: Memory,
  text: string,
  { tongue, today, words }: Utterance['scene'],
  { answer }: Understanding,
): string | undefined {
  if (!order || asked !== 'confirm' || answer === 'yes') return undefined
  const figures = text.replace(words.heard.preamble, '')
  const [begin, year] = order.split('-')
  const context = { now: `${today}T12:00`, asked: 'order' } as const
  const [again] = tongue.understand(`${begin} ${year} ${figures}`, context).orders
  // « trois lattes » is no number of an order.
  const complete = again?.startsWith(`${begin}-${year}-`) && !again.startsWith(`${begin}-${year}-000`)
  return complete && again !== order ? again : undefined
}

/** « C M D deux mille vingt-cinq », and then « zéro zéro huit sept un »: one number in several breaths. */
function dictatedOrder(
  memory: Memory,
  text: string,
  { tongue, today, words }: Utterance['scene'],
): string | undefined {
  const before = memory.partialOrder
  delete memory.partialOrder
  if (memory.asked !== 'order' || memory.goal !== 'ticket') return undefined
  const orderIn = (said: string) =>
    tongue.understand(said, { now: `${today}T12:00`, asked: 'order' }).orders[0]
  const said = before === undefined ? text : `${before} ${text}`
  const number = before === undefined ? undefined : orderIn(said)
  const begun = beginsOrder.exec(said)?.[0]
  // A second breath that does not complete it was the last one.
  if (!number && begun && before === undefined && !words.heard.withoutOrder.test(text))
    memory.partialOrder = begun
  return number
}

/** From « C M D » on. */
const beginsOrder = /(?<!\p{L})c[\s.]*m[\s.]*d(?!\p{L}).*$/iu
