/** What is said after a moment to refuse it: « mardi je peux pas », « jeudi j'ai kiné », « demain c'est trop court ». */
import { BUSY_NOUN } from './facts.ts'
import { wrapped } from '../wrapped.ts'

/** The small words before the refusal itself. */
const LEAD =
  '(?:(?:j (?:avais|ai) (?:completement |totalement )?oublie(?: que)?|c est vrai(?: que)?|je viens de voir(?: que)?|j avais pas vu(?: que)?|ah|oh|zut|doit|etre|je|j|on|ca|c|ce|moi|la|le|ne|n|est|ai|serai|suis|nous|me|m|mais|malheureusement|par contre|non|pour moi|vraiment|nous) )*'
const CANNOT =
  '(?:peux|pourrai|pourrais|peut|pourra) (?:(?:vraiment|malheureusement|absolument|du tout) )?pas(?! (?:avant|apres))'
const NOT_HERE =
  '(?:serai|suis|sommes|serons) pas (?:la(?! (?:semaine|journee))|dispo\\w*|libres?)|(?<!(?:^| )(?:ai|as|avons|avez|ont|a) )pas (?:possible|libre|dispo\\w*|la(?! (?:semaine|journee|matinee|soiree|veille|fin|premiere|deuxieme|derniere|meme|peine|quinzaine|nuit)))'
const DOES_NOT_SUIT =
  '(?:va|ira|marche|marchera|convient|conviendra|arrange|m arrange|colle) (?:pas|plus)|impossible|est mort'
const DISLIKED =
  '(?:(?:prefere|aime) (?:autant )?|(?<!(?:^| )(?:on|il|elle|nous)(?: n)? )(?:est|c est)(?! pas (?:une blague|pour rire|urgent|presse|mal|grave|bete|faux|impossible|loin|un probleme|de refus|plus mal)(?: |$)) (?:vraiment )?|(?:fait|ferait)(?! pas (?:peur|rien|mal|grand|de|trop de)) )pas(?: (?:top|ideal|l ideal|genial|terrible|pratique|evident|facile|simple|gagne|jouable|faisable|le mieux|super|tres|mon truc|dans mes cordes))?|vraiment pas'
const BAD = `(?:(?:c est|ca tombe) )?(?:non plus|jamais(?! (?:le|la|les|un|une|en|de|avant|apres|ce|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))|${DISLIKED}|ferie|(?<!(?:^| )(?:ai|as|a|avons|ont) (?:(?:vraiment|tres|trop|si|encore) )?)mal(?! (?:au|aux|a|de|dans|partout|depuis|en))|ferme|chaud|juste(?! (?:pour|un|une|le|la|de|a|que|cela|ca))|complique|mort|pas bon|rape|fichu|foutu|exclu|hors de question)`
const TOO_MUCH =
  '(?:(?:c est|c etait|ca fait|ca faisait|ce serait|un peu|bien|vraiment|beaucoup) )*trop (?:complique|tot|tard|juste|court|loin|serre|proche|long|charge)(?: pour (?:moi|nous))?'
const AT_WORK =
  '(?:travaille|bosse)(?! (?:pas|plus|a cote|dans|ici|juste|pres|chez|pour|en face|loin|avec|tout pres)(?: |$))|dors(?! (?:plus|pas|mal|peu|tres|vraiment))|(?:repose|fais (?:la|ma|une) sieste)|(?:suis|serai) (?:prise?|occupee?|absente?|en vacances|en deplacement|indisponible)'
/** « le jeudi je suis à Paris » */
const ELSEWHERE =
  '(?:suis|serai|sommes|serons) (?:a|en|au|aux|chez) (?!(?:la maison|la retraite|l heure|votre|vous|moi|nous|jour|pied|disposition|conges?|repos|rtt|train|avance|retard|jeun|temps|nouveau|cote|ville|tele|mi|plein|voiture|teletravail|route|chemin|volant|chomage|arret|retraite|courant|ligne|telephone|metro|bus|tram|forme|face|bout|quai|attente|dehors|bas|colere|rage|panne|fauteuil|deambulateur)(?: |$))(?:l |la |le |mes |mon |ma )?\\w+'
const WITH_CHILDREN =
  '(?:garde|recupere|emmene|vais chercher|m occupe de) (?:mes|les|mon|ma|des) (?:petits? (?:enfants|fils)|enfants|petits?|fils|fille|filles|parents|mere|pere|petite fille)|(?:les enfants|mes enfants|mon fils|ma fille)(?: (?:sont|est) la(?= |$)|(?=$| (?:donc|alors|mais|du coup)(?: |$)))'
const BUSY = `ai (?:deja |mon |ma |mes |le |la |l |les |un |une |du |de la |des )*(?:${BUSY_NOUN}|quelque chose|rendez vous|les enfants|les petits)(?! a \\d| qui | (?:juste |tout de suite )?(?:apres(?! (?:demain|midi))|ensuite|derriere|plus tard|avant)(?: |$))|(?:c est |y a |il y a )(?:le |la |l |un |une |jour de |mon jour de )*(?!(?:car|bus|train|avion)(?: |$))(?:kermesse|brocante|${BUSY_NOUN})`
/** « c'est le seul jour où je peux pas » */
const DAY_OFF =
  '(?:c est )?(?:le |mon )?(?:seul |jour )*ou (?:je|j|on) (?:(?:ne )?(?:peux|suis) pas|travaille|bosse|garde)(?: (?:la|libre|dispo|disponible))?'

/** Refuses the moment just before. */
export const refusedAfter = new RegExp(
  `(?:${DAY_OFF}|${LEAD}(?:${[CANNOT, NOT_HERE, DOES_NOT_SUIT, BAD, TOO_MUCH, AT_WORK, ELSEWHERE, WITH_CHILDREN, BUSY].join('|')}))(?= |$)`,
  'y',
)

/** After a wish (« je voudrais jeudi, … »), what tells of the caller's life refuses nothing, unless it is opposed: « mais j'ai kiné ». */
const OPPOSED =
  '(?:(?:ah|oh|euh|bon) )*(?:mais|non|zut|mince|flute|sauf que|par contre|malheureusement|en fait|attendez|enfin|finalement|quoique)(?: |$)'
const PLAINLY_BAD = `(?:(?:c est|ca tombe|ce sera|ce serait) )+(?:ferie|ferme|mal|mort|rape|fichu|foutu|exclu|hors de question|complique|pas (?:possible|bon|top|ideal|pratique|jouable|faisable))(?! (?:pour|de|a)(?: |$))|hors de question`
export const refusedThough = new RegExp(
  `(?:(?=${OPPOSED})(?:${LEAD}|${OPPOSED} )*(?:${DAY_OFF}|${LEAD}(?:${[CANNOT, NOT_HERE, DOES_NOT_SUIT, BAD, TOO_MUCH, AT_WORK, ELSEWHERE, WITH_CHILDREN, BUSY].join('|')}))|${LEAD}(?:${[CANNOT, NOT_HERE, DOES_NOT_SUIT, TOO_MUCH, PLAINLY_BAD].join('|')}))(?= |$)`,
  'y',
)

/** « demain vous êtes fermés, donc lundi »: said of a day that will not do, when another one follows. */
export const closed = wrapped('y')`
  (?:(?:et|mais|que|je crois que|c est|ce|la|le|toussaint
  |ferie) )*vous (?:n |ne )?(?:etes |serez )?(?:fermee?s?|pas (?:ouverts?|la)|travaillez pas|ouvrez pas
  |recevez pas|consultez pas)(?= |$)
`
export const draws = /\b(?:alors|donc|du coup|plutot)\b/
