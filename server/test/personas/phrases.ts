/** What people say to the same question: as varied as they are. */
import type { Brief } from './persona.ts'

export const yes: readonly string[] = [
  'oui',
  'oui',
  'oui oui',
  "oui c'est ça",
  "oui s'il vous plaît",
  "c'est parfait",
  "d'accord",
  'oui très bien',
  "c'est bon pour moi",
  'tout à fait',
  'exactement',
  'impeccable',
  'ok ça marche',
  'parfait merci',
  'vous pouvez confirmer',
  'oui je confirme',
  'allez-y',
  'ouais',
  "c'est bien ça",
  'voilà',
  'absolument',
  'nickel',
  'oui oui c’est bon',
]

export const takes: readonly string[] = [
  'oui',
  "d'accord",
  'ça me va',
  'très bien',
  'oui parfait',
  'je prends',
  'oui ça me convient',
  'va pour ça',
  'ok',
  "oui s'il vous plaît",
  'ça ira très bien',
  'entendu',
  "c'est très bien",
  'pourquoi pas oui',
]

export const refuses: readonly string[] = [
  "non, ça ne m'arrange pas",
  'vous avez autre chose ?',
  'non, vous n’avez rien d’autre ?',
  'ça ne va pas pour moi, une autre heure ?',
  'à cette heure-là je travaille',
  'vous n’auriez pas un peu plus tard ?',
  'non là je ne peux pas',
  'quoi d’autre ?',
  "hum c'est compliqué pour moi ça",
]

export const goodbyes: readonly string[] = [
  'non merci, au revoir',
  "non c'est tout, merci au revoir",
  "c'est tout, bonne journée",
  'non merci',
  'non ce sera tout',
  "c'est parfait merci, au revoir",
  'rien d’autre merci',
  'non, bonne journée à vous',
  'ça ira merci beaucoup',
]

export const any: readonly string[] = [
  'peu importe',
  "n'importe lequel",
  'le premier disponible',
  "ça m'est égal",
  "je n'ai pas de préférence",
  'celui qui est libre',
  'comme vous voulez',
  'je ne les connais pas',
  'le premier qui peut',
  'oh peu importe le médecin',
  'le plus vite possible, peu importe qui',
]

/** What comes to mind before the answer. */
export const questions: Readonly<Record<Brief['line'], readonly string[]>> = {
  cabinet: [
    "c'est combien la consultation ?",
    'vous avez un parking ?',
    'vous prenez la carte vitale ?',
    'vous êtes ouverts le samedi ?',
    'il y a un ascenseur chez vous ?',
    'ça dure combien de temps une consultation ?',
    'les trois médecins sont généralistes ?',
    "c'est à quelle adresse déjà ?",
    'on peut payer par chèque ?',
    'le docteur Benali consulte quels jours ?',
    'la consultation est remboursée ?',
    'le docteur Martin, c’est un homme ou une femme ?',
  ],
  restaurant: [
    'vous avez des plats végétariens ?',
    'il y a un parking ?',
    'les chiens sont acceptés ?',
    'le menu est à combien ?',
    'vous prenez les tickets restaurant ?',
    'il y a une terrasse ?',
    'on peut apporter un gâteau ?',
    'et la carte, à partir de combien ?',
    'vous fermez à quelle heure ?',
  ],
  sav: [
    "c'est garanti combien de temps ?",
    'vous êtes ouverts le samedi ?',
    'la livraison coûte combien ?',
    'il faut une photo ?',
    'ça prend combien de temps, une réparation ?',
    'je peux choisir le jour de la livraison ?',
    'je peux être remboursé ?',
  ],
  formation: [
    "c'est gratuit ?",
    'où êtes-vous ?',
    "ça dure combien de temps, l'entretien ?",
    'le CPF est accepté ?',
    'ça peut se faire à distance ?',
    'il y a un parking ?',
    'il faut apporter quelque chose ?',
    'la formation anglais, ça dure combien ?',
  ],
}

/** Whole sentences around what is given; `WHAT` stands for it. */
export const sentences: Readonly<Record<string, readonly string[] | undefined>> = {
  name: [
    'Je m’appelle WHAT.',
    'Mon nom est WHAT.',
    'Bien sûr, c’est au nom de WHAT.',
    'Oui, bien sûr : WHAT.',
  ],
  phone: [
    'Vous pouvez me joindre au WHAT.',
    'Mon numéro de téléphone est le WHAT, merci.',
    'Oui, c’est le WHAT.',
  ],
  birth: ['Ma date de naissance est le WHAT.', 'Je suis née le WHAT.', 'Oui, le WHAT.'],
  moment: [
    'Je préférerais WHAT, si c’est possible.',
    'WHAT serait parfait pour moi.',
    'Est-ce que WHAT serait possible ?',
    'J’aimerais venir WHAT.',
  ],
  practitioner: [
    'Je souhaiterais voir WHAT, s’il vous plaît.',
    'De préférence WHAT.',
    'Ce serait avec WHAT.',
  ],
  party: ['Nous serons WHAT.', 'Ce sera pour WHAT.', 'Nous serons WHAT au total.'],
  order: ['Oui, le numéro de ma commande est WHAT.', 'Voici le numéro : WHAT.'],
  problem: [
    'Voilà, WHAT.',
    'Le problème est le suivant : WHAT.',
    'En fait, WHAT et je ne sais pas quoi faire.',
  ],
  message: ['Le message est le suivant : WHAT.', 'Pouvez-vous dire que WHAT ?', 'Alors, WHAT.'],
}

export const formalYes: readonly string[] = [
  'Oui, c’est parfait pour moi, merci.',
  'Oui, vous pouvez confirmer, merci beaucoup.',
  'C’est tout à fait cela, je vous remercie.',
  'Oui, tout est correct.',
  'Très bien, cela me convient parfaitement.',
  'Oui, je confirme.',
  'Parfait, merci de confirmer.',
]

export const formalTakes: readonly string[] = [
  'Oui, ce créneau me convient.',
  'Oui, cela me convient très bien.',
  'Parfait, je prends ce créneau.',
  'C’est parfait, merci.',
  'Oui, c’est possible pour moi.',
]

export const formalGoodbyes: readonly string[] = [
  'Non, ce sera tout, je vous remercie. Bonne journée !',
  'Non merci, c’est parfait. Au revoir.',
  'Non, rien d’autre. Merci pour votre aide et bonne journée.',
  'C’est tout pour moi, merci beaucoup. Au revoir !',
]

export const formalAny: readonly string[] = [
  'Je n’ai pas de préférence, merci.',
  'N’importe lequel me conviendra.',
  'Le premier médecin disponible, s’il vous plaît.',
  'Peu m’importe, celui qui a de la place.',
]

export const mishearings: readonly string[] = [
  'pardon ?',
  'vous pouvez répéter ?',
  "je n'ai pas entendu",
  'comment ?',
  'excusez-moi, j’ai pas compris',
  'vous avez dit quoi ?',
]

export const pauses: readonly string[] = [
  'attendez je regarde mon agenda',
  'une seconde',
  'deux minutes je cherche',
  'attendez',
  'je regarde, ne quittez pas',
]
