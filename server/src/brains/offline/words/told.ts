/** What callers tell the house without asking for a moment: complaints, thanks, papers, medical questions. One entry per language. */
import type { Language } from '../../../tongues/tongue.ts'
import { wrapped } from '../../../tongues/wrapped.ts'

export interface ToldWords {
  readonly complains: RegExp
  /** Behind the apology. */
  readonly tellThem: string
  /** « je voulais vous remercier, le technicien a été gentil » */
  readonly praises: RegExp
  readonly praised: string
  /** « je voudrais un devis », « un double de ma facture »: somebody has to write it. */
  readonly paperwork: RegExp
  /** « vous pouvez nous garder la table jusqu'à 20 h 15 ? » */
  readonly holds: RegExp
  /** « je peux donner du doliprane à mon bébé ? » */
  readonly advice: RegExp
  readonly noAdvice: string
}

const fr: ToldWords = {
  complains: wrapped('iu')`
    (?<!\p{L})(?:(?:étai(?:t|ent)|a été|ont été|sont arrivée?s?|est arrivée?) (?:\p{L}+ ){0,2}?(?:froide?s?
    |tiède|immangeables?|infecte?s?|dégueulasses?|horribles?|catastrophiques?|décevante?s?|nul(?:le)?s?
    |sales?|brûlée?s?|cramée?s?|trop cuite?s?|pas cuite?s?|pas fra\p{L}+|interminables?|impolie?s?
    |désagréables?|odieu\p{L}+|malpolie?s?|très longs?|trop longs?|lamentables?|mauvais\p{L}*)
    |(?:suis|sommes|été|est) (?:\p{L}+ )?(?:déçue?s?|mécontente?s?|furieu\p{L}+
    |mal (?:reçue?s?|accueillie?s?|servie?s?))
    |(?:n['’]?(?:est|étais|étions) |est |suis )?(?:vraiment )?pas (?:du tout )?(?:contente?s?|satisfaite?s?)
    |une erreur (?:dans|sur) (?:l['’]addition|la note|la facture)
    |(?:trop|deux fois) (?:payé|facturé|débité|compté)
    |(?:payé|facturé|débité|compté)(?: \p{L}+){0,3}? (?:deux fois|en double|en trop|trop cher)
    |(?:été|tombée?s?|eu) (?:\p{L}+ )?(?:malades?|une intoxication)(?: \p{L}+)* (?:après|en sortant
    |chez vous)|attendu (?:\p{L}+ ){1,3}?(?:heures?|minutes?|quart d['’]heure))(?!\p{L})
  `,
  tellThem: 'Je le note pour le responsable, qui vous rappellera.',
  praises: wrapped('iu')`
    (?<!\p{L})(?:(?:vous|le|la|les|l['’]équipe) remercier|remercier (?:le|la|les|l['’]|votre|toute)
    |féliciter|(?:un grand |mille )bravo|(?:étai\p{L}+|a été
    |ont été) (?:vraiment |très |super |adorablement )*(?:gentil\p{L}*|adorables?|parfaits?|super
    |délicieu\p{L}+|excellente?s?|formidables?|génia\p{L}+))(?!\p{L})
  `,
  praised: 'Merci beaucoup, cela fait plaisir.',
  paperwork: wrapped('iu')`
    (?<!\p{L})(?:(?:je|on|nous) (?:voudr\p{L}+|souhait\p{L}+|aimeri\p{L}+|veux|voulons)
    |j['’](?:aimerais|ai besoin|aurais besoin|aurais voulu)|il (?:me |nous )?(?:faut|faudrait|manque)
    |pou(?:vez|rriez)[- ]vous (?:me|m|nous)|vous pou(?:vez|rriez) (?:me|m|nous)|obtenir
    |recevoir)(?:[\s'’]+\p{L}+){0,3}?[\s'’]+(?:devis|duplicata|double|copie|facture|justificatif
    |attestation de (?:présence|paiement|(?:fin de )?(?:formation|stage)|suivi)|convention|brochure
    |plaquette|documentation|note de frais)(?!\p{L})
    |(?<!\p{L})pou(?:vez|rriez)(?!\p{L}).*(?<!\p{L})envoyer(?!\p{L}).*(?<!\p{L})par (?:e-?mail|mail|courriel
    |courrier|sms|la poste)(?!\p{L})
  `,
  holds: wrapped('iu')`
    (?<!\p{L})(?:garder|garde[rz]|gardiez|tenir|attendre)(?:[- ](?:nous|moi|bien|quand même))? ?(?:la|notre
    |ma) (?:table|réservation)(?!\p{L})(?!.*combien)
  `,
  advice: wrapped('iu')`
    (?<!\p{L})(?:(?:je|on) (?:peux|peut|dois|doit)|faut-il|est-ce qu['’]il faut
    |c['’]est (?:grave|normal|dangereux)|dois-je|puis-je)(?!\p{L}).*(?<!\p{L})(?:doliprane|paracétamol
    |ibuprofène|aspirine|antibiotiques?|médicaments?|cachets?|sirop|fièvre|traitement|dose|température
    |bouton|plaques|douleur|saign\p{L}+|tension|vaccin(?:er)?|toux)(?!\p{L})
  `,
  noAdvice: 'Je ne peux donner aucun conseil médical, seul un médecin le peut.',
}

const en: ToldWords = {
  complains: wrapped('iu')`
    \b(?:(?:was|were) (?:\p{L}+ ){0,2}?(?:cold|inedible|awful|terrible|dreadful|disappointing|dirty|burnt
    |undercooked|overcooked|rude|disgusting|very slow|too slow)
    |(?:am|are|was|were|i(?:'|’)m|we(?:'|’)re) (?:\p{L}+ )?(?:disappointed|unhappy|not happy|furious)
    |overcharged|charged (?:me|us) twice|mistake (?:in|on) the bill
    |waited (?:for )?(?:\p{L}+ ){0,2}(?:hours?|minutes))\b
  `,
  tellThem: 'I am noting it for the manager, who will call you back.',
  praises: wrapped('iu')`
    \b(?:wanted to (?:say )?thank|thank (?:the|your)|congratulat\p{L}+
    |(?:was|were) (?:really |very |so )*(?:lovely|kind|excellent|wonderful|delicious|great))\b
  `,
  praised: 'Thank you very much, that is good to hear.',
  paperwork: wrapped('iu')`
    \b(?:i|we)(?:(?:'|’)d like| would like| need| want)(?: \p{L}+){0,3}? (?:quote|invoice|copy|receipt
    |certificate of attendance|brochure)\b
  `,
  holds: /\b(?:hold|keep) (?:our|the|my) table\b/iu,
  advice: wrapped('iu')`
    \b(?:can i|should i|may i|is it (?:serious|normal|dangerous|safe))\b.*\b(?:paracetamol|ibuprofen|aspirin
    |antibiotics?|medicine|pills?|fever|dose|treatment|temperature|rash|pain|bleeding|cough)\b
  `,
  noAdvice: 'I cannot give any medical advice, only a doctor can.',
}

const ar: ToldWords = {
  complains: /(?:كان (?:الطعام|الأكل) (?:باردا|سيئا)|الخدمة (?:كانت )?سيئة|لست راضيا)/u,
  tellThem: 'سأسجل ذلك للمسؤول وسيتصل بكم.',
  praises: /(?:أردت أن أشكر|أود أن أشكر)/u,
  praised: 'شكرا جزيلا، هذا يسعدنا.',
  paperwork: /(?:أريد|أحتاج) (?:إلى )?(?:فاتورة|عرض سعر|نسخة)/u,
  holds: /(?!)/u,
  advice: /(?:هل (?:يمكنني|أستطيع) (?:إعطاء|أخذ|تناول))/u,
  noAdvice: 'لا يمكنني تقديم أي نصيحة طبية، الطبيب وحده يستطيع ذلك.',
}

const told: Readonly<Record<Language, ToldWords>> = { fr, en, ar }

export function toldWordsIn(language: Language): ToldWords {
  return told[language]
}
