/** The spoken languages of the house, in an explicit list: a language is a folder and a line here. */
import { ar } from './ar/index.ts'
import { en } from './en/index.ts'
import { fr } from './fr/index.ts'
import type { Tongue } from './tongue.ts'

export const tongues = { fr, en, ar } as const satisfies Readonly<Record<string, Tongue>>

/** The tongue of a language, when the house speaks it. */
export function tongueOf(language: string): Tongue | undefined {
  return Object.values(tongues).find((tongue) => tongue.language === language)
}
