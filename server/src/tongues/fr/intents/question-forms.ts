/** How questions are put: their words, whatever they are about. */

import { wrapped } from '../../wrapped.ts'

/** « C'est possible en visio ? » */
export const atADistance = wrapped()`
  \b(?:en visio\w*|par (?:telephone|visio)|a distance|en distanciel|teleconsultation|a domicile|en ligne
  |(?:sur|par) internet|sur (?:le|votre) site)\b
`

/** « Il faut réserver ? » */
export const mustBook = wrapped()`
  \b(?:sans (?:reserver|reservation|rendez vous|rdv)\b
  |(?:il faut|faut il|on doit|doit on|vaut mieux|obligatoire de|obliges? de
  |necessaire de) (?:forcement |toujours |absolument )?(?:reserver|prendre rendez vous|prendre rdv)\b)
`

/** « …, c’est possible ? » */
export const possibleTail =
  /\b(?:c est|ce serait|serait ce|est ce|ca serait) (?:encore )?(?:possible|jouable|faisable)$/

/** « Il reste des places ? » */
export const remains = wrapped()`
  ^(?:(?:est ce qu|savoir s) )*(?:il (?:vous |en )?rest(?:e|ait|erait)|reste|resterait
  |savoir s il (?:vous )?rest(?:e|ait|erait)|(?:il )?y a(?: t il)? encore|il y a encore)\b
  |\b(?:vous (?:n )?auriez|auriez vous) (?:pas |encore )?(?:de la |une |des )?places?\b
`

/** « Je voudrais l’adresse » */
export const wantsToKnow = wrapped()`
  \b(?:voudrais|veux|aimerais|donnez moi|dites moi|savoir|connaitre|besoin de) (?:\w+ ){0,3}(?:adresse
  |horaires?|tarifs?|prix|programme|menus?|parking|numero du|etage|code)\b
`

/** « C’est pour un renseignement » */
export const inquiry = wrapped()`
  \b(?:(?:petite? )?(?:renseignements?|questions?|informations?)|me renseigner|renseigner
  |(?:savoir|demander|demandais|demande) (?:aussi |juste |egalement )?(?:si|s ils?|s elles?)
  |(?:savoir|demander) (?:un truc|quelque chose|une chose|deux choses|deux trois (?:trucs|choses))
  |une demande)\b
`

/** « Combien de temps faut-il attendre pour un rendez-vous »: asked, not booked. */
export const measured = wrapped()`
  \b(?:longtemps|delais?|d attente|privatis\w+
  |faut (?:il )?(?:un|une|des|avoir|etre)\b.* pour (?:s |m |y )?(?:inscrire|reserver|venir|participer)
  |combien (?:de temps|coute|ca coute)|quels? (?:est le |sont les )?(?:delais?|prix|tarifs?)
  |est ce obligatoire|est ce payant)\b
`

/** A sentence that can only be a question, its mark or not. */
export const outright = wrapped()`
  \b(?:se passe comment|comment (?:ca )?se passe)\b
  |^(?:il faut avoir\b|est ce qu\w*|qu est ce|quels?\b|quelles?\b|combien|pourquoi(?! pas\b)|y a t il
  |(?:il )?y a (?:des|une?(?! (?:probleme|souci|erreur|fuite|panne))|du|de la)\b|avez vous
  |vous avez (?:des|un|une|du|de la|le|la|les|l)\b|vous \w{3,}(?:ez)\b(?! (?:pas|trompe|m |moi|nous ))
  |faites vous|vous faites|proposez vous|vous proposez|peut on|on peut|puis je|je peux|je dois|faut il
  |dois je|c est quoi|vous etes (?:au|a|sur|en|dans|pres|loin|toujours|bien|nombreux))\b
  |\b(?:combien|comment (?:ca|on|je|est|faire|se)|pourquoi|quels?|quelles?|est ce qu\w*|qu est ce)\b
  |\b(?:ou|quoi|comment|combien|quand|lequel|laquelle)$
  |\b(?:doit|dois|faut il|doivent) (?:il |elle |on )?(?:etre|avoir|venir|apporter|prendre|payer|amener)\b
`

export const generalQuestion = wrapped()`
  \b(?:la|votre|une|cette) garantie (?:\w+ )?(?:couvre|prend|comprend|inclut|s applique|marche|fonctionne
  |joue)\b|^(?:combien|comment (?:on|ca|se)|quels? (?:est|sont)|quelles? (?:est|sont)
  |(?:est ce que )?vous (?!avez\b)(?:\w+ez|faites))\b(?! (?:m|nous|me)\b)
`

/** « Je peux la rapporter ou il faut la renvoyer ? » */
export const eitherWay = wrapped()`
  \b(?:je (?:peux|dois)|on (?:peut|doit)|il faut|puis je|faut il) .* ou (?:bien )?(?:est ce |il faut
  |je (?:dois|peux)|on (?:doit|peut)|faut il|c est)
`

/** « les cours, c'est le soir ? », « on mange où le midi ? »: asked of the house. */
export const aboutHours = wrapped()`
  ^(?:(?:les|la|le) (?:cours|formations?|stages?|seances?|ateliers?) )?c est (?:tous
  |le (?:soir|matin|midi|week)|la journee|en (?:soiree|journee))\b|\b(?:mange|dejeune|gare|dort) ou\b
`

/** « … et en profiter pour vous demander combien coûte un bilan »: a second wish in the same breath. */
export const alsoAsks = wrapped()`
  \b(?:et|aussi|profit\w+|au passage|au fait|d ailleurs|par ailleurs|egalement
  |puis) (?:\S+ ){0,6}?(?:demander|savoir|combien|est ce qu\w*|vous \w+ez|quel\w*|comment|je peux|il faut
  |faut il|ou|renseigner|si (?:c|vous|on|je|il|elle))\b
`

/** « Vous êtes ouverts samedi ? et je voudrais lundi » */
export const thenWishes =
  /\b(?:ouvert\w*|ferme\w*|ouvrez|fermez)\b.* (?:je|j|on|nous) (?:voudrai[st]|aimerai[st]|voudrions|aimerions|souhait\w+)\b/

/** « Je peux venir… »: with a day, a wish. */
export const canCome = /\b(?:je|on) (?:peux|peut) (?:venir|passer|etre la)\b/g

/** « quand est-ce qu'on me rappelle ? », « il faut rappeler ? » */
export const asksWhenCalled = wrapped()`
  \b(?:faut il|il faut|je dois|dois je|on doit) (?:vous )?(?:rappeler|appeler|telephoner|prevenir)$
  |^(?:et |mais |euh |du coup )*(?:quand|a quelle heure|quel jour
  |(?:dans|sous|en) combien)\b.*\b(?:rappell?e|recontacte|telephone)\w*$
  |\b(?:rappell?e|recontacte|telephone)\w* (?:\S+ )?(?:quand(?! (?:vous|tu|elle|il|elles|ils|le|la|ca|c)\b)
  |a quelle heure|quel jour|(?:dans|sous) combien)\b
`
