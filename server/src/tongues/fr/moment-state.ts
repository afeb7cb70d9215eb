/** What is known while moments are being read, from left to right. */
import type { Moment } from './moment.ts'

export interface State {
  readonly today: number
  readonly moving: boolean
  readonly hindered: boolean
  moments: Moment[]
  current: Moment | null
  link: 'or' | 'and' | null
  correcting: boolean
  /** « plutôt »: it may narrow instead of correcting. */
  soft: boolean
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
  /** What follows « parce que », until the clause ends. */
  because: boolean
  /** What is read now is a circumstance. */
  fact: boolean
  apart: boolean
  /** The last moment was told of the past. */
  told: boolean
  /** Where the words of a refusal ended. */
  refusingFrom: number
  /** Where a refusal said after a day ended: the same day just after it is still refused. */
  refusedTo: number
  /** « non, pas samedi, c'est le 1er mai » */
  remarking: boolean
  /** « donc »: a bound that follows is drawn from the hour before. */
  drawn: boolean
  /** « … vous êtes fermés ? alors le mardi »: what follows takes the place of what was refused. */
  concluded: boolean
}

/** Nothing read yet. */
export function stateOf(today: number, moving: boolean, hindered: boolean): State {
  return {
    today,
    moving,
    hindered,
    moments: [],
    current: null,
    link: null,
    correcting: false,
    soft: false,
    refusing: false,
    linkPaused: false,
    repaired: -1,
    begun: -1,
    preferring: false,
    source: false,
    keeping: false,
    reason: false,
    because: false,
    fact: false,
    apart: false,
    told: false,
    refusingFrom: -1,
    refusedTo: -1,
    remarking: false,
    drawn: false,
    concluded: false,
  }
}
