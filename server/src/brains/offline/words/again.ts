/** The same question in other words, for who did not answer it. One entry per language. */
import type { Asked, Language, Trade } from '../../../tongues/tongue.ts'
import type { Goal } from '../memory.ts'

/** What the question is about. `moments`: those offered, in words; `one`: there is but one. */
export interface Question {
  readonly trade: Trade
  readonly goal: Goal | null
  readonly moments: string
  readonly one: boolean
  /** Who they are stays unproven: a message is what is left. */
  readonly stuck: boolean
}

type Again = (about: Question) => Partial<Record<Asked, readonly string[]>>

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1)

const fr: Again = ({ trade, goal, moments, one, stuck }) => ({
  intent: stuck
    ? [
        'Dois-je noter un message pour l’équipe ?',
        'Voulez-vous laisser un message, pour que l’équipe vous rappelle ?',
      ]
    : ['Dites-moi, en quoi puis-je vous aider ?', 'Que souhaitez-vous exactement ?'],
  'anything-else': ['Souhaitez-vous autre chose ?', 'Avez-vous besoin d’autre chose ?'],
  date: [
    'Et ce serait pour quel jour ?',
    trade === 'restaurant'
      ? 'Dites-moi un jour, par exemple vendredi ou samedi.'
      : 'Dites-moi un jour, par exemple mardi matin, ou demandez-moi le premier créneau libre.',
  ],
  time: [
    'Vers quelle heure, à peu près ?',
    trade === 'restaurant'
      ? 'À quelle heure : plutôt à midi, ou plutôt le soir ?'
      : 'À quelle heure : plutôt le matin, ou plutôt l’après-midi ?',
  ],
  party: ['Et vous seriez combien de personnes ?', 'Pour combien de couverts, s’il vous plaît ?'],
  problem:
    goal === 'ticket'
      ? [
          'Dites-moi en quelques mots quel est le problème.',
          'Qu’est-ce qui est cassé, abîmé, manquant ou en retard ?',
        ]
      : ['Dites-moi le message, je l’écris.', 'Que dois-je écrire pour l’équipe ?'],
  order: [
    'Et le numéro de commande, qui commence par C M D ?',
    'Dites-moi le numéro de commande, ou que vous ne l’avez pas.',
  ],
  birth: [
    'Et la date de naissance du patient ?',
    'Il me faut la date de naissance : le jour, le mois et l’année.',
  ],
  practitioner: ['Avec quel docteur, ou le premier disponible ?', 'Le premier disponible vous irait-il ?'],
  name: [
    trade === 'medical' ? 'Et vos nom et prénom, s’il vous plaît ?' : 'Et c’est à quel nom ?',
    'Il me faut encore un nom : lequel dois-je noter ?',
  ],
  phone: [
    'Et quel est votre numéro de téléphone ?',
    'Donnez-moi le numéro de téléphone, deux chiffres après deux chiffres.',
  ],
  choice: one
    ? [
        `${capital(moments)} : est-ce que cela vous va ?`,
        'Dites-moi oui pour ce moment, ou bien un autre jour ou une autre heure.',
      ]
    : [
        `${capital(moments)} : lequel dois-je garder ?`,
        'Dites-moi « le premier » ou « le deuxième », ou bien un autre jour.',
      ],
  confirm: [
    'Si tout est juste, je confirme ; sinon, dites-moi ce qu’il faut changer.',
    'Est-ce que je confirme, oui ou non ?',
  ],
})

const en: Again = ({ trade, goal, moments, one, stuck }) => ({
  intent: stuck
    ? [
        'Shall I take a message for the team?',
        'Would you like to leave a message, so that the team calls you back?',
      ]
    : ['How can I help you?', 'What would you like exactly?'],
  'anything-else': ['Would you like anything else?', 'Do you need anything else?'],
  date: [
    'And for which day would it be?',
    trade === 'restaurant'
      ? 'Tell me a day, for instance Friday or Saturday.'
      : 'Tell me a day, for instance Tuesday morning, or ask me for the first free slot.',
  ],
  time: [
    'Around what time?',
    trade === 'restaurant'
      ? 'What time: rather at lunch, or in the evening?'
      : 'What time: rather in the morning, or in the afternoon?',
  ],
  party: ['And how many would you be?', 'For how many people, please?'],
  problem:
    goal === 'ticket'
      ? ['Tell me in a few words what is wrong.', 'What is broken, damaged, missing or late?']
      : ['Tell me the message, I am writing it down.', 'What shall I write to the team?'],
  order: [
    'And the order number, which begins with C M D?',
    'Give me the order number, or say that you do not have it.',
  ],
  birth: ['And the date of birth of the patient?', 'I need the date of birth: day, month and year.'],
  practitioner: ['Which doctor, or the first available?', 'Would the first available do?'],
  name: ['And your name, please?', 'I still need a name: which one shall I write down?'],
  phone: ['And what is your number?', 'Give me the number, two digits at a time.'],
  choice: one
    ? [`${capital(moments)}: is that all right?`, 'Say yes to this one, or tell me another day or time.']
    : [
        `${capital(moments)}: which one shall I keep?`,
        'Say “the first” or “the second”, or tell me another day.',
      ],
  confirm: ['If all is right, I confirm; if not, tell me what to change.', 'Shall I confirm, yes or no?'],
})

const ar: Again = ({ goal, moments, one, stuck }) => ({
  intent: stuck
    ? ['هل أسجل رسالة للفريق؟', 'هل تريدون ترك رسالة ليتصل بكم الفريق؟']
    : ['بماذا يمكنني أن أساعدكم؟', 'ماذا تريدون بالضبط؟'],
  'anything-else': ['هل تحتاجون إلى شيء آخر؟', 'هل من شيء آخر؟'],
  date: ['وفي أي يوم يكون ذلك؟', 'اذكروا لي يوما، مثلا الثلاثاء صباحا.'],
  time: ['في أي ساعة تقريبا؟', 'ظهرا أم مساء؟'],
  party: ['وكم ستكونون؟', 'لكم شخصا من فضلكم؟'],
  problem:
    goal === 'ticket'
      ? ['اشرحوا لي المشكلة في بضع كلمات.', 'ما المكسور أو الناقص أو المتأخر؟']
      : ['قولوا لي الرسالة وأنا أكتبها.', 'ماذا أكتب للفريق؟'],
  order: ['وما هو رقم الطلب؟', 'أعطوني رقم الطلب، أو قولوا إنه ليس لديكم.'],
  birth: ['وما هو تاريخ ميلاد المريض؟', 'أحتاج إلى تاريخ الميلاد: اليوم والشهر والسنة.'],
  practitioner: ['مع أي طبيب؟ أم أول طبيب متاح؟', 'هل يناسبكم أول طبيب متاح؟'],
  name: ['وما اسمكم من فضلكم؟', 'أحتاج إلى اسم: ماذا أسجل؟'],
  phone: ['وما هو رقمكم؟', 'أعطوني الرقم رقمين رقمين.'],
  choice: one
    ? [`${moments}: هل هذا مناسب؟`, 'قولوا نعم لهذا الموعد، أو اذكروا يوما آخر أو ساعة أخرى.']
    : [`${moments}: أيها أحجز؟`, 'قولوا الأول أو الثاني، أو اذكروا يوما آخر.'],
  confirm: ['إن كان كل شيء صحيحا فقولوا نعم، وإلا فقولوا ماذا أغير.', 'هل أحجز، نعم أم لا؟'],
})

const questions: Readonly<Record<Language, Again>> = { fr, en, ar }

/** Empty when it may be said as it is. */
export function againIn(language: Language, asks: Asked, about: Question): readonly string[] {
  return questions[language](about)[asks] ?? []
}
