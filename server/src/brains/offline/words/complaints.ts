/** How callers complain of the house, and what they are told. One entry per language. */
import type { Language } from '../../../tongues/tongue.ts'

export interface ComplaintWords {
  readonly complains: RegExp
  /** Behind the apology. */
  readonly tellThem: string
}

const fr: ComplaintWords = {
  complains:
    /(?<!\p{L})(?:(?:étai(?:t|ent)|a été|ont été|sont arrivée?s?|est arrivée?) (?:\p{L}+ ){0,2}?(?:froide?s?|tiède|immangeables?|infecte?s?|dégueulasses?|horribles?|catastrophiques?|décevante?s?|nul(?:le)?s?|sales?|brûlée?s?|cramée?s?|trop cuite?s?|pas cuite?s?|pas fra\p{L}+|interminables?|impolie?s?|désagréables?|odieu\p{L}+|malpolie?s?|très longs?|trop longs?|lamentables?|mauvais\p{L}*)|(?:suis|sommes|été|est) (?:\p{L}+ )?(?:déçue?s?|mécontente?s?|furieu\p{L}+|mal (?:reçue?s?|accueillie?s?|servie?s?))|(?:n['’]?(?:est|étais|étions) |est |suis )?(?:vraiment )?pas (?:du tout )?(?:contente?s?|satisfaite?s?)|une erreur (?:dans|sur) (?:l['’]addition|la note|la facture)|(?:trop|deux fois) (?:payé|facturé|débité|compté)|(?:été|tombée?s?|eu) (?:\p{L}+ )?(?:malades?|une intoxication)(?: \p{L}+)* (?:après|en sortant|chez vous)|attendu (?:\p{L}+ ){1,3}?(?:heures?|minutes?|quart d['’]heure))(?!\p{L})/iu,
  tellThem: 'Je le note pour le responsable, qui vous rappellera.',
}

const en: ComplaintWords = {
  complains:
    /\b(?:(?:was|were) (?:\p{L}+ ){0,2}?(?:cold|inedible|awful|terrible|dreadful|disappointing|dirty|burnt|undercooked|overcooked|rude|disgusting|very slow|too slow)|(?:am|are|was|were|i(?:'|’)m|we(?:'|’)re) (?:\p{L}+ )?(?:disappointed|unhappy|not happy|furious)|overcharged|charged (?:me|us) twice|mistake (?:in|on) the bill|waited (?:for )?(?:\p{L}+ ){0,2}(?:hours?|minutes))\b/iu,
  tellThem: 'I am noting it for the manager, who will call you back.',
}

const ar: ComplaintWords = {
  complains: /(?:كان (?:الطعام|الأكل) (?:باردا|سيئا)|الخدمة (?:كانت )?سيئة|لست راضيا)/u,
  tellThem: 'سأسجل ذلك للمسؤول وسيتصل بكم.',
}

const complaints: Readonly<Record<Language, ComplaintWords>> = { fr, en, ar }

export function complaintWordsIn(language: Language): ComplaintWords {
  return complaints[language]
}
