/** The number to call back: a language model may leave out what the caller dictated. */
import type { Conversation } from './consent/conversation.ts'

/** The last whole number the caller said, or keyed; undefined when there is none. */
export function dictatedPhone({ messages, understand }: Conversation): string | undefined {
  for (const { role, text } of messages.toReversed()) {
    if (role !== 'caller') continue
    const [phone] = understand(text).phones
    if (phone) return phone
  }
  return undefined
}
