/** The Arabic expressions of an hour and of the parts of the day. Words are folded, numbers already digits. */
import { clockOf } from '../grammar/clock.ts'
import { impossible } from '../grammar/day-readings.ts'
import { type Clock, type Part, type Piece, type Rule, rule } from '../grammar/piece.ts'

const HALF =
  '(?: (?:في |ف|د|ديال |من )?(صباحا|الصباح|صباح|الصبح|صبحا|فالصباح|دالصباح|ظهرا|الظهر|بعد الظهر|بعد الضهر|بعد الزوال|زوالا|عصرا|العصر|العشيه|فالعشيه|دالعشيه|مساء|المساء|المسا|بالليل|ليلا|الليل|فالليل|دالليل|فجرا|الفجر|بعد منتصف الليل))?'
const SHIFT =
  '(?: (والنصف|ونصف|ونص|و النصف|والربع|وربع|والثلث|وثلث|وتلت|و (\\d{1,2})(?: (?:دقيقه|دقايق|دقيقتين))?|(?:الا|غير|لا) (?:ال)?(ربعا?|ثلثا?|تلت|\\d{1,2})(?: (?:دقيقه|دقايق))?))?'
const HOUR = '(\\d{1,2})(?:th)?'

function partOf(said: string | undefined): Part | undefined {
  if (said === undefined) return undefined
  if (/صب/.test(said) || /فجر|بعد منتصف/.test(said)) return 'morning'
  if (/ليل/.test(said)) return 'night'
  if (/مسا/.test(said)) return 'evening'
  return 'afternoon'
}

/** Settles the half at once, so that no neighbour unsettles it. */
function inHalf(clock: Clock, part: Part): Clock {
  if (clock.sure && clock.minutes >= 60) return clock
  const hour = Math.floor(clock.minutes / 60) % 12
  const noonish = part === 'afternoon' || part === 'evening'
  const late = noonish || (part === 'night' && hour >= 6)
  return { minutes: (hour + (late ? 12 : 0)) * 60 + (clock.minutes % 60), sure: true }
}

function shiftOf(said: string | undefined, minutes: string | undefined, less: string | undefined): number {
  if (said === undefined) return 0
  if (minutes !== undefined) return Number(minutes)
  if (less !== undefined) return less.startsWith('رب') ? -15 : /^[ثت]ل/.test(less) ? -20 : -Number(less)
  return said.includes('رب') ? 15 : /[ثت]ل[ثت]/.test(said) ? 20 : 30
}

function spoken(m: RegExpExecArray): Piece {
  const hour = Number(m[1])
  if (!clockOf(hour)) return impossible(m[0])
  const total = (hour * 60 + shiftOf(m[2], m[3], m[4]) + 1440) % 1440
  const clock = clockOf(Math.floor(total / 60), total % 60)
  if (!clock) return impossible(m[0])
  const part = partOf(m[5])
  return { clock: part ? inHalf(clock, part) : clock }
}

const clocks: readonly Rule[] = [
  rule(`(?:في |ف|مع |علي )?(?:تمام )?(?:الساعه|ساعه) (\\d{1,2})[:h](\\d{2})${HALF}`, figures),
  rule(`(\\d{1,2})[:h](\\d{2})${HALF}`, figures),
  rule(`(?:في |ف|مع |علي |بعد )?(?:تمام )?(?:الساعه|لساعه|السا?عه) ${HOUR}${SHIFT}${HALF}`, (m) =>
    m[0].startsWith('بعد ') ? null : spoken(m),
  ),
  rule(`${HOUR}${SHIFT.slice(0, -1)}${HALF}`, spoken),
  rule(`${HOUR}()()()${HALF.slice(0, -1)}`, spoken),
  rule('(?:في )?(?:تمام )?منتصف الليل|نص الليل', () => ({ clock: { minutes: 0, sure: true } })),
  rule('(?:في )?(?:تمام )?منتصف النهار|نص النهار', () => ({ clock: { minutes: 720, sure: true } })),
  rule('بعد (?:(\\d{1,2}) )?(ساعه|ساعتين|ساعات|دقيقه|دقايق)', (m, s) => {
    const amount = m[2]?.endsWith('ين') ? 2 : Number(m[1] ?? 1)
    const total = s.minutes + amount * (m[2]?.startsWith('سا') ? 60 : 1)
    return { dates: [s.today + Math.floor(total / 1440)], clock: { minutes: total % 1440, sure: true } }
  }),
  rule('بعد نصف ساعه|بعد نص ساعه', (_, s) => ({
    dates: [s.today],
    clock: { minutes: (s.minutes + 30) % 1440, sure: true },
  })),
  rule(
    '(?<=(?:بين|من|بعد|قبل|حوالي|نحو|مع|علي|ف|في) )(\\d{1,2})(?:th)?(?! (?:اشخاص|شخص|افراد|ناس|ايام|اسابيع|اشهر|سنوات|دقيقه|دقايق))',
    (m) => bare(m[1]),
  ),
  rule('(?<=(?:بين|من) (?:الساعه )?\\d{1,2}(?:th)? (?:و|الي|حتي|ل) )(?:الساعه )?(\\d{1,2})(?:th)?', (m) =>
    bare(m[1]),
  ),
]

function figures(m: RegExpExecArray): Piece {
  const clock = clockOf(Number(m[1]), Number(m[2]))
  if (!clock) return impossible(m[0])
  const part = partOf(m[3])
  return { clock: part ? inHalf(clock, part) : clock }
}

function bare(hour: string | undefined): Piece | null {
  const clock = clockOf(Number(hour))
  return clock && Number(hour) > 0 ? { clock } : null
}

const parts: readonly Rule[] = [
  rule('(?:في )?(?:الصباح الباكر|صباحا باكرا|بكري)', () => ({
    part: 'morning',
    span: { from: 360, to: 600 },
  })),
  rule('(?:في )?(?:اخر|نهايه) الصباح', () => ({ part: 'morning', span: { from: 630, to: 720 } })),
  rule('(?:في )?(?:بدايه|اول) (?:فتره )?بعد الظهر', () => ({
    part: 'afternoon',
    span: { from: 720, to: 900 },
  })),
  rule('(?:في )?(?:اخر|نهايه) (?:النهار|اليوم|بعد الظهر)|العصر|عصرا', () => ({
    part: 'afternoon',
    span: { from: 960, to: 1140 },
  })),
  rule('(?:في |ف|خلال |فتره )?(?:بعد الظهر|بعد الضهر|بعد الزوال|العشيه|فالعشيه)', () => ({
    part: 'afternoon',
  })),
  rule('(?:في |ف|خلال |فتره )?(?:صباحا|الصباح|صباح(?! (?:الخير|النور))|الصبح|فالصباح|الصباحيه)', () => ({
    part: 'morning',
  })),
  rule('(?<!(?:الم|وجع|الام) (?:في )?)(?:في |وقت |ف)?(?:الظهر|ظهرا|الغداء|الغدا|غداء)', () => ({
    part: 'noon',
  })),
  rule(
    '(?:في |ف|خلال |فتره )?(?:مساء(?! (?:الخير|النور))|المساء|المسا|المسائيه|بالليل|ليلا|الليل|فالليل|العشاء|عشاء)',
    () => ({
      part: 'evening',
    }),
  ),
  rule(
    '(?:في |ب|ف)?(?:اقرب|اسرع|باسرع|باقرب|فاقرب) (?:وقت|موعد|فرصه)(?: (?:ممكن|ممكنه|متاح|متاحه|كاين))?|(?:في )?اول (?:موعد|وقت|رونديفو) (?:متاح|ممكن|فارغ|كاين|متوفر)',
    () => ({ soonest: true }),
  ),
]

/** Every expression of an hour. */
export const clockRules: readonly Rule[] = [...clocks, ...parts]

/** When an hour was asked, a bare number is one. */
export const bareClock: Rule = rule('(\\d{1,2})(?:th)?', (m) => bare(m[1]))
