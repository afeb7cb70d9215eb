/** Messages for the team, and questions that follow another: how they are heard, and what is said. One entry per language. */
import type { Language, Topic, Trade } from '../../../tongues/tongue.ts'
import { wrapped } from '../../../tongues/wrapped.ts'

export interface MessageWords {
  /** « j'ai raté votre appel »: they call back, whatever it was about. */
  readonly returnsCall: RegExp
  /** « je laisse mes coordonnées », « laissez un message au patron »: a message, whose words are still to come. */
  readonly leaves: RegExp
  /** « vous pouvez le transmettre au docteur ? »: what was told before it. */
  readonly passesOn: RegExp
  /** « j'ai changé de numéro », « j'ai déménagé »: to be noted for the delivery. */
  readonly tellsChange: RegExp
  /** « vous pouvez noter que… »: what is behind it is to be passed on. */
  readonly notes: RegExp
  /** « …, vous pouvez le noter ? »: what stands before is to be noted. */
  readonly notesThat: RegExp
  /** « vous pouvez dire au docteur que… ? »: the message is the group. */
  readonly relays: RegExp
  /** « Société Brisson »: for whom they call. */
  readonly house: RegExp
  /** « la société », in front of its name. */
  readonly workplace: RegExp
  /** « c'est moi sa femme »: who speaks is not who it is about. */
  readonly speaksFor: RegExp
  /** « elle s'appelle », between a person and their name. */
  readonly calls: RegExp
  /** « pour », in front of « ma fille Léa »: for whom they call. */
  readonly onBehalf: RegExp
  /** The message is about somebody else than who calls. */
  about(name: string): string
  calledFor(house: string): string
  /** What was being asked for, when it becomes a message. */
  wanted(trade: Trade, moment: string | null): string
  /** The number of an order, in front of the message about it. */
  ofOrder(order: string, message: string): string
  /** The same thing was asked three times. */
  readonly orMessage: string
  readonly numberNotSeen: string
  /** « privatiser la salle »: what the group comes for, in a question too. */
  readonly occasion: RegExp
  /** « tables de huit, huit et quatre » */
  sizes(list: string): string
  /** « comment je fais ? », in the middle of a case. */
  readonly howTo: RegExp
  readonly teamTells: string
  /** « où en est ma livraison ? »: of an order, not of a case. */
  readonly ofDelivery: RegExp
  /** « ça commence quand », « j'ai combien de jours »: nothing in it says of what. */
  readonly bare: RegExp
  /** « comment je la renvoie ? », of a thing that is not said to be broken. */
  readonly howToReturn: RegExp
  /** « ça pose problème ? », behind what it is about. */
  readonly bareTail: RegExp
  /** « et pour un enfant de 4 ans », behind an answer: a question, though nothing else in it asks. */
  readonly goesOn: RegExp
  /** « et pour les enfants »: the same question, for somebody else. */
  readonly forWhom: RegExp
  /** « je veux la rendre »: what the questions behind it are about. */
  readonly topics: readonly (readonly [Topic, RegExp])[]
  /** Tables of several sizes in one sentence. */
  readonly unequal: string
}

const fr: MessageWords = {
  returnsCall: wrapped('iu')`
    (?<!\p{L})(?:(?:raté|manqué|loupé|eu|vu|reçu|trouvé|ai) (?:un |votre |vos |l['’]
    |des )?appels?(?: (?:manqués?|en absence|de votre part))?|appels? (?:manqués?|en absence)
    |(?:vous m['’]av(?:ez|iez)|on m['’]a|vous avez|quelqu['’]un m['’]a
    |(?:une?|le|la|votre) \p{L}+ m['’](?:a|avait)) (?:essayé de (?:me )?(?:joindre|appeler)
    |cherché à me joindre|appelée?|téléphoné))(?!\p{L})
  `,
  leaves: wrapped('iu')`
    (?<!\p{L})(?:(?:je (?:vous )?|vous )?laiss(?:e|er|ez)(?: \p{L}+){0,2} (?:coordonnées|numéro|message)
    |(?:laisse[rz]?|prene[rz]|prendre|note[rz]) (?:un |le |mon )?(?:petit )?(?:message|mot
    |coordonnées))(?!\p{L})
  `,
  passesOn: wrapped('iu')`
    (?<!\p{L})(?:demand\p{L}+ (?:à|au) [\p{L}'’ ]{2,30} de (?:me|nous) (?:rappeler|recontacter|téléphoner)
    |(?:qu['’]on|que quelqu['’]un|qu['’]une? \p{L}+) (?:me|nous) (?:rappelle|recontacte|téléphone))(?!\p{L})
    |(?<!\p{L})(?:pou(?:vez|rriez)|peut|pourrait|faudrait|merci de)(?:[- ]\p{L}+){0,3}[- ](?:transmettre
    |faire (?:passer|suivre)|prévenir|dire (?:au|aux|à) (?:\p{L}+ ){1,3}qu(?:e|['’])
    |me (?:rappeler|recontacter|téléphoner)(?! (?:le|la|les|quand|où|comment|quel\p{L}*|votre|vos|mon|ma
    |mes)(?!\p{L})| l['’]))(?!\p{L})
  `,
  tellsChange: wrapped('iu')`
    (?<!\p{L})(?:(?:j['’]ai|on a|nous avons) (?:déménagé
    |changé (?:de |d['’])(?:numéro|téléphone|portable|adresse|mail))
    |(?:mon|ma|notre) nouve(?:au|lle) (?:numéro|adresse|téléphone|mail))(?!\p{L})
  `,
  notes: wrapped('iu')`
    (?<!\p{L})(?:(?:(?:vous )?pou(?:vez|rriez)(?:[- ]vous)?|il (?:faut|faudrait)|je voudrais(?: vous)?
    |merci de|(?:est-ce )?qu['’]on peut)(?: \p{L}+){0,2} (?:noter|signaler|préciser|indiquer|ajouter
    |rajouter|mentionner|prévenir|transmettre|dire)
    |(?:notez|signalez|précisez|ajoutez|rajoutez|prévenez))(?: (?:bien|aussi))?(?: (?:au|à la|aux|à l['’]|la
    |le|l['’])\s?(?:cuisiniers?|cuisines?|chefs?|docteur|médecin|équipe|serveurs?|patron|restaurant
    |techniciens?|livreurs?|conseill\p{L}+))?(?: (?:que|qu['’])
    |(?= (?:une?|des|l['’]|la|le|les|deux|trois) ))\s*
  `,
  notesThat: wrapped('iu')`
    [\s,.]+(?:(?:est-ce que )?(?:vous|tu) (?:pouvez|pourriez|peux)|(?:pouvez|pourriez)-vous|il faudrait
    |merci de) (?:bien )?(?:le|l['’]|ça) ?(?:noter|préciser|signaler|marquer|indiquer
    |mentionner)(?:[\s,]+s['’]il vous plaît)?\s*[?.!]*$
    |[\s,.]+(?:notez|marquez|précisez)[- ](?:le|ça)(?: bien)?[\s.!]*$
  `,
  relays: wrapped('iu')`
    (?<!\p{L})(?:pou(?:vez|rriez)(?:[- ]vous)?|faudrait
    |voudrais) ((?:dire|transmettre|signaler|expliquer|rappeler|demander) (?:bien )?(?:au|à|aux) .+? (?:que
    |qu['’]|de |d['’]|si ).+|(?:lui|leur) (?:dire|demander|transmettre|expliquer) (?:que |qu['’]|de |d['’]
    |si ).+|prévenir (?:le|la|les|l['’]) ?.+? (?:que|qu['’]).+)
  `,
  house: wrapped('iu')`
    ^(?:(?:la |l['’]|les )?(?:société|entreprise|association|agence|mairie|école|collège|lycée|comité
    |cabinet|club|maison|groupe|étude|garage|sarl
    |sas)(?!\p{L})\s*(?:(?:d[eu]s?|d['’]) ?)?[\p{L}&'’ -]{2,40})$
  `,
  workplace:
    /(?<!\p{L})(?:société|entreprise|association|agence|groupe|mairie|maison|cabinet|garage|résidence|école|lycée|collège) /iu,
  speaksFor: wrapped('iu')`
    (?<!\p{L})(?:sa|son|leur|la|le) (?:femme|mari|épou(?:se|x)|compagne|compagnon|mère|maman|père|papa|fille
    |fils|sœur|soeur|frère|voisine?|amie?|belle-fille|gendre|petit-fils|petite-fille|aide à domicile
    |infirmière?|secrétaire|assistante?)(?!\p{L})
  `,
  calls: /[\s,]+(?:qui|elle|il)[\s,]+s['’]appelle\s*$/iu,
  onBehalf: /(?<!\p{L})pour\s*$/iu,
  about: (name) => `Pour ${name}.`,
  calledFor: (house) => `De la part de : ${house}`,
  wanted: (trade, moment) =>
    `Demande d’${trade === 'restaurant' ? 'une table' : 'un rendez-vous'}${moment ? `, ${moment}` : ''}`,
  ofOrder: (order, message) => `Commande ${order} : ${message}`,
  orMessage:
    'Je n’arrive pas à le noter. Souhaitez-vous laisser un message, pour qu’on vous rappelle ? Vous pouvez aussi appuyer sur zéro pour parler à quelqu’un.',
  numberNotSeen: 'Votre numéro ne s’affiche pas ici.',
  occasion: wrapped('iu')`
    (?<!\p{L})(?:privatis(?:er|ation)(?: (?:de )?(?:la|le|une|votre) (?:salle|restaurant|partie))?
    |pour (?:un|une|le|la|mon|ma|notre) (?:pot|mariage|baptême|communion|séminaire|repas d['’]\p{L}+|fête
    |départ|retraite|cocktail|buffet|arbre de noël)(?: (?:de|du|d['’]|à la|en|entre) ?\p{L}+)?)(?!\p{L})
  `,
  sizes: (list) => `tables de ${list}`,
  howTo: wrapped('iu')`
    ^(?:(?:ok|d['’]accord|bon|et|alors|oui|ah|donc)[\s,]+)*(?:comment (?:je fais|on fait|faire
    |ça (?:marche|se passe)|je dois faire|je procède)|je fais comment|ça se passe comment
    |(?:qu['’]est-ce que|que) (?:je dois|dois-je) faire)(?: (?:alors
    |pour (?:ça|cela|la suite|la rendre|le rendre)))?\s*[?.!]*$
  `,
  teamTells: 'Je note votre demande, et l’équipe vous rappelle pour la suite.',
  ofDelivery: /(?<!\p{L})(?:commandes?|livraisons?|colis|meubles?)(?!\p{L})/iu,
  bare: wrapped('iu')`
    ^(?:(?:et|mais|ok|bon|alors|d['’]accord|ah|oui|du coup|donc|euh)[\s,]+)*(?:(?:ça|cela|elle|il|c['’]est
    |on|mes|frais|j['’]ai|j['’]|je|nous|est-ce que?|qu['’]|quel(?:le)? est(?: le| la)?|le|la|les|y a-t-il
    |vous|sous|en|à|dans|pour|de|d['’]|combien|coûte|coûtent|coute|prix|tarifs?|dure|durée|temps|jours?
    |semaines?|mois|heures?|délais?|commencez?|débute|démarre|début|quand|comment|chers?|chère|faut|faire
    |fais|payer|paye|payante?s?|gratuite?s?|aurais|ai|est|sont|dois|peux|peut|choisir|choisit|choisis
    |le jour|la date|l['’]heure|le créneau|le rendre|la rendre|le|prochaine|session|date|quelle
    |quels?)[\s'’?!.,-]*)+$
  `,
  howToReturn:
    /^(?!.*(?:cass|ab[iî]m|d[ée]fect|fendu|ray[ée]|d[ée]chir|fissur)).*(?:comment|combien|possible)[^?]*\?\s*$/isu,
  bareTail: wrapped('iu')`
    ^(?:et |donc |du coup )?(?:est-ce que )?(?:ça|c['’]est|ce serait|cela
    |il y a un)(?: \p{L}+){0,3} ?(?:problème|possible|souci|gêne|bon|grave|ok|jouable|va|passe|marche
    |pose)(?: \p{L}+)?\s*\??$
  `,
  goesOn: wrapped('iu')`
    ^(?:(?:ok|d['’]accord|bon|ah|oui|merci|très bien)[\s,]+)*et (?:pour|avec|sans|si|chez|dans|en|à|au|aux
    |le|la|les|l['’]|un|une|des|les|mon|ma|sur|après|avant)(?!\p{L})
  `,
  forWhom: /(?<!\p{L})et pour(?!\p{L})/iu,
  topics: [
    [
      'returns',
      /(?<!\p{L})(?:rendre|retourner|renvoyer|rétract\p{L}+|faire rembourser|rapporter|échanger)(?!\p{L})/iu,
    ],
  ],
  unequal: 'Je ne peux pas réserver d’ici des tables de tailles différentes.',
}

const en: MessageWords = {
  returnsCall: wrapped('iu')`
    \b(?:missed (?:a |your |the )?calls?|(?:you|someone|somebody) (?:just )?(?:called|rang|phoned
    |tried to (?:call|reach)) me|returning (?:a|your) call)\b
  `,
  leaves: /\b(?:leave|take|note)(?: \p{L}+){0,2} (?:details|number|message)\b/iu,
  passesOn: /\b(?:pass (?:it|this|that) on|let (?:him|her|them) know)\b/iu,
  tellsChange:
    /\b(?:i(?:(?:'|’)ve| have)? (?:moved|changed my (?:number|phone|address))|my new (?:number|address|phone))\b/iu,
  notes: wrapped('iu')`
    \b(?:can|could|would|will|please)(?: you)?(?: please)?(?: also)? (?:make a note|note|add|mention
    |write(?: down)?|tell (?:the )?(?:kitchen|chef|doctor|team|waiters?)
    |let (?:the )?(?:kitchen|chef|doctor|team) know)(?: that| there's| of)?\s+
  `,
  notesThat: wrapped('iu')`
    [\s,.]+(?:can|could|would|please)(?: you)?(?: please)? (?:make a note of|note|write down
    |mention) (?:that|it)(?: down)?(?: please)?\s*[?.!]*$
  `,
  relays:
    /\b(?:can|could|would) you (?:please )?((?:tell|inform|remind|warn|ask) .+? (?:that|to|if) .+|let .+? know .+)/iu,
  house: /^(?:the )?[\p{L}&'’ -]{2,40} (?:company|limited|ltd|inc|association|school|agency|club)$/iu,
  workplace: /\b(?:company|firm|school|agency|association) /iu,
  speaksFor: wrapped('iu')`
    \b(?:his|her|their) (?:wife|husband|partner|mother|father|daughter|son|sister|brother|neighbour|friend
    |nurse|carer|assistant)\b
  `,
  calls: /[\s,]+(?:who is|she is|he is|whose name is|her name is|his name is|called)\s*$/iu,
  onBehalf: /\bfor\s*$/iu,
  about: (name) => `For ${name}.`,
  calledFor: (house) => `On behalf of: ${house}`,
  wanted: (trade, moment) =>
    `Asks for ${trade === 'restaurant' ? 'a table' : 'an appointment'}${moment ? `, ${moment}` : ''}`,
  ofOrder: (order, message) => `Order ${order}: ${message}`,
  orMessage:
    'I cannot manage to note it. Would you like to leave a message, so that we call you back? You can also press zero to speak to somebody.',
  numberNotSeen: 'Your number does not show here.',
  occasion: wrapped('iu')`
    \b(?:private (?:hire|event|party|room)|hire the (?:whole )?(?:room|restaurant|place)
    |for (?:an?|my|our) (?:\p{L}+ )?(?:party|wedding|christening|reception|seminar|reunion|celebration))\b
  `,
  sizes: (list) => `tables of ${list}`,
  howTo: wrapped('iu')`
    ^(?:(?:ok|okay|right|and|so|well)[\s,]+)*(?:how do i do (?:that|it)|how does (?:that|it) work
    |what do i (?:have to )?do)\s*[?.!]*$
  `,
  teamTells: 'I note your request, and the team will call you back about what comes next.',
  ofDelivery: /\b(?:orders?|delivery|parcels?|furniture)\b/iu,
  bare: wrapped('iu')`
    ^(?:(?:and|but|ok|okay|so|well|oh|right)[\s,]+)*(?:(?:how|much|long|many|days?|weeks?|months?|hours?
    |does|do|did|is|it|that|they|cost|costs|take|last|start|starts|begin|when|what|the|price|i|have|got|for
    |to|pay)[\s'’?!.,-]*)+$
  `,
  howToReturn: /^(?!.*(?:broken|damaged|faulty|torn|cracked)).*(?:how|possible)[^?]*\?\s*$/isu,
  bareTail: /^(?:is (?:that|it)|would that be)(?: \p{L}+){0,3}\s*\??$/iu,
  goesOn:
    /^(?:(?:ok|okay|right|thanks)[\s,]+)*(?:and|what about|how about)(?: (?:for|with|without|if|at|on|in|the|a|an|my)\b| \p{L}+)/iu,
  forWhom: /\b(?:and|what about|how about) for\b/iu,
  topics: [['returns', /\b(?:return it|send it back|give it back|take it back|refund\p{L}*)\b/iu]],
  unequal: 'I cannot book tables of different sizes from here.',
}

const ar: MessageWords = {
  returnsCall: /(?:مكالمة فائتة|اتصلتم بي|فاتتني مكالمتكم)/u,
  leaves: /(?:أترك|اترك|خذ|سجل) (?:لكم )?(?:رسالة|رقمي)/u,
  passesOn: /(?:إبلاغه|إخباره)/u,
  tellsChange: /(?:غيرت رقمي|رقمي الجديد|عنواني الجديد)/u,
  notes: /(?:هل (?:يمكنك|يمكنكم)|أرجو) (?:تسجيل|إضافة|كتابة)(?: أن)?\s+/u,
  notesThat: /[\s،.]+(?:هل (?:يمكنك|يمكنكم)|أرجو) (?:تسجيل ذلك|تسجيله)\s*[؟.!]*$/u,
  relays: /(?:هل (?:يمكنك|يمكنكم)|أرجو) ((?:إخبار|إبلاغ) .+? (?:أن|بأن).+)/u,
  house: /^شركة \p{L}+$/u,
  workplace: /شركة /u,
  speaksFor: /(?:زوجته|زوجها|ابنته|ابنه|والدته|والده|أخوه|أخته)/u,
  calls: /[\s،]+(?:اسمها|اسمه)\s*$/u,
  onBehalf: /(?:ل|من أجل)\s*$/u,
  about: (name) => `بخصوص ${name}.`,
  calledFor: (house) => `من طرف: ${house}`,
  wanted: (trade, moment) =>
    `يطلب ${trade === 'restaurant' ? 'طاولة' : 'موعدا'}${moment ? `، ${moment}` : ''}`,
  ofOrder: (order, message) => `الطلب ${order}: ${message}`,
  orMessage:
    'لم أتمكن من تسجيل ذلك. هل تريدون ترك رسالة ليتصلوا بكم؟ يمكنكم أيضا الضغط على صفر للتحدث مع شخص.',
  numberNotSeen: 'رقمكم لا يظهر هنا.',
  occasion: /حجز القاعة كلها/u,
  sizes: (list) => `طاولات من ${list}`,
  howTo: /^(?:و)?(?:كيف أفعل|ماذا أفعل)\s*[?؟]?$/u,
  teamTells: 'سأسجل طلبكم وسيتصل بكم الفريق.',
  ofDelivery: /(?:طلب|توصيل)/u,
  bare: /^(?:و)?(?:متى يبدأ|متى تبدأ|بكم|كم السعر|كم يوما)\s*[?؟]?$/u,
  howToReturn: /(?!)/u,
  bareTail: /^هل هذا ممكن\s*[?؟]?$/u,
  goesOn: /^و(?:ماذا عن|للطفل|لطفل|بالنسبة)/u,
  forWhom: /^ول/u,
  topics: [['returns', /(?:إرجاع|أرجع|استرداد)/u]],
  unequal: 'لا يمكنني حجز طاولات مختلفة الأحجام من هنا.',
}

const messages: Readonly<Record<Language, MessageWords>> = { fr, en, ar }

export function messageWordsIn(language: Language): MessageWords {
  return messages[language]
}
