/** French: what callers mean, and how it is said back. */
import type { Tongue } from '../tongue.ts'
import { rehearsal } from './rehearsal.ts'
import { mayBeReflex } from './reflexes.ts'
import { say } from './say/sayings.ts'
import { understand } from './understand.ts'

export const fr: Tongue = {
  language: 'fr',
  locale: 'fr-FR',
  direction: 'ltr',
  understand,
  mayBeReflex,
  say,
  rehearsal,
}
