/** English, for callers in France: British dates, the day before the month. */
import type { Tongue } from '../tongue.ts'
import { rehearsal } from './rehearsal.ts'
import { say } from './say/index.ts'
import { mayBeReflex, understand } from './understand.ts'

export const en: Tongue = {
  language: 'en',
  locale: 'en-GB',
  direction: 'ltr',
  understand,
  mayBeReflex,
  say,
  rehearsal,
}
