/** The words around moments: what corrects, offers a choice, refuses, keeps, bounds. Sticky expressions. */

import { wrapped } from '../wrapped.ts'

/** Is a moment spoken of at all? */
export const temporal = wrapped()`
  \d|des que|egal|vous voulez|\bans?\b|annee|du milieu|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche
  |demain|aujourdhui|hier|midi|minuit|matin|soir|aprem|heure|jour|semaine|mois|week|noel|paques|toussaint
  |ascension|pentecote|assomption|armistice|reveillon|nouvel an|printemps|\bete\b|automne|hiver|trimestre
  |vacances|rentree|\ban\b|valentin|sylvestre|janv|fevr|mars|avril|mai\b|juin|juil|aout|sept|octo|nov|dec
  |souper|manger|gouter|apero|sieste|travail|taf|messe|brunante|tantot|nuit|plus tot|vite|plus tard|possible
  |meme jour|lendemain|veille|n importe|peu importe|quand vous|quand ca|maintenant|tout de suite|dejeuner
  |diner|travail|boulot|quinzaine|huitaine|premier|flexible|souple|prochaine?|fete|ecole|creche|sortie|pause
  |ouverture|disponibilite|asap|rapide|en urgence|immediat|soiree|delais|bonne heure|dernier|sortant
  |convenance|m adapte|arrange
`

export const correction = wrapped('y')`
  (?:ah |euh |oh )?(?:non |oh )?(?:mince|zut|flute|pardon|excusez moi|excuse moi|je me (?:suis )?trompee?
  |au temps pour moi|autant pour moi|rectification|disons|je (?:veux|voulais) dire
  |enfin(?: non| plutot| je (?:veux|voulais) dire)?|ou plutot|plutot|non(?: non)?|desolee?|je confonds
  |je rectifie|qu est ce que je (?:raconte|dis)(?: (?:moi|la))?
  |je (?:raconte|dis) (?:n importe quoi|des betises)|n importe quoi|je m (?:embrouille|emmele)
  |je (?:recommence|reprends)(?! (?:le|mon|ma|la|un|une|a|en|du|contact|rendez)(?: |$))|attendez|allez
  |(?:(?:oh|ah|et|bon) )*et puis (?:si|non|zut|tiens)|tout compte fait|finalement|en fait)(?= |$)
`
export const either = wrapped('y')`
  (?:(?:et |ou |mais |sinon )?si (?:jamais )?(?:c est|ce n est|vous (?:n )?(?:avez|pouvez)
  |ca (?:ne )?(?:va|marche|convient|colle)|y a|il (?:n )?y a|vous n y etes) (?:pas|plus
  |rien)(?: (?:possible|de (?:la )?place|disponible|bon|libre|jouable|faisable))?
  |(?<!(?:ce|il|elle|ca|que|qu|on|je|cela) )soit
  |ou(?: bien| alors| sinon| encore| a la limite| eventuellement)?|sinon|voire|a defaut
  |eventuellement)(?= |$)
`
export const both = /(?:et|puis|ainsi que|comme|ni)(?= |$)/y
export const refusal = wrapped('y')`
  (?:(?:tout |n importe quand |n importe quel jour |tous les jours )?(?:sauf(?! que)|hormis|excepte
  |mis a part|a part|hors|en dehors (?:de|d)|en dehors(?= du)|a l exception (?:de|d)|a l exception(?= du)
  |exception faite (?:de|d))|ni|(?<!(?:ai|a|as|avons|avez|ont) )oubli(?:ez|e|ons)(?! pas)|laissez? tomber
  |(?<!(?:ai|a|as|fait|vois|trouve) )rien(?! (?:que|d autre|de|avant|a|contre|ne|du tout|n))
  |plutot (?:que|qu)|au lieu (?:de|du|d)|a la place (?:de|du|d)|et non(?: pas)?|jamais
  |(?:je |j |on )?evit(?:e|er|erais|ons|ez)
  |(?:c est )(?:ferie|ferme|mort|impossible|pas possible
  |complique)(?= (?:le |la |ce |demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))
  |(?:surtout |mais )?pas(?! (?:avant|apres(?! demain)|plus (?:tot|tard)
  |(?:trop |si )?(?:tot|tard)))(?: du tout)?(?: (?:disponible|dispo|libre|possible|la|venir|me liberer
  |etre la|pour|trop|question|que ce soit|un peu|besoin))*|impossible(?: pour moi)?(?: le| pour)?
  |(?:peux|pourrai|pourrais|peut|pourra|pourrons|pouvons) plus (?:venir|etre la|y aller|passer)(?: le| la)?
  |(?:peux|pourrai|pourrais|peut|pourra|pourrons
  |pouvons) plus(?= (?:le |lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain))
  |(?:(?:suis|serai|sera|sommes|serons) (?:indisponible|absente?|occupee?|prise?|en vacances|en deplacement)
  |je (?:travaille|bosse)(?! (?:pas|plus|dans le|a cote|pres|ici|juste|loin|en face|tout|jusqu|a partir
  |a |que |de nuit|de jour|en equipe|la journee|en journee|le jour(?! de))))(?: (?:le|la|l)(?= ))?)(?= |$)
`
/** « sauf l'heure », « pas la date »: a part of a recap that is wrong. */
export const wrongPart = wrapped('y')`
  (?:sauf|hormis|excepte|a part|pas) (?:pour )?(?:l|le|la) (?:heure|horaire|date|jour|nom|prenom|numero
  |creneau|telephone|adresse|mail)(?= (?:c|ce|il|qui|mettez|plutot)(?: |$))
`
export const innocent = wrapped()`
  (?:pourquoi|sais|auriez|avez|aurait|travaille|bosse|travaillons|a|derange|gene|serait|aura|embete|pouvez
  |peut|etes|pourriez|faites|prenez|compris|entendu|trompe|oubliez|oublie|hesitez)$
`

/** « pas de problème », « pas urgent », « pas dormi »: what is denied there is no moment. */
export const harmless = wrapped()`
  ^(?:(?:de |d )?(?:problemes?|soucis?|inconvenient|refus|urgence|chance|nouvelles?|fievre|voiture|permis)
  |mal|grave|exactement|vraiment|faux|bete
  |(?:si |tres |trop |vraiment |du tout |hyper |super )?(?:urgente?|pressee?s?|loin|difficiles?|chere?s?
  |sure?s?|certaine?s?|bien|content\w*|malade|contagieu\w+|difficile)|dormi|mange|compris|entendu|oublie
  |fini|recu|reussi)(?: |$)
`

/** « mardi ou jeudi, mais jeudi seulement le matin » */
export const restricts = wrapped()`
  \b(?:ou|et)\b.*\b(?:mais|et|par contre|enfin) (?:le )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi
  |dimanche)s? (?:(?:ce serait|c est|ca sera|je peux|peux) )*(?:seulement|uniquement|que|qu|juste) (?:a|le
  |la|l|en|dans|apres|avant|vers|de|entre)\b
`
export const keeps = /^(?:gard|conserv|mainten|laiss)\w*$/
/** « garder les enfants »: no appointment is kept. */
export const minds = wrapped()`
  ^gard\w* (?:les|mes|mon|ma|la|le|des|nos|notre) (?:enfants?|petits?|petite|fils|filles?|gamins?|gosses?
  |bebes?|chiens?|chats?|mere|pere|freres?|soeurs?)\b
`
export const cancels = /\b(?:annul|supprim|enlev|retir|decommand)/

export const latest = wrapped('y')`
  (?:(?:en )?(?:dernier delai|dernier carat|inclus au plus tard|derniere limite)
  |(?:au |le )?plus tard(?! possible| (?:(?:a|vers|avant|pour) )?(?:\d{1,2} (?:h|heures?)|une heure|midi
  |minuit)(?: |$)| (?:a|vers|avant) \d)|grand maximum|au maximum|maximum|max
  |(?:(?:donc|alors|mais|ou|voire|et|plutot|de preference|idealement) )+(?:juste |plutot )?avant(?: (?:ca
  |cela|si (?:possible|vous pouvez)))?(?= (?:si|s|merci|svp)|$))(?= |$)
`
export const earliest = wrapped('y')`
  (?:au plus tot|minimum|au minimum|a partir de la
  |(?:(?:donc|alors|ou|voire|et|plutot|de preference) )+(?:juste |plutot )?(?:apres|plus tard|au dela
  |a partir de la|a partir de ce jour|a partir de cette date
  |les jours (?:suivants|d apres))(?: (?:ca|cela|si (?:possible|vous pouvez)))?)(?= (?:si|s|merci|svp|ca|je
  |j|on|vous|c)(?: |$)|$)
`
export const onlyBefore =
  /(?:(?:donc|alors|du coup) )+(?:plutot |forcement |juste |disons )?avant(?= (?:si|s|merci|svp)(?: |$)|$)/y
/** « jusqu'au 3, donc après »: the days just said are those to wait for. */
export const onlyAfter = wrapped('y')`
  (?:(?:donc|alors|du coup) )+(?:plutot |forcement |juste |disons )?(?:apres|ensuite|plus tard
  |a partir de la)(?! (?:\d|midi|le|la|les|l|une|demain|du|mon|ma))(?= |$)
`
