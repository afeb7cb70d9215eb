/** The practitioner that a call is about: a language model may leave out whom the caller asked for. */
import type { Language } from '../tongues/tongue.ts'
import { familyOf, letters } from './consent/heard-name.ts'
import type { Conversation } from './consent/conversation.ts'

/** Words that may turn « le docteur Martin » into somebody who is not wanted, or not there. */
const against: Record<Language, RegExp> = {
  fr: /(?<!\p{L})(?:pas|plus|sauf|sans|ni|aucun|jamais|absente?|complete?t?|conges?|autre)(?!\p{L})/u,
  en: /(?<!\p{L})(?:not|no|t|except|without|away|off|full|other|instead)(?!\p{L})/u,
  ar: /(?<!\p{L})(?:ليس|لا|غير|بدون|لن|لم)(?!\p{L})/u,
}

/**
 * Whom the last words that name somebody mean, when they name one and not against them; undefined when that is not clear.
 * What the assistant offered counts for the hour it offered: `time`, when something is about to be written.
 */
export function namedPractitioner(conversation: Conversation, time?: string): string | undefined {
  const { messages, events, language, understand, practitioners } = conversation
  const known = practitioners.map((name) => ({ name, family: familyOf(name) }))
  const named = (text: string) => known.filter(({ family }) => ` ${letters(text)} `.includes(` ${family} `))
  // What was said before the last deed was about that deed.
  const since = events.findLast(
    (event) => event.type === 'tool-answered' && event.answer.ok && isDeed(event.tool),
  )?.at
  const words = messages.filter(
    ({ at, kind }) => kind !== 'filler' && kind !== 'opening' && at >= (since ?? 0),
  )
  if (!words.some(({ text }) => named(text).length > 0)) return undefined
  for (const { role, text } of words.toReversed()) {
    if (role === 'caller' && understand(text).anyPractitioner) return undefined
    const sentence = sentencesOf(text).findLast((one) => named(one).length > 0)
    if (sentence === undefined) continue
    if (against[language].test(letters(sentence))) return undefined
    if (role === 'assistant' && !understand(sentence).dates.some((when) => time && when.time === time))
      continue
    const [only, ...others] = named(sentence)
    return others.length > 0 ? undefined : only?.name
  }
  return undefined
}

function isDeed(tool: string): boolean {
  return /^(?:book|move|cancel)_appointment$/.test(tool)
}

function sentencesOf(text: string): readonly string[] {
  return text.match(/(?:[^.!?؟…\n]|(?<=\b(?:Dr|Pr|Mme|M))\.)+/gu) ?? []
}
