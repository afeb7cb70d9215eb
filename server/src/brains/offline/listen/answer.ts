/** Yes, no, « je ne sais pas »: what they mean depends on what was asked. */
import { forgetOffer, type Memory, settleGoal, unrecap } from '../memory.ts'
import { courtesyIn } from '../words/courtesy.ts'
import { turnsIn } from '../words/turns.ts'
import type { Utterance } from './listen.ts'

/** `said`: the words brought something else, which is then the answer. True when the answer meant something. */
export function listenForAnswer(
  memory: Memory,
  utterance: Utterance,
  said: boolean,
  wasInvited = false,
): boolean {
  const { text, understood, scene } = utterance
  const { answer } = understood
  const { yesFirst, reserve } = scene.words.heard
  // « oui, et il faut amener quoi ? »: it is booked, and the question is answered.
  if (
    memory.question &&
    memory.asked === 'confirm' &&
    memory.recapped &&
    yesFirst.test(text) &&
    (isPassedOn(memory) || !reserve.test(text))
  )
    memory.confirmed = true
  // « attendez, non, gardez-le », of one to cancel; « bon tant pis, gardez celui-là », of one to book.
  const keeps = memory.asked === 'confirm' && turnsIn(scene.call.language).keeps.test(text)
  if (keeps && memory.goal === 'cancel') return toRecap(memory, 'no')
  if (keeps && memory.goal === 'book' && !said && !memory.question) return toRecap(memory, 'yes')
  if (said && memory.asked === 'choice') takeWithIt(memory, understood)
  if (wasInvited && !said && memory.asked === 'intent' && answer !== null) return toInvitation(memory, answer)
  if (memory.deviates === 'wait' || memory.question || memory.reluctant) return true
  if (said) return false
  switch (memory.asked) {
    case 'confirm':
      if (thanksForIt(memory, understood) || takesLeave(memory, utterance)) return true
      if (declines(memory, understood)) return true
      return toRecap(memory, answer)
    case 'choice':
      return toOffer(memory, answer)
    case 'practitioner':
      memory.anyPractitioner = true
      return true
    case 'order':
      return toOrder(memory, text, answer)
    case 'birth':
      // « allô ? » refuses nothing.
      if (understood.intents[0] === 'greeting' || turnsIn(scene.call.language).hearsUs.test(text)) return true
      return withoutBirth(memory, answer, text)
    case 'party':
      return toParty(memory, answer)
    case 'anything-else':
      // « rien, je voudrais juste passer commande » takes no leave.
      if (answer === 'no' && scene.words.heard.wants.test(text)) return false
      // « en fait c'est pas Mercier, c'est Mercié »: what is stored is not ours to spell again.
      if (answer === 'no' && memory.made && understood.names.length > 0)
        return passOnCorrection(memory, utterance)
      if (answer === 'no') memory.leaving = true
      // « oui c'est bien ça », behind a booking, agrees; a bare « oui » wants something else.
      else if (
        answer === 'yes' &&
        text.trim().split(/\s+/).length > 2 &&
        !scene.words.heard.wants.test(text)
      ) {
        memory.deviates = 'agreement'
        memory.answered = true
        memory.lead.push(turnsIn(scene.call.language).settled)
      } else if (answer === 'yes') memory.listening = true
      return answer !== null
    case 'intent':
      if (answer === 'yes') memory.listening = true
      // « non merci », to what was proposed instead.
      const declined = memory.missing !== undefined && !reserve.test(text)
      if (answer === 'no' && (memory.done > 0 || declined)) {
        memory.leaving = true
        return true
      }
      return answer === 'yes' || hesitates(memory, answer)
    case 'problem':
      return toMatter(memory, answer)
    default:
      return hesitates(memory, answer)
  }
}

function passOnCorrection(memory: Memory, utterance: Utterance): true {
  settleGoal(memory)
  memory.goal = 'message'
  // Their own words: the name is what it is about.
  const said = utterance.text.trim().replace(utterance.scene.words.heard.preamble, '')
  memory.message = said.charAt(0).toLocaleUpperCase() + said.slice(1)
  memory.lead.push(utterance.scene.words.passingOn)
  return true
}

/** « oui, au nom de Nora Benhamou », to the one moment offered: it is taken. */
function takeWithIt(
  memory: Memory,
  { answer, names, dates, practitioners, excluded }: Utterance['understood'],
): void {
  const [only, ...others] = memory.offered
  if (!only || others.length > 0 || memory.pick || answer === 'no' || answer === 'unsure') return
  if (dates.length + practitioners.length + excluded.length > 0) return
  if (answer === 'yes' || names.length > 0) memory.pick = only
}

type Answer = Utterance['understood']['answer']

/** « je peux vous donner un rendez-vous, le souhaitez-vous ? » */
function toInvitation(memory: Memory, answer: Answer): boolean {
  if (answer === 'yes') memory.goal = 'book'
  else memory.answered = true
  return true
}

function hesitates(memory: Memory, answer: Answer): boolean {
  if (answer !== 'unsure' && answer !== 'yes') return false
  memory.deviates = answer === 'yes' ? 'agreement' : 'hesitation'
  return true
}

/** « merci », « merci, au revoir », to « Est-ce que je l'envoie ? » */
function thanksForIt(memory: Memory, { intents, answer }: Utterance['understood']): boolean {
  if (!intents.includes('thanks') || answer === 'no' || !isPassedOn(memory)) return false
  delete memory.deviates
  memory.confirmed = true
  return true
}

/** « non merci », to « Est-ce que je l'envoie ? »: nothing is to be changed, nothing is sent. */
function declines(memory: Memory, { intents, answer }: Utterance['understood']): boolean {
  if (memory.goal !== 'message' || answer !== 'no' || !intents.includes('thanks')) return false
  settleGoal(memory)
  memory.dropped = true
  return true
}

/** A case or a message: whoever reads it can still call back. */
const isPassedOn = ({ goal }: Memory) => goal === 'message' || goal === 'ticket'

/**
 * « merci, au revoir », « non c'est tout », to a recap: they believe it is done. What is only passed on is; an
 * appointment is asked for once more.
 */
function takesLeave(memory: Memory, { text, understood, scene }: Utterance): boolean {
  const { thatsAll, beforeLeaving } = courtesyIn(scene.call.language)
  const { answer, intents } = understood
  const all = thatsAll.test(text)
  if (!memory.recapped || answer === 'yes' || (answer === 'no' && !all)) return false
  if (!all && !intents.includes('goodbye')) return false
  if (isPassedOn(memory)) {
    memory.confirmed = true
    return true
  }
  if (memory.tries.parting) return false
  memory.tries.parting = 1
  delete memory.leaving
  memory.lead.push(beforeLeaving)
  return true
}

function toRecap(memory: Memory, answer: Answer): boolean {
  if (answer === 'yes') {
    memory.confirmed = true
    return true
  }
  if (answer !== 'no') return hesitates(memory, answer)
  if (memory.goal === 'cancel') {
    delete memory.deviates
    settleGoal(memory)
    memory.kept = true
  } else if (memory.proposed) refuseOffer(memory)
  else {
    unrecap(memory)
    memory.refused = true
  }
  return true
}

function toOffer(memory: Memory, answer: Answer): boolean {
  if (answer === 'yes') {
    if (memory.offered.length === 1 && memory.offered[0]) memory.pick = memory.offered[0]
    // « oui » to several, twice: the first of them is proposed alone.
    else if (memory.tries.vague) memory.offered = memory.offered.slice(0, 1)
    memory.tries.vague = 1
    return true
  }
  if (answer === 'no') {
    refuseOffer(memory)
    return true
  }
  return hesitates(memory, answer)
}

/** What was just refused is not proposed again. */
function refuseOffer(memory: Memory): void {
  unrecap(memory)
  forgetOffer(memory)
  memory.wish = {}
  memory.another = true
  memory.tries.choice = (memory.tries.choice ?? 0) + 1
}

/** Who answers without a figure has no number at hand. */
function toOrder(memory: Memory, text: string, answer: Answer): boolean {
  const tries = memory.tries.order ?? 0
  if (answer === 'yes' && tries < 2) return hesitates(memory, answer)
  if (/\d/.test(text) && tries < 3) {
    memory.unreadOrder = true
    return true
  }
  memory.noOrder = true
  return true
}

function withoutBirth(memory: Memory, answer: Answer, text: string): boolean {
  if (/\d/.test(text) && answer === null) return false
  memory.tries.birth = 2
  return true
}

function toParty(memory: Memory, answer: Answer): boolean {
  if (!memory.partyRefused) return hesitates(memory, answer)
  if (answer === 'no') {
    settleGoal(memory)
    memory.dropped = true
  }
  return answer !== null
}

/** « souhaitez-vous laisser un message ? » « oui » / « non » */
function toMatter(memory: Memory, answer: Answer): boolean {
  if (answer === 'no' && memory.goal === 'message') {
    settleGoal(memory)
    memory.dropped = true
    return true
  }
  return answer === 'yes' || hesitates(memory, answer)
}
