/** Weekdays: « mardi », « mardi en huit », « lundi 23 », « le dernier jeudi du mois ». */
import { addMonths, civil, type DayNumber, dayNumber, type Weekday, weekday } from '../calendar.ts'
import { agreed, impossible, nthWeekday, spokenDay } from './calendar-days.ts'
import { coming, count, dayValue, LE, monday, NOT_COUNTED, on, YEAR, yearOf } from './day-pieces.ts'
import { type Piece, type Rule, rule, type Scene } from './piece.ts'
import { MONTH, monthNumber, ORDINAL, ordinal, WEEKDAY, weekdayNumber } from './words.ts'

/** « mardi prochain » is the coming one; said on the eve (one would say « demain »), a secretary asks. */
function nextWeekday(scene: Scene, name: Weekday): Piece {
  const date = coming(scene.today, name)
  if (date - scene.today > 1) return { ...on(date), weekday: name, coming: true }
  return {
    days: [{ date }, { date: date + 7 }],
    ask: `Demain, ${spokenDay(date)}, ou le ${spokenDay(date + 7)} ?`,
  }
}

/** The day of that name among the slots offered, when there is one only. */
function offeredDay(scene: Scene, name: Weekday): DayNumber | undefined {
  const days = new Set(
    scene.offered.flatMap((one) => (one.date !== undefined && weekday(one.date) === name ? [one.date] : [])),
  )
  return days.size === 1 ? [...days][0] : undefined
}

/** Every expression of a weekday, the most precise first. */
export const byWeekday: readonly Rule[] = [
  rule(new RegExp(`${LE}${ORDINAL} ${WEEKDAY} (?:de |d |du mois de )?${MONTH}${YEAR}`), (m, s) =>
    ranked(s, ordinal(m[1]), weekdayNumber(m[2]), monthNumber(m[3]), m[4]),
  ),
  rule(
    new RegExp(
      `${LE}${ORDINAL} ${WEEKDAY} (?:du|de ce|de ce meme) mois(?: (prochain|suivant|d apres|qui vient))?`,
    ),
    (m, s) => {
      const base = civil(
        m[3] ? addMonths(dayNumber(civil(s.today).year, civil(s.today).month, 1), 1) : s.today,
      )
      const piece = ranked(s, ordinal(m[1]), weekdayNumber(m[2]), base.month, String(base.year))
      if (s.told || !piece.days?.[0]?.past) return piece
      // Elapsed this month: next month's.
      const next = civil(addMonths(dayNumber(base.year, base.month, 1), 1))
      return ranked(s, ordinal(m[1]), weekdayNumber(m[2]), next.month, String(next.year))
    },
  ),
  rule(
    new RegExp(
      `${LE}${WEEKDAY}(?: le)? (1er|premier|\\d{1,2})(?: (?:de |du mois de )?${MONTH}${YEAR}|/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?(?! (?:h|heures?)))`,
    ),
    (m, s) =>
      agreed(s, weekdayNumber(m[1]), dayValue(m[2]), monthNumber(m[3]) || Number(m[5]), yearOf(m[4] ?? m[6])),
  ),
  rule(new RegExp(`${LE}${WEEKDAY}(?: le)? (1er|premier|\\d{1,2}) du mois prochain`), (m, s) => {
    const next = civil(addMonths(s.today, 1))
    return agreed(s, weekdayNumber(m[1]), dayValue(m[2]), next.month, next.year)
  }),
  rule(
    new RegExp(
      `${LE}${WEEKDAY}(?: le)? (1er|premier|\\d{1,2})${NOT_COUNTED}(?! ?\\d+(?!\\d| ?(?:h|heures?)(?: |$)))(?![\\d/])`,
    ),
    (m, s) => {
      const day = dayValue(m[2])
      const piece = day > 31 || day === 0 ? null : agreed(s, weekdayNumber(m[1]), day)
      // « mardi dix onze heures »: between ten and eleven.
      const next = /^ (\d{1,2}) (?:h|heures?)(?: |$)/.exec(m.input.slice(m.index + m[0].length))
      return piece?.ask && Number(next?.[1]) === day + 1 ? null : piece
    },
  ),
  // « le premier lundi de l'année »
  rule(
    new RegExp(`${LE}${ORDINAL} ${WEEKDAY} (?:de |d )?(?:l |cette )?(?:annee|an)( prochaine?)?`),
    (m, s) => {
      const year = civil(s.today).year + (m[3] ? 1 : 0)
      const rank = ordinal(m[1])
      const dates = [year, year + 1].map((one) =>
        nthWeekday(one, rank === -1 ? 12 : 1, weekdayNumber(m[2]), rank),
      )
      const date = dates.find((one) => one !== null && one >= s.today)
      return date === undefined || date === null ? null : on(date)
    },
  ),
  rule(new RegExp(`(?:dans|d ici) (\\d{1,2}|une?) ${WEEKDAY}`), (m, s) =>
    on(coming(s.today, weekdayNumber(m[2])) + 7 * (count(m[1]) - 1)),
  ),
  // « jeudi prochain, pas celui-ci, l'autre », « ce mardi non, celui d'après »
  rule(
    new RegExp(
      `(?:(?:non )?(?:pas )?${LE}${WEEKDAY}(?: prochain| qui vient)?|(?:pas |non )?ce ${WEEKDAY}(?: ci)?) (?:(?:mais|non|pas|euh|enfin) )*(?:(?:celui (?:ci|la|de cette semaine|qui vient|qui arrive)|ce ${WEEKDAY}(?: ci)?|demain|cette semaine|(?:le )?prochain) )?(?:(?:mais|non|plutot|en fait) )*(?:l autre(?: d apres| apres)?|celui (?:d apres|d ensuite|qui suit|suivant|de la semaine (?:prochaine|d apres|suivante))|le (?:suivant|${WEEKDAY} (?:d apres|suivant))|(?:le )?d apres|encore celui d apres)`,
    ),
    (m, s) => {
      const name = weekdayNumber(m[1] ?? m[2])
      // « ce vendredi, pas celui d'après »
      if (
        /^(?!pas|non).*\S pas (?:l autre|celui|le (?:suivant|d apres|prochain))(?!.* (?:mais|non|plutot) )/.test(
          m[0],
        ) &&
        !/ pas celui (?:ci|la|de cette|qui vient|qui arrive)/.test(m[0])
      )
        return { ...on(coming(s.today, name)), weekday: name }
      // « le jeudi d'après », alone, leans on the day spoken of.
      if (/^(?:le |ce )?\S+ d apres$/.test(m[0])) return null
      const others = [m[3], m[4]].filter((one) => one !== undefined)
      return others.some((one) => weekdayNumber(one) !== name) ? null : on(coming(s.today, name) + 7)
    },
  ),
  rule(new RegExp(`l autre ${WEEKDAY}(?: d apres| qui vient)?`), (m, s) =>
    on(coming(s.today, weekdayNumber(m[1])) + 7),
  ),
  rule(new RegExp(`${LE}${WEEKDAY}(?: prochain)? en (?:huit|8)`), (m, s) =>
    on(coming(s.today, weekdayNumber(m[1])) + 7),
  ),
  rule(new RegExp(`${LE}${WEEKDAY}(?: prochain)? en (?:quinze|15)`), (m, s) =>
    on(coming(s.today, weekdayNumber(m[1])) + 14),
  ),
  rule(
    new RegExp(`${LE}${WEEKDAY} (?:de |dans )?(?:la |l )?semaine (?:d apres|suivante|d ensuite)`),
    (m, s) => on(monday(s.about ?? s.today) + 6 + weekdayNumber(m[1])),
  ),
  rule(new RegExp(`${LE}${WEEKDAY} (?:d apres|suivant|d ensuite)`), (m, s) =>
    on(coming(s.previous ?? s.about ?? coming(s.today, weekdayNumber(m[1])), weekdayNumber(m[1]))),
  ),
  rule(new RegExp(`${LE}${WEEKDAY} (?:dans|d ici) (une|\\d{1,2}) semaines?`), (m, s) =>
    on(coming(s.today, weekdayNumber(m[1])) + count(m[2]) * 7),
  ),
  rule(new RegExp(`${LE}${WEEKDAY} dans (8|15|huit|quinze) jours`), (m, s) =>
    on(coming(s.today, weekdayNumber(m[1])) + (m[2] === '8' ? 7 : 14)),
  ),
  rule(new RegExp(`${LE}${WEEKDAY} (?:de |dans )?(?:la )?semaine prochaine?`), (m, s) =>
    on(monday(s.today) + 6 + weekdayNumber(m[1])),
  ),
  rule(new RegExp(`${LE}${WEEKDAY} (?:de |dans )?(?:cette|la meme) semaine( la)?`), (m, s) => {
    const away = m[2] !== undefined || m[0].includes('meme')
    const date = monday(away ? (s.previous ?? s.about ?? s.today) : s.today) + weekdayNumber(m[1]) - 1
    return { days: [{ date, past: date < s.today }] }
  }),
  rule(
    new RegExp(
      `${LE}${WEEKDAY} (?:dernier(?! delai)|passe(?! (?:midi|\\d))|de la semaine (?:derniere|passee))`,
    ),
    (m, s) => ({
      days: [{ date: s.today - ((weekday(s.today) - weekdayNumber(m[1]) + 6) % 7) - 1, past: true }],
    }),
  ),
  rule(new RegExp(`(?:le |la )?prochaine? ${WEEKDAY}`), (m, s) => ({
    ...on(coming(s.today, weekdayNumber(m[1]))),
  })),
  rule(new RegExp(`${LE}${WEEKDAY} prochaine?`), (m, s) => nextWeekday(s, weekdayNumber(m[1]))),
  rule(new RegExp(`${LE}${WEEKDAY} (?:qui vient|qui arrive)`), (m, s) =>
    on(coming(s.today, weekdayNumber(m[1]))),
  ),
  rule(new RegExp(`ce ${WEEKDAY}`), (m, s) => {
    const name = weekdayNumber(m[1])
    const date = weekday(s.today) === name ? s.today : coming(s.today, name)
    return { days: [{ date }], weekday: name, coming: true }
  }),
  rule(new RegExp(`${LE}${WEEKDAY}`), (m, s) => {
    const name = weekdayNumber(m[1])
    return { ...on(offeredDay(s, name) ?? coming(s.today, name)), weekday: name }
  }),
]

function ranked(scene: Scene, rank: number, name: Weekday, month: number, year?: string): Piece {
  const now = civil(scene.today)
  const first = year ? Number(year) : month < now.month ? now.year + 1 : now.year
  let date = nthWeekday(first, month, name, rank)
  if (date !== null && date < scene.today && !year) date = nthWeekday(first + 1, month, name, rank)
  return date === null ? impossible('ce jour') : { days: [{ date, past: date < scene.today }] }
}
