/** Who calls for a house about its own work, a pharmacy, a laboratory, a nurse: no patient. One entry per language. */
import type { Language } from '../../../tongues/tongue.ts'
import { wrapped } from '../../../tongues/wrapped.ts'

export interface FirmWords {
  /** A house that presents itself; its name is the group. */
  readonly presents: readonly RegExp[]
  /** Somebody of the trade, who may as well be a patient… */
  readonly craft: RegExp
  /** …unless they speak of somebody they care for. */
  readonly ofPatient: RegExp
}

const house =
  "(?:pharmacie|labo(?:ratoire)?|hôpital|clinique|ehpad|maison de (?:retraite|santé)|cabinet (?:infirmier|dentaire|de radiologie|de kiné)|centre (?:de radiologie|d['’]imagerie|hospitalier)|mutuelle|cpam|assurance maladie|caisse primaire|crèche|société|entreprise|ambulances?)"
const itsName =
  "(?:(?: (?:du|de la|des|de l['’]|de|d['’]))? ?(?!(?:je|on|nous|il|elle|au|à|pour|qui|où|concernant)(?!\\p{L})|j['’])[\\p{L}-]+){0,2}"
const named = `(?:la |le |les |l['’])?(${house}${itsName})(?! qui(?!\\p{L}))`

const fr: FirmWords = {
  presents: [
    new RegExp(`(?<!\\p{L})(?:ici|c['’]est) ${named}`, 'iu'),
    new RegExp(`(?<!\\p{L})(?:appelle|appelons|téléphone) (?:de|depuis|pour) ${named}`, 'iu'),
    new RegExp(`(?<!\\p{L})de la part (?:de )?${named}`, 'iu'),
    new RegExp(`${named},? à l['’]appareil`, 'iu'),
  ],
  craft: wrapped('iu')`
    (?<!\p{L})(?:je suis|c['’]est) (?:la |le |l['’]|une? )?(?:pharmacien(?:ne)?|préparat(?:eur|rice)
    |biologiste|laborantine?|infirmi(?:er|ère)|kiné(?:sithérapeute)?|sage-femme|aide[- ]soignante?
    |aide à domicile|ambulanci(?:er|ère)|assistante sociale|confrère|consœur)(?!\p{L})
  `,
  ofPatient: wrapped('iu')`
    (?<!\p{L})(?:(?:un|une|d['’]une?|votre|vos|des|mes|ma|mon|notre) patient(?:e|s|es)?|ordonnance
    |prescription|résultats?|posologie|dosage|pansement|compte[- ]rendu|transmettre)(?!\p{L})
  `,
}

const en: FirmWords = {
  presents: [
    wrapped('iu')`
    \b(?:this is|calling from|on behalf of) (?:the )?((?:[\p{L}'’-]+ ){0,3}(?:pharmacy|laboratory|lab
    |hospital|clinic|nursing home|insurance))\b
  `,
  ],
  craft:
    /\bi(?:'|’)?(?: a)?m (?:the |a )?(?:pharmacist|nurse|midwife|physio(?:therapist)?|social worker)\b/iu,
  ofPatient: /\b(?:patients?|prescription|results?|dosage|report)\b/iu,
}

const ar: FirmWords = {
  presents: [/(?:معكم|هنا|من) ((?:صيدلية|مختبر|مستشفى|عيادة) \S+)/u],
  craft: /(?!)/u,
  ofPatient: /(?!)/u,
}

const firms: Readonly<Record<Language, FirmWords>> = { fr, en, ar }

export function firmWordsIn(language: Language): FirmWords {
  return firms[language]
}
