/** Moments: expressions combined with their neighbours, alternatives, refusals and corrections. */
import { cancelsOld, isHindered, isObstructed, leaveSource } from './old-appointment.ts'
import { boundedLast } from './bounds.ts'
import { pieceAt } from './expressions.ts'
import { asFact, factBefore } from './facts.ts'
import { lineOf, matchAt, matchInClause } from './line.ts'
import { closes, isSaidAgain, joins, lists, narrower, stammered } from './joining.ts'
import { beside, dayOfMonthSaid, inMonth, type Moment, replaceIn, started, together } from './moment.ts'
import { type MomentsNoted, settled, shifted, unbound } from './noted-moments.ts'
import { replace, type Token } from './normalise.ts'
import type { Piece, Scene } from './piece.ts'
import { opensWish, wasWished } from './clauses.ts'
import { connect } from './connect.ts'
import { remark } from './asides.ts'
import { type State, stateOf } from './moment-state.ts'
import { namesFeast } from './feasts.ts'
import { asTold, isFar, isTold, wasDue } from './told.ts'
import * as said from './moment-words.ts'
import * as refusals from './refused-after.ts'
import { wrapped } from '../wrapped.ts'

export { isHindered, isObstructed } from './old-appointment.ts'

export interface MomentsHeard extends MomentsNoted {
  readonly tokens: readonly Token[]
}

const chosenBefore = / (?:j ai|on a|nous avons) (?:pris|choisi|mis|coche|reserve)(?: pour)? $/

/** Takes every moment out of the tokens (numbers already read as figures). */
export function takeMoments(tokens: readonly Token[], scene: Scene, plain: string): MomentsHeard {
  const line = lineOf(tokens)
  const local: Scene = { ...scene }
  const timely =
    said.temporal.test(line.text) ||
    namesFeast.test(line.text) ||
    (scene.asked === 'time' && /\b(?:tot|tard)\b/.test(line.text))
  if (!timely || /^(?:<\w+> ?)+$/.test(line.text)) return { dates: [], excluded: [], tokens }
  const hindered = isHindered(plain) || isObstructed(plain)
  const moving =
    wrapped()`
    \b(?:trompee? de (?:jour|date|heure|semaine)|deplac|decal|report|avanc|chang|remplac|echang|modif
    |repouss|boug|recul|(?:le|la) mettre|mettre (?:mon|ma|le|la|notre) (?:rendez vous|rdv|reservation|table)
    |remettre (?:\w+ )?a |(?:le|la) passer (?:a|au) |passer (?:mon|ma|la|le|notre) (?:rendez vous|rdv
    |reservation|table) d|passer de \S+(?: et une| \S+)? heures?
    |passer d[eu] (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))
  `.test(plain) || hindered
  const state = stateOf(scene.today, moving, hindered)
  const spansTaken: [number, number][] = []
  for (let at = 0; at < tokens.length; ) {
    local.afterDay = state.current?.to === at && state.current.days !== undefined && !state.current.hasHours()
    leaveSource(line, at, state)
    if (state.hindered && /^(?:vous|rdv|reservation|table|reserve|venir)$/.test(tokens[at - 1]?.word ?? ''))
      state.source = state.moments.length === 0
    if (cancelsOld(line, at)) state.source = state.moments.length === 0
    const remarked = remark(line, at, state.current, state.correcting || state.repaired === state.current?.to)
    if (remarked !== undefined) {
      state.correcting = false
      spansTaken.push([at, remarked])
      at = remarked
      continue
    }
    // « je voulais le 17 et j'ai pris le 16 »
    if (moving && chosenBefore.test(line.text.slice(0, line.starts[at]))) state.source = true
    // « pas d'urgence, … », « jamais venu, je veux… »: a refusal does not cross a pause once other words followed it.
    if (tokens[at]?.pause && at > state.refusingFrom) state.refusing = false
    // « j'ai pas de voiture je voudrais venir lundi », without a pause
    if (state.refusing && at >= state.refusingFrom && opensWish(line, at)) state.refusing = false
    const due = wasDue(line, at)
    local.told =
      isTold(line, at, scene.asked) ||
      (state.told && state.link !== null && at - (state.current?.to ?? at) < 3)
    local.dayKnown = state.current?.days?.length === 1 && state.current.days[0]?.date !== undefined
    const read = pieceAt(line, at, local, state)
    const goesOnRefusing = state.current?.refused === true && state.current.to === at && !read?.piece.days
    // « jeudi j'ai kiné vendredi je suis libre »: what kept the caller busy that day refuses it alone.
    const also = read && tokens[read.next]?.word === 'aussi'
    const spent = state.refusedTo === at && read?.piece.days !== undefined && !tokens[at]?.pause && !also
    // « lundi je travaille, mardi aussi »
    if (also && state.refusedTo === at) state.refusing = true
    const fact = read && !goesOnRefusing && !spent ? factBefore(line, at, read.piece) : undefined
    const found = read && {
      ...read,
      piece: asFact(
        local.told || (due && isFar(read.piece, scene)) ? asTold(read.piece, scene) : read.piece,
        fact,
        scene,
      ),
    }
    if (found && (fact === 'until' || found.piece.bound)) state.refusing = false
    state.remarking = /^(?:est|etait|sera)$/.test(tokens[at - 1]?.word ?? '')
    const busy = (fact === 'busy' && !state.moving) || fact === 'hindered'
    if (busy && !found?.piece.bound && !goesOnRefusing) state.refusing = true
    const close = at - (state.current?.to ?? at) < 3
    const goesOn = state.link !== null && state.current?.fact === true && !tokens[at]?.pause && close
    state.fact = goesOn || (fact !== undefined && fact !== 'busy' && fact !== 'hindered')
    // « demain c'est Noël, donc après-demain »
    const feast =
      found?.piece.feast && tokens[at - 1]?.word === 'est' ? found.piece.days?.[0]?.date : undefined
    if (found && feast !== undefined && feast === state.current?.days?.[0]?.date) {
      if (/\b(?:donc|alors|du coup)\b/.test(line.text.slice(line.starts[at]))) state.current.refused = true
      state.current.to = found.next
      spansTaken.push([at, found.next])
      at = found.next
      continue
    }
    // « J'ai mal depuis hier soir » is how it began, not when to come.
    if (found && (line.tokens[at - 1]?.word === 'depuis' || state.begun === at)) {
      state.begun = found.next
      spansTaken.push([at, found.next])
      at = found.next
      continue
    }
    if (found) {
      state.told = local.told || found.piece.days?.[0]?.past === true
      const named = found.piece.days?.[0]?.date
      const days = found.piece.days?.[0]
      if (named !== undefined) local.previous = named
      if (days) local.previousDays = days
      const hour = found.piece.clock ?? found.piece.after ?? found.piece.before
      if (hour) local.previousClock = hour
      if (tokens[at]?.word === 'plutot') [state.preferring, state.refusing] = [true, false]
      if (found.piece.month && !days?.past && found.piece.days?.[0]?.date !== undefined)
        local.anchor = found.piece.days[0].date
      // « mardi, mercredi plutôt », « le 12 mars, mai pardon »: said after, it corrects all the same.
      const afterthought = tokens[found.next]?.word ?? ''
      if (/^(?:alors|donc)$/.test(afterthought) && state.current?.refused) state.concluded = true
      if (
        /^(?:pardon|plutot|finalement)$/.test(afterthought) &&
        state.current &&
        !state.link &&
        !state.refusing
      ) {
        state.correcting = true
        state.soft = afterthought === 'plutot'
      }
      // « mettre mon rendez-vous de jeudi lundi 22 »: two days, the second is the wanted one.
      const old = state.source && !state.link && !state.correcting && state.current?.source
      if (old && state.current?.days && found.piece.days && !state.current.couldBe(found.piece))
        state.source = false
      add(state, found.piece, at, found.next, tokens[at]?.pause === true, lists(line, found.next))
      spansTaken.push([at, found.next])
      const opening = tokens[at]?.word ?? ''
      at = found.next
      // « vendredi oui mais jeudi non »
      const weighed =
        line.tokens[at]?.word === 'non' &&
        (line.tokens[at + 1]?.pause === true ||
          (at + 1 === tokens.length && (!tokens[at]?.pause || at < 3)) ||
          / oui (?:\w+ )*non/.test(line.text))
      // « déplacer mon rendez-vous de jeudi à lundi, j'ai une réunion »: that Monday is wished too.
      const wished =
        wasWished(line, state.current) ||
        (state.moving && !state.current?.source && state.moments.some((one) => one.source))
      const after = wished ? refusals.refusedThough : refusals.refusedAfter
      // « pas avant 17 h, je travaille »: why, not another refusal.
      const explained = isExplained(found.piece, opening, line.text)
      const refused = weighed
        ? { next: at + 1 }
        : state.current && !explained
          ? (matchAt(line, at, after) ??
            matchInClause(line, at, after) ??
            (refusals.draws.test(line.text) ? matchAt(line, at, refusals.closed) : null))
          : null
      const elapsed = state.current?.days?.every((one) => one.past) === true
      if (refused && state.current && !state.current.source && !elapsed) {
        refuseTogether(state)
        at = refused.next
        state.refusedTo = at
      }
      continue
    }
    at = connect(line, at, state)
  }
  boundedLast(line, state.current, scene)
  // « mardi ou jeudi, mais jeudi seulement le matin »: those hours are of that day alone.
  if (said.restricts.test(line.text))
    for (const one of state.moments) if (one.preferred) [one.preferred, one.apart] = [false, true]
  let rest: readonly Token[] = tokens
  for (const [from, to] of spansTaken.reverse()) rest = replace(rest, from, to, 'moment')
  const noted = settled(
    state.moments.filter((one) => !one.kept),
    scene,
  )
  return { ...(moving ? unbound(shifted(noted, line.text, plain), plain) : noted), tokens: rest }
}

/** « pas avant le 15, je suis à l'étranger », « après 17 h, j'ai cours avant »: a bound, then why it is one. */
function isExplained(piece: Piece, opening: string, text: string): boolean {
  const from =
    piece.after !== undefined ||
    piece.days?.some((one) => one.to === undefined && one.from !== undefined) === true
  const to = piece.before !== undefined || /^(?:avant|jusqu)$/.test(opening)
  const bound = from || to || piece.days?.some((one) => one.date === undefined) === true
  if (bound && /^(?:surtout|pas|jamais|rien)$/.test(opening)) return true
  return (from && / (?:avant|jusque la)$/.test(text)) || (to && / (?:apres|ensuite)$/.test(text))
}

/** « lundi, mardi je suis pas là », « lundi ou mardi je peux pas »: all of them are refused. */
function refuseTogether(state: State): void {
  for (let i = state.moments.length - 1; i >= 0; i -= 1) {
    const [one, next] = [state.moments[i] as Moment, state.moments[i + 1]]
    if (one.source || (next && !next.link && one.to !== next.from)) return
    // « le samedi, en semaine je travaille »
    if (next && isOnly(one, next)) return
    one.refused = true
  }
}

/** A day beside several periods that do not hold it: it is what is left. */
function isOnly(one: Moment, next: Moment): boolean {
  const days = one.days?.length === 1 ? one.days[0] : undefined
  const [first, last] = [days?.date ?? days?.from, days?.date ?? days?.to]
  const periods = next.days ?? []
  return (
    first !== undefined &&
    last !== undefined &&
    periods.length > 0 &&
    periods.every(({ from, to }) => from !== undefined && to !== undefined && (last < from || first > to))
  )
}

function add(state: State, heard: Piece, from: number, to: number, pause: boolean, enumerates = false): void {
  const { source } = state
  const current = state.current?.kept === state.keeping ? state.current : null
  // « je pose ma fille à huit heures et demie, donc pas avant neuf heures »
  if (state.drawn && (heard.after ?? heard.before) && !heard.days && current?.clock && !current.days)
    current.fact = true
  state.drawn = false
  const adjacent = current?.to === from && !pause
  // « le 14 c'est son anniversaire et j'aimerais venir lundi »: that « et » joins no days.
  if (state.link === 'and' && current && from - current.to > 4) state.link = null
  const last = state.moments.at(-1)
  const moved = last?.source === true && !source
  const neighbour =
    state.link !== null || state.correcting || moved || (last?.refused && state.concluded) ? last : undefined
  const near = neighbour ? beside(heard, neighbour, state.today, moved) : heard
  const ofMonth = current?.to === from && !state.link ? dayOfMonthSaid(current, near) : null
  const renamed =
    ofMonth ?? (state.correcting || current?.to === from ? inMonth(current, near, state.today) : null)
  const piece = renamed ?? near
  // « pas mardi ni mercredi », « pas mardi ou mercredi »: one refusal for both, unless a pause separates them.
  const day = piece.days?.[0]?.date
  const explains =
    (state.reason || state.remarking || (state.refusedTo === from && !pause)) &&
    day !== undefined &&
    state.moments.some((one) => one.refused && one.days?.[0]?.date === day)
  const refused =
    state.refusing ||
    explains ||
    (enumerates && current?.refused === true && current.to === from) ||
    (current?.refused === true && state.link !== null && !state.linkPaused && !state.correcting)
  const repairing =
    renamed !== null || state.correcting || (state.repaired === from && !pause && state.link === null)
  // « la semaine d'après, plutôt mardi » narrows; « demain, plutôt mardi » corrects.
  const narrows = state.soft && current?.days?.[0] !== undefined && narrower(current, piece)
  if (repairing && current && !current.source && current.refused === refused && !narrows) {
    current.preferred = isSaidAgain(current, piece, from, pause)
    replaceIn(current, piece, to)
    state.repaired = to
  } else if (
    current &&
    state.link !== 'or' &&
    current.source === source &&
    current.fact === (state.fact || state.because) &&
    joins(current, piece, state.refusing, adjacent) &&
    // « opéré le 15, je voudrais lundi »: not the Monday the 15th was.
    !(piece.weekday && current.days?.[0]?.past && current.to !== from) &&
    // « lundi à 10 h ou 11 h, mardi à 14 h »: those eleven hours are Monday's.
    !(pause && piece.days && !current.days && current.link === 'or')
  ) {
    if (isSaidAgain(current, piece, from, pause)) current.preferred = true
    together(current, piece, to)
  } else if (current?.to === from && closes(current, piece)) {
    // « dix heures, dix heures trente maximum »
    current.after = current.clock
    current.clock = undefined
    current.approximate = false
    together(current, piece, to)
  } else if (current && adjacent && stammered(current, piece)) {
    const { approximate } = current
    replaceIn(current, piece, to)
    current.approximate ||= approximate
  } else {
    const moment = started(piece, from, to)
    moment.refused = refused
    moment.source = source
    moment.link = state.link
    moment.kept = state.keeping
    moment.fact = state.fact || state.because
    moment.apart = state.apart
    state.moments.push(moment)
    state.current = moment
  }
  state.link = null
  state.concluded = false
  state.apart = false
  state.correcting = false
  state.soft = false
  state.refusing = false
}
