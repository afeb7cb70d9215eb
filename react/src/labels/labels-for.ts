import type { CallLanguage } from '../protocol.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import type { CallLabels } from './labels.ts'

const byLanguage: Readonly<Record<CallLanguage, CallLabels>> = { fr, en, ar }

/** The words of a language, some of them replaced by the host's. */
export function labelsFor(language: CallLanguage, override: Partial<CallLabels> | undefined): CallLabels {
  return { ...byLanguage[language], ...override }
}
