/** The words around moments: what corrects, offers a choice, refuses, keeps, bounds. Sticky expressions. */

import { BUSY_NOUN } from './facts.ts'

/** Is a moment spoken of at all? */
export const temporal =
  /\d|des que|egal|vous voulez|\bans?\b|annee|du milieu|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|aujourdhui|hier|midi|minuit|matin|soir|aprem|heure|jour|semaine|mois|week|noel|paques|toussaint|ascension|pentecote|assomption|armistice|reveillon|nouvel an|printemps|\bete\b|automne|hiver|trimestre|vacances|rentree|\ban\b|valentin|sylvestre|janv|fevr|mars|avril|mai\b|juin|juil|aout|sept|octo|nov|dec|souper|manger|gouter|apero|sieste|travail|taf|messe|brunante|tantot|nuit|plus tot|plus vite|plus tard|possible|meme jour|lendemain|veille|n importe|peu importe|quand vous|quand ca|maintenant|tout de suite|dejeuner|diner|travail|boulot|quinzaine|huitaine|premier|flexible|souple|prochaine?|fete|ecole|creche|sortie|pause|ouverture|disponibilite|asap|immediat|soiree|delais|bonne heure/

export const correction =
  /(?:ah |euh |oh )?(?:non |oh )?(?:pardon|excusez moi|excuse moi|je me (?:suis )?trompee?|au temps pour moi|autant pour moi|rectification|disons|je (?:veux|voulais) dire|enfin(?: non| plutot| je (?:veux|voulais) dire)?|ou plutot|plutot|non(?: non)?|desolee?|je confonds|je rectifie|attendez|allez|(?:(?:oh|ah|et|bon) )*et puis (?:si|non|zut|tiens)|tout compte fait|finalement|en fait)(?= |$)/y
export const either =
  /(?:(?<!(?:ce|il|elle|ca|que|qu|on|je|cela) )soit|ou(?: bien| alors| sinon| encore| a la limite| eventuellement)?|sinon|voire|a defaut|eventuellement)(?= |$)/y
export const both = /(?:et|puis|ainsi que|comme|ni)(?= |$)/y
export const refusal =
  /(?:(?:tout |n importe quand |n importe quel jour |tous les jours )?(?:sauf(?! que)|hormis|excepte|mis a part|a part|hors|en dehors (?:de|d)|en dehors(?= du)|a l exception (?:de|d)|a l exception(?= du)|exception faite (?:de|d))|ni|oubli(?:ez|e|ons)(?! pas)|laissez? tomber|(?<!(?:ai|a|as|fait|vois|trouve) )rien(?! (?:que|d autre|de|avant|a|contre|ne|du tout|n))|plutot (?:que|qu)|au lieu (?:de|du|d)|a la place (?:de|du|d)|et non(?: pas)?|jamais|(?:je |j |on )?evit(?:e|er|erais|ons|ez)|(?:c est )(?:ferie|ferme|mort|impossible|pas possible|complique)(?= (?:le |la |ce |demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))|(?:surtout |mais )?pas(?! (?:avant|apres(?! demain)|plus (?:tot|tard)|(?:trop |si )?(?:tot|tard)))(?: du tout)?(?: (?:disponible|dispo|libre|possible|la|venir|me liberer|etre la|pour|trop|question|que ce soit|un peu|besoin))*|impossible(?: pour moi)?(?: le| pour)?|(?:(?:suis|serai|sera|sommes|serons) (?:indisponible|absente?|occupee?|prise?|en vacances|en deplacement)|je (?:travaille|bosse)(?! (?:jusqu|a partir|a |que )))(?: (?:le|la|l)(?= ))?)(?= |$)/y
export const innocent =
  /(?:pourquoi|sais|auriez|avez|aurait|travaille|bosse|travaillons|a|derange|gene|serait|aura|embete|pouvez|peut|etes|pourriez|faites|prenez|compris|entendu|trompe|oubliez|oublie|hesitez)$/
export const refusedAfter = new RegExp(
  `(?:(?:ah|oh|zut|je|j|on|ca|c|ce|moi|la|le|ne|n|est|ai|serai|suis|nous|me|m|mais|malheureusement|par contre|non|pour moi|vraiment|nous) )*(?:(?:peux|pourrai|pourrais|peut|pourra) (?:(?:vraiment|malheureusement|absolument|du tout) )?pas(?! (?:avant|apres))|(?:serai|suis|sommes|serons) pas (?:la(?! (?:semaine|journee))|dispo\\w*|libres?)|(?:va|ira|marche|marchera|convient|conviendra|arrange|m arrange|colle) pas|impossible|pas (?:possible|libre|dispo\\w*|la(?! (?:semaine|journee|matinee|soiree|veille|fin|premiere|deuxieme|derniere|meme|peine|quinzaine|nuit)))|(?:(?:c est|ca tombe) )?(?:non plus|jamais|(?:(?:prefere|aime) (?:autant )?|(?:est|c est) (?:vraiment )?|(?:fait|ferait) )pas(?: (?:top|ideal|l ideal|genial|terrible|pratique|evident|facile|simple|gagne|jouable|faisable|le mieux|super|terrible|tres|mon truc|dans mes cordes))?|vraiment pas|ferie|mal|ferme|chaud|juste|complique|mort|pas bon|rape|fichu|foutu|exclu|hors de question)|travaille|bosse|(?:garde|recupere|emmene|vais chercher|m occupe de) (?:mes|les|mon|ma|des) (?:petits? (?:enfants|fils)|enfants|petits?|fils|fille|filles|parents|mere|pere|petite fille)|(?:suis|serai) (?:prise?|occupee?|absente?|en vacances|en deplacement|indisponible)|est mort|(?:(?:c est|ca fait|ce serait|un peu|bien|vraiment|beaucoup) )*trop (?:complique|tot|tard|juste|court|loin|serre|proche|long|charge)(?: pour (?:moi|nous))?|(?:les enfants|mes enfants|mon fils|ma fille)(?: (?:sont|est) la)?|ai (?:deja |mon |ma |mes |le |la |l |les |un |une |du |de la |des )*${BUSY_NOUN}|(?:c est |y a |il y a )(?:le |la |l |un |une |jour de |mon jour de )*(?:marche|messe|ecole|kermesse|brocante|${BUSY_NOUN})|ai (?:deja )?(?:quelque chose|un truc|piscine|cours|ecole|une reunion|un rendez vous|rendez vous|les enfants|les petits|un empechement))(?= |$)`,
  'y',
)

/** « demain vous êtes fermés, donc lundi »: said of a day that will not do, when another one follows. */
export const closed =
  /(?:(?:et|mais|que|je crois que|c est|ce|la|le|toussaint|ferie) )*vous (?:n |ne )?(?:etes |serez )?(?:fermee?s?|pas (?:ouverts?|la)|travaillez pas|ouvrez pas|recevez pas|consultez pas)(?= |$)/y
export const draws = /\b(?:alors|donc|du coup|plutot)\b/

export const keeps = /^(?:gard|conserv|mainten|laiss)\w*$/
export const cancels = /\b(?:annul|supprim|enlev|retir|decommand)/

export const latest =
  /(?:(?:en )?(?:dernier delai|dernier carat|inclus au plus tard|derniere limite)|(?:au |le )?plus tard|grand maximum|au maximum|maximum|max|(?:(?:donc|alors|mais|ou|voire|et|plutot|de preference|idealement) )+(?:juste |plutot )?avant(?: (?:ca|cela|si (?:possible|vous pouvez)))?(?= (?:si|s|merci|svp)|$))(?= |$)/y
export const earliest =
  /(?:au plus tot|minimum|au minimum|a partir de la|(?:(?:donc|alors|ou|voire|et|plutot|de preference) )+(?:juste |plutot )?(?:apres|plus tard|au dela|a partir de la|a partir de ce jour|a partir de cette date|les jours (?:suivants|d apres))(?: (?:ca|cela|si (?:possible|vous pouvez)))?)(?= (?:si|s|merci|svp|ca|je|j|on|vous|c)(?: |$)|$)/y
export const onlyBefore =
  /(?:(?:donc|alors|du coup) )+(?:plutot |forcement |juste |disons )?avant(?= (?:si|s|merci|svp)(?: |$)|$)/y
/** « jusqu'au 3, donc après »: the days just said are those to wait for. */
export const onlyAfter =
  /(?:(?:donc|alors|du coup) )+(?:plutot |forcement |juste |disons )?(?:apres|ensuite|plus tard|a partir de la)(?= |$)/y
