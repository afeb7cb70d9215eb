/** Which training is spoken of, and what is said of one that is not given here. One entry per language. */
import type { Language } from '../../../tongues/tongue.ts'
import { wrapped } from '../../../tongues/wrapped.ts'

export interface TrainingWords {
  /** « une formation de comptabilité », « un cours d'anglais »: the subject is the group. */
  readonly subject: RegExp
  /** « et de soudure ? », after another. */
  readonly another: RegExp
  /** What follows the word and is no subject: « à distance », « pour adultes ». */
  readonly noSubject: RegExp
  notOffered(subject: string): string
  /** How the list of what there is is looked for. */
  readonly catalogue: string
  readonly orMessage: string
  /** How the next beginnings of a training are looked for. */
  sessions(subject: string): string
  /** The message for who calls back, and the note for who receives. */
  wants(subject: string): string
  interestedIn(subject: string): string
}

const fr: TrainingWords = {
  subject: wrapped('iu')`
    (?<!\p{L})(?:formations?|cours|stages?|programme|(?:me|se|nous) (?:former|reconvertir|réorienter)
    |apprendre|intéress\p{L}+(?= par| à l))(?: (?:par|dans|de|en|à|au|aux|sur|du|des|la|le|les)(?!\p{L})
    | (?:d|l)['’])*\s*((?!(?:dans|de|en|à|au|aux|sur|du|des|la|le
    |les)\s)\p{L}[\p{L}'’-]*(?: (?!(?:qui|que|pour|avec|et|ou|mais|est|ça|s['’]|elle|il|ils|elles|dure|coûte
    |combien|chez|à|a|sont|je|j['’]|vous|c['’]|le|la|les|en|mardi|lundi|mercredi|jeudi|vendredi|demain|svp
    |finançable)(?!\p{L}))[\p{L}'’-]+){0,2})
  `,
  another: wrapped('iu')`
    ^(?:(?:ah|bon|ok|d['’]accord|oui|non)[\s,.]+)*(?:et
    |ou)(?: alors)? (?:une? |la |le |de |du |des |en |d['’]
    |l['’])+([\p{L}'’-]+(?: (?!vous|il|elle|c['’])[\p{L}'’-]+){0,2}?)(?:[\s,]+(?:vous|il y a|c['’]est|ça
    |elle|combien|quand)[^?]*)?\s*\??$
  `,
  noSubject: wrapped('iu')`
    ^(?:qui|que|pour|avec|et|ou|mais|chez|est|peut|peuvent|peux|doit|doivent|va|vont|sera|seront
    |pourra\p{L}*|permet|existe|m['’].*|me|se|ça|dure|coûte|combien|elle|il|vous|je|j['’].*|c['’].*|s['’].*
    |distance|ligne|présentiel|visio\p{L}*|soir|matin|journée|week-?end|adultes?|débutants?|courtes?
    |longues?|certifiantes?|diplômantes?|qualifiantes?|professionnelles?|gratuites?|finan\p{L}+|payantes?
    |éligibles?|cpf|disponibles?|possibles?|prochaines?|continues?|initiale|intéress\p{L}+|proposées?|plus
    |moins|quelque|quelques|comme|celle|ce|cette|votre|vos|dans|quoi|prix|tarifs?|coûts?|durée|dates?
    |diplômes?|programmes?|lieu|horaires?|adresse|financement|inscriptions?|contenu|niveau|reste|s|ne|n|pas
    |là|svp|merci|donc|alors|sont|seraient?|commence\p{L}*|début\p{L}*)(?: |$)
  `,
  notOffered: (subject) => `Nous n’avons pas de formation « ${subject} ».`,
  catalogue: 'liste des formations proposées',
  orMessage:
    'Est-ce qu’une autre formation vous intéresse, ou dois-je noter un message pour qu’un conseiller vous rappelle ?',
  sessions: (subject) => `prochaines sessions ${subject}`,
  wants: (subject) => `Demande une formation « ${subject} », que le centre ne propose pas`,
  interestedIn: (subject) => `formation ${subject}`,
}

const en: TrainingWords = {
  subject: wrapped('iu')`
    \b(?:(?:courses?|classes|lessons|training)(?: (?:in|on|about|for
    |of))+ ([\p{L}-]+(?: (?!(?:please|and|or|that|which|with|for|on|at|how|do|is)\b)[\p{L}-]+){0,2})
    |(?:an?|the|any) ([\p{L}-]+) (?:course|class|training)\b)
  `,
  another: /^(?:and|or)(?: what about| how about)? ([\p{L}-]+(?: [\p{L}-]+){0,2})\s*\??$/iu,
  noSubject: wrapped('iu')`
    ^(?:beginners?|adults?|free|short|long|online|remote|evening|certified|other|another|next|this|that|your
    |new|good|information|you|me|us|cpf)(?: |$)
  `,
  notOffered: (subject) => `We have no course in ${subject}.`,
  catalogue: 'courses and prices',
  orMessage:
    'Would another course interest you, or shall I take a message so that an adviser calls you back?',
  sessions: (subject) => `next session ${subject}`,
  wants: (subject) => `Asks for a course in ${subject}, which the centre does not give`,
  interestedIn: (subject) => `course: ${subject}`,
}

const ar: TrainingWords = {
  subject: /(?:دورة|تكوين|تدريب|دروس)(?: (?:في|على|عن))+ (ال?\p{L}+(?: \p{L}+)?)/u,
  another: /^و(?:ماذا عن)?(?: في)? (ال?\p{L}+)\s*[?؟]?$/u,
  noSubject: /^(?:عن بعد|مجان|المساء)/u,
  notOffered: (subject) => `ليست لدينا دورة في ${subject}.`,
  catalogue: 'formations proposées',
  orMessage: 'هل تهمكم دورة أخرى، أم أسجل رسالة ليتصل بكم مستشار؟',
  sessions: (subject) => `الدورة القادمة ${subject}`,
  wants: (subject) => `يطلب دورة في ${subject} غير متوفرة`,
  interestedIn: (subject) => `دورة ${subject}`,
}

const trainings: Readonly<Record<Language, TrainingWords>> = { fr, en, ar }

export function trainingWordsIn(language: Language): TrainingWords {
  return trainings[language]
}
