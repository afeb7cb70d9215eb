/** Who calls to sell something: how it is heard, and how it is declined. One entry per language. */
import type { Language } from '../../../tongues/tongue.ts'
import { wrapped } from '../../../tongues/wrapped.ts'

export interface Canvassing {
  /** What the caller offers us; never what they ask us to offer. */
  readonly sells: RegExp
  /** The first refusal, the one who insists, and the last word. */
  readonly declined: string
  readonly declinedAgain: string
  readonly declinedForGood: string
}

const fr: Canvassing = {
  sells: wrapped('iu')`
    (?<!\p{L})(?:(?<!(?:pouvez|pourriez|pouvoir|devez|allez|voulez|que)[- ])vous (?:proposer|présenter
    |faire (?:découvrir|connaître|bénéficier|profiter))(?: [\p{L}'’-]+){0,4}? ?(?:offres?|solutions?
    |services|partenariats?|contrats?|produits?|abonnements?|panneaux|logiciels?|tarifs?|forfaits?
    |démonstrations?|audits?|diagnostics?|prestations?|catalogues?|gamme|avantages?|promotions?|nouveautés?
    |mutuelle|assurances?|formations)|votre (?:contrat|facture|fournisseur)s? (?:d['’]|de )(?:électricité
    |gaz|énergie|téléphonie|internet|télécom\p{L}*)|panneaux (?:solaires|photovoltaïques)|pompes? à chaleur
    |référencement (?:google|internet|naturel|local)|visibilité sur (?:google|internet|le web)|fiche google
    |(?:démonstration|démo|audit|étude|diagnostic) gratuite?|réduire vos (?:factures|charges|impôts|coûts)
    |d[ée]fiscalis\p{L}+|démarch\p{L}+ commercial\p{L}*|prospection commerciale)(?!\p{L})
  `,
  declined:
    'Merci, mais nous ne donnons pas suite aux appels commerciaux par téléphone. Je peux seulement noter un message pour l’équipe.',
  declinedAgain: 'Je ne peux passer personne pour une offre commerciale, seulement noter un message.',
  declinedForGood: 'Je regrette, je ne peux rien faire de plus pour vous.',
}

const en: Canvassing = {
  sells: wrapped('iu')`
    \b(?:(?<!(?:can|could|do|will|would) )(?:offer|present|introduce
    |show) you(?: [\p{L}'’-]+){0,4}? (?:offer|deal|solution|service|partnership|contract|product|plan
    |software|demo|audit|range|insurance)s?
    |your (?:electricity|energy|gas|phone|internet) (?:contract|bill|provider|supplier)|solar panels
    |heat pumps?|(?:google|search engine) ranking|free (?:demo|demonstration|audit)
    |(?:cut|lower|reduce) your (?:bills|costs|taxes)|sales call)\b
  `,
  declined:
    'Thank you, but we do not take sales offers by telephone. I can only take a message for the team.',
  declinedAgain: 'I cannot put a sales call through, I can only take a message.',
  declinedForGood: 'I am sorry, there is nothing more I can do for you.',
}

const ar: Canvassing = {
  sells:
    /(?:أعرض|نعرض|أقدم|نقدم) (?:عليكم|لكم) (?:\S+ )?(?:عرض|خدمة|خدمات|منتج|منتجات|حلول|شراكة)|ألواح شمسية|عرض تجاري/u,
  declined: 'شكرا، لكننا لا نتابع العروض التجارية عبر الهاتف. يمكنني فقط تسجيل رسالة للفريق.',
  declinedAgain: 'لا أستطيع تحويل مكالمة تجارية، يمكنني فقط تسجيل رسالة.',
  declinedForGood: 'أعتذر، لا أستطيع فعل أكثر من ذلك.',
}

const canvassing: Readonly<Record<Language, Canvassing>> = { fr, en, ar }

export function canvassingIn(language: Language): Canvassing {
  return canvassing[language]
}
