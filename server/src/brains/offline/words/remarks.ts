/** What callers add about an appointment that is being made, without answering anything. One entry per language. */
import type { Language } from '../../../tongues/tongue.ts'
import { wrapped } from '../../../tongues/wrapped.ts'

export interface Remarks {
  /** « pour un renouvellement », « j'ai mal »: why they come. */
  readonly reason: RegExp
  /** What stands before the reason itself. */
  readonly beforeReason: RegExp
  /** Words that refuse or deny: no reason to come. */
  readonly denies: RegExp
  /** « c'est elle qui viendra, pas moi »: who comes, as it was noted. */
  readonly whoComes: RegExp
  /** « non… enfin c'est bon »: the « no » is taken back. */
  readonly takenBack: RegExp
  /** « merci, à lundi »: said of the moment that was proposed, it agrees. */
  readonly seeYou: RegExp
  /** « à samedi », at the end, when nothing else is wanted. */
  readonly untilThen: RegExp
  /** « et le samedi ? »: asks the same of another day. */
  readonly goesOn: RegExp
  /** « le dernier », among those offered, or of another day; the last is the group. */
  readonly pointer: RegExp
  /** Said of another day, « le dernier » is late in it. */
  readonly lateInDay: string
}

const fr: Remarks = {
  reason: wrapped('iu')`
    (?<!\p{L})pour (?:(?:une?|des|le|la|les|mon|ma|mes|son|sa|ses) |l['’])?(?:[\p{L}-]+ )?(?:renouvel\p{L}*
    |ordonnances?|vaccin\p{L}*|rappel de vaccin|certificats?|contrôle|suivi|bilan|résultats?|analyses?
    |prise de sang|examen|douleurs?|arrêt de travail|grossesse|toux|fièvre|grippe|angine|tension)(?!\p{L})
    |(?<!\p{L})(?:(?:j['’]|il |elle )(?:ai |a )(?:très |toujours |vraiment |un peu )?mal(?! (?:compris
    |entendu|noté|saisi|dit|écrit|lu|parlé|vu))(?!\p{L})|(?:fait|font) mal(?!\p{L}))
  `,
  beforeReason: wrapped('iu')`
    ^(?:(?:c['’]est|ce serait|c['’]était|ça serait|et|en fait|alors|parce que
    |moi)[\s,]+)*(?:pour (?:(?:une?|des|le|la|les|mon|ma|mes|son|sa|ses) |l['’])?
    |(?:je |j['’])(?:suis |ai )?)
  `,
  denies: /(?<!\p{L})(?:pas|plus|jamais|rien|non|tombe (?:très |plutôt )?mal)(?!\p{L})/iu,
  whoComes: wrapped('iu')`
    (?<!\p{L})(?:c['’]est (?:bien )?(?:pour )?(?:elle|lui|eux)(?!\p{L})
    |(?:pas|et non) (?:pour )?moi\s*[.!]?$|(?<!\p{L})(?:elle|il) est née? en(?!\p{L}))
  `,
  takenBack: wrapped('iu')`
    [\s,.…](?:enfin|bon|mais|allez)[\s,]+(?:bon |non |si |oui )*(?:c['’]est (?:bon|pas grave|rien|très bien
    |parfait)|ça (?:va|ira|marche)(?: comme ça)?|laissez|peu importe)\s*[.!]*$
  `,
  seeYou: /(?<!\p{L})(?:à|au|rendez-vous) (?:\p{L}+)/iu,
  untilThen: wrapped('iu')`
    (?<!\p{L})à (?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche
    |demain)(?: (?:prochain|midi|soir|matin))?|ce (?:soir|midi)|la semaine prochaine|bientôt
    |tout à l['’]heure)(?: alors| donc)?[\s.!]*$
  `,
  pointer:
    /(?<!\p{L})(?:les?|la) (?:premi\p{L}+|deuxi\p{L}+|second\p{L}*|troisi\p{L}+|(derni\p{L}+))(?!\p{L})/iu,
  lateInDay: 'en fin de journée',
  goesOn: /^(?:ah |ok |d['’]accord |bon |alors )*et(?!\p{L})/iu,
}

const en: Remarks = {
  reason: wrapped('iu')`
    \b(?:for|about) (?:(?:an?|some|the|my) )?(?:[\p{L}-]+ )?(?:renewal|prescription|vaccin\p{L}*|jab
    |certificate|check-?up|follow-?up|results?|blood test|sick note|cough|fever|flu|rash)\b
    |\b(?:i(?:'|’)ve got|i have|he has|she has) (?:an? |some )?(?:[\p{L}-]+ )?(?:pain|fever|temperature
    |cough|cold|flu|rash|throat|\p{L}*ache)\b|\bhurts?\b
  `,
  beforeReason: wrapped('iu')`
    ^(?:(?:it(?:'|’)s|it is|it would be|well|because|and)[\s,]+)*(?:(?:for|about) (?:(?:an?|some|the|my) )?
    |i(?:'|’)ve got |i have )?
  `,
  denies: /\b(?:not|no|never|n(?:'|’)t)\b|n['’]t\b/iu,
  whoComes: wrapped('iu')`
    \b(?:(?:it(?:'|’)s for|that(?:'|’)s for) (?:her|him|them)|(?:she|he)(?:'|’)s the one
    |not (?:for )?me[.!]?$|(?:she|he) was born in)
  `,
  takenBack:
    /[\s,.…](?:well|but|oh|anyway)[\s,]+(?:no )?(?:that(?:'|’)s|it(?:'|’)s) (?:fine|ok(?:ay)?|all right|good)\s*[.!]*$/iu,
  seeYou: /\bsee you\b/iu,
  untilThen: /\bsee you (?:on |next |tomorrow|tonight|then|soon|later)/iu,
  pointer: /\bthe (?:first|second|third|(last))(?: one)?\b/iu,
  lateInDay: 'at the end of the day',
  goesOn: /^(?:ok(?:ay)? |oh |right )*(?:and|what about|how about)\b/iu,
}

const ar: Remarks = {
  reason: /(?:تجديد|وصفة|تطعيم|لقاح|شهادة طبية|فحص|تحاليل|نتائج|ألم|يؤلمني|تؤلمني|حمى|حرارة|سعال|زكام|صداع)/u,
  beforeReason: /^(?:(?:هو|هي|لأن|من أجل)\s+)*/u,
  denies: /(?:^|\s)(?:لا|ليس|ليست|غير)(?=\s|$)/u,
  whoComes: /(?:هي التي|هو الذي|ليس أنا|ولست أنا|وليس أنا)/u,
  takenBack: /(?:لا بأس|لا يهم|حسنا هذا جيد)\s*[.!]*$/u,
  seeYou: /(?:إلى|أراكم|نلتقي)/u,
  untilThen: /(?:إلى اللقاء|أراكم|نلتقي)/u,
  pointer: /(?:الأول|الثاني|الثالث|(الأخير))/u,
  lateInDay: 'في آخر النهار',
  goesOn: /^و(?:ماذا عن|في|يوم)?/u,
}

const remarks = { fr, en, ar } as const satisfies Record<Language, Remarks>

export function remarksIn(language: Language): Remarks {
  return remarks[language]
}
