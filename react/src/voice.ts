/** Which of the browser's voices speaks a language. */
import type { CallLanguage } from './protocol.ts'

export const voiceLocales: Readonly<Record<CallLanguage, string>> = { fr: 'fr-FR', en: 'en-GB', ar: 'ar-SA' }

/** A voice of the machine before one of the network: Chrome cuts the latter after 15 s. Android writes `fr_FR`. */
export function chooseVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: CallLanguage,
): SpeechSynthesisVoice | null {
  const speaking = voices.filter(({ lang }) => lang.replace('_', '-').toLowerCase().startsWith(language))
  return speaking.find(({ localService }) => localService) ?? speaking[0] ?? null
}
