/** « un rendez-vous mercredi, je ne peux pas avant 17 h »: what bounds a wish, and gives up nothing. One entry per language. */
import type { Language } from '../../../tongues/tongue.ts'
import { wrapped } from '../../../tongues/wrapped.ts'

export interface HindranceWords {
  /** « un rendez-vous », « une place »: one that does not exist yet. */
  readonly newOne: RegExp
  /** « parfait, alors une place demain matin » */
  readonly asksOne: RegExp
  /** « mais je ne peux pas », in front of a moment. */
  readonly cannot: RegExp
  /** The same, as a bound. */
  readonly not: string
  /** « pas avec le docteur », in front of a name. */
  readonly notWith: string
}

const fr: HindranceWords = {
  newOne:
    /(?<!\p{L})(?:une?|d['’]une?) (?:rendez-vous|rdv|créneau|place|consultation|moment|table)(?!\p{L})/iu,
  asksOne: wrapped('iu')`
    (?:^|[,.;!]\s+|(?<!\p{L})(?:alors|donc|plutôt|oui|bon|et)\s+)une? (?:rendez-vous|rdv|créneau|place
    |consultation|table)(?!\p{L})
  `,
  cannot: wrapped('iu')`
    (?<!\p{L})(?:je|on|nous) (?:ne |n['’])?(?:peux|peut|pouvons|pourrai|pourra|suis
    |est)(?: vraiment)? pas(?: (?:venir|être là|me libérer|disponible|dispo|libre|là))?(?= (?:avant|après
    |(?:le |l['’])?(?:matin|midi|soir|après-midi|lundi|mardi|mercredi|jeudi|vendredi|samedi)|demain
    |aujourd))
  `,
  not: 'pas',
  notWith:
    '(?:pas|sauf|autre que|plutôt pas)(?: avec| chez| voir)?(?: (?:le|la))?(?: (?:docteure?|dr|monsieur|madame|m\\.|mme))?',
}

const en: HindranceWords = {
  newOne: /\b(?:an appointment|a (?:slot|table|consultation))\b/iu,
  asksOne: /(?:^|[,.;!]\s+|\b(?:then|so|yes)\s+)(?:an appointment|a (?:slot|table|consultation))\b/iu,
  cannot: wrapped('iu')`
    \b(?:i|we) (?:can(?:'|’)?t|cannot|can not)(?: (?:come|make it|do))?(?= (?:before|after|on|in the
    |mornings?|mon|tues|wednes|thurs|fri|satur|tomorrow|today))
  `,
  not: 'not',
  notWith: '(?:not|except|other than|anyone but)(?: with)?(?: (?:dr|doctor|mr|mrs|ms)\\.?)?',
}

const ar: HindranceWords = {
  newOne: /(?:موعدا|موعد جديد|طاولة)/u,
  asksOne: /(?:^|[،.!]\s+|إذن\s+)(?:موعدا|طاولة)/u,
  cannot: /لا (?:أستطيع|يمكنني)(?: الحضور| المجيء)?(?= (?:قبل|بعد|يوم|صباحا|مساء))/u,
  not: 'ليس',
  notWith: '(?:ليس|إلا|غير)(?: مع)?(?: (?:الدكتور|الدكتورة))?',
}

const hindrances: Readonly<Record<Language, HindranceWords>> = { fr, en, ar }

export function hindranceIn(language: Language): HindranceWords {
  return hindrances[language]
}
