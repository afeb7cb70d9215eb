import type { Goal } from './goals.ts'

const broken: readonly (readonly [problem: string, stored: RegExp])[] = [
  ['le pied de la table est cassé', /pied|cass/i],
  ['le canapé que j’ai reçu est déchiré', /canapé|déchir/i],
  ["la porte de l'armoire ne ferme plus", /porte|armoire/i],
  ['il manque des vis dans le carton du lit', /vis|manqu/i],
  ['une chaise est arrivée toute rayée', /chaise|ray/i],
  ['le tiroir de la commode est bloqué', /tiroir|commode/i],
]
const orders = ['CMD-2024-12345', 'CMD-2025-00871', 'CMD-2026-04410', 'CMD-2026-05127']

const ticket: Goal = ({ chance, person }) => {
  const [problem, stored] = chance.pick(broken)
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
    ['formation', 'les cours sont à distance ?', /distance|présentiel/i],
  ] as const)
  return {
    line,
    given: [],
    wishes: [{ ask, person, enoughWhen: /./ }],
    want: { appointments: [], hears: [told] },
  }
}

export const files: Readonly<Record<string, Goal>> = {
  ticket,
  delivery,
  'leave-message': leaveMessage,
  firm,
  human,
  information,
}
