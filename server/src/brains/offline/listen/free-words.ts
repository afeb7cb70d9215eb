/** What is broken, what is to be passed on: the words themselves. */
import { type Memory, unrecap } from '../memory.ts'
import { plainWords } from '../plain-words.ts'
import { caseWordsIn } from '../words/cases.ts'
import { messageWordsIn } from '../words/messages.ts'
import { turnsIn } from '../words/turns.ts'
import type { Utterance } from './listen.ts'
import { houseNamed } from './messages.ts'
import { asksTheHouse } from './question.ts'
import { corrected, denied, deniesThing, sharesWord } from './precision.ts'
import { isBareMessage, tidy } from './tidy.ts'

/** True when the words were kept. */
export function listenForFreeWords(memory: Memory, said: Utterance): boolean {
  if (memory.wantsHuman || memory.dropped) return false
  // « non attendez, c'est pas dix, c'est vingt minutes » corrects, and asks for no patience.
  const corrects = memory.asked === 'confirm' && said.understood.answer === 'no' && countWords(tidy(said)) > 4
  if (memory.deviates === 'wait' && !corrects) return false
  if (onlyPhone(said) || asksTheHouse(memory, said) || onlyLeaves(memory, said)) return false
  if (memory.askedField && memory.asked === 'problem') {
    memory.extra[memory.askedField] = said.text.trim()
    delete memory.askedField
    return true
  }
  if (saysWhenToCall(memory, said)) return true
  if (memory.goal === 'ticket') return problem(memory, said)
  if (memory.goal === 'message') return message(memory, said)
  return false
}

/** « au 01 99 00 33 21, mais pas avant dix-huit heures »: the hour belongs to what is passed on. */
function saysWhenToCall(memory: Memory, said: Utterance): boolean {
  const { phones, sameNumber, dates, excluded } = said.understood
  const field = memory.goal === 'ticket' ? 'problem' : 'message'
  const told = memory[field]
  const called = phones.length > 0 || sameNumber === true
  if (memory.asked !== 'phone' || !told || !called || dates.length + excluded.length === 0) return false
  const words = tidy(said).replace(yet, '')
  if (countWords(words) < 2) return false
  memory[field] = `${told}, ${lowerFirst(words)}`
  return true
}

const goesOn = /^\s*(?:oui|ouais|ok|d['’]accord|yes|ok(?:ay)?|نعم)[\s,،]+(?:et|and|و)\s*(?=\p{L})/iu

const yet = /^(?:mais|but|لكن)\s+/iu

/** « non c'est tout, au revoir », to a recap, corrects nothing. */
function onlyLeaves({ asked }: Memory, said: Utterance): boolean {
  return asked === 'confirm' && said.understood.intents[0] === 'goodbye' && countWords(tidy(said)) <= 6
}

/** « zéro six trente-neuf… », said when asked what is wrong: a number to call, no matter. */
export function onlyPhone({ text, understood, scene }: Utterance): boolean {
  if (understood.sameNumber && !understood.intents.includes('ticket')) return true
  if (understood.phones.length === 0 && understood.partialPhone === undefined) return false
  return (
    countWords(
      text
        .replace(scene.words.heard.figures, ' ')
        .replace(/[^\p{L}]+/gu, ' ')
        .trim(),
    ) <= 1
  )
}

function problem(memory: Memory, said: Utterance): boolean {
  const { understood, scene } = said
  const matter = tidy(said)
  const words = countWords(matter)
  const tells = understood.intents.includes('ticket') || memory.begun === true
  if (memory.asked === 'confirm') {
    const dictates = scene.words.heard.dictation.test(said.text)
    // « non, trois lattes »
    const counts = understood.answer === 'no' && sharesWord(memory.problem, matter)
    if (words < (dictates || counts ? 2 : 3) || understood.orders.length > 0 || memory.orderTold) return false
    const { besides, reserve } = scene.words.heard
    const names = understood.names.length + understood.phones.length > 0
    if ((names || understood.intents[0] === 'insult') && !understood.intents.includes('ticket')) return false
    // « non, c'est la porte » replaces; « oui, et aussi… », « c'est le pied gauche » add.
    // « non, c'est 12345 à la fin » corrected the order, and says nothing of the matter.
    const { number } = understood
    if (number !== undefined && memory.order?.split('-').some((part) => Number(part) === number)) return false
    // « c'est celui du haut » says which, of what was told.
    if (turnsIn(scene.call.language).pointsAt.test(matter))
      return replace(memory, 'problem', `${memory.problem}, ${lowerFirst(matter)}`)
    if (understood.answer === 'no' && !besides.test(said.text))
      return replace(
        memory,
        'problem',
        corrected(memory.problem, matter, understood.intents.includes('ticket') || words >= 6),
      )
    const instead = denied(memory.problem, matter)
    if (instead) return replace(memory, 'problem', instead)
    const bareYes = understood.answer === 'yes'
    // « oui et je veux être remboursée »
    const more = goesOn.test(said.text) && !said.text.includes('?')
    const adds =
      more ||
      dictates ||
      besides.test(said.text) ||
      reserve.test(said.text) ||
      understood.intents.includes('ticket')
    if (!adds && /^(?:je?(?!\p{L})|i\s)/iu.test(matter)) return false
    if (bareYes && !more && !besides.test(said.text) && !reserve.test(said.text)) return false
    return replace(memory, 'problem', `${memory.problem}, ${lowerFirst(matter)}`)
  }
  if (caseWordsIn(scene.call.language).opens.test(said.text) && words < 12) return false
  if (memory.problem) {
    // « il est arrivé avec un pied cassé », said instead of the order number.
    const other = memory.asked === 'order' || memory.asked === 'name'
    // « enfin non c'est le bureau, pas la table », to « à quel nom ? »
    if (
      memory.asked === 'name' &&
      deniesThing.test(matter) &&
      words >= 4 &&
      understood.names.length + understood.orders.length === 0 &&
      !scene.words.heard.withoutOrder.test(said.text)
    )
      return replace(memory, 'problem', corrected(memory.problem, matter, false))
    if (!other || !tells || words < 4 || understood.orders.length > 0) return false
    return replace(memory, 'problem', `${memory.problem}, ${lowerFirst(matter)}`)
  }
  // « il grince », to « à quel nom ? ».
  const instead = memory.asked === 'name' && said.understood.names.length === 0 && tellsOfIt(said)
  const asked = memory.asked === 'problem' || instead
  // « le tiroir »: what it is about; what is wrong with it comes next.
  if (!asked && tells && words > 0 && words < 3 && !isTalk(said)) memory.about ??= matter
  if (!(asked || (tells && words >= 3)) || isTalk(said) || words < 1) return false
  if (!asked && scene.words.heard.vague.test(matter)) {
    memory.about = matter
    return true
  }
  if (asked && understood.answer !== null && words < 3) return false
  const about = memory.about ?? (pronoun.test(matter) ? memory.thing : undefined)
  return replace(memory, 'problem', about ? `${upperFirst(about)}, ${lowerFirst(matter)}` : matter)
}

/** « il grince », « it squeaks »: of the thing spoken of before. */
const pronoun = /^(?:ils?|elles?|it|they)(?!\p{L})/iu

/** It says what is wrong with the thing, and asks nothing. */
function tellsOfIt({ text, understood, scene }: Utterance): boolean {
  const talk =
    understood.intents.some((intent) => intent !== 'ticket') ||
    understood.answer !== null ||
    understood.orders.length > 0
  return !talk && caseWordsIn(scene.call.language).tells.test(text) && !scene.words.heard.asks.test(text)
}

function message(memory: Memory, said: Utterance): boolean {
  const { understood, scene } = said
  const matter = tidy(said)
  const words = countWords(matter)
  const bare = isBareMessage(said)
  // Their name again is no message.
  if (memory.name && matter.toLocaleLowerCase() === memory.name.toLocaleLowerCase()) return false
  if (memory.asked === 'confirm') {
    // « et je peux reprendre pour demain midi ? »: after the message.
    const books = /^(?:book|availability)$/.test(understood.intents[0] ?? '') || said.text.includes('?')
    if (books && understood.dates.some((when) => !when.past) && scene.tools.has('book_appointment')) {
      memory.second = said.text
      return true
    }
    // « presque, mais mon téléphone c'est le… » corrects nothing but the number.
    const onlyNumber = understood.phones.length > 0 && words <= 6
    // « plutôt le matin »: when to call back.
    const when = understood.dates.length > 0 && understood.answer === null
    const least = understood.emails.length > 0 ? 1 : when ? 2 : 4
    const corrects = understood.answer !== 'yes' && words >= least && !onlyNumber
    const told = plainWords(memory.message ?? '')
    const same = plainWords(matter).some((word) => told.includes(word))
    // « je sais pas, c'était peut-être pour… » adds; only a « non » replaces.
    const before = understood.answer !== 'no' || same ? memory.message : undefined
    return corrects && replace(memory, 'message', before ? joined(before, matter) : matter)
  }
  const who = memory.asked === 'name' || memory.asked === 'phone'
  if (who && understood.names.length > 0 && houseNamed(memory, said)) return true
  if (memory.message && who && !memory.reluctant && !understood.sameNumber && words >= 5)
    return (
      understood.intents[0] !== 'question' &&
      !bare &&
      replace(memory, 'message', joined(memory.message, matter))
    )
  if (memory.message || bare || isTalk(said) || memory.question) return false
  const changes = memory.begun === true && messageWordsIn(scene.call.language).tellsChange.test(said.text)
  const enough = messageWordsIn(scene.call.language).leaves.test(said.text) ? 4 : 5
  const unasked =
    memory.asked !== 'problem' && words >= enough && (changes || understood.intents.includes('message'))
  if (!unasked && !(memory.asked === 'problem' && words >= 2)) return false
  return replace(memory, 'message', matter)
}

/** Asking for a person, or asking about the house, is no problem and no message. */
function isTalk(said: Utterance): boolean {
  const [first] = said.understood.intents
  return first === 'human' || (first === 'goodbye' && countWords(tidy(said)) <= 5)
}

function replace(memory: Memory, field: 'problem' | 'message', matter: string): true {
  memory[field] = matter
  unrecap(memory)
  return true
}

const joined = (before: string, more: string) => `${before}${/[.!?؟]$/.test(before) ? '' : '.'} ${more}`
const countWords = (text: string) => (text === '' ? 0 : text.split(/\s+/).length)
const upperFirst = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1)
const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
