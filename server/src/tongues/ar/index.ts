/** Arabic: the standard language spoken, the Maghreb and the Levant understood too. */
import type { Tongue } from '../tongue.ts'
import { rehearsal } from './rehearsal.ts'
import { say } from './say/index.ts'
import { mayBeReflex, understand } from './understand.ts'

export const ar: Tongue = {
  language: 'ar',
  locale: 'ar',
  direction: 'rtl',
  understand,
  mayBeReflex,
  say,
  rehearsal,
}
