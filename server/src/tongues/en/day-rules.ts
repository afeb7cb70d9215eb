/** The English expressions of a day, the most precise first. Numbers are already digits. */
import { addMonths, civil, type DayNumber, dayNumber, easter, type Weekday } from '../calendar.ts'
import {
  agreed,
  between,
  coming,
  dayOfMonth,
  dayOfYear,
  last,
  mondayOf,
  monthReading,
  nextWeekday,
  on,
  weekendReading,
  weekReading,
} from '../grammar/day-readings.ts'
import { type Piece, type Rule, rule, type Scene } from '../grammar/piece.ts'
import { MONTH, monthNumber, WEEKDAY, weekdayNumber } from './vocabulary.ts'

const RANK = '(\\d{1,2})(?:st|nd|rd|th)'
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const YEAR = '(?: (?:of )?(20\\d\\d|20 \\d\\d|next year))?'

function yearOf(text: string | undefined, scene: Scene): number | undefined {
  if (text === undefined) return undefined
  return text === 'next year' ? civil(scene.today).year + 1 : Number(text.replace(' ', ''))
}

const amount = (text: string | undefined): number => (/^an?$|^one$/.test(text ?? '') ? 1 : Number(text))

function later(scene: Scene, count: number, unit: string): number {
  if (unit.startsWith('day')) return scene.today + count
  if (unit.startsWith('week')) return scene.today + count * 7
  if (unit.startsWith('fortnight')) return scene.today + count * 14
  return addMonths(scene.today, unit.startsWith('month') ? count : count * 12)
}

const near: readonly Rule[] = [
  rule('(?:the )?day after tomorrow', (_, s) => on(s.today + 2)),
  rule('(?:the )?day before yesterday', (_, s) => on(s.today - 2)),
  rule('tomorrow week', (_, s) => on(s.today + 8)),
  rule('a week (?:from )?tomorrow', (_, s) => on(s.today + 8)),
  rule('(?:a|one|1) week (?:from )?today', (_, s) => on(s.today + 7)),
  rule('tomorrow', (_, s) => on(s.today + 1)),
  rule('tonight', (_, s) => ({ ...on(s.today), part: 'evening' })),
  rule('last night', (_, s) => ({ ...on(s.today - 1), part: 'evening' })),
  rule('this (morning|afternoon|evening)', (m, s) => ({ ...on(s.today), part: m[1] as 'morning' })),
  rule('today', (_, s) => on(s.today)),
  rule('yesterday', (_, s) => on(s.today - 1)),
  rule(
    `(\\d{1,2}|an?|one) (days?|weeks?|fortnights?|months?) (?:from |on |after )?(today|tomorrow)`,
    (m, s) => on(later(s, amount(m[1]), m[2] ?? '') + (m[3] === 'tomorrow' ? 1 : 0)),
  ),
  rule('(?:the )?same (?:day|date) next month', (_, s) => on(addMonths(s.today, 1))),
  rule('(?:the )?same (?:day|time) next week', (_, s) => on((s.about ?? s.today) + 7)),
  rule('(?:the )?(?:next|following) day|(?:the )?day after', (_, s) => on((s.about ?? s.today) + 1)),
  rule('(?:the )?day before', (_, s) => (s.about === undefined ? null : on(s.about - 1))),
  rule('(?:the )?same day', (_, s) => (s.about === undefined ? null : on(s.about))),
  rule('(\\d{1,3}|an?|one) (days?|weeks?|fortnights?|months?|years?) ago', (m, s) =>
    on(later(s, -amount(m[1]), m[2] ?? '')),
  ),
  rule(
    '(?:in|within) (?:about )?(\\d{1,3}|an?|one) (days?|weeks?|fortnights?|months?|years?)(?: time)?',
    (m, s) => {
      const date = later(s, amount(m[1]), m[2] ?? '')
      return m[0].startsWith('within') ? between(s.today, date) : on(date)
    },
  ),
  rule("(\\d{1,2}|a|one) (weeks?|fortnights?|days?|months?|years?)(?:'s?)? (?:from now|time)", (m, s) =>
    on(later(s, amount(m[1]), m[2] ?? '')),
  ),
]

const ranks = ['first', 'second', 'third', 'fourth']

/** « The first Monday in December », « the last Friday of the month ». */
function weekdayOfMonth(
  scene: Scene,
  rank: string,
  name: Weekday,
  which: string | undefined,
  month: string | undefined,
): Piece {
  const now = civil(scene.today)
  const first = (ahead: number) =>
    addMonths(dayNumber(now.year, month ? monthNumber(month) : now.month, 1), ahead)
  const read = (start: DayNumber): DayNumber => {
    if (rank === 'last') return last(addMonths(start, 1), name)
    const place = ranks.includes(rank) ? ranks.indexOf(rank) : Number.parseInt(rank, 10) - 1
    return coming(start - 1, name) + place * 7
  }
  const date = read(first(which === 'next' ? 1 : 0))
  return on(date >= scene.today || which === 'next' ? date : read(first(month ? 12 : 1)))
}

const byWeekday: readonly Rule[] = [
  rule(`${WEEKDAY} (?:the )?${DAY} (?:of )?${MONTH}${YEAR}`, (m, s) =>
    agreed(s, weekdayNumber(m[1]), Number(m[2]), monthNumber(m[3]), yearOf(m[4], s)),
  ),
  rule(`${WEEKDAY} (?:the )?${MONTH} (?:the )?${DAY}${YEAR}`, (m, s) =>
    agreed(s, weekdayNumber(m[1]), Number(m[3]), monthNumber(m[2]), yearOf(m[4], s)),
  ),
  rule(`${WEEKDAY} (?:the )?${RANK}`, (m, s) => agreed(s, weekdayNumber(m[1]), Number(m[2]))),
  rule(`${WEEKDAY} the (\\d{1,2})`, (m, s) => agreed(s, weekdayNumber(m[1]), Number(m[2]))),
  rule(`(?:a|one) (week|fortnight) (?:on|from|after) (?:this )?${WEEKDAY}`, (m, s) =>
    on(coming(s.today, weekdayNumber(m[2])) + (m[1] === 'week' ? 7 : 14)),
  ),
  rule(`${WEEKDAY} (week|fortnight)`, (m, s) =>
    on(coming(s.today, weekdayNumber(m[1])) + (m[2] === 'week' ? 7 : 14)),
  ),
  rule(`(\\d{1,2}) weeks? (?:from|on|after) (?:this |next )?${WEEKDAY}`, (m, s) =>
    on(coming(s.today, weekdayNumber(m[2])) + Number(m[1]) * 7),
  ),
  rule(
    `(?:the |on the )?(1|2|3|4|1st|2nd|3rd|4th|1th|2th|3th|first|second|third|fourth|last) ${WEEKDAY} (?:of|in) (?:(the|this|next) month|(?:the month of )?${MONTH})`,
    (m, s) => weekdayOfMonth(s, m[1] ?? '', weekdayNumber(m[2]), m[3], m[4]),
  ),
  rule(`${WEEKDAY} after next`, (m, s) => on(coming(s.today, weekdayNumber(m[1])) + 7)),
  rule(`(?:${WEEKDAY} (?:of )?next week|next week(?: on)? ${WEEKDAY})`, (m, s) =>
    on(mondayOf(s.today) + 6 + weekdayNumber(m[1] ?? m[2])),
  ),
  rule(`${WEEKDAY} (?:of )?the (?:week after|following week)|the following ${WEEKDAY}`, (m, s) => {
    const name = weekdayNumber(m[1] ?? m[2])
    return on(coming(s.about ?? coming(s.today, name), name))
  }),
  rule(
    `not (?:this|the coming) ${WEEKDAY}(?: but)? (?:the )?(?:next|following|one after)(?: one| week)?`,
    (m, s) => on(coming(s.today, weekdayNumber(m[1])) + 7),
  ),
  rule(`last ${WEEKDAY}`, (m, s) => on(last(s.today, weekdayNumber(m[1])))),
  rule(`next ${WEEKDAY}`, (m, s) => nextWeekday(s, weekdayNumber(m[1]))),
  rule(`(?:this |this coming |the coming )?${WEEKDAY}`, (m, s) =>
    /^(?:sat|sun|wed|mar)$/.test(m[0]) ? null : on(coming(s.today, weekdayNumber(m[1]))),
  ),
]

const part = (word: string | undefined) =>
  word === undefined
    ? undefined
    : /^(?:early|beginning|start)/.test(word)
      ? 'early'
      : /^(?:mid|middle)/.test(word)
        ? 'mid'
        : 'late'
const PART = '(?:the )?(early|beginning of|start of|mid|middle of|late|end of) '

const byMonth: readonly Rule[] = [
  rule(`(?:the )?${DAY} (?:of )?${MONTH}${YEAR}`, (m, s) =>
    dayOfYear(s, Number(m[1]), monthNumber(m[2]), yearOf(m[3], s)),
  ),
  rule(`${MONTH} (?:the )?${DAY}(?! (?:people|of us))${YEAR}`, (m, s) =>
    dayOfYear(s, Number(m[2]), monthNumber(m[1]), yearOf(m[3], s)),
  ),
  rule('(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?', (m, s) => {
    const [first, second] = [Number(m[1]), Number(m[2])]
    // The day first, as in Europe; a thirteenth month betrays an American.
    const [day, month] = second > 12 && first <= 12 ? [second, first] : [first, second]
    const year = m[3] === undefined ? undefined : m[3].length === 2 ? 2000 + Number(m[3]) : Number(m[3])
    return dayOfYear(s, day, month, year)
  }),
  rule('(\\d{4})-(\\d{2})-(\\d{2})', (m, s) => dayOfYear(s, Number(m[3]), Number(m[2]), Number(m[1]))),
  rule(`(?:the )?${DAY} of (next|this) month`, (m, s) => {
    const month = civil(addMonths(s.today, m[2] === 'next' ? 1 : 0))
    return dayOfYear(s, Number(m[1]), month.month, month.year)
  }),
  rule(`(?:in |around |about )?${PART}${MONTH}`, (m, s) => monthReading(s, monthNumber(m[2]), part(m[1]))),
  rule(`(?:before |by )?the end of (?:the|this) month`, (m, s) => {
    const said = monthReading(s, civil(s.today).month, m[0].startsWith('the') ? 'late' : undefined)
    return said
  }),
  rule(`next month`, (_, s) => {
    const next = civil(addMonths(dayNumber(civil(s.today).year, civil(s.today).month, 1), 1))
    return monthReading(s, next.month, undefined, next.year)
  }),
  rule(`(?:in|during|sometime in) ${MONTH}${YEAR}`, (m, s) =>
    monthReading(s, monthNumber(m[1]), undefined, yearOf(m[2], s)),
  ),
  rule(`the ${RANK}(?! (?:one|slot|option|choice|time|appointment|street|floor|available|free))`, (m, s) =>
    dayOfMonth(s, Number(m[1])),
  ),
  rule(`(?:the|on the) (\\d{1,2})(?! (?:people|pm|am|of us|o'clock|minutes|one))`, (m, s) =>
    dayOfMonth(s, Number(m[1])),
  ),
]

const byWeek: readonly Rule[] = [
  rule('(?:by|before) (?:the )?end of (?:the|this) week', (_, s) => between(s.today, mondayOf(s.today) + 6)),
  rule(`(?:the |at the |over the |on the )?week ?end of (?:the )?${DAY}(?: (?:of )?${MONTH})?`, (m, s) => {
    const date = (m[2] ? dayOfYear(s, Number(m[1]), monthNumber(m[2])) : dayOfMonth(s, Number(m[1])))
      ?.dates?.[0]
    return date === undefined ? null : between(mondayOf(date) + 5, mondayOf(date) + 6)
  }),
  rule('(?:in )?(?:the )?week after next', (_, s) => weekReading(s, 2)),
  rule(`(?:at |towards )?(?:${PART})?next week`, (m, s) => weekReading(s, 1, part(m[1]))),
  rule(
    `(?:the )?week (?:of|commencing|beginning|starting) (?:the )?(?:monday )?(?:the )?${DAY}(?: (?:of )?${MONTH})?`,
    (m, s) => {
      const date = (m[2] ? dayOfYear(s, Number(m[1]), monthNumber(m[2])) : dayOfMonth(s, Number(m[1])))
        ?.dates?.[0]
      return date === undefined ? null : between(mondayOf(date), mondayOf(date) + 6)
    },
  ),
  rule(`(?:${PART})?(?:this|the) week`, (m, s) => weekReading(s, 0, part(m[1]))),
  rule('next weekend', (_, s) => weekendReading(s, true)),
  rule('(?:this |the |at the |over the )?(?:week ?end)', (_, s) => weekendReading(s, false)),
]

const fixed =
  (month: number, day: number) =>
  (_: RegExpExecArray, s: Scene): Piece =>
    dayOfYear(s, day, month)
const fromEaster =
  (shift: number) =>
  (_: RegExpExecArray, s: Scene): Piece => {
    const { year } = civil(s.today)
    return on(easter(year) + shift < s.today ? easter(year + 1) + shift : easter(year) + shift)
  }

const feasts: readonly Rule[] = [
  rule('christmas eve', fixed(12, 24)),
  rule('christmas(?: day)?', fixed(12, 25)),
  rule('boxing day', fixed(12, 26)),
  rule("new year(?:'?s)? eve", fixed(12, 31)),
  rule("new year(?:'?s)?(?: day)?", fixed(1, 1)),
  rule("(?:saint |st )?valentine'?s?(?: day)?", fixed(2, 14)),
  rule('bastille day', fixed(7, 14)),
  rule('good friday', fromEaster(-2)),
  rule('easter monday', fromEaster(1)),
  rule('easter(?: sunday)?', fromEaster(0)),
]

/** « The day before Christmas Eve ». */
const aroundFeasts: readonly Rule[] = feasts.map(({ pattern, read }) =>
  rule(`(?:the )?day (?:before|after) (?:${pattern.source})`, (m, s) => {
    const feast = matchOf(pattern, m[0].replace(/^(?:the )?day (?:before|after) /, ''))
    const date = feast ? read(feast, s)?.dates?.[0] : undefined
    return date === undefined ? null : on(date + (/day before /.test(m[0]) ? -1 : 1))
  }),
)

function matchOf(pattern: RegExp, text: string): RegExpExecArray | null {
  pattern.lastIndex = 0
  return pattern.exec(text)
}

/** Every expression of a day. */
export const dayRules: readonly Rule[] = [
  ...aroundFeasts,
  ...feasts,
  ...near,
  ...byWeekday,
  ...byWeek,
  ...byMonth,
]
