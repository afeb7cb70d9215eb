/** Turns of French talk. */
import { wrapped } from '../../../tongues/wrapped.ts'
import type { TurnsOfPhrase } from './turns.ts'

export const fr: TurnsOfPhrase = {
  rebooks: wrapped('iu')`
    (?<!\p{L})(?:mettre|passer|décaler|reporter|repousser|replacer|reprogrammer|remettre|(?:en )?reprendre
    |(?:en )?prendre un autre|à la place|plutôt|un autre (?:jour|rendez-vous|moment))(?!\p{L})
  `,
  hasOne: wrapped('iu')`
    (?<!\p{L})(?:j['’]ai|j['’]avais|on a|nous avons) (?:déjà |bien )?(?:(?:un |le |mon )?(?:rendez-vous|rdv)
    |(?:une |la |ma )?(?:réservation|table))(?!\p{L})
  `,
  ownMoment: wrapped('iu')`
    (?<!\p{L})(?:j['’]ai|j['’]avais|on a|on avait|nous avons
    |nous avions) (?:déjà |bien |pris |réservé )*(?:(?:un |le |mon |une )?(?:rendez-vous|rdv|entretien
    |consultation|réservation|table))(?!\p{L})[^,.;?!]*?(?=[,.;?!]
    |(?<!\p{L})(?:mais|et|sauf|seulement|que|or)(?!\p{L}))
  `,
  forWhom:
    /(?<!\p{L})(?:c['’]est|ce sera|ce serait) (?:pour|chez) (\p{Lu}[\p{L}'’-]*\p{Ll}(?: \p{Lu}[\p{L}'’-]*\p{Ll})?)\s*[.!]?$/u,
  opening: /^(?:(?:[Bb]onjour|[Bb]onsoir|[Aa]ll[ôo]|[Ss]alut|[Cc]oucou|[Rr]ebonjour|oui|alors|euh)[\s,]+)+/u,
  confirmsOwn:
    /(?<!\p{L})(?:(?:voulais|voudrais|souhaite|souhaitais|appelle) (?:juste |simplement |seulement |pour )?confirmer)(?!\p{L})/iu,
  cannot:
    /(?<!\p{L})(?:je|on|nous|j['’]) ?(?:ne |n['’])?(?:peux|peut|pouvons|pourrai|pourra|pourrons|serai|sera) (?:pas|plus)(?!\p{L})/iu,
  withOther: /(?<!\p{L})(?:mais|plutôt|sinon|et)(?: plutôt)? avec(?!\p{L})/iu,
  calledBefore: wrapped('iu')`
    (?<!\p{L})(?:ai|avons|a|avais|avait|avez)(?: (?:déjà|bien))? (?:appelé|téléphoné|eu|parlé|laissé|essayé
    |rappelé)(?: \p{L}+){0,3} (?:tout à l['’]heure|ce matin|tantôt|tout de suite|à l['’]instant
    |cet après-midi)(?!\p{L})
  `,
  waitsFirst: wrapped('isu')`
    ^(?:(?:euh|alors|bon|ah|oh|oui|non)[\s,.…]+)*(?:attendez|attends|une (?:petite )?(?:seconde|minute)
    |un (?:instant|moment)|deux (?:secondes|minutes))(?: (?:un peu|voir|que je regarde|je regarde
    |s['’]il vous plaît))?[\s,.…!]+(\S.*)$
  `,
  wrongNumber: /(?<!\p{L})(?:tromp\p{L}+|erreur|faux) (?:de |dans (?:le|mon) )?numéro/iu,
  changesWho:
    /(?<!\p{L})(?:chang\p{L}+ de (?:médecin|docteure?|praticien|conseill\p{L}+)|préfér\p{L}+ (?:voir|avoir|consulter))(?!\p{L})/iu,
  nextSlot: wrapped('iu')`
    (?<!\p{L}|(?:un|une|mon|ma) )(?:prochaine?|premi(?:er|ère)) (?:créneau|rendez-vous|rdv|place
    |dispo(?:nibilité)?|moment|date)(?!\p{L})
  `,
  takesAnother: wrapped('iu')`
    (?<!\p{L})en (?:(?:re)?pren(?:ds|d|drais|drait|dre|ons|drions)|(?:voudr|aimer|faudr)(?:ais|ait|ions)
    |veux|veut|faut)(?: (?:bien|aussi|encore|également|avoir|prendre))* une?(?!\p{L})
  `,
  theOther: wrapped('iu')`
    (?<!\p{L})(?:(?:celui|celle) d(?:e|u|['’])
    |(?:mon|ma|notre) (?:autre )?(?:rendez-vous|rdv|réservation|table)|que j['’](?:ai|avais) déjà)
  `,
  measures: wrapped('iu')`
    ^(?!.*(?<!\p{L})(?:mon|ma|mes)(?!\p{L})).*(?:c['’]est|sont|est|soit)(?: bien| aussi)? (?:couvert
    |pris en charge|garanti|compris|inclus|remboursé|gratuit|payant|obligatoire)\p{L}*.*\?
    |^(?:(?:bonjour|bonsoir|et|alors|euh)[\s,]+)*(?:combien (?:de temps|coûte)|(?:sous|dans|en) combien
    |quel(?:le)?s? (?:est|sont) (?:le|la|les|votre|vos))(?!\p{L})(?!.*(?<!\p{L})(?:mon|ma|mes)(?!\p{L}))
  `,
  asksWhom: wrapped('iu')`
    (?<!\p{L})(?:(?:j['’]appelle|on appelle|je contacte|on contacte|je vois|je m['’]adresse à|appeler
    |contacter|joindre|s['’]adresser à) qui
    |qui (?:appeler|contacter|joindre|(?:est-ce que )?(?:j['’]appelle
    |je dois (?:appeler|contacter))))(?!\p{L})
  `,
  insteadOf: /(?<!\p{L})(?:à la place|au lieu d[eu'’])/iu,
  withThem: wrapped('iu')`
    (?<!\p{L})(?:(?:la|le) voir(?= (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|aujourd|le \d))
    |(?:avec|voir|chez|pour) (?:lui|elle|celui-là|celle-là|ce (?:docteur|médecin|conseiller)(?:-là)?
    |cette (?:conseillère|dame)(?:-là)?))(?!\p{L})
  `,
  givesUp: wrapped('iu')`
    (?<!\p{L})(?:libér\p{L}+ (?:le|la|mon|ma|notre|son|sa|ce|cette) (?:créneau|place|table|rendez-vous|rdv
    |réservation)|(?:ne )?ser(?:ai|a|ons|ont) (?:malheureusement |finalement )?pas (?:là|présente?s?)
    |plus besoin d(?:u|e (?:la|mon|ma|ce|cette)) (?:rendez-vous|rdv|table|réservation))(?!\p{L})
  `,
  sendsUs: wrapped('iu')`
    (?<!\p{L})(?:pou(?:vez|rriez)[- ]vous|vous pou(?:vez|rriez)|on peut|possible de|faudrait
    |voudrais (?:qu['’]on|que vous)|aimerais (?:qu['’]on|que vous))(?: \p{L}+)? (?:m['’]|me |nous )(?:l['’]
    |le |la |les |en )?(?:r?envoy\p{L}+|réexpédi\p{L}+|remplac\p{L}+|répar\p{L}+|fourni\p{L}*)(?!\p{L})
  `,
  ownThing:
    /(?<!\p{L})(?:mon|ma|mes|notre|nos) (?:rendez-vous|rdv|réservation|table|commande|dossier|message)/iu,
  comes: wrapped('iu')`
    (?<!\p{L})(?:voit|va voir|doit voir|passe|vient|doit venir|consulte|est attendue?
    |a(?:vait)? (?:bien |déjà |son |un )?(?:rendez-vous|rdv))(?!\p{L})
  `,
  bookedAs: wrapped('u')`
    (?<!\p{L})(?:table|réservation|rendez-vous|rdv|dossier|annuler|décaler|déplacer|modifier)(?: de| pour
    | au nom d[e'’])? ?(\p{Lu}[\p{L}'’-]*\p{Ll}(?: \p{Lu}[\p{L}'’-]*\p{Ll})?)(?!\p{L})
  `,
  callsAgain: wrapped('iu')`
    (?<!\p{L})(?:je (?:vous )?(?:rappellerai|re-?téléphonerai)
    |je (?:vous )?rappelle (?:plus tard|demain|après|dès que|quand|si)|je (?:vais|dois) (?:y )?réfléchir
    |je réfléchis|je verrai|on verra|je vais voir)(?!\p{L})
  `,
  hearsUs: wrapped('iu')`
    (?<!\p{L})(?:(?:vous|tu) m['’]entend(?:ez|s)|m['’]entendez[- ]vous|(?:il )?y a quelqu['’]un
    |vous êtes (?:toujours )?là)(?!\p{L})
  `,
  weHear: 'Oui, je vous entends.',
  newcomer: wrapped('iu')`
    (?<!\p{L})(?:nouve(?:aux?|lles?) patient(?:e|s|es)?
    |(?:un|mon) premier (?:rendez-vous|rdv)(?! (?:disponible|possible|libre|que))
    |première (?:fois|consultation|visite)
    |jamais (?:été |encore )?(?:venue?s?|consulté|reçue?s?|suivie?s?
    |vue? (?:de |un |le |aucun )?(?:docteur|médecin))|jamais (?:vu|mis les pieds)
    |pas encore (?:patiente?|client|venue?|dans vos fichiers)
    |(?:viens|venons) (?:juste )?(?:d['’]|de (?:m['’]|nous )?)(?:installer|emménager|arriver|déménager)
    |(?:cherche|cherchons|trouver) (?:un |une )?(?:nouveau |nouvelle )?(?:médecin|docteur
    |généraliste)(?: traitant)?)(?!\p{L})
  `,
  firstVisit: /premi[èe]re/iu,
  whoDoes: wrapped('iu')`
    (?<!\p{L})(?:celui|celle|quelqu['’]un|une?(?: docteur| médecin| docteure)?
    |le (?:docteur|médecin)) qui (?:parl|s['’]occup|suit|soign|prend|fait|voit|reçoit|connaît)
  `,
  whoWorksHere: 'médecins docteur',
  speaks:
    /(?<!\p{L})(?:parler|joindre|au téléphone|passez|passer|un humain|une vraie personne|standardiste)(?!\p{L})/iu,
  meets:
    /(?<!\p{L})(?:rencontrer|voir|venir|passer|consulter|manger|déjeuner|dîner|diner|souper|bruncher)(?!\p{L})/iu,
  shows: wrapped('iu')`
    (?<!\p{L})(?:à (?:montrer|faire (?:voir|lire|regarder)|présenter)
    |(?:montrer|faire voir|présenter) (?:[\p{L}'’-]+ ){1,5})\s*(?:au|à|par)(?!\p{L})
  `,
  renames: wrapped('iu')`
    (?<!\p{L})(?:(?:non|pardon|enfin|plutôt|finalement
    |excusez-moi)[\s,]+)+(?:[\p{L}'’-]+ ){0,3}?(?:au nom d[e'’]|c['’]est|pour)\s*
  `,
  speaking: /(?<!\p{L})(?:à l['’]appareil|au téléphone)(?!\p{L})/iu,
  busyUntil: wrapped('iu')`
    (?<!\p{L})(?:j['’]ai (?!(?:le |du )?temps)|je suis (?:prise?|occupée?|retenue?|au travail)
    |je (?:travaille|garde|finis))[^,.;?]{0,50}? ?jusqu['’](?:à|aux?) ([^,.;?]+)
  `,
  arrivesAt:
    /(?<!\p{L})(?:arriv(?:e|era|erai|erons)|finis|finit|termine|sors|sort|rentre|atterri\p{L}*) (?:qu['’])?(?:à|vers) ([^,.;?]+)/iu,
  after: 'après',
  pointsAt: /^(?:c['’]est |c['’]était )?(?:plutôt )?(?:celui|celle|ceux|celles)(?!\p{L})/iu,
  thing: wrapped('iu')`
    (?<!\p{L})(?:mon|ma|mes|notre|nos) ((?!commande|livraison|problème|souci|dossier|argent|garantie|mari
    |femme|fille|fils|achat)\p{L}{3,})
  `,
  onlySoMany: /(?<!\p{L})(?:ser(?:a|ons)|viendr(?:a|ons)) (?:plus |finalement )?que (\p{L}+)/iu,
  ofThat:
    /^(?:et|mais|ok|d['’]accord|ah|alors|bon)(?!\p{L})|(?<!\p{L})(?:ça|cela|celle-ci|celui-ci|elle|il|en)(?!\p{L})/iu,
  restOfOrder: 'J’ai noté le début. Quelle est la suite du numéro ?',
  settled: 'Très bien.',
  noMatter: 'Ce n’est pas grave.',
  shift: wrapped('iu')`
    (?<!\p{L})(?:avancer?|reculer?|décaler?|retarder?|repousser?)(?!\p{L})[^?.!]{0,60}? d['’ ](?:e )?(?:une?
    |deux|trois|dix|quinze|vingt|trente|\d+)(?: petite| bonne)?[ -](?:demi-heure|demi heure|quart d['’]heure
    |heures?|minutes?)|(?<!\p{L})une?(?: petite| bonne)?[ -](?:demi-heure|heure
    |quart d['’]heure) plus (?:tôt|tard)(?!\p{L})
  `,
  earlier: /(?<!\p{L})(?:avancer?|plus tôt)(?!\p{L})/iu,
  amounts: [
    [/demi[- ]heure|trente minutes|30 min/iu, 30],
    [/quart d['’]heure|quinze minutes|15 min/iu, 15],
    [/heure et demie/iu, 90],
    [/deux heures|2 heures/iu, 120],
    [/vingt minutes|20 min/iu, 20],
    [/dix minutes|10 min/iu, 10],
    [/heure/iu, 60],
  ],
  offers: wrapped('iu')`
    (?<!\p{L})(?:je|on) (?:peux|peut|pourrais|dois|doit) (?:vous )?(?:envoyer|joindre|transmettre
    |montrer)(?!\p{L})|(?<!\p{L})(?:(?:à )?quelle heure au plus tard
    |jusqu['’]à quelle heure (?:on peut|je peux|peut-on)|derniers? services?)(?!\p{L})
  `,
  sayAgain: wrapped('iu')`
    (?<!\p{L})(?:redites|redire|répétez|répéter|redonnez|redonner|rappelez-moi|c['’]est quoi|c['’]était quoi
    |quel (?:est|était))(?!\p{L})[^?.]*(?<!\p{L})(?:numéro|référence|dossier|heure|jour|date)(?!\p{L})
  `,
  yourFile: (reference) => `Votre numéro de dossier est ${reference}.`,
  enrolment: /(?<!\p{L})(?:inscription|formation|cours|stage)(?!\p{L})/iu,
  keeps: wrapped('iu')`
    (?<!\p{L})(?:gardez|garder|je (?:le |la )?garde|laissez|n['’]annulez (?:pas|rien)|annulez pas|maintenez
    |on (?:le |la )?garde)(?!\p{L})
  `,
  moreBy:
    /(?<!\p{L})(\p{L}+|\d+)(?: (?:personnes?|couverts?|convives?))? (?:de|en) (?:plus|moins)(?!\p{L})/iu,
  less: /moins/iu,
  begins: wrapped('iu')`
    (?<!\p{L})(?:commenc\p{L}*|début\p{L}*|démarr\p{L}*|prochaines? sessions?
    |quand (?:est )?(?:la|les|sont les) prochaines?)(?!\p{L})
  `,
  callsBack: /(?<!\p{L})rappel/iu,
  outside: /terrasse/iu,
}
