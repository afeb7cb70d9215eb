/** The spoken languages of the house, in an explicit list: a language is a folder and a line here. */
import { fr } from './fr/index.ts'
import type { Language, Tongue } from './tongue.ts'

export const tongues: readonly Tongue[] = [fr]

/** The tongue of a language, when the house speaks it. */
export function tongueOf(language: Language | string): Tongue | undefined {
  return tongues.find((tongue) => tongue.language === language)
}
