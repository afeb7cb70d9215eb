/** Reflexes: what is done at once, without any brain. Pure: no clock, no model, no database. */
import type { Asked, Understanding } from '../tongues/tongue.ts'
import type { Call, EndReason, Heard } from './call.ts'

/** Why a human is asked for without any brain. */
export type TransferReflex = 'keypad' | 'emergency' | 'lost-line'

export type Reflex =
  | { readonly do: 'open' }
  | { readonly do: 'think' }
  /** Keyed digits are complete: think about them as if they had been said. */
  | { readonly do: 'think-of-keys'; readonly digits: string }
  | { readonly do: 'repeat' }
  | { readonly do: 'transfer'; readonly reason: TransferReflex }
  | { readonly do: 'ask-again' }
  | { readonly do: 'ask-simpler' }
  | { readonly do: 'come-back'; readonly from: 'transfer' | 'drop' }
  | { readonly do: 'change-language' }
  | { readonly do: 'hang-up'; readonly reason: EndReason; readonly courteously: boolean }
  | { readonly do: 'nothing' }

/** Answers that may be keyed in, and how many digits complete them (absent: only # or a pause does). */
const keyedAnswers: Partial<Record<Asked, { complete?: number }>> = {
  phone: { complete: 10 },
  order: {},
  party: {},
  birth: { complete: 8 },
  time: { complete: 4 },
}

/**
 * What to do about what was heard. `understood` is the tongue's reading of the words, null where it tells of
 * no reflex; `limits` says when patience ends.
 */
export function decide(
  call: Call,
  heard: Heard,
  understood: Understanding | null,
  limits: { readonly now: number; readonly maxCallMs: number },
): Reflex {
  if (call.status === 'ended') return { do: 'nothing' }
  if (heard.type === 'hung-up') return { do: 'hang-up', reason: heard.reason, courteously: false }
  if (call.status === 'transferred' && heard.type !== 'returned') return { do: 'nothing' }
  if (call.startedAt > 0 && limits.now - call.startedAt > limits.maxCallMs)
    return { do: 'hang-up', reason: 'too-long', courteously: true }
  switch (heard.type) {
    case 'arrived':
      return call.opened ? { do: 'nothing' } : { do: 'open' }
    case 'returned':
      return heard.toHuman ? { do: 'transfer', reason: 'lost-line' } : { do: 'come-back', from: heard.from }
    case 'key':
      return key(call, heard.key)
    case 'silence':
      return silence(call)
    case 'said':
      return said(call, heard.text, understood)
    case 'cut-in':
    case 'photo':
    case 'transfer-settled':
      return { do: 'nothing' }
  }
}

/** A caller dictating digits is not pressing a menu. */
function key(call: Call, pressed: string): Reflex {
  const answer = call.asked ? keyedAnswers[call.asked] : undefined
  if (answer) {
    const digits = (call.keys + pressed).replace(/[^0-9]/g, '')
    if (pressed === '#') return digits ? { do: 'think-of-keys', digits } : { do: 'nothing' }
    if (answer.complete && digits.length >= answer.complete) return { do: 'think-of-keys', digits }
    return { do: 'nothing' }
  }
  if (pressed === '0') return { do: 'transfer', reason: 'keypad' }
  if (pressed === '1') return { do: 'repeat' }
  if (pressed === '9') return { do: 'hang-up', reason: 'keypad', courteously: true }
  return { do: 'nothing' }
}

/** Ask again, a simpler question, take leave. Keys left unfinished are answered for first. */
function silence(call: Call): Reflex {
  const digits = call.keys.replace(/[^0-9]/g, '')
  if (digits && call.asked && keyedAnswers[call.asked]) {
    if (digits === '0') return { do: 'transfer', reason: 'keypad' }
    if (digits === '9' && call.asked !== 'party')
      return { do: 'hang-up', reason: 'keypad', courteously: true }
    if (digits === '1' && call.asked !== 'party') return { do: 'repeat' }
    return { do: 'think-of-keys', digits }
  }
  if (call.silences === 0) return { do: 'ask-again' }
  if (call.silences === 1) return { do: 'ask-simpler' }
  return { do: 'hang-up', reason: 'silence', courteously: true }
}

function said(call: Call, text: string, understood: Understanding | null): Reflex {
  if (text.trim() === '') return { do: 'nothing' }
  const first = understood?.intents[0]
  if (first === 'emergency') return { do: 'transfer', reason: 'emergency' }
  if (understood?.wantedLanguage && understood.wantedLanguage !== call.language)
    return { do: 'change-language' }
  if (first === 'repeat' && !saysMore(understood)) return { do: 'repeat' }
  const nothingOpen = !call.asked || call.asked === 'anything-else' || call.asked === 'intent'
  if (first === 'goodbye' && nothingOpen && !saysMore(understood))
    return { do: 'hang-up', reason: 'goodbye', courteously: true }
  return { do: 'think' }
}

/** The words carry more than the reflex would answer. */
function saysMore(understood: Understanding | null): boolean {
  if (!understood) return false
  const { dates, names, phones, emails, orders, partySize, intents } = understood
  const wishes = intents.filter((intent) => !['goodbye', 'thanks', 'repeat', 'greeting'].includes(intent))
  return (
    dates.length + names.length + phones.length + emails.length + orders.length + wishes.length > 0 ||
    partySize !== null
  )
}
