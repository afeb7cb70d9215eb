import { toYou } from './fr-to-you.ts'
import type { Heard } from './words.ts'
import { wrapped } from '../../../tongues/wrapped.ts'

const start =
  "(?:(?:bonjour|bonsoir|allô|allo|salut|rebonjour|madame|monsieur|alors|voilà|voila|euh+|heu+|hum|hmm|ben|bah|bon|donc|oui|ouais|non|si|en fait|enfin|écoutez|ecoutez|merci|s'il vous plaît|excusez-moi|pardon|mais|le message(?: c'est)?|(?:je (?:voudrais|veux|souhaite(?:rais)?)|j'aimerais|est-ce que je peux|je peux) (?:vous )?laisser un message(?: (?:au|à la|pour le|pour la) [\\p{L}]+)?(?!\\s*:)|ah|oh|très bien|d'accord|et|parce que|que|qu'|c'est que|(?:le|mon) problème,? c'est(?: que)?|il se trouve que|je vous appelle (?:parce que|car|pour|au sujet d(?:e|u|es))|j'appelle (?:parce que|car|pour|au sujet de)|c'est pour (?:(?:vous|lui|leur) )?(?:dire|signaler)(?: que)?(?! (?:au|aux|à) )|dites(?:[- ](?:lui|leur))?(?: bien)? que|dites[- ](?:lui|leur)|pr[ée]venez[- ](?:le|la|les)(?: que)?|vous pouvez (?:lui|leur) dire(?: que)?|attendez|putain|aussi|dites(?! (?:au|aux|à) )|je (?:ne )?sais (?:pas|plus|pas trop)(?=\\s*[,.…]|\\s+c['’])|par contre|j'oubliais|j'ai oublié(?: de (?:vous )?(?:dire|préciser)(?: que)?| que|(?=\\s*[,.…]))|j'allais oublier)(?=[\\s,.!?…]|$)[\\s,.!?…]*|parce qu['’](?=[a-zâéêè])|c'est (?=(?:le|la|les|l')))+"

export const heard: Heard = {
  sameHour: /\bm[êe]me heure\b|\bm[êe]me horaire\b/i,
  preamble: new RegExp(`^${start}`, 'i'),
  rude: wrapped('giu')`
    (?<!\p{L})(?:vous êtes (?:tous )?(?:des |que des |vraiment )*(?:incapables|nuls|incompétents|voleurs
    |escrocs|menteurs|fous)|bande d[e'’ ]+\p{L}+|(?:espèce|espece) d[e'’ ]+\p{L}+|putain|bordel|merde
    |de merde|con+ards?|connasses?|salauds?|enculés?|c'est (?:inadmissible|scandaleux|une honte)
    |vous vous (?:moquez|foutez|fichez) (?:du monde|des gens|de (?:moi|nous))(?: ou quoi)?)(?!\p{L})
  `,
  bareMessage: wrapped('iu')`
    (?:laisse[rz]|prendre|prenez|note[rz]|transmettre|passer)(?: \p{L}+){0,2} (?:message
    |mot)(?: (?:à|au|pour)(?: [\p{L}-]+){1,4})?(?: alors| s.il vous plaît)?\s*[.!?]?$
    |^(?:\p{L}+[' ]){0,8}(?:rappel\p{L}*|recontact\p{L}*)(?: (?:moi|plus tard|demain
    |s.il vous plaît))*\s*[.!?]?$
  `,
  vague: wrapped('iu')`
    ^(?:j'ai|il y a|c'est pour|pour|j'aurais|je vous appelle pour
    |j'appelle pour)? ?(?:(?:un|des|mon|une) ?(?:petit |gros |autre |deuxième |second )?(?:problèmes?|souci
    |soucis|réclamation|sav)(?: (?:avec|sur|concernant|de
    |pour) (?:(?!(?:il|elle|ils|elles|qui|est|sont|a|ne|n|ça|car|parce)(?!\p{L}))\p{L}+[' -]?){1,4})?
    |le (?:sav|service (?:après[- ]vente|clients?|clientèle))
    |(?:une|la|ma) (?:autre|deuxième|seconde
    |2e) commande(?: aussi)?(?: (?:avec|qui a) un (?:autre )?problème)?(?: aussi)?)[.!]?$
  `,
  order: wrapped('giu')`
    (?:(?<!\p{L})(?:c['’]est )?(?:la |le |l['’])(?=c\s?m\s?d))?(?:(?:et |avec |sur |pour |de |dans |(?:au sujet
    |à propos
    |concernant) (?:de )?)?(?:j['’]ai |voici |voilà |je vous donne )?(?:le |la |ma |mon |une )?(?:numéro de )?commande (?:numéro |c'est (?:le |la )?)?)?\bc\s?m\s?d(?:(?:[-\s,]*(?:\d+
    |euh+|non|attendez|pardon|tiret))*\s*\d+\b
    |(?:[-\s,]+(?:tiret|euh+|et|zéro|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize
    |quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|huitante|nonante|cents?
    |mille)(?!\p{L}))+)
  `,
  withoutOrder: wrapped('iu')`
    (?:(?:et |mais )?(?:pas de|sans|je n['’]ai (?:pas|plus) (?:de |le |mon |la )?
    |j['’]ai (?:pas|plus) (?:de |le |mon |la )?
    |(?:je (?:ne )?|j['’]ai )?(?:perdu|(?:re)?trouve (?:pas|plus)|m['’]en (?:fiche|fous|moque) du
    |sais (?:pas|plus)|connais pas) (?:le |mon |la )?) ?(?:numéro|référence|bon
    |facture)(?: de (?:la )?commande)?|(?:(?:je|elle|il|on) (?:ne )?|j)?[ '’]?l['’]ai? (?:pas
    |plus)(?:(?: sous la main| sur moi| avec moi| ici| là)+(?:[\\s,]*(?:le|mon|ce) numéro(?: de commande)?)?
    |[\\s,]*(?:le|mon|ce) numéro(?: de commande)?))
  `,
  person:
    "(?:(?:je suis|c'est|ici|je m'appelle|moi c'est|au nom de|pour|de la part de|monsieur|madame|mademoiselle|mme|mlle|m\\.?) )*NAME(?: à l'appareil| au téléphone)?",
  fields: [
    ['time', /\bl?[' ]?heure\b|\bhoraire\b/i],
    ['date', /\bjour\b|\bdate\b/i],
    ['name', /\bpr[ée]nom\b|\bnom\b/i],
    ['order', /\bcommande\b|\br[ée]f[ée]rence\b/i],
    ['matter', /\bprobl[èe]me\b|\bd[ée]faut\b|\bpanne\b|\bdescription\b|\bmessage\b/i],
    ['phone', /\bnum[ée]ro\b|\bt[ée]l[ée]phone\b/i],
    ['practitioner', /\bdocteur\b|\bm[ée]decin\b|\bconseill/i],
    ['party', /\bpersonnes\b|\bnombre\b|\bcombien\b/i],
  ],
  topics: {
    address: 'adresse',
    access: 'accès transports',
    parking: 'parking',
    hours: 'horaires d’ouverture',
    price: 'tarifs',
    payment: 'paiement',
    documents: 'documents à apporter',
    insurance: 'carte vitale mutuelle',
    duration: 'dure minutes',
    warranty: 'garantie',
    delivery: 'livraison',
    delay: 'délais de livraison',
    returns: 'retours',
    menu: 'menus',
    allergens: 'allergènes',
    results: 'résultats d’analyses',
    prescription: 'renouvellement d’ordonnance',
    funding: 'financement',
    email: 'adresse électronique',
  },
  why: wrapped('iu')`
    (?<!\p{L})(?:pourquoi|c['’]est (?:obligé|obligatoire|nécessaire)|(?:il|vous) (?:vous )?faut vraiment
    |pour quoi faire|à quoi (?:ça|cela) sert|qu['’]est-ce que (?:ça|cela) (?:peut )?vous faire)(?!\p{L})
  `,
  refuses: wrapped('iu')`
    (?<!\p{L})(?:préfère (?:pas|ne pas)|veux pas (?:le|la|vous|donner|dire)
    |(?:ne|n['’]) ?(?:le |la |vous |en )*(?:donne(?:rai)?|laisse(?:rai)?|communique) pas
    |n['’]ai pas (?:de )?(?:téléphone|portable|mobile|numéro)
    |j['’]ai pas (?:de )?(?:téléphone|portable|mobile|numéro)|refuse de|anonyme|confidentiel
    |ça (?:ne )?vous regarde pas|pas envie de)(?!\p{L})
  `,
  someoneElse: wrapped('iu')`
    (?<!\p{L})(?:mon|ma|mes|notre|le|la|son|sa) (?:petite? )?(?:fille|fils|fiston|garçon|mari|femme|épouse
    |conjointe?|compagne|compagnon|copine|copain|mère|maman|père|papa|enfants?|bébé|petite?|frère
    |s(?:œ|oe)ur|grand-mère|grand-père|tante|oncle|voisine?|amie?|beau-père|belle-mère|collègue)(?!\p{L})
  `,
  several: wrapped('iu')`
    (?<!\p{L})(?:(?<!j['’]ai (?:déjà |bien )?)(?:deux|2|trois|3) (?:rendez-vous|rdv|consultations|créneaux
    |certificats|vaccins|visites)|(?:mes|nos) (?:jumeaux|jumelles|deux (?:enfants|filles|fils|garçons))
    |(?:pour )?(?:nous|tous les|toutes les) deux|l['’]un (?:après|à la suite de) l['’]autre
    |un pour (?:moi|mon|ma)(?=.*(?<!\p{L})(?:pour (?:moi|mon|ma|mes|une?)|et moi)(?!\p{L}))
    |(?:pour )?moi et (?:pour )?(?:mon|ma))(?!\p{L})
  `,
  andAsks: wrapped('iu')`
    \s*(?:[,?]\s*)?(?<!\p{L})(?:et|puis|ou|et aussi|et puis
    |et sinon)\s+(?=(?:sinon |aussi )?(?:est-ce|qu['’]est-ce|vous |y a
    |il y a |il faut |faut-il |on peut |peut-on |je peux |puis-je |c['’]est |ça |le |la |les |quels? |quelles? |combien |comment |où |quand |quoi |qui |à quelle |à quel |à partir de |dans combien |sous combien |en combien |jusqu['’]à |avez-vous |êtes-vous |acceptez-vous |prenez-vous |faites-vous |est-il |est-elle ))
    |\?\s+(?:et |sinon |puis )*(?=\p{L}.*\?\s*$)
  `,
  andAlso: wrapped('iu')`
    [\s,]+(?:et (?:aussi|également|puis)(?: une?(?: autre)?)?|et une? (?:autre|deuxième|seconde?)
    |plus une?(?: autre)?|ainsi qu['’e] ?une?(?: autre)?)(?: (?:table|rendez-vous|réservation|rdv))?\s+
  `,
  wishAgain: 'je voudrais réserver',
  rightAfter: /(?<!\p{L})(?:juste après|à la suite|dans la foulée|derrière)(?!\p{L})/iu,
  follows: wrapped('iu')`
    (?<!\p{L})(?:quand|à quelle date|quel jour)(?!\p{L}).*(?<!\p{L})(?:ma|mon|mes) (?:commandes?|livraisons?
    |colis|meubles?|canapés?|lits?|tables?|armoires?|fauteuils?)(?!\p{L}).*(?<!\p{L})(?:livré\p{L}*
    |arriv\p{L}+|reçu\p{L}*|recevrai|partie?)(?!\p{L})
    |(?<!\p{L})(?:où (?:ça )?en (?:est|sont)|o[uù] en est|(?:des|aucune?) nouvelles?
    |pas (?:eu )?de nouvelles|(?:ça|mon dossier|ma réclamation|ma demande) avance|le suivi
    |suivre)(?!\p{L}).*(?<!\p{L})(?:dossiers?|réclamations?|tickets?|demandes?|sav|réparations?
    |l['’]ancien)(?!\p{L})|(?<!\p{L})o[uù] (?:ça )?en (?:est|sont)(?!\p{L}).*(?<!\p{L})(?:commandes?
    |livraisons?|colis|meubles?)(?!\p{L})
  `,
  moves: wrapped('iu')`
    (?<!\p{L})(?:je (?:ne )?(?:peux|pourrai) (?:pas|plus)(?: venir)? (?:ce jour|à cette heure|ce matin
    |cet après-midi|ce soir)-là|(?:on peut|vous pou(?:vez|rriez)|pou(?:vez|rriez)-vous
    |peut-on) (?:(?:le|la|l['’]) ?)?(?:mettre|décaler|reporter|déplacer))(?!\p{L})
    |(?<!\p{L})(?:le|la|l['’]) ?(?:mettre|passer|décaler|avancer|reculer|repousser|changer|déplacer
    |reporter)(?!\p{L})
  `,
  wants: wrapped('iu')`
    (?<!\p{L})(?:(?:je|on|nous|elle|il) (?:voudr\p{L}+|veux|veut|voulons|souhait\p{L}+|cherch\p{L}+
    |aimeri\p{L}+|aimerait|vous appelle)|j['’](?:aimerais|ai (?:besoin|envie)
    |aurais (?:aimé|voulu|souhaité|besoin))
    |(?:on|nous) (?:a|aurait|avons|aurions) (?:besoin|envie|aimé|voulu|souhaité)
    |il (?:me |nous |lui )?(?:faut|faudrait)|est-ce que|juste)(?!\p{L})
  `,
  changes: /(?<!\p{L})(?:changer|modifier|ajouter|décaler|reporter|avancer|repousser|rajouter)(?!\p{L})/iu,
  introduces: wrapped('iu')`
    (?:je suis|je m['’]appelle|c['’]est|moi c['’]est|mon nom(?: c['’]est| est)?|ici|de la part de
    |au nom de)(?: (?:monsieur|madame|mademoiselle|mme|mlle|m\.?))?\s*$
  `,
  yesFirst:
    /^\s*(?:oui|ouais|ok|d['’]accord|c['’]est (?:ça|bon)|parfait|très bien|tout à fait|exact|entendu)(?!\p{L})/iu,
  reserve: /(?<!\p{L})(?:mais|avant|d['’]abord|sauf|attendez|enfin|sinon)(?!\p{L})/iu,
  besides: /(?<!\p{L})(?:aussi|en plus|également|et puis|en outre|ainsi que)(?!\p{L})/iu,
  describedPractitioner: wrapped('iu')`
    (?<!\p{L})(?:qui m['’](?:a|avait) (?:déjà )?(?:vue?|reçue?|soignée?|suivie?)|qui me suit
    |(?:de|que) la dernière fois|le même (?:docteur|médecin)
    |(?:avec|voir|chez|par) mon (?:docteur|médecin)(?: habituel)?|une femme(?: (?:médecin|docteur))?
    |un homme(?: (?:médecin|docteur))?|femme (?:médecin|docteur)|(?:médecin|docteur) femme
    |une (?:docteure|doctoresse)|plutôt la dame)(?!\p{L})
  `,
  request: wrapped('giu')`
    (?<!\p{L})(?<!pas d['’]|aucune? )(?:(?:une |deux |trois )?chaises? (?:hautes?|bébé
    |pour (?:le |un )?(?:bébé|enfant)s?)|un rehausseur|(?:avec )?(?:un |deux |des )?(?:bébés?|nourrissons?)
    |(?:un |le |en )?fauteuil roulant|(?<=(?:est|sera|suis|serai) )en fauteuil(?! roulant)|poussette
    |(?:allergi\p{L}+|intoléran\p{L}+)(?: (?:aux?|à la|à l['’]|à
    |au) ?\p{L}+(?: (?:de|à la|au) \p{L}+)?(?:(?:,| et)? (?:aux?|à la|à l['’]) ?\p{L}+(?: de \p{L}+)?)*)?
    |sans (?:gluten|lactose|sel|porc)|végétarien\p{L}*|v[ée]gan\p{L}*
    |(?:pour )?(?:un |l['’]|son |mon )?anniversaire(?: de \p{L}+(?: \p{L}+)?)?|demande en mariage
    |près de la fenêtre|au calme|un coin (?:tranquille|calme)|en terrasse|un gâteau
    |(?:avec )?(?:le|un|notre|mon) (?:petit )?chien|en visio(?:conférence)?|à distance
    |(?:en )?téléconsultation)(?!\p{L})
  `,
  figures: wrapped('giu')`
    \d+|(?<!\p{L})(?:zéro|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze
    |quinze|seize|vingts?|trente|quarante|cinquante|soixante|cents?|et|mon|le|au|numéro|téléphone|portable
    |mobile|fixe|joignable|rappel\p{L}*|moi|prenez|notez|voici|plutôt|sur|à|donne|je|vous|c['’]est|est|voilà
    |alors|oui)(?!\p{L})
  `,
  toYou,
  asks: wrapped('iu')`
    \?|^(?:(?:et|mais|ah|bon|oui|non|alors|euh|d['’]accord|dites(?:-moi)?)[\s,]+)*(?:est-ce que?
    |qu['’]est-ce|c['’]est (?:quand|combien|où|quoi)|quand|combien|comment|où(?! est)|pourquoi|quels?
    |quelles?|à quelle heure|dans combien|sous combien
    |vous (?:avez (?:des|de la|du|un|une)|êtes (?:ouverts?|fermés?|joignables?|situés?|où)|faites|prenez
    |pouvez me dire|savez)|y a-t-il|peut-on|on peut)(?!\p{L})|(?<!\p{L})combien de temps(?!\p{L})
    |(?<!\p{L})(?:quand|combien|comment|où ça)\s*$
  `,
  aMessage: /(?<!\p{L})(?:messages?|transmet\p{L}*|not(?:ez|er)|rappel\p{L}*|premi(?:er|ère))(?!\p{L})/iu,
  anAppointment:
    /(?<!\p{L})(?:rendez-vous|rdv|réserv\p{L}*|table|nouve(?:au|lle)|deuxième|seconde?|en (?:re)?prendre|prendre)(?!\p{L})/iu,
  wrong: wrapped('iu')`
    (?<!\p{L})(?:pas (?:le|la|les|ce|cette|mon|ma) (?:bon(?:ne)?|nom|num[ée]ro|commande|r[ée]f[ée]rence
    |t[ée]l[ée]phone)|faux|fausse|erreur|trompée?|incorrecte?|mauvais|change[rz]|corrige[rz])(?!\p{L})
  `,
  dictation: wrapped('iu')`
    ^\s*(?:(?:bonjour|oui|mais|et|ah|oh|bon|non|d['’]accord|alors|ben|bah|eh bien|voilà|euh|aussi|sinon
    |au fait)[\s,]+)*(?:que|qu['’]|dites|dis|c['’]est pour (?:lui|leur|vous|te)? ?dire
    |pour (?:lui|leur|vous)? ?(?:dire|demander|prévenir)|demandez|prévenez|informez|transmettez)(?!\p{L})
  `,
}
