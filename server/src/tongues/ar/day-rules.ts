/** The Arabic expressions of a day, the most precise first. Words are folded, numbers already digits. */
import { addMonths, civil, dayNumber, easter } from '../calendar.ts'
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
import { type Rule, rule, type Scene } from '../grammar/piece.ts'
import { DAY_WORD, MONTH, monthNumber, WEEKDAY, weekdayNumber } from './vocabulary.ts'

const DAY = '(\\d{1,2})(?:th)?'
const OF = '(?:من |ديال |شهر |من شهر )?'
const YEAR = '(?: (?:من )?(?:سنه |عام |لسنه |لعام )?(20\\d\\d))?'
const NEXT = '(?:القادمه?|المقبله?|الجايه?|الجاي|الماجي|الماجيه|الاتيه?|اللي جاي|اللي جايه|الجي)'
const LAST = '(?:الماضيه?|الماضي|الفايته?|اللي فات|اللي فاتت|المنصرم)'

const year = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text))

const near: readonly Rule[] = [
  rule('(?:في )?اليوم (?:التالي|الموالي|اللي بعدو)', (_, s) => on((s.about ?? s.today) + 1)),
  rule('(?:من )?بعد (?:ال)?(?:غد|غدا|غدوه|غدوا|بكره|بكرا)', (_, s) => on(s.today + 2)),
  rule('(?:اول|قبل) (?:امس|البارح|البارحه|امبارح)', (_, s) => on(s.today - 2)),
  rule('صباح (?:الغد|غد|بكره|بكرا)', (_, s) => ({ ...on(s.today + 1), part: 'morning' })),
  rule('مساء (?:الغد|غد|بكره|بكرا)', (_, s) => ({ ...on(s.today + 1), part: 'evening' })),
  rule('(?:يوم |نهار )?(?:ال)?(?:غدا|غد|غدوه|غدوا|غداه|بكره|بكرا)', (_, s) => on(s.today + 1)),
  rule('صباح اليوم|هذا الصباح|هاد الصباح', (_, s) => ({ ...on(s.today), part: 'morning' })),
  rule('مساء اليوم|هذا المساء|هذه الليله|الليله|هاد الليله|هالليله|هاد العشيه|اليوم المساء', (_, s) => ({
    ...on(s.today),
    part: 'evening',
  })),
  rule(`(?:هذا |هاد )?(?:اليوم|ليوم(?! ${WEEKDAY})|ليوما|النهارده|انهارده|هالنهار)`, (_, s) => on(s.today)),
  rule('امس|البارح|البارحه|امبارح|مبارح', (_, s) => on(s.today - 1)),
  rule(
    '(?:بعد|من هنا|خلال|في خلال) (?:حوالي )?(?:(\\d{1,3}) )?(يوم|يومين|ايام|يوما|اسبوع|اسبوعين|اسابيع|سيمانه|سيمانات|شهر|شهرين|اشهر|شهور|سنه|عام)',
    (m, s) => {
      const date = later(s, Number(m[1] ?? 1), m[2] ?? '')
      return m[0].includes('خلال') ? between(s.today, date) : on(date)
    },
  ),
]

function later(scene: Scene, count: number, unit: string): number {
  const amount = unit.endsWith('ين') ? 2 : count
  if (/^(?:يوم|ايام)/.test(unit)) return scene.today + amount
  if (/^(?:اس|سي)/.test(unit)) return scene.today + amount * 7
  return addMonths(scene.today, /^(?:شهر|اشهر|شهور)/.test(unit) ? amount : amount * 12)
}

const byWeekday: readonly Rule[] = [
  rule(`${DAY_WORD}${WEEKDAY} ${DAY} ${OF}${MONTH}${YEAR}`, (m, s) =>
    agreed(s, weekdayNumber(m[1]), Number(m[2]), monthNumber(m[3]), year(m[4])),
  ),
  rule(`${DAY_WORD}${WEEKDAY} (\\d{1,2})/(\\d{1,2})`, (m, s) =>
    agreed(s, weekdayNumber(m[1]), Number(m[2]), Number(m[3])),
  ),
  rule(`${DAY_WORD}${WEEKDAY} ${DAY}(?! (?:ونصف|ونص|والنصف|وربع|والربع|الا|صباحا|مساء|و \\d))`, (m, s) =>
    agreed(s, weekdayNumber(m[1]), Number(m[2])),
  ),
  rule(`${DAY_WORD}${WEEKDAY} (?:من |في |ديال )?(?:الاسبوع|السيمانه) ${NEXT}`, (m, s) =>
    on(mondayOf(s.today) + 6 + weekdayNumber(m[1])),
  ),
  rule(`${DAY_WORD}${WEEKDAY} (?:الذي بعده|اللي بعدو|بعد القادم)`, (m, s) =>
    on(coming(s.about ?? coming(s.today, weekdayNumber(m[1])), weekdayNumber(m[1]))),
  ),
  rule(`${DAY_WORD}${WEEKDAY} ${NEXT}`, (m, s) => nextWeekday(s, weekdayNumber(m[1]))),
  rule(`${DAY_WORD}${WEEKDAY} ${LAST}`, (m, s) => on(last(s.today, weekdayNumber(m[1])))),
  rule(`${DAY_WORD}${WEEKDAY}`, (m, s) =>
    /^(?:جمعه|سبت)$/.test(m[0]) ? null : on(coming(s.today, weekdayNumber(m[1]))),
  ),
]

const part = (word: string | undefined) =>
  word === undefined
    ? undefined
    : /^(?:بدا|اوا[يئ]?ل|اول)/.test(word)
      ? 'early'
      : /^(?:منتصف|وسط|نصف)/.test(word)
        ? 'mid'
        : 'late'
const PART = '(?:في )?(بدايه|اوايل|اول|منتصف|وسط|نهايه|اواخر|اخر) '

const byMonth: readonly Rule[] = [
  rule(`(?:في |ب)?${DAY_WORD}${DAY} ${OF}${MONTH}${YEAR}`, (m, s) =>
    dayOfYear(s, Number(m[1]), monthNumber(m[2]), year(m[3])),
  ),
  rule(`(?:في )?(?:يوم )?(?:اول|فاتح) ${OF}${MONTH}${YEAR}`, (m, s) =>
    dayOfYear(s, 1, monthNumber(m[1]), year(m[2])),
  ),
  rule(`${DAY_WORD}(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?`, (m, s) =>
    dayOfYear(s, Number(m[1]), Number(m[2]), year(m[3])),
  ),
  rule('(\\d{4})-(\\d{2})-(\\d{2})', (m, s) => dayOfYear(s, Number(m[3]), Number(m[2]), Number(m[1]))),
  rule(`(?:يوم |نهار )?${DAY} (?:من )?الشهر ${NEXT}`, (m, s) => {
    const next = civil(addMonths(s.today, 1))
    return dayOfYear(s, Number(m[1]), next.month, next.year)
  }),
  rule(`${PART}${OF}${MONTH}`, (m, s) => monthReading(s, monthNumber(m[2]), part(m[1]))),
  rule(`(?:نهايه|اخر) (?:هذا |هاد )?الشهر`, (_, s) => monthReading(s, civil(s.today).month, 'late')),
  rule(`(?:في )?الشهر ${NEXT}`, (_, s) => {
    const now = civil(s.today)
    const next = civil(addMonths(dayNumber(now.year, now.month, 1), 1))
    return monthReading(s, next.month, undefined, next.year)
  }),
  rule(`(?:في |خلال |ف)(?:شهر )?${MONTH}${YEAR}|(?:في |ف)?شهر ${MONTH}`, (m, s) =>
    monthReading(s, monthNumber(m[1] ?? m[3]), undefined, year(m[2])),
  ),
  rule(`(?:يوم|نهار|في يوم|تاريخ) ${DAY}`, (m, s) => dayOfMonth(s, Number(m[1]))),
]

const byWeek: readonly Rule[] = [
  rule(
    `(?:في )?(?:نهايه|عطله نهايه|اخر) (?:هذا |هاد )?(?:الاسبوع|السيمانه)( ${NEXT})?|(?:ال)?ويكاند|الويك اند`,
    (m, s) => weekendReading(s, m[1] !== undefined),
  ),
  rule(`${PART}(?:الاسبوع|السيمانه) ${NEXT}`, (m, s) => weekReading(s, 1, part(m[1]))),
  rule(`(?:في |خلال |ف)?(?:الاسبوع|السيمانه|لسيمانه) ${NEXT}`, (_, s) => weekReading(s, 1)),
  rule(`(?:في |خلال )?(?:هذا|هاد|هالاسبوع|هاذ) ?(?:الاسبوع|السيمانه)?`, (m, s) =>
    /اسبوع|سيمانه/.test(m[0]) ? weekReading(s, 0) : null,
  ),
]

const byFeast: readonly Rule[] = [
  rule('ليله (?:عيد )?(?:الميلاد|نويل)', (_, s) => dayOfYear(s, 24, 12)),
  rule('(?:عيد )?(?:الميلاد المجيد|نويل)|عيد الميلاد', (_, s) => dayOfYear(s, 25, 12)),
  rule('(?:ليله )راس السنه', (_, s) => dayOfYear(s, 31, 12)),
  rule('راس السنه|راس العام', (_, s) => dayOfYear(s, 1, 1)),
  rule('عيد الحب', (_, s) => dayOfYear(s, 14, 2)),
  rule('اثنين الفصح', (_, s) => {
    const { year: y } = civil(s.today)
    return on(easter(y) + 1 < s.today ? easter(y + 1) + 1 : easter(y) + 1)
  }),
]

/** Every expression of a day. */
export const dayRules: readonly Rule[] = [...byFeast, ...near, ...byWeekday, ...byWeek, ...byMonth]
