/** What a receptionist says and hears besides the question: thanks, a word aside. One entry per language. */
import type { Language, Trade } from '../../../tongues/tongue.ts'
import { wrapped } from '../../../tongues/wrapped.ts'

export interface Courtesy {
  /** A title and the name behind it, however it is spelt. */
  readonly title: RegExp
  /** « je vous entends mal »: said of the line, not of a person. */
  readonly hearsBadly: RegExp
  /** Said to somebody else in the room. */
  readonly aside: RegExp
  /** « avec n'importe qui »: no name, whoever is free. */
  readonly anyone: RegExp
  /** Not the name, but something about the number, the doctor, the hour. */
  readonly besidesName: RegExp
  /** « la même chose pour ma femme », « une autre table »: one more, after the first. */
  readonly oneMore: RegExp
  /** « la même chose », « pareil »: as the one before. */
  readonly likewise: RegExp
  /** « à la première heure »: no « première visite ». */
  readonly firstHour: RegExp
  /** « la deuxième », of what was offered: no name. */
  readonly points: RegExp
  /** « à quelle heure ouvrez-vous lundi ? »: the hours themselves. */
  readonly whichHours: RegExp
  /** « je le prends » */
  readonly takes: RegExp
  /** « ça marche, merci »: nothing more is wanted. */
  readonly agrees: RegExp
  /** « qui est-ce qui fait la médecine du sport ? »: of those who work here. */
  readonly asksWho: RegExp
  /** « on en était où ? » */
  /** « c'est tout », « rien d'autre », to a recap: nothing is to be changed, or nothing more is wanted. */
  readonly thatsAll: RegExp
  /** They take leave of an appointment that nobody confirmed. */
  readonly beforeLeaving: string
  readonly lostThread: RegExp
  readonly resumes: string
  /** « c'est bien Darty ? »: who answers here is checked. */
  readonly checksHouse: RegExp
  /** « je crois que oui »: a yes, said softly. */
  readonly believes: RegExp
  /** « quand », « à quelle heure » */
  readonly whichMoment: RegExp
  /** « il faut prendre rendez-vous ? » */
  readonly mustBook: RegExp
  invite(trade: Trade): string
  readonly yes: string
  /** « c'est bien mardi, mon rendez-vous ? »: one that exists is checked. */
  readonly checksOwn: RegExp
  /** « on devait être quatre », « j'ai une table demain »: what is told is changed in one that exists. */
  readonly hadBooked: RegExp
  /** « le même jour » */
  readonly sameDay: RegExp
  /** « en fait », « finalement »: a second thought about what was just done. */
  readonly secondThought: RegExp
  /** « pour mon fils et pour moi aussi »: two of them. */
  readonly together: RegExp
  greet(who: string): string
  thank(who: string): string
  readonly notedPhone: string
  readonly noted: string
  /** « D'accord, samedi 28 novembre. » */
  fine(what: string): string
  readonly repeating: string
  readonly goOn: string
  possibleWith(who: string): string
  orSomebody(question: string): string
  /** Which of their appointments is meant; none is « kept ». */
  whichOfTheirs(moments: string): string
  /** The first name is all that is missing, and was asked for before. */
  readonly firstNameAgain: readonly string[]
  /** « je ne sais pas, dites-moi »: which day is left to us. */
  readonly upToYou: RegExp
  /** « si cela ne vous dérange pas », behind what is meant. */
  readonly tail: RegExp
}

const fr: Courtesy = {
  title: /(?<!\p{L})(monsieur|madame|mademoiselle|m\.|mr|mme|mlle)\s+(?=\p{L})/iu,
  hearsBadly: wrapped('iu')`
    (?<!\p{L})(?:(?:je )?(?:vous )?entends? (?:très |vraiment )?(?:mal|pas(?: bien)?|rien)
    |parlez plus (?:fort|lentement)|plus fort|dur(?:e)? d['’ ]oreille)(?!\p{L})
  `,
  aside: wrapped('iu')`
    (?<!\p{L})(?:tais[- ]toi|taisez[- ]vous|arrête|chut|(?<!['’])attends (?:mon|ma|deux)|viens là
    |laisse (?:ça|maman|papa|moi)|(?:mon|ma) (?:chérie?|puce|cœur)|pose ça|non non non)(?!\p{L})
  `,
  anyone: wrapped('iu')`
    (?<!\p{L})(?:n['’ ]?importe (?:qui|lequel|laquelle)|peu importe(?: qui| le médecin)?|qui vous voulez
    |celui que vous voulez|comme vous (?:voulez|préférez)|à vous de voir
    |(?:le |la )?premi(?:er|ère) (?:disponible|dispo|libre|venue?|qui (?:est|peut|vient|se libère))
    |(?:celui|celle) qui (?:peut|voudra|est (?:libre|disponible|dispo|là))|ça m['’]est égal
    |je m['’]en fiche)(?!\p{L})
  `,
  besidesName: wrapped('iu')`
    (?<!\p{L})(?:numéro|téléphone|docteur|médecin|conseill\p{L}+|heures?|horaire|jour|créneau|matin
    |après-midi|soir|n['’]importe|peu importe|terrasse|sous la main)(?!\p{L})
  `,
  oneMore: wrapped('iu')`
    (?<!\p{L})(?:la même chose|pareil(?:lement)?
    |(?:une? )?(?:autre|deuxième|second\p{L}*) (?:table|rendez-vous|rdv|réservation|créneau|pour)
    |encore une?|idem|à la suite|juste après|dans la foulée)(?!\p{L})
  `,
  likewise: /(?<!\p{L})(?:la même chose|pareil(?:lement)?|idem)(?!\p{L})/iu,
  firstHour: /premi[èe]re heure/iu,
  points:
    /^(?:alors |plutôt |oui )?(?:les?|la) (?:première?|deuxième|seconde?|troisième|dernière?)(?!\p{L})/iu,
  whichHours: /(?<!\p{L})(?:quelle heure|quelles heures|horaires?|jusqu['’]à quand|combien)(?!\p{L})/iu,
  takes: wrapped('iu')`
    ^(?:(?:bon|ok|alors|très bien|d['’]accord|ah|super)[\s,]+)*(?:(?:je|on
    |nous) (?:le |la |les |vous le )?(?:prends?|prenons|garde|valide|réserve)|allons-y|on fait comme ça
    |va pour ça|banco|adjugé)(?: alors| volontiers| celui-là)?\s*[.!]*$
  `,
  agrees: wrapped('iu')`
    ^(?:(?:ça (?:marche|roule|va|me va)|ok|d['’]accord|très bien|parfait|super|impec(?:cable)?|nickel
    |entendu|c['’]est noté)[\s,!.]*)+(?:merci(?: (?:beaucoup|bien|à vous))?)?[\s!.]*$
  `,
  asksWho: wrapped('iu')`
    (?<!\p{L})qui (?:est-ce qui |c['’]est qui )?(?:fait|s['’]occupe|prend|suit|soigne|reçoit|parle|pratique
    |est (?:spécialis|compétent))\p{L}*
  `,
  thatsAll:
    /(?<!\p{L})(?:c['’]est tout|ce sera tout|ça sera tout|c['’]est tout bon|rien d['’]autre|rien de plus|ça ira)(?!\p{L})/iu,
  beforeLeaving: 'Un instant, rien n’est encore enregistré.',
  lostThread: wrapped('iu')`
    (?<!\p{L})(?:j['’](?:ai|avais) (?:rien|mal|pas(?: très| tout)?(?: bien)?) (?:compris|entendu|saisi
    |suivi)|je n['’]ai (?:rien|pas(?: bien| tout)?) (?:compris|entendu|saisi|suivi)
    |(?:on|nous) en (?:était|étions|est) (?:où|là)|où (?:en )?(?:était-on|étions-nous)
    |vous (?:disiez|me demandiez quoi|m['’]avez demandé quoi))(?!\p{L})
  `,
  resumes: 'Reprenons.',
  checksHouse: wrapped('u')`
    ^(?:(?:bonjour|bonsoir|allô|allo)[\s,]+)?(?:c['’]est|je suis|vous êtes)(?: bien)?(?: chez| au| à la| le
    | la)?(?: (?:\p{Lu}[\p{L}'’-]+|service|magasin|cabinet|restaurant)){1,3}(?: ici)?\s*\?$
  `,
  believes: wrapped('iu')`
    (?<!\p{L})(?:je (?:crois|pense|dirais)(?: bien)? que oui|normalement oui
    |oui[\s,]+(?:je (?:crois|pense)|normalement)|(?:il )?me semble(?: bien)?(?: que oui)?)(?!\p{L})
  `,
  whichMoment: /(?<!\p{L})(?:quand|à quelle heure|quel jour)(?!\p{L})/iu,
  mustBook: wrapped('iu')`
    (?<!\p{L})(?:(?:est-ce qu['’])?il faut|faut-il|faut|on doit|doit-on|je dois|dois-je
    |c['’]est (?:obligatoire|obligé|nécessaire|mieux|sur)
    |(?:vous (?:prenez|recevez|consultez|acceptez)|on peut venir|je peux venir
    |peut-on venir)(?: \p{L}+){0,3} sans)(?: \p{L}+){0,3}? ?(?:d['’]
    |de )?(?:prendre (?:un )?(?:rendez-vous|rdv)|réserver|rendez-vous|rdv|réservation)\s*(?:\p{L}+ ?){0,3}\?
  `,
  invite: (trade) =>
    trade === 'restaurant'
      ? 'Je peux vous réserver une table dès maintenant. Le souhaitez-vous ?'
      : 'Je peux vous donner un rendez-vous dès maintenant. Le souhaitez-vous ?',
  yes: 'Oui.',
  checksOwn: wrapped('iu')`
    (?<!\p{L})(?:vérifier|confirmer|m['’]assurer|savoir) (?:que|qu['’]
    |si) .*(?<!\p{L})(?:(?:je|on) (?:viens|vient|dois venir|doit venir|passe)|j['’]ai (?:bien )?rendez-vous
    |on (?:m['’]|nous )attend|est bien (?:noté|enregistré|pris))(?!\p{L})
    |(?<!\p{L})(?:c['’]est bien|c['’]était (?:bien|quand)|c['’]est (?:à quelle heure|quand|quel jour)
    |vérifier|confirmer|rappeler (?:l['’]heure|la date))(?!\p{L}).*(?<!\p{L})(?:mon|notre|ma) (?:rendez-vous
    |rdv|réservation|table)(?!\p{L})
  `,
  hadBooked: wrapped('iu')`
    (?<!\p{L})(?:on devait (?:être|venir)|nous devions (?:être|venir)
    |(?:on (?:a|avait)|nous (?:avons|avions)|j['’](?:ai|avais)) (?:déjà |bien )?(?:dit|réservé|pris)
    |(?:on|nous) (?:ne |n['’])?(?:est|sera|sommes|serons) (?:plus |finalement )*que)(?!\p{L})
  `,
  sameDay: /(?<!\p{L})(?:le )?même jour(?:née)?(?!\p{L})/iu,
  secondThought: wrapped('iu')`
    (?<!\p{L})(?:en fait|finalement|plutôt|tout compte fait|à la réflexion)(?!\p{L})
    |^(?:non |bon |euh |ou |ah )*\S+(?: \S+){0,3} (?:alors|dans ce cas)\s*[.!]?$
  `,
  together:
    /(?<!\p{L})pour (?:moi|mon|ma|mes)(?: [\p{L}-]+){0,3} et (?:aussi )?pour (?:moi|mon|ma)(?!\p{L})/iu,
  greet: (who) => `Bonjour ${who} !`,
  thank: (who) => `Merci, ${who}.`,
  notedPhone: 'J’ai noté votre numéro.',
  noted: 'C’est noté.',
  fine: (what) => `D’accord, ${what}.`,
  repeating: 'Je parle plus lentement.',
  goOn: 'D’accord.',
  possibleWith: (who) => `C’est possible avec ${who}.`,
  orSomebody: (question) => `${question} Vous pouvez aussi appuyer sur zéro pour parler à quelqu’un.`,
  whichOfTheirs: (moments) => `De quel rendez-vous s’agit-il : ${moments} ?`,
  firstNameAgain: ['Et le prénom, s’il vous plaît ?', 'Il me manque seulement le prénom : quel est-il ?'],
  upToYou: wrapped('iu')`
    (?<!\p{L})(?:ce que vous (?:avez|voulez)|vous avez quoi|qu['’]est-ce que vous avez
    |dites[- ](?:moi|le[- ]moi)|(?:c['’]est )?à vous de (?:me )?(?:dire|voir|proposer)|proposez
    |(?:comme|quand) (?:ça |cela )?vous (?:arrange|voulez|pouvez)
    |(?:selon|d['’]après) vos (?:dispo\p{L}*|créneaux))(?!\p{L})
  `,
  tail: wrapped('iu')`
    (?:[\s,]*(?<!\p{L})(?:si (?:cela|ça) ne vous (?:dérange|ennuie|gêne|embête) pas(?: trop)?
    |si c['’]est possible|si possible|s['’]il vous pla[iî]t|svp|(?:je|nous) (?:veux|voulons|voudrais) bien
    |volontiers|avec plaisir|je vous (?:en )?(?:prie|remercie)
    |merci(?: (?:beaucoup|bien|d['’]avance|à vous))?))+\s*[.!?]*$
  `,
}

const en: Courtesy = {
  title: /(?<!\p{L})(mister|missus|mr\.?|mrs\.?|ms\.?|miss)\s+(?=\p{L})/iu,
  hearsBadly: wrapped('i')`
    \b(?:can(?:'|’)?t|cannot|can not|hardly|barely) hear (?:you|a thing)\b
    |\b(?:speak up|louder|hard of hearing|line is (?:very )?bad)\b
  `,
  aside: /\b(?:shut up|be quiet|stop (?:it|that)|sweetie|not now|come here|put that down)\b/i,
  anyone:
    /\b(?:any(?:one|body)|any (?:doctor|of them)|whoever|no preference|don(?:'|’)t mind|first available)\b/i,
  besidesName: /\b(?:number|phone|doctor|hour|time|day|morning|afternoon|evening|terrace)\b/i,
  oneMore: wrapped('i')`
    \b(?:the same (?:thing|again|for)|same for|another (?:table|appointment|one|booking)
    |a second (?:table|appointment|one)|one more|right after)\b
  `,
  likewise: /\b(?:the same (?:thing|again|for)|same for|likewise)\b/i,
  firstHour: /first (?:thing|hour|slot)/iu,
  points: /^(?:the )?(?:first|second|third|last)(?: one)?\b/iu,
  whichHours: /\b(?:what time|which hours|what hours|opening hours|until when|how)\b/iu,
  takes: wrapped('iu')`
    ^(?:(?:ok|well|right|great|fine)[\s,]+)*(?:i(?:(?:'|’)ll| will) (?:take|have) (?:it|that)(?: one)?
    |let(?:'|’)s do that|go for it)\s*[.!]*$
  `,
  agrees:
    /^(?:(?:ok(?:ay)?|right|fine|great|perfect|lovely|got it)[\s,!.]*)+(?:thanks?(?: you)?(?: very much)?)?[\s!.]*$/iu,
  asksWho: /\bwho (?:does|looks after|treats|sees|speaks|takes care)\b/iu,
  thatsAll: /\b(?:that(?:'|’)s (?:all|it|everything)|that(?:'|’)ll be all|nothing else)\b/iu,
  beforeLeaving: 'One moment, nothing is recorded yet.',
  lostThread: /\bwhere were we\b/iu,
  resumes: 'Let us go on.',
  checksHouse:
    /^(?:(?:hello|hi)[\s,]+)?(?:is (?:this|that)|am i (?:through to|speaking to))(?: \p{Lu}[\p{L}'’-]+){1,3}\s*\?$/u,
  believes: /\b(?:i (?:think|believe|guess) so|yes,? i (?:think|believe))\b/iu,
  whichMoment: /\b(?:when|what time|which day)\b/iu,
  mustBook: wrapped('iu')`
    \b(?:do i (?:need|have) to|do we (?:need|have) to|must (?:i|we)|should (?:i|we)
    |is it necessary to) (?:book|reserve|make (?:an appointment|a reservation))\b
    |\b(?:need|without) (?:an appointment|a reservation|a booking)\s*\?
  `,
  invite: (trade) =>
    trade === 'restaurant'
      ? 'I can book a table for you right now. Would you like that?'
      : 'I can give you an appointment right now. Would you like that?',
  yes: 'Yes.',
  checksOwn:
    /\b(?:is it|it is|check|confirm|when is|what time is)\b.*\b(?:my|our) (?:appointment|booking|table|reservation)\b/iu,
  hadBooked: /\b(?:we|i)(?:(?:'|’)ve| have| had)? (?:were going to be|booked|reserved|will only be)\b/iu,
  sameDay: /\bsame day\b/iu,
  secondThought: /\b(?:actually|in fact|on second thoughts?|rather|instead)\b/i,
  together: /\bfor (?:me|myself|my(?: \p{L}+){1,2}) and (?:also )?(?:for )?(?:me|myself|my)\b/iu,
  greet: (who) => `Hello ${who}!`,
  thank: (who) => `Thank you, ${who}.`,
  notedPhone: 'I have your number.',
  noted: 'That is noted.',
  fine: (what) => `Very well, ${what}.`,
  repeating: 'I will speak more slowly.',
  goOn: 'Very well.',
  possibleWith: (who) => `That is possible with ${who}.`,
  orSomebody: (question) => `${question} You can also press zero to speak to somebody.`,
  whichOfTheirs: (moments) => `Which appointment do you mean: ${moments}?`,
  firstNameAgain: ['And the first name, please?', 'Only the first name is missing: what is it?'],
  upToYou: /\b(?:what(?:ever)? (?:do )?you have|you tell me|up to you|whenever suits you)\b/iu,
  tail: /(?:[\s,]*\b(?:if (?:that|it)(?:'|’)?s (?:possible|no trouble)|if possible|please|thank you|thanks))+\s*[.!?]*$/iu,
}

const ar: Courtesy = {
  title: /(?<!\p{L})(السيدة|السيد|الآنسة)\s+(?=\p{L})/u,
  hearsBadly: /(?:لا أسمعك|لا أسمعكم|الصوت ضعيف|لا أسمع جيدا|ارفع صوتك)/u,
  aside: /(?:اسكت|اسكتي|توقف)/u,
  anyone: /(?:كما (?:تريد|تريدون|تشاء|تشاؤون)|أي (?:طبيب|دكتور|واحد|شخص)|لا يهم|أول (?:طبيب )?متاح)/u,
  besidesName: /(?:رقم|هاتف|طبيب|دكتور|الساعة|يوم|صباح|مساء|الظهر)/u,
  oneMore: /(?:نفس الشيء|موعد(?:ا)? آخر|طاولة أخرى|موعد ثان|بعده مباشرة)/u,
  likewise: /نفس الشيء/u,
  firstHour: /أول (?:ساعة|موعد)/u,
  points: /^(?:الأول|الثاني|الثالث|الأخير)/u,
  whichHours: /(?:كم|أي ساعة|متى|ساعات)/u,
  takes: /^(?:آخذه|سآخذه|أحجزه)[.!]*$/u,
  agrees: /^(?:حسنا|تمام)[\s،]*(?:شكرا)?[\s.!]*$/u,
  asksWho: /من (?:يعالج|يتابع|يتكلم|يهتم)/u,
  thatsAll: /(?:هذا كل شيء|هذا كل ما|هادشي اللي|هادشي لي|بس هيك|لا شيء آخر)/u,
  beforeLeaving: 'لحظة، لم يسجل شيء بعد.',
  lostThread: /أين كنا/u,
  resumes: 'لنكمل.',
  checksHouse: /(?!)/u,
  believes: /(?:أظن نعم|أعتقد نعم|أظن ذلك|أعتقد ذلك)/u,
  whichMoment: /(?:متى|أي ساعة|أي يوم)/u,
  mustBook: /هل (?:يجب|علي|يلزم) (?:أن )?(?:أحجز|الحجز|حجز|أخذ موعد)/u,
  invite: (trade) =>
    trade === 'restaurant'
      ? 'يمكنني أن أحجز لكم طاولة الآن. هل تريدون ذلك؟'
      : 'يمكنني أن أعطيكم موعدا الآن. هل تريدون ذلك؟',
  yes: 'نعم.',
  checksOwn: /(?:متى|أتأكد|تأكيد) .*(?:موعدي|حجزي)/u,
  hadBooked: /(?:كنا سنكون|كنا حجزنا|كنت حجزت)/u,
  sameDay: /نفس اليوم/u,
  secondThought: /(?:في الحقيقة|في الواقع|بل|بدلا)/u,
  together: /(?:لي ول(?:ابني|ابنتي|زوجتي|زوجي)|ل(?:ابني|ابنتي|زوجتي|زوجي) ولي)/u,
  greet: (who) => `أهلا ${who}!`,
  thank: (who) => `شكرا، ${who}.`,
  notedPhone: 'سجلت رقمكم.',
  noted: 'سجلت ذلك.',
  fine: (what) => `حسنا، ${what}.`,
  repeating: 'سأتكلم ببطء.',
  goOn: 'حسنا.',
  possibleWith: (who) => `هذا ممكن مع ${who}.`,
  orSomebody: (question) => `${question} يمكنكم أيضا الضغط على صفر للتحدث مع شخص.`,
  whichOfTheirs: (moments) => `أي موعد تقصدون: ${moments}؟`,
  firstNameAgain: ['وما الاسم الشخصي من فضلكم؟', 'ينقصني الاسم الشخصي فقط: ما هو؟'],
  upToYou: /(?:ما عندكم|أنتم قولوا|كما تريدون)/u,
  tail: /(?:[\s،]*(?:من فضلك(?:م)?|شكرا(?: جزيلا)?|لو سمحت(?:م)?))+\s*[.!؟]*$/u,
}

const courtesies = { fr, en, ar } as const satisfies Record<Language, Courtesy>

export function courtesyIn(language: Language): Courtesy {
  return courtesies[language]
}
