/** A moment told from another: later, earlier, the last of the morning. One entry per language. */
import type { Language } from '../../../tongues/tongue.ts'
import { wrapped } from '../../../tongues/wrapped.ts'

export interface RelativeWords {
  /** « plus tard », « c'est trop tôt »: than what is on offer. */
  readonly later: RegExp
  readonly earlier: RegExp
  /** « le dernier de la matinée »: the latest there is; of which part is the group, when it is told. */
  readonly last: RegExp
  /** « plus tard dans la semaine »: the days behind, of that week. */
  readonly laterInWeek: RegExp
  readonly earlierInWeek: RegExp
  /** « dans la matinée », behind « plus tard »: the other bound. */
  readonly within: RegExp
  /** « la semaine d'après »: the one behind the appointment's. */
  readonly weekAfter: RegExp
  /** « samedi matin, le premier »: the earliest of what is named besides. */
  readonly first: RegExp
  /** « au lendemain », « la veille »: of where it is. */
  readonly dayAfter: RegExp
  readonly dayBefore: RegExp
  /** « ce soir-là » */
  readonly thatDay: RegExp
  /** « donc le 21 »: the same day in other words. */
  readonly restates: RegExp
  /** Words that only an hour has: « heures », « o'clock ». */
  readonly clock: RegExp
  /** « mardi ou mercredi »: either will do; « sinon » is a second choice. */
  readonly either: RegExp
  readonly otherwise: RegExp
  /** « …, enfin non, … »: what stands before is taken back. */
  readonly retracts: RegExp
  /** « j'ai raté mon rendez-vous de ce matin »: that moment is wanted no more. */
  readonly missed: RegExp
}

const fr: RelativeWords = {
  later: wrapped('iu')`
    (?<!\p{L})(?:(?<!(?:le|au) )plus tard(?! dans (?:la semaine|le mois))|trop t[ôo]t
    |(?:un peu|juste) apr[èe]s|trop matinal)(?!\p{L})
  `,
  earlier:
    /(?<!\p{L})(?:(?<!(?:le|au) )plus t[ôo]t|trop tard|(?:un peu|juste) avant)(?! possible)(?!\p{L})/iu,
  last: wrapped('iu')`
    (?<!\p{L})(?:le (?:tout )?dernier(?: (?:rendez-vous|rdv|cr[ée]neau|horaire|service|possible
    |moment))?(?<of> (?:de (?:la|l['’]) ?|du |en )(?:matin[ée]e?|apr[èe]s-midi|journ[ée]e|soir[ée]*e?
    |jour))?|(?<very>le plus tard possible|au plus tard))(?!\p{L})
  `,
  weekAfter: /(?<!\p{L})semaine (?:suivante|d['’]apr[èe]s)(?!\p{L})/iu,
  within: /^\s*(?:dans|de|en) (?:la |l['’])?(?:matin|apr[èe]s-midi|journ[ée]e|soir)/iu,
  earlierInWeek: /(?<!\p{L})plus t[ôo]t (?:dans|en) (?:la |cette )?semaine(?!\p{L})/iu,
  laterInWeek: /(?<!\p{L})plus (?:tard|loin) (?:dans|en) (?:la |cette )?semaine(?!\p{L})/iu,
  first: wrapped('iu')`
    (?<!\p{L})le (?:tout )?premier(?: (?:cr[ée]neau|horaire|moment|disponible|dispo|libre|possible
    |rendez-vous|que vous (?:avez|auriez)))*(?=\s*(?:[,.!?]|$))
  `,
  dayAfter: /(?<!\p{L})(?:au|le) lendemain(?!\p{L})/iu,
  dayBefore: /(?<!\p{L})(?:à )?la veille(?!\p{L})/iu,
  thatDay: /(?<!\p{L})(?:ce (?:soir|jour|midi|matin)|cette (?:journée|soirée|date))[- ]l[àa](?!\p{L})/iu,
  restates: /(?<!\p{L})(?:donc|c['’]est-à-dire|soit)(?!\p{L})/iu,
  clock: /\d\s*h|heures?|demie?|quart|apr[èe]s-midi/iu,
  either: /(?<!\p{L})(?:ou(?: bien| alors)?)(?!\p{L})/iu,
  otherwise:
    /(?<!\p{L})(?:sinon|à d[ée]faut|au pire|si (?:ce n['’]est )?pas possible|de pr[ée]f[ée]rence)(?!\p{L})/iu,
  retracts:
    /\p{L}[,;.…\s]+(?:(?:enfin|ah|oh|euh|mais|en fait|finalement|attendez|pardon|ou plutôt)[\s,]+)+non[\s,.]+(?!merci)/iu,
  missed:
    /(?<!\p{L})(?:raté|manqué|loupé|oublié|zappé) (?:mon|ma|notre|le|la) (?:rendez-vous|rdv|consultation|réservation|séance|cours)/iu,
}

const en: RelativeWords = {
  later: /\b(?:later(?! (?:on )?in the (?:week|month)| (?:this|that) week)|too early)\b/iu,
  earlier: /\b(?:earlier|too late)\b/iu,
  last: wrapped('iu')`
    \b(?:the (?:very )?last(?: (?:one|slot|appointment|possible|table))?(?<of> (?:of|in) the (?:morning
    |afternoon|evening|day))?|(?<very>as late as possible))\b
  `,
  weekAfter: /\b(?:the week after|the following week)\b/iu,
  within: /^\s*(?:in|that|on in) (?:the )?(?:morning|afternoon|evening|day)\b/iu,
  earlierInWeek: /\bearlier (?:in|on in|that|this) (?:the )?week\b/iu,
  laterInWeek: /\blater (?:in|on in|that|this) (?:the )?week\b/iu,
  first: /\bthe (?:very )?first(?: (?:one|slot|available|you have))*(?=\s*(?:[,.!?]|$))/iu,
  dayAfter: /\bthe (?:day after|following day|next day)\b/iu,
  dayBefore: /\bthe day before\b/iu,
  thatDay: /\bthat (?:day|evening|night|morning)\b/iu,
  restates: /\b(?:so|that is)\b/iu,
  clock: /o['’]?clock|\b[ap]\.?m\b|half|quarter|afternoon|\d:\d/iu,
  either: /\bor\b/iu,
  otherwise: /\b(?:otherwise|if not|failing that|preferably|rather)\b/iu,
  retracts: /\p{L}[,;.…\s]+(?:actually|oh|wait|sorry|well|i mean)[\s,]+no[\s,.]+(?!thank)/iu,
  missed: /\b(?:missed|forgot) (?:my|our|the) (?:appointment|booking|reservation)/iu,
}

const ar: RelativeWords = {
  later: /(?:متأخر أكثر|بعد ذلك|مبكر جدا|لاحقا)/u,
  earlier: /(?:أبكر|قبل ذلك|متأخر جدا)/u,
  last: /(?:آخر (?:موعد|وقت)|في آخر (?:الصباح|النهار))/u,
  weekAfter: /الأسبوع (?:التالي|الذي يليه)/u,
  within: /^\s*(?:في|خلال) (?:الصباح|المساء|النهار)/u,
  earlierInWeek: /(?:قبل ذلك|أبكر) (?:في|خلال) (?:هذا )?الأسبوع/u,
  laterInWeek: /لاحقا (?:في|خلال) (?:هذا )?الأسبوع/u,
  first: /أول (?:موعد|وقت)(?=\s*(?:[،.!؟]|$))/u,
  dayAfter: /اليوم التالي/u,
  dayBefore: /اليوم السابق/u,
  thatDay: /(?:ذلك اليوم|تلك الليلة)/u,
  restates: /(?:أي|يعني)/u,
  clock: /(?:الساعة|ساعة|نصف|ربع)/u,
  either: /(?:^|\s)أو(?=\s)/u,
  otherwise: /(?:وإلا|أفضل)/u,
  retracts: /\p{L}[،\s]+(?:عفوا|في الحقيقة)[\s،]+لا[\s،]+/u,
  missed: /(?:فاتني|فوت|نسيت) (?:ال)?موعد/u,
}

const relatives: Readonly<Record<Language, RelativeWords>> = { fr, en, ar }

export function relativeIn(language: Language): RelativeWords {
  return relatives[language]
}
