/** Turns of phrase that the house recognises by what it knows, and its short answers to them. One entry per language. */
import type { Language } from '../../../tongues/tongue.ts'

export interface TurnsOfPhrase {
  /** « le mettre mercredi », « en reprendre un »: another day takes the place of the one given up. */
  readonly rebooks: RegExp
  /** « j'ai un rendez-vous mardi »: one that exists. */
  readonly hasOne: RegExp
  /** « j'ai rendez-vous lundi à neuf heures mais »: the whole of it, up to what is wanted. */
  readonly ownMoment: RegExp
  /** « c'est pour Perrin »: a table's name. */
  readonly forWhom: RegExp
  /** « bonjour », in front of a name. */
  readonly opening: RegExp
  /** « je voulais juste confirmer » */
  readonly confirmsOwn: RegExp
  /** « je ne peux pas » */
  readonly cannot: RegExp
  /** « mais avec le docteur Benali » */
  readonly withOther: RegExp
  /** « attendez… oui »: the group is what comes behind. */
  readonly waitsFirst: RegExp
  /** « je me suis trompé de numéro » */
  readonly wrongNumber: RegExp
  /** « changer de médecin » */
  readonly changesWho: RegExp
  /** « je vous ai déjà appelé tout à l'heure » */
  readonly calledBefore: RegExp
  /** « le prochain créneau » */
  readonly nextSlot: RegExp
  /** « j'en reprendrais un jeudi » */
  readonly takesAnother: RegExp
  /** « celui de mardi », « mon rendez-vous »: not the one being made. */
  readonly theOther: RegExp
  /** « combien de temps prend… », « quel est le délai »: asked of the house, of nothing of theirs. */
  readonly measures: RegExp
  /** « j'appelle qui ? » */
  readonly asksWhom: RegExp
  /** « à la place », « au lieu de » */
  readonly insteadOf: RegExp
  /** « avec lui », of the practitioner just spoken of. */
  readonly withThem: RegExp
  /** « vous pouvez libérer le créneau », « je ne serai pas là »: it is given up. */
  readonly givesUp: RegExp
  /** « vous pouvez m'en renvoyer une ? », of what was bought. */
  readonly sendsUs: RegExp
  /** « mon rendez-vous », « ma commande »: what already exists. */
  readonly ownThing: RegExp
  /** « voit le docteur », « a rendez-vous »: somebody is expected here. */
  readonly comes: RegExp
  /** « la table Lopez »: the name is the group. */
  readonly bookedAs: RegExp
  /** « je rappellerai », « je vais réfléchir »: they take leave. */
  readonly callsAgain: RegExp
  /** « vous m'entendez ? »: of the line. */
  readonly hearsUs: RegExp
  readonly weHear: string
  /** « première fois », « nouveau patient »: the first visit. */
  readonly newcomer: RegExp
  /** Which service is for newcomers. */
  readonly firstVisit: RegExp
  /** « celui qui s'occupe des enfants », « one who speaks English »: which of them, the documents tell. */
  readonly whoDoes: RegExp
  /** How they are looked for. */
  readonly whoWorksHere: string
  /** « parler à », « joindre »: on the telephone, now. */
  readonly speaks: RegExp
  /** « rencontrer quelqu'un », « passer vous voir ». */
  readonly meets: RegExp
  /** « des résultats à montrer au docteur »: they want to see him. */
  readonly shows: RegExp
  /** « non pardon, plutôt au nom de ma femme »: what comes behind is the name. */
  readonly renames: RegExp
  /** « à l'appareil », behind a name. */
  readonly speaking: RegExp
  /** « j'ai l'aide-ménagère jusqu'à dix heures »: the hour is the group; busy until then. */
  readonly busyUntil: RegExp
  /** « mon train arrive à dix heures et demie »: the hour is the group. */
  readonly arrivesAt: RegExp
  /** « après », before that hour. */
  readonly after: string
  /** « c'est celui du haut »: of a thing already told. */
  readonly pointsAt: RegExp
  /** « mon lit », of which a question was asked: what a case may be about. */
  readonly thing: RegExp
  /** « on ne sera que deux »: the number of persons is the group. */
  readonly onlySoMany: RegExp
  /** « et ça coûte combien ? »: of what was just spoken of. */
  readonly ofThat: RegExp
  /** The house asks for the figures behind « C M D 2025 ». */
  readonly restOfOrder: string
  /** « c'est bien noté », and nothing else. */
  readonly settled: string
  /** The order number is not at hand: « c'est grave ? » */
  readonly noMatter: string
  /** « avancer d'une heure », « une demi-heure plus tard »: how much, and in which direction. */
  readonly shift: RegExp
  readonly earlier: RegExp
  readonly amounts: readonly (readonly [RegExp, number])[]
  /** « je peux vous envoyer une photo ? »: no part of the matter. */
  readonly offers: RegExp
  /** « redites-moi le numéro »: of what was just made. */
  readonly sayAgain: RegExp
  yourFile(reference: string): string
  /** « mon inscription », « ma formation »: no appointment. */
  readonly enrolment: RegExp
  /** « gardez-le », to the recap of a cancellation. */
  readonly keeps: RegExp
  /** « deux de plus », « un de moins »: the number is the first group, less the second. */
  readonly moreBy: RegExp
  readonly less: RegExp
  /** « elle commence quand ? »: of a training. */
  readonly begins: RegExp
  /** « quelqu'un me rappelle ? » */
  readonly callsBack: RegExp
  /** « en terrasse »: a place that may not be booked. */
  readonly outside: RegExp
}

const fr: TurnsOfPhrase = {
  rebooks:
    /(?<!\p{L})(?:mettre|passer|décaler|reporter|repousser|replacer|reprogrammer|remettre|(?:en )?reprendre|(?:en )?prendre un autre|à la place|plutôt|un autre (?:jour|rendez-vous|moment))(?!\p{L})/iu,
  hasOne:
    /(?<!\p{L})(?:j['’]ai|j['’]avais|on a|nous avons) (?:déjà |bien )?(?:(?:un |le |mon )?(?:rendez-vous|rdv)|(?:une |la |ma )?(?:réservation|table))(?!\p{L})/iu,
  ownMoment:
    /(?<!\p{L})(?:j['’]ai|j['’]avais|on a|on avait|nous avons|nous avions) (?:déjà |bien |pris |réservé )*(?:(?:un |le |mon |une )?(?:rendez-vous|rdv|entretien|consultation|réservation|table))(?!\p{L})[^,.;?!]*?(?=[,.;?!]|(?<!\p{L})(?:mais|et|sauf|seulement|que|or)(?!\p{L}))/iu,
  forWhom:
    /(?<!\p{L})(?:c['’]est|ce sera|ce serait) (?:pour|chez) (\p{Lu}[\p{L}'’-]*\p{Ll}(?: \p{Lu}[\p{L}'’-]*\p{Ll})?)\s*[.!]?$/u,
  opening: /^(?:(?:[Bb]onjour|[Bb]onsoir|[Aa]ll[ôo]|[Ss]alut|[Cc]oucou|[Rr]ebonjour|oui|alors|euh)[\s,]+)+/u,
  confirmsOwn:
    /(?<!\p{L})(?:(?:voulais|voudrais|souhaite|souhaitais|appelle) (?:juste |simplement |seulement |pour )?confirmer)(?!\p{L})/iu,
  cannot:
    /(?<!\p{L})(?:je|on|nous|j['’]) ?(?:ne |n['’])?(?:peux|peut|pouvons|pourrai|pourra|pourrons|serai|sera) (?:pas|plus)(?!\p{L})/iu,
  withOther: /(?<!\p{L})(?:mais|plutôt|sinon|et)(?: plutôt)? avec(?!\p{L})/iu,
  calledBefore:
    /(?<!\p{L})(?:ai|avons|a|avais|avait|avez)(?: (?:déjà|bien))? (?:appelé|téléphoné|eu|parlé|laissé|essayé|rappelé)(?: \p{L}+){0,3} (?:tout à l['’]heure|ce matin|tantôt|tout de suite|à l['’]instant|cet après-midi)(?!\p{L})/iu,
  waitsFirst:
    /^(?:(?:euh|alors|bon|ah|oh|oui|non)[\s,.…]+)*(?:attendez|attends|une (?:petite )?(?:seconde|minute)|un (?:instant|moment)|deux (?:secondes|minutes))(?: (?:un peu|voir|que je regarde|je regarde|s['’]il vous plaît))?[\s,.…!]+(\S.*)$/isu,
  wrongNumber: /(?<!\p{L})(?:tromp\p{L}+|erreur|faux) (?:de |dans (?:le|mon) )?numéro/iu,
  changesWho:
    /(?<!\p{L})(?:chang\p{L}+ de (?:médecin|docteure?|praticien|conseill\p{L}+)|préfér\p{L}+ (?:voir|avoir|consulter))(?!\p{L})/iu,
  nextSlot:
    /(?<!\p{L}|(?:un|une|mon|ma) )(?:prochaine?|premi(?:er|ère)) (?:créneau|rendez-vous|rdv|place|dispo(?:nibilité)?|moment|date)(?!\p{L})/iu,
  takesAnother:
    /(?<!\p{L})en (?:(?:re)?pren(?:ds|d|drais|drait|dre|ons|drions)|(?:voudr|aimer|faudr)(?:ais|ait|ions)|veux|veut|faut)(?: (?:bien|aussi|encore|également|avoir|prendre))* une?(?!\p{L})/iu,
  theOther:
    /(?<!\p{L})(?:(?:celui|celle) d(?:e|u|['’])|(?:mon|ma|notre) (?:autre )?(?:rendez-vous|rdv|réservation|table)|que j['’](?:ai|avais) déjà)/iu,
  measures:
    /^(?!.*(?<!\p{L})(?:mon|ma|mes)(?!\p{L})).*(?:c['’]est|sont|est|soit)(?: bien| aussi)? (?:couvert|pris en charge|garanti|compris|inclus|remboursé|gratuit|payant|obligatoire)\p{L}*.*\?|^(?:(?:bonjour|bonsoir|et|alors|euh)[\s,]+)*(?:combien (?:de temps|coûte)|(?:sous|dans|en) combien|quel(?:le)?s? (?:est|sont) (?:le|la|les|votre|vos))(?!\p{L})(?!.*(?<!\p{L})(?:mon|ma|mes)(?!\p{L}))/iu,
  asksWhom:
    /(?<!\p{L})(?:(?:j['’]appelle|on appelle|je contacte|on contacte|je vois|je m['’]adresse à|appeler|contacter|joindre|s['’]adresser à) qui|qui (?:appeler|contacter|joindre|(?:est-ce que )?(?:j['’]appelle|je dois (?:appeler|contacter))))(?!\p{L})/iu,
  insteadOf: /(?<!\p{L})(?:à la place|au lieu d[eu'’])/iu,
  withThem:
    /(?<!\p{L})(?:(?:la|le) voir(?= (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|aujourd|le \d))|(?:avec|voir|chez|pour) (?:lui|elle|celui-là|celle-là|ce (?:docteur|médecin|conseiller)(?:-là)?|cette (?:conseillère|dame)(?:-là)?))(?!\p{L})/iu,
  givesUp:
    /(?<!\p{L})(?:libér\p{L}+ (?:le|la|mon|ma|notre|son|sa|ce|cette) (?:créneau|place|table|rendez-vous|rdv|réservation)|(?:ne )?ser(?:ai|a|ons|ont) (?:malheureusement |finalement )?pas (?:là|présente?s?)|plus besoin d(?:u|e (?:la|mon|ma|ce|cette)) (?:rendez-vous|rdv|table|réservation))(?!\p{L})/iu,
  sendsUs:
    /(?<!\p{L})(?:pou(?:vez|rriez)[- ]vous|vous pou(?:vez|rriez)|on peut|possible de|faudrait|voudrais (?:qu['’]on|que vous)|aimerais (?:qu['’]on|que vous))(?: \p{L}+)? (?:m['’]|me |nous )(?:l['’]|le |la |les |en )?(?:r?envoy\p{L}+|réexpédi\p{L}+|remplac\p{L}+|répar\p{L}+|fourni\p{L}*)(?!\p{L})/iu,
  ownThing:
    /(?<!\p{L})(?:mon|ma|mes|notre|nos) (?:rendez-vous|rdv|réservation|table|commande|dossier|message)/iu,
  comes:
    /(?<!\p{L})(?:voit|va voir|doit voir|passe|vient|doit venir|consulte|est attendue?|a(?:vait)? (?:bien |déjà |son |un )?(?:rendez-vous|rdv))(?!\p{L})/iu,
  bookedAs:
    /(?<!\p{L})(?:table|réservation|rendez-vous|rdv|dossier|annuler|décaler|déplacer|modifier)(?: de| pour| au nom d[e'’])? ?(\p{Lu}[\p{L}'’-]*\p{Ll}(?: \p{Lu}[\p{L}'’-]*\p{Ll})?)(?!\p{L})/u,
  callsAgain:
    /(?<!\p{L})(?:je (?:vous )?(?:rappellerai|re-?téléphonerai)|je (?:vous )?rappelle (?:plus tard|demain|après|dès que|quand|si)|je (?:vais|dois) (?:y )?réfléchir|je réfléchis|je verrai|on verra|je vais voir)(?!\p{L})/iu,
  hearsUs:
    /(?<!\p{L})(?:(?:vous|tu) m['’]entend(?:ez|s)|m['’]entendez[- ]vous|(?:il )?y a quelqu['’]un|vous êtes (?:toujours )?là)(?!\p{L})/iu,
  weHear: 'Oui, je vous entends.',
  newcomer:
    /(?<!\p{L})(?:nouve(?:aux?|lles?) patient(?:e|s|es)?|(?:un|mon) premier (?:rendez-vous|rdv)(?! (?:disponible|possible|libre|que))|première (?:fois|consultation|visite)|jamais (?:été |encore )?(?:venue?s?|consulté|reçue?s?|suivie?s?|vue? (?:de |un |le |aucun )?(?:docteur|médecin))|jamais (?:vu|mis les pieds)|pas encore (?:patiente?|client|venue?|dans vos fichiers)|(?:viens|venons) (?:juste )?(?:d['’]|de (?:m['’]|nous )?)(?:installer|emménager|arriver|déménager)|(?:cherche|cherchons|trouver) (?:un |une )?(?:nouveau |nouvelle )?(?:médecin|docteur|généraliste)(?: traitant)?)(?!\p{L})/iu,
  firstVisit: /premi[èe]re/iu,
  whoDoes:
    /(?<!\p{L})(?:celui|celle|quelqu['’]un|une?(?: docteur| médecin| docteure)?|le (?:docteur|médecin)) qui (?:parl|s['’]occup|suit|soign|prend|fait|voit|reçoit|connaît)/iu,
  whoWorksHere: 'médecins docteur',
  speaks:
    /(?<!\p{L})(?:parler|joindre|au téléphone|passez|passer|un humain|une vraie personne|standardiste)(?!\p{L})/iu,
  meets:
    /(?<!\p{L})(?:rencontrer|voir|venir|passer|consulter|manger|déjeuner|dîner|diner|souper|bruncher)(?!\p{L})/iu,
  shows:
    /(?<!\p{L})(?:à (?:montrer|faire (?:voir|lire|regarder)|présenter)|(?:montrer|faire voir|présenter) (?:[\p{L}'’-]+ ){1,5})\s*(?:au|à|par)(?!\p{L})/iu,
  renames:
    /(?<!\p{L})(?:(?:non|pardon|enfin|plutôt|finalement|excusez-moi)[\s,]+)+(?:[\p{L}'’-]+ ){0,3}?(?:au nom d[e'’]|c['’]est|pour)\s*/iu,
  speaking: /(?<!\p{L})(?:à l['’]appareil|au téléphone)(?!\p{L})/iu,
  busyUntil:
    /(?<!\p{L})(?:j['’]ai (?!(?:le |du )?temps)|je suis (?:prise?|occupée?|retenue?|au travail)|je (?:travaille|garde|finis))[^,.;?]{0,50}? ?jusqu['’](?:à|aux?) ([^,.;?]+)/iu,
  arrivesAt:
    /(?<!\p{L})(?:arriv(?:e|era|erai|erons)|finis|finit|termine|sors|sort|rentre|atterri\p{L}*) (?:qu['’])?(?:à|vers) ([^,.;?]+)/iu,
  after: 'après',
  pointsAt: /^(?:c['’]est |c['’]était )?(?:plutôt )?(?:celui|celle|ceux|celles)(?!\p{L})/iu,
  thing:
    /(?<!\p{L})(?:mon|ma|mes|notre|nos) ((?!commande|livraison|problème|souci|dossier|argent|garantie|mari|femme|fille|fils|achat)\p{L}{3,})/iu,
  onlySoMany: /(?<!\p{L})(?:ser(?:a|ons)|viendr(?:a|ons)) (?:plus |finalement )?que (\p{L}+)/iu,
  ofThat:
    /^(?:et|mais|ok|d['’]accord|ah|alors|bon)(?!\p{L})|(?<!\p{L})(?:ça|cela|celle-ci|celui-ci|elle|il|en)(?!\p{L})/iu,
  restOfOrder: 'J’ai noté le début. Quelle est la suite du numéro ?',
  settled: 'Très bien.',
  noMatter: 'Ce n’est pas grave.',
  shift:
    /(?<!\p{L})(?:avancer?|reculer?|décaler?|retarder?|repousser?)(?!\p{L})[^?.!]{0,60}? d['’ ](?:e )?(?:une?|deux|trois|dix|quinze|vingt|trente|\d+)(?: petite| bonne)?[ -](?:demi-heure|demi heure|quart d['’]heure|heures?|minutes?)|(?<!\p{L})une?(?: petite| bonne)?[ -](?:demi-heure|heure|quart d['’]heure) plus (?:tôt|tard)(?!\p{L})/iu,
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
  offers:
    /(?<!\p{L})(?:je|on) (?:peux|peut|pourrais|dois|doit) (?:vous )?(?:envoyer|joindre|transmettre|montrer)(?!\p{L})|(?<!\p{L})(?:(?:à )?quelle heure au plus tard|jusqu['’]à quelle heure (?:on peut|je peux|peut-on)|derniers? services?)(?!\p{L})/iu,
  sayAgain:
    /(?<!\p{L})(?:redites|redire|répétez|répéter|redonnez|redonner|rappelez-moi|c['’]est quoi|c['’]était quoi|quel (?:est|était))(?!\p{L})[^?.]*(?<!\p{L})(?:numéro|référence|dossier|heure|jour|date)(?!\p{L})/iu,
  yourFile: (reference) => `Votre numéro de dossier est ${reference}.`,
  enrolment: /(?<!\p{L})(?:inscription|formation|cours|stage)(?!\p{L})/iu,
  keeps:
    /(?<!\p{L})(?:gardez|garder|je (?:le |la )?garde|laissez|n['’]annulez (?:pas|rien)|annulez pas|maintenez|on (?:le |la )?garde)(?!\p{L})/iu,
  moreBy:
    /(?<!\p{L})(\p{L}+|\d+)(?: (?:personnes?|couverts?|convives?))? (?:de|en) (?:plus|moins)(?!\p{L})/iu,
  less: /moins/iu,
  begins:
    /(?<!\p{L})(?:commenc\p{L}*|début\p{L}*|démarr\p{L}*|prochaines? sessions?|quand (?:est )?(?:la|les|sont les) prochaines?)(?!\p{L})/iu,
  callsBack: /(?<!\p{L})rappel/iu,
  outside: /terrasse/iu,
}

const en: TurnsOfPhrase = {
  rebooks: /\b(?:instead|rather|reschedule|another (?:day|time|one)|move|put|push|change|shift)\b/iu,
  hasOne:
    /\b(?:i|we)(?:'|’)?(?:ve| have)(?: got)? (?:an?|my|our) (?:appointment|booking|table|reservation)\b/iu,
  ownMoment:
    /\b(?:i|we)(?:'|’)?(?:ve| have)(?: got)? (?:an?|my|our) (?:appointment|booking|table|reservation)\b[^,.;?!]*?(?=[,.;?!]|\b(?:but|and|only)\b)/iu,
  forWhom: /\bit(?:'|’)s for (\p{Lu}[\p{L}'’-]+)\s*[.!]?$/u,
  opening: /^(?:(?:[Hh]ello|[Hh]i|[Gg]ood (?:morning|evening|afternoon)|yes)[\s,]+)+/u,
  confirmsOwn: /\b(?:want(?:ed)?|calling|like) to (?:just )?confirm\b/iu,
  cannot: /\b(?:can(?:'|’)?t|cannot|won(?:'|’)t be able)\b/iu,
  withOther: /\b(?:but|rather|instead) with\b/iu,
  calledBefore: /\b(?:called|rang|phoned|spoke) (?:you )?(?:earlier|before|already)\b/iu,
  waitsFirst:
    /^(?:(?:oh|well|um|hm)[\s,.]+)*(?:wait|hold on|one (?:moment|second)|just a (?:moment|second))[\s,.…!]+(\S.*)$/isu,
  wrongNumber: /\bwrong (?:phone )?number\b/iu,
  changesWho: /\b(?:change|another|different) (?:doctor|adviser)\b/iu,
  nextSlot: /\b(?:next|first|earliest) (?:available )?(?:slot|appointment|opening|time)\b/iu,
  takesAnother: /\b(?:take|book|have) another\b/iu,
  theOther: /\b(?:the one on|my (?:other )?(?:appointment|booking|table|reservation))\b/iu,
  measures:
    /^(?:(?:hello|hi|and|so)[\s,]+)*(?:how (?:long|much) (?:does|do|is|are)|what is the)\b(?!.*\bmy\b)/iu,
  asksWhom: /\bwho (?:do|can|should) i (?:call|contact|ring)\b/iu,
  insteadOf: /\binstead\b/iu,
  withThem: /\b(?:with|see) (?:him|her|that (?:one|doctor))\b/iu,
  givesUp:
    /\b(?:free up (?:the|my|that) (?:slot|table|place)|won(?:'|’)t be (?:there|coming)|no longer need (?:the|my) (?:appointment|table|booking))\b/iu,
  sendsUs: /\b(?:can|could) you (?:please )?(?:send|replace|repair|fix)\b/iu,
  ownThing: /\b(?:my|our) (?:appointment|booking|table|reservation|order|case|message)\b/iu,
  comes: /\b(?:sees?|is seeing|comes?|is coming|is due|has (?:an|her|his) appointment)\b/iu,
  bookedAs:
    /\b(?:table|booking|reservation|appointment)(?: for| under| in the name of|,? name(?: of| is)?) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)(?!\p{L})|\bname of (\p{Lu}[\p{L}'’-]+)/u,
  callsAgain:
    /\b(?:i(?:'|’)ll|i will) (?:call|ring|phone)(?: you)? (?:back|again)|\b(?:i(?:'|’)ll|i will|let me) (?:have a )?think\b/iu,
  hearsUs: /\b(?:can you hear me|are you (?:still )?there|anybody there)\b/iu,
  weHear: 'Yes, I can hear you.',
  newcomer:
    /\b(?:new patients?|first (?:visit|consultation|time)|a first appointment|never been (?:here|to you))\b/iu,
  firstVisit: /premi[èe]re|first/iu,
  whoDoes: /\b(?:one|someone|somebody|the (?:one|doctor)|a doctor) (?:who|that) \p{L}+/iu,
  whoWorksHere: 'doctors general practitioners',
  speaks: /\b(?:speak|talk|put me through|on the phone|a human|a real person)\b/iu,
  meets: /\b(?:meet|see|come|visit|drop by|eat|dine|have (?:lunch|dinner))\b/iu,
  shows: /\bto show (?:to |(?:\p{L}+ ){0,3}to )?(?:dr|doctor)\b/iu,
  renames:
    /\b(?:(?:no|sorry|wait|actually|rather)[\s,]+)+(?:[\p{L}'’-]+ ){0,3}?(?:in the name of|under|it is|it(?:'|’)s|for)\s+/iu,
  speaking: /\b(?:speaking|here|on the (?:line|phone))\b/iu,
  busyUntil: /\b(?:i(?:'|’)m (?:busy|working|at work)|i work|i have)\b[^,.;?]{0,50}? until ([^,.;?]+)/iu,
  arrivesAt: /\b(?:arrives?|lands?|finish(?:es)?|gets? in|ends?) (?:only )?at ([^,.;?]+)/iu,
  after: 'after',
  pointsAt: /^(?:it(?:'|’)?s |it is |it was )?(?:the (?:one|other)|those)\b/iu,
  thing:
    /\b(?:my|our) ((?!order|delivery|problem|issue|case|money|warranty|husband|wife|daughter|son|purchase)\p{L}{3,})\b/iu,
  onlySoMany: /\b(?:will|'ll) (?:now )?only be (\p{L}+)/iu,
  ofThat: /^(?:and|but|ok|okay|right|oh|so)\b|\b(?:it|that|this|they)\b/iu,
  restOfOrder: 'I have the beginning. What comes next in the number?',
  settled: 'Very well.',
  noMatter: 'That is no problem.',
  shift:
    /\b(?:an hour|half an hour|(?:two|2) hours|(?:fifteen|twenty|thirty|15|20|30) minutes|a quarter of an hour) (?:earlier|later|forward|back)\b|\b(?:forward|back|forwards|backwards)\b[^?.!]{0,20}? (?:by )?(?:an hour|half an hour|two hours)\b/iu,
  earlier: /\b(?:earlier|forwards?)\b/iu,
  amounts: [
    [/half an hour|thirty|30/iu, 30],
    [/quarter|fifteen|15/iu, 15],
    [/twenty|20/iu, 20],
    [/(?:two|2) hours/iu, 120],
    [/hour/iu, 60],
  ],
  offers: /\b(?:can|could|may|should) i (?:send|email|show|attach)\b/iu,
  sayAgain:
    /\b(?:say|repeat|give me|tell me|what is|what was|what(?:'|’)s)\b[^?.]*\b(?:number|reference|time|date|day)\b[^?.]*(?:again)?/iu,
  yourFile: (reference) => `Your case number is ${reference}.`,
  enrolment: /\b(?:enrolment|registration|course|class|training)\b/iu,
  keeps: /\b(?:keep it|leave it|don(?:'|’)t cancel|do not cancel)\b/iu,
  moreBy: /\b(\p{L}+|\d+) (?:people )?(?:more|extra|less|fewer)\b/iu,
  less: /less|fewer/iu,
  begins: /\b(?:start|starts|begin|begins|next session)\b/iu,
  callsBack: /\bcall(?:s|ed)? me back\b/iu,
  outside: /terrace/iu,
}

const ar: TurnsOfPhrase = {
  rebooks: /(?:تأجيل|نقل|تغيير|بدلا|بدل|موعد(?:ا)? آخر|يوم(?:ا)? آخر)/u,
  hasOne: /(?:عندي|لدي|لي) (?:موعد|حجز|طاولة)/u,
  ownMoment: /(?!)/u,
  forWhom: /(?!)/u,
  opening: /^(?:مرحبا|السلام عليكم)[\s،]+/u,
  confirmsOwn: /أريد تأكيد/u,
  cannot: /(?:لا أستطيع|لن أتمكن|لا يمكنني)/u,
  withOther: /(?:لكن|بل) مع/u,
  calledBefore: /اتصلت (?:بكم )?(?:قبل|من قبل)/u,
  waitsFirst: /^(?:انتظر|انتظروا|لحظة)[\s،.]+(\S.*)$/su,
  wrongNumber: /أخطأت (?:في )?الرقم/u,
  changesWho: /تغيير الطبيب/u,
  nextSlot: /(?:أقرب|أول) موعد/u,
  takesAnother: /(?!)/u,
  theOther: /موعدي/u,
  measures: /^كم (?:يستغرق|تستغرق)/u,
  asksWhom: /بمن أتصل/u,
  insteadOf: /بدلا/u,
  withThem: /(?:معه|معها|عنده|عندها)/u,
  givesUp: /(?:لن أكون هناك|لن أحضر)/u,
  sendsUs: /(?!)/u,
  ownThing: /(?:موعدي|حجزي|طلبي)/u,
  comes: /(?:موعدها|موعده)/u,
  bookedAs: /(?!)/u,
  callsAgain: /(?:سأتصل|سأعاود|سأفكر)/u,
  hearsUs: /(?:هل تسمع|تسمعني|تسمعونني|هل أنت هناك)/u,
  weHear: 'نعم، أسمعكم.',
  newcomer: /(?:مريض(?:ة)? جديد(?:ة)?|أول مرة|زيارة أولى)/u,
  firstVisit: /premi[èe]re|أولى/iu,
  whoDoes: /(?:الذي|التي|طبيب|من) (?:يتكلم|يتحدث|تتكلم|تتحدث|يعالج|يتابع)/u,
  whoWorksHere: 'الأطباء',
  speaks: /(?:التحدث|أتحدث|أكلم|الكلام)/u,
  meets: /(?:مقابلة|أقابل|رؤية|أرى|زيارة|أزور)/u,
  shows: /(?:لأريها|لأعرضها|عرض \p{L}+) (?:على|ل)/u,
  renames: /(?:لا|عفوا|بل)[\s،]+(?:باسم|الاسم)\s+/u,
  speaking: /(?:معك|معكم|على الخط)/u,
  busyUntil: /(?:مشغول|مشغولة|أعمل)[^،.؟]{0,30}? حتى ([^،.؟]+)/u,
  arrivesAt: /(?!)/u,
  after: 'بعد',
  pointsAt: /^(?:بل )?(?:ذلك|تلك) /u,
  thing: /(?!)/u,
  onlySoMany: /(?:سنكون) (\p{L}+) فقط/u,
  ofThat: /^و/u,
  restOfOrder: 'سجلت البداية. ما هي بقية الرقم؟',
  settled: 'حسنا.',
  noMatter: 'لا بأس.',
  shift: /(?!)/u,
  earlier: /(?!)/u,
  amounts: [],
  offers: /(?:هل أرسل|هل يمكنني أن أرسل|يمكنني إرسال)/u,
  sayAgain: /(?:أعد|كرر|أعيدوا|كرروا)[^؟.]*(?:الرقم|الساعة|اليوم|الموعد)/u,
  yourFile: (reference) => `رقم ملفكم هو ${reference}.`,
  enrolment: /(?:تسجيل|دورة|تكوين)/u,
  keeps: /(?:احتفظ|لا تلغ)/u,
  moreBy: /(?!)/u,
  less: /(?!)/u,
  begins: /(?:تبدأ|يبدأ)/u,
  callsBack: /يتصل/u,
  outside: /(?:شرفة|تراس)/u,
}

const turns: Readonly<Record<Language, TurnsOfPhrase>> = { fr, en, ar }

export function turnsIn(language: Language): TurnsOfPhrase {
  return turns[language]
}
