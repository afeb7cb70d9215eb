/** Messages for the team: when the caller's words become one, and who it is from. */
import { type Memory, settleGoal } from '../memory.ts'
import { type Scene, writtenScene } from '../scene.ts'
import { messageWordsIn } from '../words/messages.ts'
import { turnsIn } from '../words/turns.ts'
import { onlyPhone } from './free-words.ts'
import type { Utterance } from './listen.ts'
import { introduced, isBareMessage, tidy } from './tidy.ts'

/** True when the words begin a message, or turn what was being done into one. */
export function listenForMessages(memory: Memory, said: Utterance): boolean {
  const afterwards = memory.goal === null && listenForNoted(memory, said)
  return afterwards || relays(memory, said) || leavesGroup(memory, said) || insteadOfMore(memory, said)
}

/** « prenez un message alors », « oui, c'est pour un anniversaire », when no table could be had. */
function leavesGroup(memory: Memory, said: Utterance): boolean {
  const { scene, understood } = said
  if (!memory.partyRefused || understood.partySize !== null) return false
  const bare = isBare(said)
  const agrees = understood.answer === 'yes' || understood.intents.includes('message')
  if (!bare && !agrees) return false
  const more = bare || onlyPhone(said) ? '' : tidy(said)
  const asked = memory.group && wantedWords(memory, scene)
  begin(memory, [asked, more.split(' ').length > 2 ? more : ''])
  // Read back at once when nothing else is to be asked: it is said once.
  const asksMore = !memory.name || (!memory.phone && !scene.call.from)
  if (asked && asksMore)
    memory.lead.push(scene.words.noting(asked.charAt(0).toLocaleLowerCase() + asked.slice(1)))
  return true
}

/** « laissez un message », « je laisse mes coordonnées », in the middle of a booking; or the yes to that offer. */
function insteadOfMore(memory: Memory, said: Utterance): boolean {
  const { text, understood, scene } = said
  const offered = memory.offersMessage === true
  delete memory.offersMessage
  if (offered && understood.answer === 'no') memory.puts = {}
  const agrees = offered && understood.answer === 'yes'
  const leaves = memory.goal === 'book' && isBare(said) && !text.includes('?')
  if (!memory.goal || memory.goal === 'message' || !(agrees || leaves)) return false
  const wanted = memory.goal === 'book' ? wantedWords(memory, scene) : undefined
  begin(memory, [wanted ?? memory.problem])
  return true
}

/** « j'ai raté votre appel »: their words are the message, and what they add to it. */
export function returnsCall(memory: Memory, said: Utterance): boolean {
  const { text, understood, scene } = said
  if (memory.goal !== null || !messageWordsIn(scene.call.language).returnsCall.test(text)) return false
  // « vous m'avez appelé pour avancer mon rendez-vous » is a wish, and so is whatever else is clear.
  const asksForOne = turnsIn(scene.call.language).speaks.test(text)
  if (understood.intents.some((intent) => !passing.has(intent) && (intent !== 'human' || asksForOne)))
    return false
  begin(memory, [tidy(said)])
  return true
}

/** « vous pouvez dire au docteur que mon fils tousse encore ? »: their words, and nothing of the house is asked. */
function relays(memory: Memory, { text, understood, scene }: Utterance): boolean {
  if (memory.goal !== null || understood.intents.some((intent) => !passing.has(intent))) return false
  const told = messageWordsIn(scene.call.language)
    .relays.exec(text)?.[1]
    ?.replace(/[\s?؟.!]+$/u, '')
  // « de me rappeler » is no message yet.
  if (!told || scene.words.heard.bareMessage.test(told)) return false
  // « c'est pour ma mère, vous pouvez lui demander de passer ? »: who that is stands before.
  const whole = /^(?:lui|leur)(?!\p{L})/iu.test(told) ? tidy({ text, understood, scene }) : told
  begin(memory, [whole.charAt(0).toLocaleUpperCase() + whole.slice(1)])
  return true
}

const passing: ReadonlySet<string> = new Set(['message', 'greeting', 'question'])

function isBare(said: Utterance): boolean {
  return isBareMessage(said) || messageWordsIn(said.scene.call.language).leaves.test(said.text)
}

function begin(memory: Memory, parts: readonly (string | undefined)[]): void {
  const message = parts.filter(Boolean).join('. ')
  settleGoal(memory)
  memory.goal = 'message'
  memory.begun = true
  if (message) memory.message = message
}

/** « Demande d'une table pour douze personnes, samedi 28 novembre, anniversaire » */
function wantedWords(memory: Memory, scene: Scene): string {
  const { words, tongue, assistant } = scene
  const { group, partySize, requests } = memory
  const party = group?.party ?? partySize
  const { date, time, until } = memory.wish.date ? memory.wish : (group?.wish ?? {})
  const day = date && !until ? writtenScene(scene, date).today : undefined
  const moment = date && day ? (time ? tongue.say.moment(date, time, day) : tongue.say.date(date, day)) : null
  const asked = party
    ? words.groupMessage(party, moment)
    : messageWordsIn(scene.call.language).wanted(assistant.trade, moment)
  return [asked, ...requests].join(', ')
}

/** « vous pouvez noter qu'il y a une allergie aux arachides ? »: what is to be noted; undefined when nothing is. */
export function notedWords(memory: Memory, { text, understood, scene }: Utterance): string | undefined {
  const booking = memory.goal === 'book' && memory.asked !== 'problem'
  if (!booking && !(memory.goal === null && memory.done > 0)) return undefined
  const [first] = understood.intents
  const { notes, notesThat } = messageWordsIn(scene.call.language)
  const that = notesThat.exec(text)
  const found = notes.exec(text)
  const rest = that
    ? text.slice(0, that.index).replace(scene.words.heard.preamble, '')
    : found && text.slice(found.index + found[0].length).replace(/[\s?؟.!]+$/u, '')
  if (!rest || rest.split(/\s+/).length < 2 || understood.names.length > 0) return undefined
  // « ajouter une chaise haute » moves nothing; « ajouter une personne » does.
  const wish = first && first !== 'question' && first !== 'message'
  if (wish && rest.search(scene.words.heard.request) < 0) return undefined
  return rest.charAt(0).toLocaleUpperCase() + rest.slice(1)
}

/** Before the row is stored it is noted with it; afterwards it is a message. */
export function listenForNoted(memory: Memory, said: Utterance): boolean {
  const { occasion } = messageWordsIn(said.scene.call.language)
  const occasions = [...said.text.matchAll(new RegExp(occasion.source, 'giu'))].map(([words]) => words)
  if (memory.goal === 'book')
    memory.requests.push(...occasions.filter((one) => !memory.requests.includes(one)))
  const words = notedWords(memory, said)
  if (!words) return false
  delete memory.deviates
  memory.noted = true
  if (memory.goal === null) {
    begin(memory, [words])
    return true
  }
  const known = [...said.text.matchAll(said.scene.words.heard.request)].map(([phrase]) => phrase.trim())
  const fresh = (known.length > 0 ? known : [words.charAt(0).toLocaleLowerCase() + words.slice(1)]).filter(
    (phrase) => !memory.requests.includes(phrase),
  )
  memory.requests.push(...fresh)
  delete memory.recapped
  return true
}

/** « ma mère est tombée, elle ne viendra pas demain »: more than the wish itself, kept for a message that may come of it. */
export function keepWords(memory: Memory, { text, scene }: Utterance): void {
  if (memory.goal !== 'cancel' && memory.goal !== 'move') return
  const told = text.trim().replace(scene.words.heard.preamble, '')
  if (told.split(/\s+/).length >= longWish) memory.told = told.charAt(0).toLocaleUpperCase() + told.slice(1)
}

const longWish = 13

/** « c'est moi sa femme, Jacqueline Lefort »: who calls is not who it is about. True when that was told. */
export function speaksForAnother(memory: Memory, heard: string, said: Utterance): boolean {
  const { text, understood, scene } = said
  const { concerns, message } = memory
  // « Anne Roche », to the birth date of her mother: no other patient, but who calls.
  const changes = memory.goal === 'cancel' || memory.goal === 'move' || memory.goal === 'find'
  if (changes && memory.asked === 'birth' && memory.name && heard !== memory.name && heard.includes(' ')) {
    memory.caller = heard
    return true
  }
  if (memory.goal !== 'message' || !concerns || !message || heard === concerns) return false
  const { about, speaksFor } = messageWordsIn(scene.call.language)
  const own = introduced(heard, text, scene) || speaksFor.test(text) || understood.phones.length > 0
  if (!own || understood.answer === 'no') return false
  memory.name = heard
  if (!message.includes(concerns)) memory.message = `${about(concerns)} ${message}`
  delete memory.concerns
  delete memory.familyName
  return true
}

/** « Société Brisson, Paul Brisson »: the house they call for belongs to the message. */
export function houseNamed(memory: Memory, said: Utterance): boolean {
  const { house, calledFor } = messageWordsIn(said.scene.call.language)
  const named = tidy(said).replace(/[\s,;.-]+$/u, '')
  if (!memory.message || !house.test(named) || memory.message.includes(named)) return false
  memory.message = `${memory.message}. ${calledFor(named)}`
  return true
}
