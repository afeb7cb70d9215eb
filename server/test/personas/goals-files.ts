import type { Goal } from './goals.ts'

const broken: readonly (readonly [problem: string, stored: RegExp])[] = [
  ['le pied de la table est cassé', /pied|cass/i],
  ['le canapé que j’ai reçu est déchiré', /canapé|déchir/i],
  ["la porte de l'armoire ne ferme plus", /porte|armoire/i],
  ['il manque des vis dans le carton du lit', /vis|manqu/i],
  ['une chaise est arrivée toute rayée', /chaise|ray/i],
  ['le tiroir de la commode est bloqué', /tiroir|commode/i],
]
const more: readonly (readonly [problem: string, stored: RegExp])[] = [
  ['le sommier grince énormément', /sommier|grince/i],
  ["l'étagère s'est décrochée toute seule", /étagère|décroch/i],
  ["on m'a livré la mauvaise couleur de canapé", /couleur|canapé/i],
  ['le plateau de la table basse est fendu', /plateau|table|fend/i],
  ['le matelas sent très mauvais', /matelas|sent/i],
  ["un accoudoir du fauteuil s'est détaché", /accoudoir|fauteuil/i],
  ["il manque une porte à la bibliothèque que j'ai reçue hier", /porte|biblioth/i],
  ["la charnière du buffet a lâché au bout d'un mois", /charnière|buffet/i],
]
const orders = ['CMD-2024-12345', 'CMD-2025-00871', 'CMD-2026-04410', 'CMD-2026-05127']

const ticket: Goal = ({ chance, person }) => {
  const [problem, stored] = chance.pick([...broken, ...more])
  const order = chance.pick([...orders, null])
  return {
    line: 'sav',
    given: [],
    wishes: [
      {
        ask: chance.pick([
          "j'ai un problème avec un meuble",
          'je vous appelle pour une réclamation',
          "j'ai un souci avec ma commande",
          "c'est pour le service après-vente",
        ]),
        person,
        problem,
        order,
      },
    ],
    want: {
      tickets: [{ person: new RegExp(person.last, 'i'), phone: person.phone, order, problem: stored }],
    },
  }
}

const delivery: Goal = ({ chance, person }) => {
  const order = chance.pick(orders)
  const ask = chance.pick([
    'je voudrais savoir où en est ma livraison',
    "je n'ai toujours pas reçu ma commande",
    'ma livraison est en retard',
    'ma commande devait arriver la semaine dernière',
  ])
  return {
    line: 'sav',
    given: [],
    wishes: [
      {
        ask,
        person,
        problem: 'je n’ai rien reçu',
        message: 'je voudrais savoir quand je serai livré',
        order,
        wayOut: 'oui un message',
      },
    ],
    want: { either: new RegExp(order.slice(-5)) },
  }
}

const leaveMessage: Goal = ({ chance, person }) => {
  const [message, stored] = chance.pick([
    ['j’ai oublié mon écharpe dans la salle d’attente', /écharpe/i],
    ['il me faudrait une copie de mon ordonnance', /ordonnance/i],
    ["mon attestation pour la mutuelle n'est pas arrivée", /attestation|mutuelle/i],
    ['le docteur devait me rappeler et je n’ai pas eu de nouvelles', /rappeler|nouvelles/i],
  ] as const)
  return {
    line: 'cabinet',
    given: [],
    wishes: [
      {
        ask: chance.pick([
          'je voudrais laisser un message',
          'est-ce que je peux laisser un message',
          'je voudrais laisser un message pour le docteur Martin',
        ]),
        person,
        message,
        wayOut: 'oui',
      },
    ],
    want: {
      appointments: [],
      messages: [{ person: new RegExp(person.last, 'i'), phone: person.phone, message: stored }],
    },
  }
}

/** A firm that calls a practice about a patient: no patient itself. */
const firm: Goal = ({ chance, person }) => {
  const [ask, message, stored] = chance.pick([
    [
      'ici la pharmacie du Marché, je vous appelle au sujet d’une ordonnance',
      'il y a une erreur de dosage sur l’ordonnance de madame Petit',
      /ordonnance|dosage/i,
    ],
    [
      "bonjour c'est le laboratoire des Tilleuls, nous avons des résultats à transmettre",
      'les résultats de monsieur Roux sont à rappeler en urgence au médecin',
      /résultats/i,
    ],
    [
      "la pharmacie Centrale à l'appareil, nous avons une question sur une ordonnance du docteur Martin",
      'le médicament prescrit n’existe plus',
      /médicament|ordonnance/i,
    ],
    [
      "je suis infirmière à domicile, j'appelle pour un patient du docteur Benali",
      'le pansement de monsieur Adam a besoin d’une nouvelle ordonnance',
      /pansement|ordonnance|patient/i,
    ],
  ] as const)
  return {
    line: 'cabinet',
    given: [],
    wishes: [{ ask, person, message, wayOut: 'oui un message' }],
    want: { appointments: [], messages: [{ phone: person.phone, message: stored }] },
  }
}

const human: Goal = ({ chance, person }) => ({
  line: chance.pick(['cabinet', 'sav', 'restaurant', 'formation'] as const),
  given: [],
  wishes: [
    {
      ask: chance.pick([
        'passez-moi quelqu’un',
        'je préfère parler à une personne',
        'mettez-moi en relation avec un conseiller humain',
        'y a pas quelqu’un de vrai ?',
        'je veux parler à un humain',
        'je voudrais parler à une vraie personne',
        'je peux avoir le responsable ?',
        'je ne parle pas aux robots',
      ]),
      person,
      message: 'rappelez-moi',
    },
  ],
  want: { appointments: [], transferred: true },
})

const information: Goal = ({ chance, person }) => {
  const [line, ask, told] = chance.pick([
    ['sav', 'combien de temps dure la garantie ?', /deux ans/i],
    ['sav', 'la livraison est gratuite ?', /gratuite à partir de|500|cinq cents/i],
    ['cabinet', 'vous fermez à quelle heure le soir ?', /18 ?h|dix-huit heures/i],
    ['cabinet', 'est-ce que vous faites les vaccins ?', /vaccin/i],
    ['cabinet', 'il faut apporter quoi pour une première visite ?', /vitale/i],
    ['restaurant', 'vous avez un menu enfant ?', /enfant/i],
    ['restaurant', 'on peut venir avec un chien ?', /chien/i],
    ['restaurant', 'vous êtes ouverts le dimanche ?', /fermé/i],
    ['formation', "c'est combien la création d'entreprise ?", /1 ?150|mille cent cinquante/i],
    [
      'formation',
      'combien coûte la bureautique et combien de temps ça dure ?',
      /790|sept cent quatre-vingt-dix/i,
    ],
    ['formation', 'vous êtes certifié Qualiopi ?', /qualiopi/i],
    ['formation', 'on peut payer en plusieurs fois ?', /quatre fois/i],
    ['formation', 'la formation anglais ça dure combien ?', /40|quarante heures/i],
    ['formation', 'vous avez quoi comme formations ?', /bureautique/i],
    ['sav', 'sous combien de temps je peux retourner un article ?', /quatorze jours|14 jours/i],
    ['sav', 'un retour ça coûte combien ?', /39|trente-neuf/i],
    ['sav', 'vous livrez à l’étage ?', /étage/i],
    ['sav', 'je peux payer en trois fois ?', /trois ou quatre fois/i],
    ['sav', 'où se trouve le magasin ?', /avenue des Ateliers/i],
    ['sav', 'combien de temps pour être remboursé ?', /quatorze jours|14 jours/i],
    ['restaurant', 'c’est quoi l’adresse ?', /quai des Brumes/i],
    ['restaurant', 'vous faites à emporter ?', /emport/i],
    ['restaurant', 'on peut payer en tickets resto ?', /titres-restaurant/i],
    ['restaurant', 'vous avez des choses sans gluten ?', /gluten/i],
    [
      'restaurant',
      'à quelle heure au plus tard on peut arriver le soir ?',
      /22 ?h ?30|vingt-deux heures trente/i,
    ],
    ['cabinet', 'quel médecin parle arabe ?', /benali/i],
    ['cabinet', 'vous faites les prises de sang ?', /prise de sang|laboratoire/i],
    ['cabinet', 'vous prenez la carte bancaire ?', /carte bancaire/i],
    ['cabinet', 'c’est à quel étage ?', /premier étage/i],
    ['cabinet', 'combien de temps avant je peux annuler ?', /deux heures/i],
    ['cabinet', 'le docteur Martin prend des nouveaux patients ?', /nouveaux patients|accept/i],
    ['formation', 'les cours sont à distance ?', /distance|présentiel/i],
  ] as const)
  return {
    line,
    given: [],
    wishes: [{ ask, person, enoughWhen: /./ }],
    want: { appointments: [], hears: [told] },
  }
}

/** Nothing of ours: nothing is stored, and nobody is stuck. */
const wrongNumber: Goal = ({ chance, person }) => ({
  line: chance.pick(['cabinet', 'sav', 'restaurant', 'formation'] as const),
  given: [],
  wishes: [
    {
      ask: chance.pick([
        "c'est bien la boulangerie Durand ?",
        'ah pardon, je me suis trompé de numéro',
        'je voudrais parler à Josiane',
        "c'est pour la livraison de pizza",
      ]),
      person,
      enoughWhen: /./,
    },
  ],
  want: { appointments: [] },
})

/** « vous pouvez me rappeler ? » */
const callBack: Goal = ({ chance, person }) => {
  const message = chance.pick([
    "c'est au sujet de ma facture",
    "c'est pour une question sur mon dossier",
    'à propos de ma visite de la semaine dernière',
  ])
  return {
    line: chance.pick(['cabinet', 'sav', 'restaurant', 'formation'] as const),
    given: [],
    wishes: [
      {
        ask: chance.pick([
          'est-ce que quelqu’un peut me rappeler',
          'je voudrais qu’on me rappelle',
          'vous pouvez demander à quelqu’un de me rappeler',
        ]),
        person,
        message,
        wayOut: 'oui',
      },
    ],
    want: { appointments: [], messages: [{ phone: person.phone, person: new RegExp(person.last, 'i') }] },
  }
}

/** An address, a refund: nobody here can do it, everybody can pass it on. */
const passOn: Goal = ({ chance, person }) => {
  const [line, ask, pattern] = chance.pick([
    ['sav', 'je voudrais changer mon adresse de livraison', /adresse/i],
    ['sav', 'je voudrais être remboursé de ma commande', /rembours/i],
    ['sav', 'je voudrais annuler ma commande', /annul/i],
    ['formation', 'je voudrais annuler mon inscription à la formation anglais', /inscription/i],
    ['formation', 'il me faut une attestation de fin de formation', /attestation/i],
    ['restaurant', "j'ai oublié mon parapluie chez vous hier soir", /parapluie/i],
    ['cabinet', "j'ai perdu mes lunettes dans votre salle d'attente", /lunettes/i],
  ] as const)
  return {
    line,
    given: [],
    wishes: [{ ask, person, message: ask, problem: ask, order: 'CMD-2026-05127', wayOut: 'oui un message' }],
    want: { appointments: [], either: pattern },
  }
}

export const files: Readonly<Record<string, Goal>> = {
  ticket,
  delivery,
  'leave-message': leaveMessage,
  firm,
  'wrong-number': wrongNumber,
  'call-back': callBack,
  'pass-on': passOn,
  human,
  information,
}
