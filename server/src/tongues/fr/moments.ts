/** Moments: expressions combined with their neighbours, alternatives, refusals and corrections. */
import { bareDay, dayRules } from './days.ts'
import { bareHour, bareTime, hourRules } from './hours.ts'
import { type Line, lineOf, matchAt } from './line.ts'
import { type Moment, replaceIn, started, together } from './moment.ts'
import { type MomentsNoted, settled, shifted } from './noted-moments.ts'
import { replace, type Token } from './normalise.ts'
import type { Piece, Rule, Scene } from './piece.ts'
import { composedDay, narrowed } from './composed-days.ts'
import { dayRange } from './ranges.ts'
import { isAlsoCommon, isGivenName } from './given-names.ts'
import { monthNumber, weekdayNumber } from './words.ts'

export interface MomentsHeard extends MomentsNoted {
  readonly tokens: readonly Token[]
}

const temporal =
  /\d|des que|egal|vous voulez|\bans?\b|annee|du milieu|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|aujourdhui|hier|midi|minuit|matin|soir|aprem|heure|jour|semaine|mois|week|noel|paques|toussaint|ascension|pentecote|assomption|armistice|reveillon|nouvel an|printemps|\bete\b|automne|hiver|trimestre|vacances|rentree|\ban\b|valentin|sylvestre|janv|fevr|mars|avril|mai\b|juin|juil|aout|sept|octo|nov|dec|plus tot|plus vite|plus tard|possible|meme jour|lendemain|veille|n importe|peu importe|quand vous|quand ca|maintenant|tout de suite|dejeuner|diner|travail|boulot|quinzaine|huitaine|premier|flexible|souple|prochaine?|fete|ecole|creche|sortie|pause|ouverture|disponibilite|asap|immediat|soiree|delais|bonne heure/
const rules: readonly Rule[] = [...hourRules.slice(0, 11), ...dayRules, ...hourRules.slice(11)]

const correction =
  /(?:ah |euh |oh )?(?:non |oh )?(?:pardon|excusez moi|excuse moi|je me (?:suis )?trompee?|au temps pour moi|autant pour moi|rectification|disons|je (?:veux|voulais) dire|enfin(?: non| plutot| je (?:veux|voulais) dire)?|ou plutot|plutot|non(?: non)?|desolee?|je confonds|je rectifie|attendez)(?= |$)/y
const either =
  /(?:ou(?: bien| alors| sinon| encore| a la limite| eventuellement)?|sinon|voire|a defaut|eventuellement)(?= |$)/y
const both = /(?:et|puis|ainsi que|comme|ni)(?= |$)/y
const refusal =
  /(?:(?:tout |n importe quand |n importe quel jour |tous les jours )?(?:sauf(?! que)|hormis|excepte|a part|hors)|ni(?: le| l| la)?|plutot (?:que|qu)|au lieu (?:de|du|d)|a la place (?:de|du|d)|et non(?: pas)?|jamais(?: le| la| l)?|(?:surtout |mais )?pas(?! (?:avant|apres|plus (?:tot|tard)|(?:trop |si )?(?:tot|tard)))(?: du tout)?(?: (?:disponible|dispo|libre|possible|la|venir|me liberer|etre la|pour|trop|question|que ce soit|un peu|besoin))*|impossible(?: pour moi)?(?: le| pour)?|(?:(?:suis|serai|sera|sommes|serons) (?:indisponible|absente?|occupee?|prise?|en vacances|en deplacement)|je travaille)(?: (?:le|la|l|du))?)(?= |$)/y
const innocent =
  /(?:pourquoi|sais|auriez|avez|aurait|travaille|bosse|travaillons|a|derange|gene|serait|aura|embete|pouvez|peut|etes|pourriez|faites|prenez|compris|entendu|trompe)$/
const refusedAfter =
  /(?:(?:je|j|on|ca|c|ce|moi|la|le|ne|n|est|ai|serai|suis|nous|me|m|mais|malheureusement|par contre|non|pour moi|vraiment|nous) )*(?:(?:peux|pourrai|pourrais|peut|pourra) pas(?! (?:avant|apres))|(?:serai|suis|sommes|serons) pas (?:la|dispo\w*|libres?)|(?:va|ira|marche|marchera|convient|conviendra|arrange|m arrange|colle) pas|impossible|pas (?:possible|libre|dispo\w*|la)|(?:(?:c est|ca tombe) )?(?:ferie|mal|ferme|chaud|juste|complique|mort|pas bon|rape|fichu|foutu|exclu|hors de question)|travaille|bosse|(?:garde|recupere|emmene|vais chercher|m occupe de) (?:mes|les|mon|ma|des) (?:petits? (?:enfants|fils)|enfants|petits?|fils|fille|filles|parents|mere|pere|petite fille)|(?:suis|serai) (?:prise?|occupee?|absente?|en vacances|en deplacement|indisponible)|est mort|trop complique|(?:les enfants|mes enfants|mon fils|ma fille)(?: (?:sont|est) la)?|ai (?:deja )?(?:quelque chose|un truc|piscine|cours|ecole|une reunion|un rendez vous|rendez vous|les enfants|les petits|un empechement))(?= |$)/y

const keeps = /^(?:gard|conserv|mainten|laiss)\w*$/
const cancels = /\b(?:annul|supprim|enlev|retir|decommand)/

const street = /^(?:rue|avenue|boulevard|square|quai|impasse|allee|route|chemin|faubourg)$/
/** What is often named after a date: « la place du 8 mai », « le pont du 12 août ». */
const namedAfter = /^(?:place|pont|cite|residence|metro|station|arret|ecole|college|lycee|stade|cours|salle)$/

interface State {
  readonly moving: boolean
  readonly hindered: boolean
  moments: Moment[]
  current: Moment | null
  link: 'or' | 'and' | null
  correcting: boolean
  refusing: boolean
  linkPaused: boolean
  /** Where the last correction ended: what follows at once corrects too. */
  repaired: number
  /** Where a « depuis… » ended. */
  begun: number
  /** « plutôt » was said: a « que » refuses what follows. */
  preferring: boolean
  source: boolean
  /** « gardez celui de vendredi », while another one is cancelled. */
  keeping: boolean
  /** « … parce que le mercredi je garde les petits »: what follows explains a refusal. */
  reason: boolean
}

/** Takes every moment out of the tokens (numbers already read as figures). */
export function takeMoments(tokens: readonly Token[], scene: Scene, plain: string): MomentsHeard {
  const line = lineOf(tokens)
  const local: Scene = { ...scene }
  const timely = temporal.test(line.text) || (scene.asked === 'time' && /\b(?:tot|tard)\b/.test(line.text))
  if (!timely || /^(?:<\w+> ?)+$/.test(line.text)) return { dates: [], excluded: [], tokens }
  const moving =
    /\b(?:deplac|decal|report|avanc|chang|modif|repouss|boug|recul|(?:le|la) mettre)/.test(plain) ||
    isHindered(plain)
  const state: State = {
    moving,
    hindered: isHindered(plain),
    moments: [],
    current: null,
    link: null,
    correcting: false,
    refusing: false,
    linkPaused: false,
    repaired: -1,
    begun: -1,
    preferring: false,
    source: false,
    keeping: false,
    reason: false,
  }
  const spansTaken: [number, number][] = []
  for (let at = 0; at < tokens.length; ) {
    local.afterDay = state.current?.to === at && state.current.days !== undefined && !state.current.hasHours()
    leaveSource(line, at, state)
    if (state.hindered && /^(?:vous|rdv|reservation|table|reserve|venir)$/.test(tokens[at - 1]?.word ?? ''))
      state.source = state.moments.length === 0
    const found = pieceAt(line, at, local, state)
    // « J'ai mal depuis hier soir » is how it began, not when to come.
    if (found && (line.tokens[at - 1]?.word === 'depuis' || state.begun === at)) {
      state.begun = found.next
      spansTaken.push([at, found.next])
      at = found.next
      continue
    }
    if (found) {
      const named = found.piece.days?.[0]?.date
      const days = found.piece.days?.[0]
      if (named !== undefined) local.previous = named
      if (days) local.previousDays = days
      if (tokens[at]?.word === 'plutot') state.preferring = true
      if (found.piece.month && found.piece.days?.[0]?.date !== undefined)
        local.anchor = found.piece.days[0].date
      add(state, found.piece, at, found.next, tokens[at]?.pause === true)
      spansTaken.push([at, found.next])
      at = found.next
      // « vendredi oui mais jeudi non »
      const weighed = line.tokens[at]?.word === 'non' && / oui (?:\w+ )*non/.test(line.text)
      const refused = weighed ? { next: at + 1 } : state.current ? matchAt(line, at, refusedAfter) : null
      if (refused && state.current && !state.current.source) {
        refuseTogether(state)
        at = refused.next
      }
      continue
    }
    at = connect(line, at, state)
  }
  let rest: readonly Token[] = tokens
  for (const [from, to] of spansTaken.reverse()) rest = replace(rest, from, to, 'moment')
  const noted = settled(
    state.moments.filter((one) => !one.kept),
    scene,
  )
  return { ...(moving ? shifted(noted, line.text, plain) : noted), tokens: rest }
}

/** « lundi, mardi je suis pas là », « lundi ou mardi je peux pas »: all of them are refused. */
function refuseTogether(state: State): void {
  for (let i = state.moments.length - 1; i >= 0; i -= 1) {
    const [one, next] = [state.moments[i] as Moment, state.moments[i + 1]]
    if (one.source || (next && !next.link && one.to !== next.from)) return
    one.refused = true
  }
}

const latest = /(?:au plus tard|dernier delai|grand maximum|maximum|max)(?= |$)/y
const earliest = /(?:au plus tot|minimum|ou apres|ou plus tard|et apres)(?= |$)/y

/** « mardi au plus tard », « mardi au plus tôt »: a day said as a bound. */
function bounded(line: Line, piece: Piece, next: number, scene: Scene): { piece: Piece; next: number } {
  const only = piece.days?.length === 1 ? piece.days[0] : undefined
  const part = only && !piece.weekday ? narrowed(line, next, only) : null
  if (part) return { piece: { ...piece, days: [part.day] }, next: part.next }
  const date = only?.date
  if (date === undefined || piece.clock) return { piece, next }
  const before = matchAt(line, next, latest)
  if (before && date >= scene.today)
    return { piece: { days: [{ from: scene.today, to: date }] }, next: before.next }
  const after = matchAt(line, next, earliest)
  return after ? { piece: { days: [{ from: date }] }, next: after.next } : { piece, next }
}

/** « J'ai un rendez-vous lundi et je ne peux plus »: the moment that follows « rendez-vous » is the old one. */
export function isHindered(plain: string): boolean {
  return (
    /\b(?:j ai|j avais|on a|on avait|nous avons|nous avions|devait|devais) (?:deja |bien )?(?:un |une |mon |ma )?(?:rendez vous|rdv|reservation|table|reserve|venir)\b/.test(
      plain,
    ) && /\b(?:peux|pourrai|peut|pourra|pouvons|pourrons|pourrais) (?:plus|pas)\b/.test(plain)
  )
}

function pieceAt(line: Line, at: number, scene: Scene, state: State): { piece: Piece; next: number } | null {
  if (line.tokens[at]?.mark) return null
  // « Madame Noël », « Monsieur Mardi » are persons.
  if (
    /^(?:madame|monsieur|mme|mr|mlle|mademoiselle|appelle|docteur|dr)$/.test(
      line.tokens[at - 1]?.word ?? '',
    ) &&
    line.tokens[at]?.value === undefined
  )
    return null
  if (isElsewhere(line, at) || (!state.source && opensSource(line, at, state.moving))) return null
  const range = state.source || opensSource(line, at, state.moving) ? null : dayRange(line, at, scene)
  if (range) return range
  const composed = composedDay(line, at, scene)
  if (composed) return bounded(line, composed.piece, composed.next, scene)
  for (const one of rules) {
    const found = matchAt(line, at, one.pattern)
    if (!found) continue
    const piece = one.read(found.match, scene)
    // « de 14 h à 16 h », when an appointment moves, is from when to when.
    if (piece && !(state.source && piece.after && piece.before))
      return bounded(line, piece, found.next, scene)
  }
  const previous = line.tokens[at - 1]?.word ?? ''
  const expected = scene.asked === 'time' || scene.asked === 'date' || scene.asked === 'choice'
  const afterDay = state.current?.to === at && state.current.days !== undefined && !state.current.clock
  const attempts: Rule[] = []
  if (afterDay || expected || /^(?:a|vers)$/.test(previous)) attempts.push(bareTime)
  const answering =
    at === 0 ||
    /^(?:le|les|pour|vers|disons|oui|non|alors|plutot|euh|a|mettons|bah|ben|ou|et)$/.test(previous)
  if (scene.asked === 'time' && answering && !/\b(?:h|heures?|midi|minuit)\b/.test(line.text))
    attempts.push(bareHour)
  if (scene.asked === 'date' && answering && !afterDay) attempts.push(bareDay)
  for (const one of attempts) {
    const found = matchAt(line, at, one.pattern)
    const piece = found ? one.read(found.match, scene) : null
    if (found && piece) return { piece, next: found.next }
  }
  return null
}

/** A date in an address, a greeting or a duration is no moment: « rue du 8 mai », « bonne soirée », « ça dure une heure ». */
function isElsewhere(line: Line, at: number): boolean {
  const before = line.tokens[at - 1]?.word ?? ''
  if (inAddress(line, at)) return true
  // « bon mardi ! » wishes; « bon, mardi à 9 heures » decides.
  const after = line.tokens[at + 1]?.word ?? ''
  const decides = before === 'bon' && /^(?:a|vers|matin|apres|soir|prochain|alors|si|plutot)$/.test(after)
  if (!decides && /^(?:bonne|bon|belle|excellente)$/.test(before)) return true
  // « Rose Avril », « Paul Juin »: two capitals are a name.
  const capitals = [line.tokens[at - 1], line.tokens[at]].every((one) =>
    /^\p{Lu}\p{Ll}/u.test(one?.raw ?? ''),
  )
  if (isGivenName(before) && capitals && monthNumber(line.tokens[at]?.word) > 0) return true
  if (isGivenName(before) && monthNumber(line.tokens[at]?.word) > 0 && !isAlsoCommon(before)) return true
  if (/^(?:de|a)$/.test(line.tokens[at]?.word ?? '') && /^(?:table|groupe|tablee)$/.test(before)) return true
  if (line.tokens[at]?.word === 'entre' && /^(?:sera|serons|sommes|est|serait)$/.test(before)) return true
  if (/^(?:dure|durent|fait|pendant|duree|durera|toutes|chaque)$/.test(before))
    return /^(?:\d|une|les)/.test(line.tokens[at]?.word ?? '')
  return false
}

/** « 12, rue du 11 novembre 1918 »: every word of the date after the street. */
function inAddress(line: Line, at: number): boolean {
  for (let from = at - 1; from >= at - 4; from -= 1) {
    const word = line.tokens[from]?.word ?? ''
    if (street.test(word)) return true
    if (namedAfter.test(word))
      return line.tokens[from + 1]?.word === 'du' && line.tokens[from + 2]?.value !== undefined
    if (!/^(?:du|de|des|le|la|premier|1er|\d+)$/.test(word) && monthNumber(word) === 0) return false
  }
  return false
}

/** « (déplacer) mon rendez-vous de… »: what follows is the old moment, not the wanted one. */
function opensSource(line: Line, at: number, moving: boolean): boolean {
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
  return (
    moving &&
    /^(?:du|de|d)$/.test(line.tokens[at]?.word ?? '') &&
    /^(?:vous|rdv|reservation|table|creneau|celui|consultation|seance|livraison)$/.test(
      line.tokens[at - 1]?.word ?? '',
    )
  )
}

/** « (de mardi) à jeudi », « pour jeudi »: what follows is the wanted moment; « de mardi à 14 h » is still the old one. */
function leaveSource(line: Line, at: number, state: State): void {
  const word = line.tokens[at]?.word ?? ''
  if (!state.source || !state.current?.source || !/^(?:pour|au|a|sur|vers|mettre)$/.test(word)) return
  if (word !== 'a' || state.current.clock || !/^(?:\d|midi)/.test(line.tokens[at + 1]?.word ?? ''))
    state.source = false
}

/** Reads what stands between moments; returns the next token. */
function connect(line: Line, at: number, state: State): number {
  const word = line.tokens[at]?.word ?? ''
  if (line.tokens[at]?.pause && state.refusing && state.current?.refused) state.refusing = false
  const before = line.tokens[at - 1]?.word ?? ''
  if (!state.source && opensSource(line, at, state.moving)) {
    state.source = true
    // « du 24 » is read with its « du ».
    return word === 'du' ? at : at + 1
  }
  if (state.source && state.current?.source && /^(?:je|on|mais|est|vous|il|nous|elle)$/.test(word))
    state.source = false
  if (/^qu?e?$/.test(word) && state.current?.to === at && state.preferring) {
    // « plutôt mercredi que jeudi »
    state.refusing = true
    return at + 1
  }
  if (/^(?:parce|car|puisque|vu)$/.test(word)) state.reason = true
  if (keeps.test(word)) state.keeping = cancels.test(line.text)
  else if (cancels.test(word)) state.keeping = false
  const refused = matchAt(line, at, refusal)
  if (
    refused &&
    !(word === 'pas' && innocent.test(before)) &&
    !(
      word === 'pas' &&
      /^(?:(?:de |d )?(?:problemes?|soucis?|inconvenient|refus)|mal|grave|exactement|vraiment|faux|bete)\b/.test(
        `${line.tokens[at + 1]?.word ?? ''} ${line.tokens[at + 2]?.word ?? ''}`,
      )
    )
  ) {
    state.refusing = true
    return refused.next
  }
  const corrected = matchAt(line, at, correction)
  if (corrected) {
    state.correcting = state.current !== null
    if (word === 'plutot') state.preferring = true
    state.refusing = false
    if (word !== 'enfin') state.source = false
    return corrected.next
  }
  const other = matchAt(line, at, either) ?? matchAt(line, at, both)
  if (other) {
    state.linkPaused = line.tokens[at]?.pause === true
    state.link = word === 'et' || word === 'puis' || word === 'comme' || word === 'ainsi' ? 'and' : 'or'
    return other.next
  }
  if (/^(?:mais|par|alors)$/.test(word)) state.refusing = false
  return at + 1
}

function add(state: State, piece: Piece, from: number, to: number, pause: boolean): void {
  const { source } = state
  const current = state.current?.kept === state.keeping ? state.current : null
  const adjacent = current?.to === from && !pause
  // « pas mardi ni mercredi », « pas mardi ou mercredi »: one refusal for both, unless a pause separates them.
  const day = piece.days?.[0]?.date
  const explains =
    state.reason &&
    day !== undefined &&
    state.moments.some((one) => one.refused && one.days?.[0]?.date === day)
  const refused =
    state.refusing ||
    explains ||
    (current?.refused === true && state.link !== null && !state.linkPaused && !state.correcting)
  const repairing = state.correcting || (state.repaired === from && !pause && state.link === null)
  if (repairing && current && !current.source && current.refused === refused) {
    replaceIn(current, piece, to)
    state.repaired = to
  } else if (
    current &&
    state.link !== 'or' &&
    current.source === source &&
    joins(current, piece, state.refusing, adjacent)
  ) {
    together(current, piece, to)
  } else if (current && adjacent && stammered(current, piece)) {
    replaceIn(current, piece, to)
  } else {
    const moment = started(piece, from, to)
    moment.refused = refused
    moment.source = source
    moment.link = state.link
    moment.kept = state.keeping
    state.moments.push(moment)
    state.current = moment
  }
  state.link = null
  state.correcting = false
  state.refusing = false
}

function joins(current: Moment, piece: Piece, refusing: boolean, adjacent: boolean): boolean {
  if (refusing) return false
  return current.refused ? adjacent && compatible(current, piece) : compatible(current, piece)
}

/** « à quatorze heures… quatorze heures trente »: the same hour, said better. */
function stammered(moment: Moment, piece: Piece): boolean {
  return (
    moment.clock !== undefined &&
    piece.clock !== undefined &&
    !piece.days &&
    Math.floor(moment.clock.minutes / 60) % 12 === Math.floor(piece.clock.minutes / 60) % 12
  )
}

/** Do both say different things of one moment? */
function compatible(moment: Moment, piece: Piece): boolean {
  if (piece.days && moment.days && !moment.couldBe(piece)) return false
  if (piece.clock && moment.clock) return false
  if ((piece.after || piece.before) && moment.clock) return false
  if (piece.after && moment.after) return false
  if (piece.before && moment.before) return false
  return !(
    piece.part &&
    moment.part &&
    !piece.clock &&
    piece.part !== 'other' &&
    moment.part !== 'other' &&
    piece.part !== moment.part
  )
}
