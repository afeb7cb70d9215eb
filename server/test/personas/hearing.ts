/** What the last words of the assistant ask for, read as a caller hears them: by their words alone. */
export type Asked =
  | 'anything-else'
  | 'change'
  | 'first-name'
  | 'birth'
  | 'rest-of-phone'
  | 'order'
  | 'phone'
  | 'party'
  | 'practitioner'
  | 'name'
  | 'which'
  | 'problem'
  | 'way-out'
  | 'message'
  | 'confirm'
  | 'choice'
  | 'other-moment'
  | 'date'
  | 'time'
  | 'intent'
  | 'nothing'

const readings: readonly (readonly [RegExp, Asked])[] = [
  [/souhaitez-vous changer|que faut-il (?:corriger|changer)/, 'change'],
  [/je confirme|est-ce bien cela|je l'envoie|j'ouvre le dossier/, 'confirm'],
  [/autre chose/, 'anything-else'],
  [/quel est le prénom|votre prénom/, 'first-name'],
  [/date de naissance/, 'birth'],
  [/suite du numéro/, 'rest-of-phone'],
  [/numéro de commande|le redire, en commençant/, 'order'],
  [/duquel s'agit|plusieurs rendez-vous/, 'which'],
  [/message.*(?:préférez|ou (?:prendre|une?))|laisser? un message|dois-je noter un message/, 'way-out'],
  [/quel message|dois-je écrire|dites-moi le message/, 'message'],
  [/téléphone|vous joindre|deux chiffres après/, 'phone'],
  [/combien (?:de personnes|de couverts|seriez|êtes)|pour combien/, 'party'],
  [/premier disponible|quel docteur|avec qui/, 'practitioner'],
  [/quel nom|nom et prénom|le nom|un nom|votre nom|épeler/, 'name'],
  [/problème|se passe-t-il|cassé/, 'problem'],
  [/quel autre (?:jour|moment)|autre heure/, 'other-moment'],
  [
    /convient|arrange|lequel|vous va\b|dois-je garder|le premier » ou|pour ce moment|souhaitez-vous \?|irait-il/,
    'choice',
  ],
  [/quel (?:nouveau )?jour|un jour|quand/, 'date'],
  [/quelle heure/, 'time'],
  [/que puis-je|puis-je vous aider|que souhaitez-vous|je vous écoute/, 'intent'],
]

/** The last question decides; without any, the last words. */
export function asked(text: string): Asked {
  const heard = text.replaceAll('’', "'").toLocaleLowerCase('fr')
  const sentences = heard.match(/[^.!?]+[.!?]*/gu) ?? [heard]
  const questions = sentences.filter((one) => one.includes('?'))
  const last = questions.at(-1) ?? sentences.at(-1) ?? heard
  for (const where of [last, heard])
    for (const [pattern, what] of readings) if (pattern.test(where)) return what
  return 'nothing'
}

/** Something was done: told as such. */
export const told =
  /c'est réservé|est déplacée? |est modifiée|c'est fait|dossier est ouvert|message est noté|est annulée?/i
