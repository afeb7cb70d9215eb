/** What callers say in a roundabout way, as the documents write it. Data: to teach one, add a line. */
import type { Language, Trade } from '../../../tongues/tongue.ts'
import { wrapped } from '../../../tongues/wrapped.ts'

/** Said so, meant so; where it means that in one trade only, that trade. */
type Paraphrase = readonly [RegExp, string, Trade?]

const paraphrases: Readonly<Record<Language, readonly Paraphrase[]>> = {
  fr: [
    [
      /(?<!\p{L})(?:mange\p{L}*|prend\p{L}*|veu\p{L}+) (?:pas|jamais|plus) de (?:viande|poisson)|sans viande/iu,
      'plats végétariens',
    ],
    [
      /(?<!\p{L})(?:médecin traitant|nouveaux? patients?|nouvelles? patientes?)(?!\p{L})/iu,
      'nouveaux patients acceptés',
    ],
    [
      /(?<!\p{L})(?:en visio\p{L}*|par (?:visio\p{L}*|vidéo)|à distance)(?!\p{L})/iu,
      'téléconsultation',
      'medical',
    ],
    [
      /(?<!\p{L})(?:appell?e(?:r)?|contacte(?:r)?|joindre) qui|qui (?:appeler|contacter|joindre)/iu,
      'médecin de garde soir nuit week-end',
      'medical',
    ],
    [
      /(?<!\p{L})(?:prises? en charge|financée?s?)(?!\p{L})/iu,
      'autres financements prise en charge France Travail',
      'training',
    ],
    [
      /(?<!\p{L})(?:venir|aller|passer|viens|passe) (?:le |la |les )?(?:chercher|récupérer|prendre|retirer)(?!\p{L})/iu,
      'retrait au dépôt',
      'after-sales',
    ],
    [
      /(?<!\p{L})(?:technicien|réparat\p{L}*|dépann\p{L}*)(?!\p{L}).*(?<!\p{L})(?:combien de temps|quand|délai)/iu,
      'technicien rappelle réparation pièce de rechange',
      'after-sales',
    ],
    [
      /(?<!\p{L})(?:mont(?:er|ez)|assembl(?:er|ez)) (?:le |la |l['’]|les |mon |ma |mes |une? )/iu,
      'montage',
      'after-sales',
    ],
    [
      wrapped('iu')`
      (?<!\p{L})(?:cabinet|restaurant|magasin|dépôt|centre|bureaux?|c['’]|vous)(?: ils?)? ?(?:est|êtes|sont
      |trouve\p{L}*)(?: situés?)? où(?!\p{L})
      |(?<!\p{L})où (?:se (?:trouve|situe)|est(?: situé)?|êtes-vous|vous êtes
      |vous trouvez)(?! (?:ma|mon|la (?:livraison|commande)))(?!\p{L}).*(?<!\p{L})(?:cabinet|restaurant
      |magasin|dépôt|centre|bureaux?|vous)(?!\p{L})
    `,
      'adresse se trouve',
    ],
    [
      wrapped('iu')`
      (?<!\p{L})(?:cherche(?:nt)?|veut|voudr\p{L}+|aimer\p{L}+
      |souhait\p{L}+) (?:faire |suivre |trouver )?(?:une
      |des) formations?(?=[\s,.!?]*(?:$|et |mais |pour |qui |s['’]il |svp))
    `,
      'liste des formations proposées',
      'training',
    ],
    [/(?<!\p{L})compte (?:personnel (?:de )?)?formation(?!\p{L})/iu, 'CPF'],
  ],
  en: [
    [/\bnew patients?\b/iu, 'new patients welcome', 'medical'],
    [/\b(?:do(?:es)?n(?:'|’)?t|do not|does not|never) eat meat\b|\bwithout meat\b/iu, 'vegetarian dishes'],
  ],
  ar: [[/(?:لا (?:آكل|يأكل|تأكل|نأكل) اللحم|بدون لحم)/u, 'أطباق نباتية']],
}

/** The words to look for; undefined when the caller's own will do. */
export function paraphrase(said: string, language: Language, trade: Trade): string | undefined {
  return paraphrases[language].find(
    ([roundabout, , only]) => (!only || only === trade) && roundabout.test(said),
  )?.[1]
}
