/** What was said so far, and how to read it. */
import type { Language, ListeningContext, Sayings, Understanding } from '../../tongues/tongue.ts'
import type { CallEvent, Message } from '../call.ts'

export interface Conversation {
  /** As they were heard. */
  readonly messages: readonly Message[]
  readonly events: readonly CallEvent[]
  readonly language: Language
  /** The civil day, in the zone of the business. */
  readonly today: string
  /** As the house calls them. */
  readonly practitioners: readonly string[]
  readonly say: Sayings
  readonly understand: (text: string, context?: Partial<ListeningContext>) => Understanding
}

/** One side's words, then the other's. */
export interface Exchange {
  readonly told: string
  /** Something was asked, or was about to be when the caller spoke. */
  readonly asked: boolean
  readonly replies: readonly string[]
}

/** The conversation as questions and replies; the opening asks nothing, and a filler is nobody's question. */
export function exchangesOf(messages: readonly Message[]): readonly Exchange[] {
  const exchanges: { told: string; asked: boolean; replies: string[] }[] = []
  for (const { role, text, kind, cut } of messages) {
    if (kind === 'filler' || kind === 'opening') continue
    const last = exchanges.at(-1)
    const asked = cut === true || /[?؟]/u.test(text)
    if (role === 'caller') {
      if (last) last.replies.push(text)
      else exchanges.push({ told: '', asked: false, replies: [text] })
    } else if (last && last.replies.length === 0) {
      last.told += `\n${text}`
      last.asked ||= asked
    } else exchanges.push({ told: text, asked, replies: [] })
  }
  return exchanges
}
