/** Asked of a practitioner by name, or of another than the one spoken of. One entry per language. */
import type { Language } from '../../../tongues/tongue.ts'
import { wrapped } from '../../../tongues/wrapped.ts'

export interface DoctorWords {
  /** « le docteur NAME consulte », « c'est »: something is asked, or told, of them; `NAME` stands for the name. */
  readonly doing: string
  /** « quels jours », « quand »: their hours are the house's. */
  readonly when: RegExp
  /** « un homme ou une femme »: in no document, whatever stands beside it. */
  readonly manOrWoman: RegExp
  /** « et avec un autre docteur ? » */
  readonly another: RegExp
}

const fr: DoctorWords = {
  doing:
    "(?:docteure?|dr\\.?|médecin|doctoresse|madame|monsieur|mme|m\\.)\\s+NAME,?\\s+(?:c['’]est|est-ce qu['’]|(?:il|elle) (?:est|parle|consulte|travaille|reçoit|fait|prend|suit|accepte)|est (?:un|une|bien|sympa|spécialis|conventionn|gentil|généraliste|pédiatre)|parle|consulte|travaille|reçoit|fait|prend|suit|accepte|s['’]occupe)",
  when: /(?<!\p{L})(?:quels? jours?|quand|quelles? heures?|horaires?)(?!\p{L})/iu,
  manOrWoman: /(?<!\p{L})(?:homme ou (?:une )?femme|femme ou (?:un )?homme|une femme|un homme)(?!\p{L})/iu,
  another: wrapped('iu')`
    (?<!\p{L})(?:une? autre (?:docteure?|médecin|praticien|conseill\p{L}+)
    |(?:les|des|vos) autres (?:docteurs|médecins|conseill\p{L}+)|quelqu['’]un d['’]autre)(?!\p{L})
  `,
}

const en: DoctorWords = {
  doing: '(?:doctor|dr\\.?|mister|mrs\\.?|ms\\.?|mr\\.?)\\s+NAME\\s+(?:is an?|speaks?|works?|takes?|sees?)',
  when: /\b(?:which days|when|what hours)\b/iu,
  manOrWoman: /\b(?:a )?(?:man or (?:a )?woman|woman or (?:a )?man)\b/iu,
  another: /\b(?:another (?:doctor|adviser)|the other (?:doctors|advisers)|somebody else|someone else)\b/iu,
}

const ar: DoctorWords = {
  doing: '(?:الدكتور|الدكتورة)\\s+NAME\\s+(?:يتكلم|يعمل|هو)',
  when: /(?:أي أيام|متى)/u,
  manOrWoman: /(?:رجل أم امرأة|امرأة أم رجل)/u,
  another: /(?:طبيب آخر|شخص آخر)/u,
}

const doctors: Readonly<Record<Language, DoctorWords>> = { fr, en, ar }

export function doctorWordsIn(language: Language): DoctorWords {
  return doctors[language]
}
