/** Hours and parts of the day. Each rule reads one expression. */
import type { Clock, Piece, Rule, Scene } from './piece.ts'
import { counted } from './day-pieces.ts'
import { fromNow } from './hours-from-now.ts'
import { meals } from './meals.ts'
import { flexible } from './flexible.ts'
import { part, rule } from './piece.ts'
import { wrapped } from '../wrapped.ts'

/** An hour: « 14 h 30 », « une heure moins le quart », « midi et demi ». Six groups. */
const CLOCK =
  '(?:(midi|minuit)|(une|\\d{1,2}) (?:h|heures?))(?:(?: et)? (demie?|quart|3 quarts?)| (moins (?:le |un )?(?:quart|\\d{1,2}))| (?:et (?=\\d\\d))?(0 \\d|\\d{1,2})(?: minutes?)?(?! ?(?:personnes?|couverts?|adultes?|enfants?|invites?|h|heures?|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)(?: |$)))?(?: (du matin|du mat|de l apres midi|de l aprem|du soir|de la nuit|de l aprem midi|le matin|le soir))?(?: pile| precises?| tapantes?| environ)?'
/** The same without « heures », where a preposition makes it an hour. Two groups. */
const BARE = `(\\d{1,2}|une|midi|minuit)(?: (\\d{2}|0 \\d|(?:et )?demie?|et quart|moins (?:le )?quart|moins \\d{1,2}))?(?! ?(?:${counted}|moi (?:pour|et|avec)|quinzaine|huitaine|dizaine|er|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|\\d+)(?: |$))(?![/\\d])`
const GROUPS = 6

function clockOf(match: RegExpExecArray, group: number): Clock | null {
  const [named, hour, half, less, minutes, period] = match.slice(group, group + GROUPS)
  return clockFrom(named ?? hour, named !== undefined, half ?? less ?? minutes, period)
}

function clockFrom(hour: string | undefined, named: boolean, detail?: string, period?: string): Clock | null {
  const base = hour === 'midi' ? 12 : hour === 'minuit' ? 0 : hour === 'une' ? 1 : Number(hour)
  if (base > 24) return { minutes: base * 60, sure: true }
  const extra =
    detail === undefined
      ? 0
      : detail.startsWith('dem')
        ? 30
        : detail === 'quart'
          ? 15
          : detail.startsWith('3 quart')
            ? 45
            : /^moins.*quart$/.test(detail)
              ? -15
              : detail.startsWith('moins')
                ? -Number(detail.slice(6))
                : Number(detail.replace(' ', ''))
  if (extra > 59) return { minutes: 1440 + extra, sure: true }
  const sure = named || base > 12 || base === 0 || (hour ?? '').startsWith('0') || period !== undefined
  let minutes = (base % 24) * 60 + extra
  if (hour === 'minuit' && extra < 0) minutes += 1440
  if (period !== undefined) minutes = inPeriod(minutes, period)
  else if (base === 12 && !named) minutes = 720 + extra
  return { minutes: (minutes + 1440) % 1440, sure: sure || base === 12 }
}

function inPeriod(minutes: number, period: string): number {
  const afternoon = /apres|aprem/.test(period)
  if ((afternoon || /soir/.test(period)) && minutes < 720) return minutes + 720
  return minutes
}

/** A clock beyond 24 h is an impossible hour, in the words of the caller. */
function at(clock: Clock | null, words: string, more: Piece = {}): Piece | null {
  if (!clock) return null
  return clock.minutes >= 1440 ? { impossible: words.replace(/^a /, '') } : { clock, ...more }
}

const bare = (hour: string | undefined, minutes: string | undefined) =>
  clockFrom(hour, hour === 'midi' || hour === 'minuit', minutes?.replace(/^et /, ''))

const today = (scene: Scene, piece: Piece): Piece => {
  const end = piece.span?.to
  const past = end !== undefined && scene.minutes >= end
  return { ...piece, days: [{ date: scene.today, past }] }
}

const AFTER =
  '(?:(?:surtout )?pas avant|jamais avant|rien avant|a partir de|a partir d|des|apres(?! midi(?: |$))|passe|au plus tot(?: a)?|plus tard que|pas plus tot que)'
const BEFORE =
  '(?:(?:surtout )?pas apres|jamais apres|avant|jusqu a|au plus tard(?: a)?|pas plus tard que|d ici)'
const ABOUT =
  '(?:vers(?: les)?|sur les coups d[e]?|sur le coup d[e]?|environ|aux environs d[e]?|aux alentours d[e]?|autour d[e]?|dans les|sur les|a peu pres|aux|genre|du cote d[e])'

/** The minutes alone, of an hour said before. One group. */
const MINUTES = '(?:plutot )?(et demie|et quart|moins (?:le |un )?quart)'

function sameHour(scene: Scene, minutes: string | undefined): Clock | null {
  const hour = scene.previousClock
  if (!hour || minutes === undefined) return null
  const extra = minutes === 'et demie' ? 30 : minutes === 'et quart' ? 15 : -15
  return { ...hour, minutes: hour.minutes - (hour.minutes % 60) + extra }
}

const windows: readonly Rule[] = [
  rule(/(?:sous|dans les|d ici|en moins de) (24|48|72) (?:h|heures?)/, (m, s) => ({
    days: [{ from: s.today, to: s.today + Number(m[1]) / 24 }],
  })),
  rule(new RegExp(`de (\\d{1,2}) a ${BARE}`), (m, s) =>
    s.asked === 'party' ? null : range(bare(m[1], undefined), bare(m[2], m[3])),
  ),
  rule(
    /(?:entre|de) (?:midi|12 (?:h|heures?)|12) (?:et|a) (?:deux|2|14)(?: (?:h|heures?))?(?! (?:\d|h(?: |$)|heures?|et(?: |$)))/,
    () => part('noon'),
  ),
  rule(new RegExp(`(?:entre|de|d) ${CLOCK} (?:et|a|jusqu a) ${CLOCK}`), (m) =>
    range(clockOf(m, 1), clockOf(m, 1 + GROUPS)),
  ),
  rule(new RegExp(`(?:entre|de|d) (\\d{1,2}|une)(?: (\\d{2}))? (?:et|a) ${CLOCK}`), (m) =>
    range(bare(m[1], m[2]), clockOf(m, 3)),
  ),
  // « samedi midi à treize heures »: lunch, and its hour.
  rule(new RegExp(`midi a ${CLOCK}`), (m, s) => {
    const clock = s.afterDay ? clockOf(m, 1) : null
    return clock && { ...part('noon'), clock }
  }),
  rule(new RegExp(`${CLOCK} ?(?:a|jusqu a) ${CLOCK}`), (m) => range(clockOf(m, 1), clockOf(m, 1 + GROUPS))),
  // « entre la sortie de l'école et dix-huit heures »
  rule(
    new RegExp(
      `entre (?:la |le |l )?(?:sortie (?:de l |de la |du |des )?)?(ecole|classes|creche|college|travail|boulot|bureau) et ${CLOCK}`,
    ),
    (m) =>
      range({ minutes: /travail|boulot|bureau/.test(m[1] ?? '') ? 1080 : 990, sure: true }, clockOf(m, 2)),
  ),
  // « treize quatorze heures »
  rule(new RegExp(`(?:(?:vers|a|sur les) )?(\\d{1,2}) ${CLOCK}`), (m) => {
    const [from, to] = [bare(m[1], undefined), clockOf(m, 2)]
    return from && to && to.minutes - from.minutes === 60 ? range(from, to) : null
  }),
  rule(new RegExp(`(?:(?:entre|de) )?(\\d{1,2}) - ${CLOCK}`), (m) =>
    range(bare(m[1], undefined), clockOf(m, 2)),
  ),
  rule(new RegExp(`entre (\\d{1,2}) et ${BARE}`), (m, s) =>
    s.asked === 'party' ? null : range(bare(m[1], undefined), bare(m[2], m[3])),
  ),
  rule(new RegExp(`${AFTER} ${CLOCK}`), (m) => bound('after', clockOf(m, 1))),
  rule(new RegExp(`${BEFORE} ${CLOCK}`), (m) => bound('before', clockOf(m, 1))),
  rule(
    new RegExp(
      `(?:(?:dans|sur|pour|entre) )?(?:la |le )?(?:tranche|creneau|plage)(?: horaire)?(?: de| des| du)? ${CLOCK} ${CLOCK}`,
    ),
    (m) => range(clockOf(m, 1), clockOf(m, 1 + GROUPS)),
  ),
  // « je finis à dix-sept heures, donc pas avant et demie »
  rule(new RegExp(`(?:(${AFTER})|${BEFORE}) ${MINUTES}`), (m, s) =>
    bound(m[1] ? 'after' : 'before', sameHour(s, m[2])),
  ),
  // « avant ma réunion de 10 h », « après mon cours de 17 h »
  rule(
    new RegExp(
      `(avant|apres) (?:mon|ma|le|la|l|notre|une?|son|sa) \\w+(?: \\w+)? (?:de|a|d|qui finit a|qui commence a) ${CLOCK}`,
    ),
    (m) => bound(m[1] === 'avant' ? 'before' : 'after', clockOf(m, 2)),
  ),
  rule(new RegExp(`(?:(?:surtout )?pas avant|a partir de|jamais avant) ${BARE}`), (m) =>
    bound('after', bare(m[1], m[2])),
  ),
  rule(new RegExp(`(?:(?:surtout )?pas apres|jusqu a) ${BARE}`), (m) => bound('before', bare(m[1], m[2]))),
  rule(
    new RegExp(
      `(?:(?:a|vers|pour) )?${CLOCK} (?:(?:grand )?max(?:i|imum)?|au plus tard(?! (?:a |vers )?(?:midi|minuit|une|\\d))|dernier (?:delai|carat)|a tout casser)`,
    ),
    (m) => bound('before', clockOf(m, 1)),
  ),
  rule(new RegExp(`${CLOCK} (?:minimum|au plus tot|ou plus tard|ou apres|et plus)`), (m) =>
    bound('after', clockOf(m, 1)),
  ),
]

function range(from: Clock | null, to: Clock | null): Piece | null {
  return from && to && from.minutes !== to.minutes && from.minutes < 1440 && to.minutes < 1440
    ? { after: from, before: to }
    : null
}

function bound(side: 'after' | 'before', clock: Clock | null): Piece | null {
  if (!clock || clock.minutes >= 1440) return null
  return side === 'after' ? { after: clock } : { before: clock }
}

const inPart = '(?:(?:dans|en|le|la|l|de|du|d|a|pour|plutot|un|une|au|tot|sur) )*'
const parts: readonly Rule[] = [
  rule(/(?:(?:au|pour le|le|du|premier|deuxieme) )*service (?:de |du )?midi/, () => part('noon')),
  rule(/(?:(?:au|pour le|le|du|premier|deuxieme) )*service (?:de |du )?soir/, () =>
    part('evening', 19 * 60, 23 * 60),
  ),
  rule(/(?:le )?midi (?:a|des) l ouverture/, () => part('noon')),
  // « à l'ouverture », « au premier service », of a restaurant: the evening opens too.
  rule(
    /(?:(?:a|des) )?l ouverture(?: du (?:soir|restaurant))?|(?:(?:au|le|du) )*premier service(?: du soir)?/,
    (_, s) => (s.trade === 'restaurant' ? part('evening', 18 * 60 + 30, 20 * 60) : null),
  ),
  rule(/pas (?:trop|si) tot le matin/, () => part('morning', 9 * 60 + 30, 12 * 60)),
  rule(/pas (?:trop|si) tard le soir/, () => part('evening', 18 * 60, 20 * 60)),
  rule(/pas (?:trop|si) tot/, () => part('other', 9 * 60 + 30)),
  rule(/pas (?:trop|si) tard/, (_, s) =>
    part('other', undefined, s.trade === 'restaurant' ? 20 * 60 + 30 : 17 * 60),
  ),
  rule(
    wrapped()`
    (?:a |des |tot )?(?:la )?(?:premiere heure|l ouverture)(?: du matin)?
    |(?:tres )?tot (?:le|dans la|du) matin(?:ee)?|de bonne heure
    |le plus tot possible (?:le|dans la) matin(?:ee)?
  `,
    () => part('morning', 6 * 60, 10 * 60),
  ),
  rule(new RegExp(`${inPart}debut (?:de )?(?:la )?(?:matinee|journee)`), () =>
    part('morning', 6 * 60, 10 * 60),
  ),
  rule(new RegExp(`${inPart}milieu de (?:la )?matinee`), () => part('morning', 9 * 60, 11 * 60)),
  rule(new RegExp(`${inPart}fin de (?:la )?matinee`), () => part('morning', 10 * 60 + 30, 12 * 60)),
  rule(new RegExp(`${inPart}debut (?:d|de l|de)? ?(?:apres midi|aprem|aprem midi)`), () =>
    part('afternoon', 12 * 60, 15 * 60),
  ),
  rule(new RegExp(`${inPart}milieu (?:d|de l|de)? ?(?:apres midi|aprem)`), () =>
    part('afternoon', 14 * 60, 17 * 60),
  ),
  rule(new RegExp(`${inPart}fin (?:d|de l|de)? ?(?:apres midi|aprem)`), () =>
    part('afternoon', 17 * 60, 18 * 60 + 30),
  ),
  rule(new RegExp(`${inPart}fin de (?:la )?journee`), () => part('other', 17 * 60, 20 * 60)),
  rule(new RegExp(`${inPart}debut de (?:la )?soiree|(?:pas trop|pas) tard le soir|tot le soir`), () =>
    part('evening', 18 * 60, 20 * 60),
  ),
  rule(new RegExp(`${inPart}fin de (?:la )?soiree|tard le soir`), () => part('evening', 21 * 60, 23 * 60)),
  rule(
    wrapped()`
    apres (?:le |mon )?(?:travail|boulot|taf|bureau)|en sortant du (?:travail|boulot|bureau)
    |a la sortie du (?:travail|boulot|bureau)
    |(?:apres|a la sortie de|en sortant de) (?:l ecole|la creche|la cantine)|a l heure de la sortie
  `,
    (m) => part('other', /ecole|creche|cantine|sortie$/.test(m[0]) ? 16 * 60 + 30 : 18 * 60),
  ),
  // « le plus tard possible », of a day: at its end.
  rule(
    wrapped()`
    (?:le )?plus tard possible(?: (?:dans|de) la journee| le soir)?
    |(?:en |le |au |votre |un )?dernier (?:creneau|rendez vous|rdv
    |horaire)(?: (?:possible|disponible|du soir|de la journee))*
  `,
    (m, s) =>
      s.asked === 'time' || s.afterDay || /journee|soir/.test(m[0]) || daySaidNext(m)
        ? part('other', 17 * 60, 20 * 60)
        : null,
  ),
  rule(/avant (?:le |mon |d aller au )(?:travail|boulot|bureau)/, () => part('morning', undefined, 9 * 60)),
  ...meals,
  // « avant ce soir », « d'ici midi »: some time today.
  rule(
    /(?:avant|d ici) (ce soir|cet apres midi|ce midi|la fin de (?:la )?journee|la fin de (?:l apres midi|la matinee))/,
    (m, s) => ({
      days: [{ date: s.today }],
      part: 'other',
      span: {
        from: s.minutes,
        to: Math.max(s.minutes + 30, /soir|journee|fin de l/.test(m[1] ?? '') ? 18 * 60 : 12 * 60),
      },
    }),
  ),
  rule(/(?:d |de )?ce matin|cette matinee/, (_, s) => today(s, part('morning'))),
  rule(/(?:pour |de )?ce midi/, (_, s) => today(s, part('noon'))),
  rule(/(?:pour )?(?:cet|cette|cet te) (?:apres midi|aprem)/, (_, s) => today(s, part('afternoon'))),
  rule(/(?:pour |des )?ce soir|cette soiree/, (_, s) => today(s, part('evening'))),
  // « 39 de fièvre cette nuit »: the night that was, for who speaks by day to a surgery.
  rule(/cette nuit/, (_, s) =>
    s.trade !== 'restaurant' && s.minutes < 20 * 60
      ? { ...part('night'), days: [{ date: s.today - 1, past: true }] }
      : today(s, part('night')),
  ),
  rule(
    wrapped()`
    (?:dans|en|le|la|l|de|du|plutot|au|tous|les) (?:(?:le|la|l|les) )?(?:apres midis?|aprems?|apremidi)
    |apres (?:le )?midis?|aprems?|apremidi
  `,
    () => part('afternoon'),
  ),
  rule(
    /(?:dans|en|le|la|l|de|du|au|au petit|plutot|tous|les) (?:(?:le|la|l|les) )?(?:matins?|matinees?|mat)|matins?|matinee/,
    () => part('morning'),
  ),
  rule(
    /(?:dans|en|le|la|de|du|au|plutot|tous|les) (?:(?:le|la|l|les) )?(?:soirs?|soirees?)|soirs?|soiree/,
    () => part('evening'),
  ),
  rule(/(?:plutot )?(?:le|du|sur le|les) midis?/, () => part('noon')),
]

/** « le plus tard possible jeudi » */
function daySaidNext(match: RegExpExecArray): boolean {
  const after = match.input.slice(match.index + match[0].length)
  return /^ (?:(?:de|du|d|le|la|ce|pour) )*(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain)\b/.test(
    after,
  )
}

const exact: readonly Rule[] = [
  // « jeudi à 9 h, sinon vendredi à la même heure »
  rule(/(?:(?:a|pour|vers) )?(?:la )?meme heure|pareil/, (_, s) =>
    s.previousClock ? { clock: s.previousClock } : null,
  ),

  rule(new RegExp(`(?:a |vers )?${MINUTES}`), (m, s) => at(sameHour(s, m[1]), m[0])),
  rule(/(?:a |vers )?la demie (?:de |d )(\d{1,2}|une) (?:h|heures?)/, (m) =>
    at(clockFrom(m[1], false, 'demie'), m[0]),
  ),
  rule(/(?:le )?midi(?= (?:ou|et|comme|ni) (?:le )?soir)/, () => part('noon')),
  // « demain midi » is lunch; « à midi » is twelve.
  rule(
    /midi(?! (?:et (?:demie?|quart|\d)|\d?[05](?! ?(?:personnes?|pers|couverts?|adultes?|enfants?)(?: |$))(?: |$)|moins|trente|pile))/,
    (_, s) => (s.afterDay ? part('noon') : null),
  ),
  rule(new RegExp(`${ABOUT} ${CLOCK}`), (m) => at(clockOf(m, 1), m[0], { approximate: true })),
  rule(
    new RegExp(
      `(?:a |pour |de |jusqu a |au )?${CLOCK}(?: environ| a peu pres| par la| et quelques)?(?! (?:par (?:jour|semaine|mois|nuit)|d affilee|de suite|sur \\d+|de (?:sommeil|travail|boulot|route|trajet|retard|voiture|train|attente|marche|libre|cours|formation|pause|repos|battement|creux|trou|liberte|perm|etude|bus|metro|avion)|devant (?:moi|nous)|a tuer|que (?:j|je|ca|vous)(?! (?:vien|dois|doit|pass|arriv|revien|veu|voud|prend|peu|prefer))))`,
    ),
    (m) => at(clockOf(m, 1), m[0], /environ|peu pres|par la$/.test(m[0]) ? { approximate: true } : {}),
  ),
  rule(new RegExp(`(?:vers|aux alentours de|aux environs de|autour de) ${BARE}`), (m) =>
    plausible(bare(m[1], m[2]), { approximate: true }),
  ),
  // « on a 3 chiens », « elle a une poussette »: the verb.
  rule(
    new RegExp(`(?<!(?:^| )(?:on|il|elle|y|qui|ca|n|tu|fils|fille|bebe|femme|mari|m|l|t) )a ${BARE}`),
    (m, s) =>
      (m[1] === 'une' && m[2] === undefined && s.asked !== 'time') ||
      // « à 4 », in a restaurant, is the number of guests.
      s.asked === 'party' ||
      (s.trade === 'restaurant' &&
        s.asked !== 'time' &&
        (Number(m[1]) <= 6 || Number(m[1]) === 12 || isTogether(m)))
        ? null
        : plausible(bare(m[1], m[2]), {}),
  ),
]

/** « venir manger à sept ce soir… vers vingt et une heures »: seven guests, the hour is said apart. */
function isTogether(match: RegExpExecArray): boolean {
  const before = match.input.slice(0, match.index)
  const after = match.input.slice(match.index + match[0].length)
  return (
    / (?:manger|diner|dejeuner|souper|bruncher|venir|viendra|viendrons|vient|reserver)(?: manger| diner| dejeuner)? $/.test(
      ` ${before}`,
    ) &&
    /(?<!(?:apres|avant) )\b(?:\d{1,2} (?:h|heures?)|midi)\b/.test(after) &&
    !/\b(?:pour|sera|serons|est) \d{1,2}\b(?! (?:h|heures?)\b)/.test(match.input)
  )
}

function plausible(clock: Clock | null, more: Piece): Piece | null {
  return clock && clock.minutes < 1440 && clock.minutes % 5 === 0 ? { clock, ...more } : null
}

/** « quatorze trente », where an hour is expected. */
export const bareTime: Rule = rule(
  /(\d{1,2}) (\d{2}|0 \d)(?! ?(?:personnes?|couverts?|\d+(?! (?:personnes?|couverts?|adultes?)))(?: |$))(?![/\d])/,
  (m) =>
    Number(m[1]) >= 7 && Number(m[1]) <= 23 && Number((m[2] ?? '').replace(' ', '')) < 60
      ? plausible(bare(m[1], m[2]), {})
      : null,
)
/** « quatorze », « sept et demie », the answer to « à quelle heure ? ». */
export const bareHour: Rule = rule(
  wrapped()`
  (\d{1,2}|une)(?: et (demie?|quart)| (moins (?:le quart|\d{1,2})))?(?! ?(?:personnes?|couverts?|jours?
  |semaines?|ans?|mois|enfants?|chats?|chiens?|fois|euros?|kilos?|cachets?|comprimes?|etages?|minutes?
  |\d+)(?: |$))(?![/\d])
`,
  (m) => {
    const clock = clockFrom(m[1], false, m[2] ?? m[3])
    return clock && clock.minutes < 1440 ? { clock } : null
  },
)

/** Hours counted from now, and windows: tried before the days. */
export const firstHourRules: readonly Rule[] = [...fromNow, ...windows]
/** Every other expression of an hour or of a part of the day, the most precise first. */
export const hourRules: readonly Rule[] = [...flexible, ...parts, ...exact]
