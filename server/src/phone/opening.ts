/**
 * The opening is the product's, not the prompt's: who answers, on whose behalf, and that it is an AI.
 * Guidelines C(2026) 5054, point 31: the word « assistant » alone does not disclose an AI.
 */
import type { Language } from '../tongues/tongue.ts'
import type { Assistant } from './assistant.ts'
import { phrasesIn } from './phrases/phrases.ts'

/** Goes into the log with each opening: which wording the caller was given. */
export const openingVersion = '2026-11-1'

const saysItIsAnAi: Record<Language, RegExp> = {
  fr: /intelligence artificielle|\bIA\b|agent vocal automatique|robot/i,
  en: /artificial intelligence|\bAI\b|automat(?:ic|ed) (?:voice )?(?:agent|assistant)|robot/i,
  ar: /ذكاء اصطناعي|الذكاء الاصطناعي|آلي/,
}

/** The first words of a call, complete in law whatever greeting the business wrote. */
export function opening(assistant: Assistant, language: Language): { text: string; wording: string } {
  const phrases = phrasesIn(language)
  const greeting = assistant.greeting[language]?.trim() || phrases.greeting(assistant.business)
  const disclosed = saysItIsAnAi[language].test(greeting)
  const named = greeting.toLocaleLowerCase().includes(assistant.business.toLocaleLowerCase())
  const text = disclosed && named ? greeting : `${greeting} ${phrases.disclosure(assistant.business)}`
  return { text, wording: `${language}-${openingVersion}` }
}
