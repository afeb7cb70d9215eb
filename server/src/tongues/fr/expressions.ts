/** The temporal expression at a token: a range, a day said from another, a rule, or a bare figure where one is expected. */
import { bounded, type PieceFound } from './bounds.ts'
import { coming } from './day-pieces.ts'
import { composedDay } from './composed-days.ts'
import { bareDay, dayRules } from './days.ts'
import { isElsewhere } from './elsewhere.ts'
import { bareHour, bareTime, firstHourRules, hourRules } from './hours.ts'
import { type Line, matchAt, matchInClause } from './line.ts'
import type { Moment } from './moment.ts'
import { opensSource } from './old-appointment.ts'
import type { Piece, Rule, Scene } from './piece.ts'
import { dayRange } from './ranges.ts'
import { monthNumber, weekdayNumber } from './words.ts'

const rules: readonly Rule[] = [...firstHourRules, ...dayRules, ...hourRules]

/** What was understood before this token. */
interface Before {
  readonly refusing: boolean
  readonly moving: boolean
  readonly source: boolean
  readonly correcting: boolean
  readonly link: 'or' | 'and' | null
  readonly current: Moment | null
}

/** The expression at a token and what follows it, or nothing. */
export function pieceAt(line: Line, at: number, scene: Scene, state: Before): PieceFound | null {
  if (line.tokens[at]?.mark) return null
  if (isPerson(line, at) || isShift(line, at) || isCompared(line, at)) return null
  if (isElsewhere(line, at, scene) || (!state.source && opensSource(line, at, state.moving))) return null
  const range = state.source || opensSource(line, at, state.moving) ? null : dayRange(line, at, scene)
  if (range) return bounded(line, range, scene, false)
  const composed = composedDay(line, at, scene)
  if (composed) return bounded(line, composed, scene, state.link === 'or')
  for (const one of rules) {
    let found = matchAt(line, at, one.pattern)
    // « pas mercredi, le 3 août »: what follows the pause is not that Wednesday.
    if (
      found &&
      state.refusing &&
      hasPause(line, at, found.next) &&
      !isSameDay(line, at, one, found.match, scene)
    )
      found = matchInClause(line, at, one.pattern)
    if (!found) continue
    if (isVerb(line, at, found.match[0])) continue
    const piece = one.read(found.match, scene)
    // « de 14 h à 16 h », when an appointment moves, is from when to when.
    if (piece && !(state.source && piece.after && piece.before))
      return bounded(line, { piece, next: found.next }, scene, state.link === 'or')
  }
  const previous = line.tokens[at - 1]?.word ?? ''
  const expected = scene.asked === 'time' || scene.asked === 'date' || scene.asked === 'choice'
  const afterDay = state.current?.to === at && state.current.days !== undefined && !state.current.clock
  const attempts: Rule[] = []
  if (afterDay || expected || /^(?:a|vers)$/.test(previous)) attempts.push(bareTime)
  const answering =
    at === 0 ||
    state.correcting ||
    /^(?:le|les|pour|vers|disons|oui|non|alors|plutot|euh|a|mettons|bah|ben|ou|et|sinon)$/.test(previous)
  const lone =
    ((state.correcting || state.link === 'or') && previous !== 'les') ||
    !/\b(?:h|heures?|midi|minuit)\b/.test(line.text)
  if ((scene.asked === 'time' && answering && lone) || isHourAgain(line, at, state)) attempts.push(bareHour)
  const guests = previous === 'pour' && scene.trade === 'restaurant'
  // « les 12 et 13 », but « dans les deux cas »
  const several = previous !== 'les' || /^(?:et|ou)$/.test(line.tokens[at + 1]?.word ?? '')
  if (scene.asked === 'date' && answering && several && !afterDay && !guests) attempts.push(bareDay)
  for (const one of attempts) {
    const found = matchAt(line, at, one.pattern)
    const piece = found ? one.read(found.match, scene) : null
    if (found && piece)
      return {
        piece: one === bareHour ? (minutesAgain(line, at, found.next, state) ?? piece) : piece,
        next: found.next,
      }
  }
  return null
}

/** « mardi à quinze heures, enfin plutôt seize »: what corrects an hour is one. */
function isHourAgain(line: Line, at: number, state: Before): boolean {
  const { current, correcting } = state
  const value = line.tokens[at]?.value ?? 0
  if (!correcting || current?.clock === undefined || at - current.to > 4) return false
  const counted = line.tokens.slice(current.to, at).some((one) => one.value !== undefined)
  return !counted && value >= 7 && value <= 23
}

/** « dix heures dix, non vingt », « … ou vingt »: the minutes are said again. */
function minutesAgain(line: Line, at: number, next: number, state: Before): Piece | null {
  const [clock, value] = [state.current?.clock, line.tokens[at]?.value ?? 0]
  const said = (clock?.minutes ?? 0) % 60
  // « neuf heures et quart, ou vingt »
  const other = state.link === 'or' && value > said
  if (!(state.correcting || other) || !clock || next !== at + 1 || said === 0) return null
  if (value < 15 || value > 55 || value % 5 > 0) return null
  return { clock: { ...clock, minutes: clock.minutes - (clock.minutes % 60) + value } }
}

/** « pas jeudi, le 24 » is one day only when the coming Thursday is the 24th. */
function isSameDay(line: Line, at: number, one: Rule, match: RegExpExecArray, scene: Scene): boolean {
  const piece = one.read(match, scene)
  const name = weekdayNumber(line.tokens[line.tokens[at]?.word === 'ce' ? at + 1 : at]?.word)
  if (!piece?.days || !(name > 0)) return true
  return piece.days.length === 1 && piece.days[0]?.date === coming(scene.today, name)
}

function hasPause(line: Line, from: number, to: number): boolean {
  return line.tokens.slice(from + 1, to).some((one) => one.pause)
}

/** « mon canapé a 3 trous », where accents are written: « a » is the verb, « à » would be the hour. */
function isVerb(line: Line, at: number, words: string): boolean {
  if (line.tokens[at]?.raw !== 'a' || !/^a (?:\d{1,2}|une)$/.test(words)) return false
  return line.tokens.some((one) => /[à-ÿ]/i.test(one.raw))
}

/** « décaler d'une heure », « avancer ma réservation de demain d'une heure »: by how much, not when. */
function isShift(line: Line, at: number): boolean {
  const word = (to: number) => line.tokens[to]?.word ?? ''
  if (!/^(?:de|d)$/.test(word(at - 1)) || !/^(?:h|heures?)$/.test(word(at + 1))) return false
  if (word(at + 2) === 'a' || line.tokens[at + 2]?.value !== undefined) return false
  const shifts = (back: number) => /^(?:decal|avanc|repouss|retard|recul|report)/.test(word(at - back))
  const far = word(at - 1) === 'd' ? [5, 6, 7, 8, 9, 10] : []
  return [2, 3, 4, ...far].some(shifts)
}

/** « la même heure qu'aujourd'hui »: the day it is compared with. */
function isCompared(line: Line, at: number): boolean {
  const before = [4, 3, 2, 1].map((back) => line.tokens[at - back]?.word ?? '').join(' ')
  return /\bmeme (?:\S+ )?(?:que|qu|comme)(?: la| le| les| l)?$/.test(before)
}

const neverNames =
  /^(?:demain|apres|aujourdhui|ce|cet|cette|le|la|l|a|au|dans|en|vers|pour|avant|tout|des|du|de|entre|sous|hier|avec|n|peu)$/
/** « Madame Noël », « Monsieur Mardi » are persons; « un docteur lundi » is not. */
function isPerson(line: Line, at: number): boolean {
  const [here, before] = [line.tokens[at], line.tokens[at - 1]?.word ?? '']
  // « bonjour madame, mardi… »
  if (here?.value !== undefined || here?.pause || neverNames.test(here?.word ?? '')) return false
  // « bonjour madame mardi… », said without a pause
  const greeted = /^(?:bonjour|bonsoir|oui|allo|rebonjour|merci|non)$/.test(line.tokens[at - 2]?.word ?? '')
  if (greeted && monthNumber(here?.word) === 0 && !/^\p{Lu}/u.test(here?.raw ?? '')) return false
  if (
    /^(?:docteur|dr)$/.test(before) &&
    /^(?:un|aucun|votre|quel|autre)$/.test(line.tokens[at - 2]?.word ?? '')
  )
    return false
  return /^(?:madame|monsieur|mme|mr|mlle|mademoiselle|appelle|docteur|dr)$/.test(before)
}
