/** The moment of the existing appointment: « mon rendez-vous de mardi », « j'ai rendez-vous lundi et je ne peux plus ». */
import type { When } from '../tongue.ts'
import type { Line } from './line.ts'
import type { Moment } from './moment.ts'
import { weekdayNumber } from './words.ts'
import { wrapped } from '../wrapped.ts'

interface SourceState {
  source: boolean
  readonly current: Moment | null
}

/** An appointment is told of. */
const held =
  /\b(?:on m a (?:donne|mis|fixe)|vous m (?:avez|aviez) (?:donne|mis|fixe)|j ai|j avais|on a|on avait|nous avons|nous avions|devait|devais) (?:deja |bien )?(?:un |une |mon |ma )?(?:rendez vous|rdv|reservation|table|reserve|venir|passer|etre la|\w+ (?:de (?:prevue?|fixee?|note|programmee?)|prevue?|fixee?|notee?|programmee?))\b|\b(?:suis|est|etais|etait|sommes) (?:deja |bien )?inscrite?s? (?:a|au|pour|sur)\b|\b(?:mon|ma|notre) (?:rendez vous|rdv|reservation|table) (?:(?:de|du) (?:\w+ ){1,2})?(?:est|c est|tombe) /

/** What keeps somebody from coming, told after the appointment. */
const obstacle = wrapped()`
  \b(?:mais|et|or|sauf qu\w*|malheureusement|seulement|finalement|entre temps|tombe)\b.*\b(?:malade|alitee?
  |hopital|clinique|operation|operee?|hospitalis\w+|en panne|accident\w*|travaill\w+|reunion|deplacement
  |voyage|vacances|conges?|ferie|greve|enterrement|obseques|deces|decedee?|garder|nounou|baby sitter|lachee?
  |envoi(?:e|ent)|examen|convoque\w*|mariage|(?:pas|plus) (?:libre|dispo\w*|la|de voiture)|bloquee?
  |complique|partais|positi(?:f|ve)|en meme temps|pas rentree?
  |(?:finis|finit|termine|sors|commence) (?:le |mon |du )?(?:travail|boulot))\b
`

/** « J'ai rendez-vous demain et je viens d'apprendre que je dois travailler »: told, and nothing asked. */
export function isObstructed(plain: string): boolean {
  return held.test(plain) && obstacle.test(plain)
}

/** « une réunion pile à l'heure du rendez-vous » */
export const clash = wrapped()`
  \b(?:on|vous) (?:m|nous) (?:a|avez|aviez|avait) (?:donne|mis|fixe|inscrit|note)\b.*\b(?:colle|va|arrange
  |convient|peux|joue) (?:pas|plus)\b|\b(?:reunion|cours|examen|entretien|formation|chose|truc|empechement
  |imprevu|enterrement|operation|avion|train|garde)\b (?:\S+ ){0,3}(?:a l heure|au moment|le jour|pendant
  |en meme temps que)(?: meme)? (?:du|de mon|de ma|de notre|mon|ma) (?:rendez vous|rdv|reservation)\b
`

/** « J'ai un rendez-vous lundi et je ne peux plus »: the moment that follows « rendez-vous » is the old one. */
export function isHindered(plain: string): boolean {
  return (
    held.test(plain) &&
    (/\b(?:peux|pourrai|peut|pourra|pouvons|pourrons|pourrais) (?:plus|pas)\b/.test(plain) ||
      wrapped()`
      \b(?:voudrais|veux|aimerais|prefererais|faudrait|aurais aime|souhaiterais) (?:\w+ )?(?:plutot
      |a la place)\b|\bmais (?:je |j )?prefer\w+
      |\bmais (?:je |j )?(?:voudrais|aimerais|faudrait|souhaiterais
      |veux) (?:bien )?(?:venir |le |la |l )?(?:mettre |avoir |changer )?(?:pour )?(?:lundi|mardi|mercredi
      |jeudi|vendredi|samedi|dimanche|demain|apres demain|plus tot|plus tard|une? autre|la semaine|le \w+)\b
      |\b(?:devais|devait|devions) (?:venir|passer)\b.* (?:peux|peut|possible|pourrais|pourrait)\b
      |\b(?:et|mais) (?:on |je |j |nous )?(?:voudrai[st]|aimerai[st]|voudrions|aimerions
      |souhait\w+) (?:bien |plutot )?(?:venir|passer) (?:a|le|lundi|mardi|mercredi|jeudi|vendredi|samedi
      |dimanche|demain|plus)\b|\ba la place(?! d)
      |\b(?:peut|peux|possible|pourrait|pouvez|pourriez|voudrais|aimerais
      |faudrait)\b.* (?:passer (?:a|au|sur|le|la|pour)
      |mettre (?:a|au|le|la|plutot|pour|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain)
      |(?:decaler|deplacer|avancer|reporter|repousser|changer) (?:\S+ ){0,3}(?:a|au|pour|sur|lundi|mardi
      |mercredi|jeudi|vendredi|samedi|dimanche|demain)\b)
    `.test(plain))
  )
}

/** « (déplacer) mon rendez-vous de… »: what follows is the old moment, not the wanted one. */
export function opensSource(line: Line, at: number, moving: boolean): boolean {
  const next = line.tokens[at + 1]?.word ?? ''
  const first = !line.tokens
    .slice(0, at)
    .some((one) => weekdayNumber(one.word) > 0 || one.value !== undefined)
  if (
    moving &&
    first &&
    /^(?:du|de|d)$/.test(line.tokens[at]?.word ?? '') &&
    (weekdayNumber(next) > 0 || next === 'demain')
  )
    return true
  // « changer lundi pour jeudi », « remplacer lundi par jeudi »
  if (
    first &&
    /^(?:chang|remplac|echang|troqu)/.test(line.tokens[at - 1]?.word ?? '') &&
    (weekdayNumber(line.tokens[at]?.word) > 0 ||
      (line.tokens[at]?.word === 'le' && weekdayNumber(next) > 0)) &&
    /^(?:\S+ ){1,4}(?:pour|par|contre|en) /.test(line.text.slice(line.starts[at]))
  )
    return true
  // « décaler de 20 h à 21 h »
  const clock = /^(?:\d+|midi|une)$/.test(next) && /^(?:h|heures?|a)$/.test(line.tokens[at + 2]?.word ?? '')
  if (moving && first && clock && line.tokens[at]?.word === 'de') return true
  return (
    moving &&
    /^(?:du|de|d)$/.test(line.tokens[at]?.word ?? '') &&
    /^(?:vous|rdv|reservation|table|creneau|celui|consultation|seance|livraison|inscription|intervention|session|formation|visite)$/.test(
      line.tokens[at - 1]?.word ?? '',
    )
  )
}

const replaced =
  /(?: |^)a la place(?! d)|(?: |^)(?:a|par|pour|prendre) un autre|(?: |^)(?:remplacer|(?:en )?reprendre (?:une? |vous|rdv))/
/** « annuler pour lundi et venir mercredi à la place »: what is cancelled is the old moment. */
export function cancelsOld(line: Line, at: number): boolean {
  if (!replaced.test(line.text)) return false
  return [1, 2, 3].some((back) => /^(?:annul|decommand|supprim)/.test(line.tokens[at - back]?.word ?? ''))
}

/** « (de mardi) à jeudi », « pour jeudi »: what follows is the wanted moment; « de mardi à 14 h » is still the old one. */
export function leaveSource(line: Line, at: number, state: SourceState): void {
  const word = line.tokens[at]?.word ?? ''
  if (
    !state.source ||
    !state.current?.source ||
    !/^(?:pour|par|contre|en|au|a|sur|vers|mettre|avant|apres|si|possible|entre|plutot)$/.test(word)
  )
    return
  if (word !== 'a' || state.current.clock || !/^(?:\d|midi)/.test(line.tokens[at + 1]?.word ?? ''))
    state.source = false
}

const hindered = wrapped()`
  \b(?:ai|avons|a|eu) (?:\w+ ){0,2}(?:empechement|contretemps|imprevu|urgence)\b
  |\b(?:peux|pourrai|pourrais|peut|pourra|pourrons|pouvons) (?:pas|plus) (?:y )?(?:venir|etre la|y aller
  |me deplacer|assister)\b|\b(?:impossible (?:pour \w+ )?de venir
  |(?:serai|suis|serons|sera) (?:pas|plus) la)\b
`

/** « demain à 9 heures j'avais rendez-vous, je pourrai pas »: nothing else was proposed. */
const stopsThere = /\b(?:je|on|nous) (?:ne )?(?:peux|pourrai|peut|pourra|pourrons) (?:plus|pas)(?: venir)?$/

/** « je ne peux pas venir demain, il faut que je décale »: the only day said is that of the appointment. */
export function hinderedDay(
  plain: string,
  excluded: readonly When[],
  dates: readonly When[],
): When | undefined {
  if (excluded.length === 1 && hindered.test(plain)) return excluded[0]
  return dates.length === 1 && (isObstructed(plain) || stopsThere.test(plain)) ? dates[0] : undefined
}
