/** Hours and days that are circumstances, not wishes: « je finis à 17 h », « vous m'aviez dit le 4 », « parce que mardi… ». */
import type { Line } from './line.ts'
import type { Moment } from './moment.ts'
import type { Piece, Scene } from './piece.ts'
import { wrapped } from '../wrapped.ts'

/** What a circumstance says: free after it, free before it, not free at all, or nothing. */
export type Fact = 'ends' | 'starts' | 'busy' | 'hindered' | 'until' | 'told'

/** What keeps a caller busy. */
export const BUSY_NOUN =
  '(?:chose|truc|kine|dentiste|coiffeur|dialyse|piscine|gym|yoga|judo|foot|danse|musique|marche|messe|ecole|cours|reunions?|garde|visio|examens?|formation|entretien|enterrement|obseques|mariage|bapteme|communion|train|avion|bus|car|match|concert|theatre|spectacle|cinema|film|opera|repas de famille|anniversaire|fete|audience|controle technique|radio|scanner|irm|prise de sang|chimio|operation|infirmiere|aide menagere|femme de menage|livraison|demenagement|travaux|plombier|electricien|autre rendez vous|autre rdv|empechement|imprevu|petits enfants|petits|enfants|club|belote|bridge|chorale|catechisme|conseil de classe|visite|conference|seminaire|deplacement|conseil|inventaire|vendanges|moissons|foins)'

const ENDS = wrapped()`
  (?:^| )(?:(?:je|j|on|il|elle|nous|mari|femme|fils|fille|mere|pere|copain|copine|voisine?|soeur|frere
  |compagnon|compagne|amie?|petit|petite|patron|collegue|enfants|maman
  |papa) (?:(?:ne|le|la|les|l|m|y|en) )*(?:finis|finit|finirai|finissons|termine|terminerai|terminons
  |debauche|sors|sort|sortira|sortirai||rentre|rentrerai|rentrera|rentrons|reviens|revient|reviendrai
  |revenons|i|me leve|se leve|nous levons|quitte|depose|releve)
  |(?:ecole|cours|reunion|travail|boulot|train|avion|bus|messe|match|spectacle|film) (?:se )?(?:finit
  |termine|arrive|atterrit|sort)|(?:suis|serai|est|sera) (?:rentree?|sortie?|levee?
  |libre qu))(?: (?!(?:mais|donc|alors|et|pour|avant)(?: |$)|\d)\w+){0,4}$
`
const BUSY = `(?:j|on|il|elle|nous|mari|femme|fils|fille|mere|pere|petit|petite|enfants|maman|papa) (?:ai|a|avons|ont|aurai|aura|aurons|avais) (?:deja |autre |quelque ||mon |ma |mes |le |la |l |les |un |une |du |de la |des )*${BUSY_NOUN}`
/** « j'ai kiné », « je suis à Lyon »: before a day, it is a refusal. */
const AWAY = new RegExp(
  `(?:^| )(?:${BUSY}|(?:je|on|nous|il|elle) (?:ne )?(?:suis|serai|est|sera|sommes|serons|pars|part|vais|va|monte|descends) (?:a|en|au|aux|chez) (?!la maison|maison|partir|vacances|voyage|weekend|week|votre|vous|moi|nous|jour|midi|pied|nouveau|cote|disposition|conge|repos|rtt|tele|fait|train|avance|retard|l heure|jeun|temps|ville)(?:l |la |le |mes |mon |ma )?\\w+|(?:suis|serai|est|sera|sommes) (?:de|d) (?:nuit|matin|garde|astreinte|service|permanence|apres midi)|(?:garde|recupere|emmene|vais chercher|m occupe de|accompagne) (?:mes|les|mon|ma|des|le|la) (?:petits? (?:enfants|fils|fille)|petite fille|enfants|petits?|fils|fille|filles|mere|pere|parents|mari|femme|maman)|(?<!(?:^| )c )(?:suis|est|sommes|serai|sera) (?:tout |toute |deja |archi )?(?:pleine?|complet|complete|chargee?|debordee?|bookee?|surbookee?|saturee?))(?: (?:toute|tout|de|du|des|jusqu|ce|cette|la|le|que|seulement|uniquement|surtout))*$`,
)
/** « je travaille jusqu'à 17 h »: free after it. */
const UNTIL = new RegExp(
  `(?:^| )(?:${BUSY}|(?:je|j|on|il|elle|nous) (?:travaille|bosse|dort|mange|mangeons|travaillons|(?:suis|est|serai|sera|sommes) (?:prise?|occupee?|au (?:travail|boulot|bureau)|en (?:reunion|cours|rendez vous|visio|consultation)|a (?:l )?\\w+)))(?: (?!(?:mais|donc|alors|et)(?: |$))\\w+){0,3}$`,
)
/** « vous êtes fermés le lundi, alors mardi » */
const CLOSED = wrapped()`
  (?:^| )vous (?:n |ne )?(?:etes |serez )?(?:fermee?s?|pas (?:ouverts?|la)|travaillez pas|ouvrez pas
  |recevez pas|consultez pas)(?: (?:le|les|la|ce|tous))*$
`
/** « j'ai déjà quelque chose », « j'ai autre chose »: refuses an hour as well as a day. */
const OTHER = wrapped()`
  (?:^| )(?:j|on|il|elle|nous) (?:ai|a|avons|aurai|aura) (?:deja |autre |quelque |un |une |autre )*(?:chose
  |truc|empechement|engagement|obligation|contrainte)(?: (?:a|de|d|le|vers|dans|pour|des|entre))*$
`
/** « j'ai un empêchement demain »: that day is refused, be it the day of the appointment to move. */
const HINDERED = wrapped()`
  (?:^| )(?:ai|a|avons|aurai|eu) (?:\w+ ){0,2}(?:empechement|contretemps|imprevu
  |urgence)(?: (?:pour|le|de|familial|professionnel|au travail|a l ecole|ce))*$
`
const STARTS = new RegExp(
  `(?:^| )(?:(?:je|j|on|il|elle) (?:commence|commencerai|embauche|reprends?|reprendrai|attaque|pars|part|partirai|decolle|prends? (?:le|mon|un|l) (?:train|bus|avion|car|poste|service))|${BUSY}|(?:avion|train|bus|car|ferry|vol|reunion|cours|match|spectacle|film|messe|ecole|seance|taxi) (?:est|part|decolle|commence|debute|demarre)|(?:dois|doit|faut que je sois|faut que j y sois|faut etre) (?:(?:etre|y|a|la|l|au|le|pour|mon) )*(?:rentree?|partie?|la bas|repartie?|revenue?|sortie?|chez moi|travail|boulot|bureau|maison|gare|aeroport|ecole)|faut que je (?:parte|reparte)|faut partir)(?: (?!(?:mais|donc|alors|et|avant)(?: |$)|\\d)\\w+){0,3}$`,
)
const TOLD = wrapped()`
  (?:^| )(?:vous (?:m |nous |l )?(?:avez|aviez|avait|a) (?:deja |bien )?(?:dit|note|mis|marque|donne|propose
  |inscrit|compris|entendu|ecrit|fixe|parle d|parle|annonce|reserve)
  |on (?:avait|a) (?:dit|convenu|fixe|prevu)
  |(?:nous |on |j )(?:avions|avons|avais) (?:convenu|fixe|prevu|retenu|cale|programme)(?: ensemble)?
  |(?:on|il|elle|ils|je|nous) (?:me |se |nous |m )?(?:marie|marient|marions|accouche|demenage|demenageons
  |baptise|suis operee?|est operee?)|(?:bus|train|tram|metro|car|navette|facteur|infirmiere|taxi
  |ambulance) (?:qui )?(?:passe|arrive|vient)
  |(?:je|j|on) (?:vous |t |te )?(?:ai|avais|a|avait) (?:deja |bien )?dit
  |on m (?:a|avait) (?:dit|donne|propose|mis)
  |(?:etait|est) (?:prevu|fixe|note|marque|inscrit
  |ecrit)(?! pour))(?: (?!(?:mais|donc|alors|et)(?: |$))\w+){0,3}$
`

/** « vous êtes ouverts samedi ? »: asked of the house, before what is wished. */
const ASKED = wrapped()`
  (?:^| )vous (?:(?:etes|serez) (?:bien )?(?:ouverte?s?|la)|ouvrez|travaillez|recevez|consultez
  |servez)(?: (?:aussi|bien|le|les|du|ce|tous|encore|meme|pour))*$
`

/** « j'arrive à 9 h 40, donc à partir de 10 h »: a wish only when nothing is drawn from it. */
const ARRIVES = wrapped()`
  (?:^| )(?:je|j|on|nous) (?:serai|arriverai|arrive|arrivons|arriverons
  |peux y etre)(?: (?:la|sur place|en gare|a la gare|chez moi|a|vers|pour))*$
`

/** What stands just before a token makes of it, when it is a circumstance. */
export function factBefore(line: Line, at: number, piece: Piece): Fact | undefined {
  const from = clauseStart(line, at)
  const heard = line.tokens
    .slice(from, at)
    .map(({ word }) => word)
    .join(' ')
  if (TOLD.test(heard) || ASKED.test(heard)) return 'told'
  if (ARRIVES.test(heard) && /\b(?:donc|alors|du coup)\b/.test(line.text.slice(line.starts[at])))
    return 'told'
  if (HINDERED.test(heard)) return 'hindered'
  const jusque = line.tokens[at]?.word === 'jusqu'
  if (jusque && piece.before && !piece.clock && UNTIL.test(heard)) return 'until'
  if ((piece.days ?? piece.part) && !piece.clock && AWAY.test(heard)) return 'busy'
  if (OTHER.test(heard) || (CLOSED.test(heard) && /\b(?:alors|donc|du coup|plutot)\b/.test(line.text)))
    return 'busy'
  if (piece.after && piece.before && UNTIL.test(heard)) return 'busy'
  if (ENDS.test(heard)) return 'ends'
  return STARTS.test(heard) ? 'starts' : undefined
}

function clauseStart(line: Line, at: number): number {
  let from = at
  while (from > 0 && at - from < 10 && !line.tokens[from]?.pause) from -= 1
  return from
}

/** An hour of the caller's life, alone, bounds the wish: « je finis à 17 h » is « après 17 h »; a day too: « je pars le 18 ». */
export function asFact(piece: Piece, fact: Fact | undefined, scene: Scene): Piece {
  if (fact === 'until' && piece.before) {
    const { before, ...free } = piece
    return { ...free, after: before }
  }
  if (fact !== 'ends' && fact !== 'starts') return piece
  const { clock, ...rest } = piece
  if (clock) return fact === 'ends' ? { ...rest, after: clock } : { ...rest, before: clock }
  const date = piece.days?.length === 1 ? piece.days[0]?.date : undefined
  if (date === undefined || date <= scene.today || piece.part) return piece
  return {
    days: [fact === 'ends' ? { from: date } : { from: scene.today, to: date - 1 }],
    ...(piece.weekday ? { bound: true } : {}),
  }
}

/** « je finis à 17 h, et le petit a judo jusqu'à 18 h »: two circumstances leave what is free for both. */
function withBoundsTogether(moments: readonly Moment[], facts: readonly Moment[]): readonly Moment[] {
  const bounds = facts.filter((one) => !one.days && !one.clock && (one.after ?? one.before))
  const [first, ...others] = bounds
  if (!first || others.length === 0 || bounds.length < facts.length) return moments
  for (const { after, before } of others) {
    if (after && after.minutes > (first.after?.minutes ?? -1)) first.after = after
    if (before && before.minutes < (first.before?.minutes ?? Infinity)) first.before = before
  }
  return moments.filter((one) => !others.includes(one))
}

/** Circumstances give way to a wish, and lend it the day or the hour it lacks. */
export function withoutFacts(moments: readonly Moment[]): readonly Moment[] {
  const wishes = moments.filter((one) => !one.fact && !one.refused && !one.source)
  const facts = moments.filter((one) => one.fact && !one.refused && !one.source)
  if (wishes.length === 0) return withBoundsTogether(moments, facts)
  for (const fact of facts)
    for (const wish of wishes) {
      if (!wish.days && fact.days) wish.days = fact.days
      const closed = wishes.some((other) => other !== wish && specifies(other, wish))
      if (!closed && !wish.hasHours() && (fact.after ?? fact.before)) wish.takeHours(fact)
    }
  return moments.filter((one) => !facts.includes(one) && !(facts.length > 0 && isVague(one, wishes)))
}

/** Does one wish say the hour of the other's day? */
function specifies(one: Moment, other: Moment): boolean {
  if (!one.hasHours() || other.hasHours() || one.link !== null || one.from < other.to) return false
  return !one.days || (one.days.length === 1 && one.days[0]?.date === other.days?.[0]?.date)
}

/** « le vendredi on débauche à midi, donc vendredi treize heures »: the day is said again with its hour. */
function isVague(wish: Moment, wishes: readonly Moment[]): boolean {
  const fuller = wishes.find((other) => other !== wish && specifies(other, wish))
  if (fuller && !fuller.days && wish.days) fuller.days = wish.days
  return fuller !== undefined
}
