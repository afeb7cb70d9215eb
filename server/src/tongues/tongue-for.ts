import type { Language, Tongue } from './tongue.ts'
import { tongueOf } from './tongues.ts'

/** The tongue of a language; French, which the house always speaks, for one it does not. */
export function tongueFor(language: Language): Tongue {
  const tongue = tongueOf(language) ?? tongueOf('fr')
  if (!tongue) throw new Error('The house speaks no French')
  return tongue
}
