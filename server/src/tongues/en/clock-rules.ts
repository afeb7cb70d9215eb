/** The English expressions of an hour and of the parts of the day. Numbers are already digits. */
import { clockOf } from '../grammar/clock.ts'
import { impossible } from '../grammar/day-readings.ts'
import { type Clock, type Part, type Piece, type Rule, rule, type Scene } from '../grammar/piece.ts'

/** What says morning or afternoon, right after the hour. */
const HALF =
  '(?: ?(am|pm|in the (?:morning|afternoon|evening)|at (?:night|lunchtime)|this (?:morning|afternoon|evening)|tonight))?'
const NOT_A_COUNT =
  '(?! (?:people|persons?|guests?|of us|adults?|children|kids|minutes?|hours?|days?|weeks?|months?|years?|euros?|stars?|degrees?|(?:[a-z]+ ){0,2}(?:street|road|avenue|lane|boulevard|square|place|rue)|(?:st|rue)\\b))'

function partOf(words: string | undefined): Part | undefined {
  if (words === undefined) return undefined
  if (words === 'am' || words.endsWith('morning')) return 'morning'
  if (words.endsWith('night') && words !== 'tonight') return 'night'
  return words.endsWith('evening') || words === 'tonight' ? 'evening' : 'afternoon'
}

function said(hour: number, minutes: number, half: string | undefined, scene: Scene): Piece {
  const clock = clockOf(hour, minutes)
  if (!clock) return impossible(`${hour}:${minutes}`)
  const part = partOf(half)
  const today = /^(?:this|tonight)/.test(half ?? '') ? { dates: [scene.today] } : {}
  // « Eight thirty in the evening »: settled at once, so that no neighbour unsettles it.
  return { clock: part ? inHalf(clock, part) : clock, ...today }
}

function inHalf(clock: Clock, part: Part): Clock {
  if (clock.sure && clock.minutes >= 60) return clock
  const hour = Math.floor(clock.minutes / 60) % 12
  const late = part === 'afternoon' || part === 'evening' || (part === 'night' && hour >= 6)
  return { minutes: (hour + (late ? 12 : 0)) * 60 + (clock.minutes % 60), sure: true }
}

const PAST =
  '(half|quarter|a quarter|\\d{1,2}(?: minutes)?) (past|to|after|before) (\\d{1,2}|noon|midday|midnight|one)'
const named = (word: string | undefined): number =>
  word === 'midnight' ? 24 : word === 'one' ? 1 : /noon|midday/.test(word ?? '') ? 12 : Number(word)
const away = (word: string | undefined): number =>
  word === 'half' ? 30 : /quarter/.test(word ?? '') ? 15 : Number.parseInt(word ?? '0', 10)

const clocks: readonly Rule[] = [
  rule(`${PAST}(?: o'clock)?${HALF}`, (m, s) => {
    const shift = /past|after/.test(m[2] ?? '') ? away(m[1]) : -away(m[1])
    if (Math.abs(shift) > 59 || away(m[1]) === 0) return null
    const total = named(m[3]) * 60 + shift
    return said(
      Math.floor(total / 60),
      total % 60,
      m[4] ?? (/noon|midday/.test(m[3] ?? '') ? 'pm' : undefined),
      s,
    )
  }),
  rule(`half (\\d{1,2})${HALF}`, (m, s) => said(Number(m[1]), 30, m[2], s)),
  rule(`(\\d{1,2})[:h.](\\d{2})${HALF}`, (m, s) => said(Number(m[1]), Number(m[2]), m[3], s)),
  rule(`(\\d{1,2}|one) (?:oh|o|zero) (\\d|one|five)${HALF}`, (m, s) =>
    said(named(m[1]), m[2] === 'one' ? 1 : Number(m[2]), m[3], s),
  ),
  rule(`(\\d{1,2}|one) ([1-5]\\d)${NOT_A_COUNT}${HALF}`, (m, s) =>
    named(m[1]) > 24 ? null : said(named(m[1]), Number(m[2]), m[3], s),
  ),
  rule(`(\\d{1,2}|one) (?:o'?clock|oclock|o clock|h|hours)${HALF}`, (m, s) =>
    m[0].endsWith('hours') && Number(m[1]) < 13 ? null : said(named(m[1]), 0, m[2], s),
  ),
  rule(`(\\d{1,2}|one) ?(am|pm|in the (?:morning|afternoon|evening)|at night)`, (m, s) =>
    said(named(m[1]), 0, m[2], s),
  ),
  rule('(?:12 )?(?:noon|midday)', () => ({ clock: { minutes: 720, sure: true } })),
  rule('(?:12 )?midnight', () => ({ clock: { minutes: 0, sure: true } })),
  rule('(?:in )?(\\d{1,2}|an?|one) (hours?|minutes?)(?: time| from now)', (m, s) => ahead(m[1], m[2], s)),
  rule('in (?:about )?(\\d{1,3}|an?|one) (hours?|minutes?)', (m, s) => ahead(m[1], m[2], s)),
  rule('in half an hour', (_, s) => ahead('30', 'minutes', s)),
  rule(
    `(?<=\\b(?:at|around|about|by|before|after|until|till|from|since|between|than|make it|make that|at \\S{1,9} (?:or|(?:oh |um )?(?:no|sorry|actually)(?: sorry| wait)?)) )(\\d{1,2}|one)${NOT_A_COUNT}(?!/)`,
    (m, s) => bare(m[1], s),
  ),
  rule(
    `(?<=\\b(?:between|from) \\S{1,12}(?: \\S{1,9})? (?:and|to|till|until) )(\\d{1,2}|one)${NOT_A_COUNT}`,
    (m, s) => bare(m[1], s),
  ),
]

function bare(hour: string | undefined, scene: Scene): Piece | null {
  return named(hour) > 24 || named(hour) < 1 ? null : said(named(hour), 0, undefined, scene)
}

function ahead(count: string | undefined, unit: string | undefined, scene: Scene): Piece {
  const amount = /^an?$|^one$/.test(count ?? '') ? 1 : Number(count)
  const total = scene.minutes + amount * (unit?.startsWith('hour') ? 60 : 1)
  return { dates: [scene.today + Math.floor(total / 1440)], clock: { minutes: total % 1440, sure: true } }
}

/** « Good morning », « have a nice evening » are no moments. */
const NOT_A_GREETING = '(?<!\\b(?:good|nice|lovely|great) )'

const parts: readonly Rule[] = [
  rule('not too late', () => ({ span: { to: 1230 } })),
  rule('after lunch', () => ({ part: 'afternoon', span: { from: 840, to: 1080 } })),
  rule('(\\d{1,2}|one) ?ish', (m, s) => {
    const piece = bare(m[1], s)
    return piece ? { ...piece, approximate: true } : null
  }),
  rule('first thing(?: in the morning)?|(?:in the )?early (?:in the )?morning', () => ({
    part: 'morning',
    span: { from: 360, to: 600 },
  })),
  rule('late (?:in the )?morning|late morning', () => ({ part: 'morning', span: { from: 630, to: 720 } })),
  rule('early (?:in the )?afternoon', () => ({ part: 'afternoon', span: { from: 720, to: 900 } })),
  rule('late (?:in the )?afternoon|end of the (?:day|afternoon)', () => ({
    part: 'afternoon',
    span: { from: 960, to: 1140 },
  })),
  rule(`${NOT_A_GREETING}(?:in |during )?(?:the )?mornings?`, () => ({ part: 'morning' })),
  rule('(?:at |for )?(?:lunch ?time|lunch)', () => ({ part: 'noon' })),
  rule(`${NOT_A_GREETING}(?:in |during )?(?:the )?afternoons?`, () => ({ part: 'afternoon' })),
  rule(
    `${NOT_A_GREETING}(?:(?:in |during )?(?:the )?evenings?|(?:at |for )?(?:dinner ?time|dinner)|at night|night)`,
    () => ({
      part: 'evening',
    }),
  ),
  rule(
    'as soon as (?:possible|you can)|asap|(?:the )?(?:soonest|earliest)(?: possible| available| you have)?(?: (?:slot|appointment|date|time))?|(?:the |your )?(?:first|1th|next) (?:available|free)(?: (?:slot|appointment))?|as early as possible',
    () => ({ soonest: true }),
  ),
]

/** Every expression of an hour. */
export const clockRules: readonly Rule[] = [...clocks, ...parts]

/** When an hour was asked, a bare number is one. */
export const bareClock: Rule = rule(`(\\d{1,2}?)(00|15|30|45)?(?: hours)?(?: sharp| exactly)?`, (m, s) =>
  m[2] === undefined ? bare(m[1], s) : said(Number(m[1]), Number(m[2]), undefined, s),
)
