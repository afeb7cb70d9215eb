/** Days, in the order they are tried: by context, by feast, by weekday, near, by week, by month. */
import { civil, dayNumber, weekday } from '../calendar.ts'
import { dayOfMonth, impossible, saidMonth } from './calendar-days.ts'
import { between, dayValue, monday, NOT_COUNTED, on, YEAR, yearOf } from './day-pieces.ts'
import { endOfMonth, FEAST, feastDay } from './feasts.ts'
import { byDuration } from './durations.ts'
import { byPeriod, nextYear, schoolHolidays } from './periods.ts'
import { byMonth, partOfMonth } from './months.ts'
import { type Piece, type Rule, rule, type Scene } from './piece.ts'
import { byWeekday } from './weekdays.ts'
import { byWeek } from './weeks.ts'
import { monthNumber } from './words.ts'
import { wrapped } from '../wrapped.ts'

const near: readonly Rule[] = [
  rule(/(?:demain|d aujourdhui|aujourdhui|apres demain) en (huit|8|quinze|15)/, (m, s) =>
    on(
      s.today +
        (m[0].startsWith('apres') ? 2 : m[0].startsWith('demain') ? 1 : 0) +
        (/huit|8/.test(m[1] ?? '') ? 7 : 14),
    ),
  ),
  rule(/apres demain|surlendemain/, (_, s) => on(s.today + 2)),
  rule(/(?:le |des )?demain/, (_, s) => on(s.today + 1)),
  rule(/(?:des |pour )?aujourdhui|ce jour(?! la)|le jour meme/, (_, s) => on(s.today)),
  rule(/avant hier/, (_, s) => ({ days: [{ date: s.today - 2, past: true }] })),
  rule(/hier/, (_, s) => ({ days: [{ date: s.today - 1, past: true }] })),
  rule(/(?:d ici|avant) (?:la fin de|a la fin de) (?:la|cette) semaine/, (_, s) =>
    between(s.today, monday(s.today) + 6),
  ),
  rule(/(?:d ici|avant)(?: a)? (?:la )?fin (?:de |de l )?(?:l )?annee/, (_, s) =>
    between(s.today, dayNumber(civil(s.today).year, 12, 31)),
  ),
  rule(/(?:d ici|avant) (?:a )?(?:la )?fin (?:du|de ce) mois/, (_, s) =>
    // « après le 20 et avant la fin du mois »: the month of that 20th.
    between(s.today, endOfMonth(Math.max(s.today, s.previousDays?.from ?? s.previousDays?.date ?? s.today))),
  ),
  ...byDuration,
]

/** There are two « réveillons »: the one just named, the next when the other is over, or the caller is asked. */
function eveOf(scene: Scene): Piece {
  const eves = [feastDay('veille de noel', scene.today), feastDay('saint sylvestre', scene.today)]
  const named = eves.find((one) => one === (scene.previous ?? scene.today))
  const [first = 0, last = 0] = eves
  if (named !== undefined || first > last) return { days: [{ date: named ?? last }], feast: true }
  return {
    days: [{ date: first }, { date: last }],
    feast: true,
    ask: 'Le réveillon de Noël, le 24, ou celui du jour de l’an, le 31 ?',
  }
}

const byFeast: readonly Rule[] = [
  rule(/(?:(?:le|la|au|du|pour|de) )*reveillon du (24|31)(?: decembre)?/, (m, s) => ({
    days: [{ date: feastDay(m[1] === '24' ? 'veille de noel' : 'saint sylvestre', s.today) }],
    feast: true,
  })),
  rule(new RegExp(`${FEAST}${YEAR}( prochaine?)?`), (m, s) => {
    if (m[1] === 'reveillon') return eveOf(s)
    const date = feastDay(m[1] ?? '', s.today, yearOf(m[2]))
    return { days: [{ date, past: date < s.today }], feast: true }
  }),
]

const byContext: readonly Rule[] = [
  // « pas ce week-end, celui d'après », « pas la semaine prochaine, l'autre »
  rule(
    wrapped()`
    (?:celui|celle|la semaine|le|la) (?:d apres|suivante?|de la semaine (?:d apres|suivante)|qui suit
    |d ensuite)|(?:l autre|la prochaine|le prochain)(?=$
    | (?:d apres |qui suit |plutot |alors |le |dans |et )*(?:$|lundi|mardi|mercredi|jeudi|vendredi|samedi
    |dimanche|matin|si|s il|ca|c est|je|j|on|vous|parce|car)(?: |$))
  `,
    (m, s) => {
      const { from, to, date } = s.previousDays ?? {}
      if (/autre|prochain/.test(m[0]) && date !== undefined) return null
      if (date === undefined && from !== undefined && to !== undefined && to - from < 8) {
        const start = monday(from) + (to - from < 2 ? 5 : 0) + 7
        return between(start, to - from < 2 ? start + 1 : start + 6)
      }
      return s.previous === undefined || m[0].startsWith('la semaine') ? null : on(s.previous + 7)
    },
  ),
  // « la semaine d'avant »: the one before the day spoken of.
  rule(/(?:la |dans la |plutot la )*semaine (?:d avant|precedente)/, (_, s) => {
    const base = s.previous ?? s.previousDays?.from ?? s.about
    if (base === undefined) return null
    const start = monday(base) - 7
    return start + 6 < s.today ? null : between(Math.max(start, s.today), start + 6)
  }),
  // « entre Noël et le jour de l'an », said between them.
  rule(
    wrapped()`
    (?:(?:dans|pour|pendant) )?(?:la semaine )?entre noel et (?:le )?(?:jour de l an|nouvel an|1er janvier
    |premier janvier|1er de l an)
  `,
    (_, s) => {
      const eve = feastDay('jour de l an', s.today)
      return between(Math.max(s.today, eve - 7), eve)
    },
  ),
  rule(/(?:juste )?apres les fetes/, (_, s) => ({ days: [{ from: feastDay('jour de l an', s.today) + 1 }] })),
  rule(/(?:pendant |durant )?les fetes(?: de fin d annee)?/, (_, s) => {
    const eve = feastDay('veille de noel', s.today)
    return between(eve, eve + 8)
  }),
  rule(/(?:pendant |durant )?(?:les )?vacances de noel/, (_, s) => {
    const late = feastDay('noel', s.today) - 4
    const saturday = late - ((weekday(late) + 1) % 7)
    return between(saturday, saturday + 15)
  }),
  rule(
    wrapped()`
    (?:le )?meme jour (?:de )?(?:la )?semaine (?:suivante|d apres|prochaine)
    |(?:la )?semaine (?:suivante|d apres|prochaine) (?:le )?meme jour|la semaine (?:plus tard|apres)
  `,
    (_, s) => (s.about === undefined ? null : on(s.about + 7)),
  ),
  rule(/(?:le )?jour (?:d apres|suivant)/, (_, s) => on((s.about ?? s.today) + 1)),
  rule(/(?:le )?jour (?:d avant|precedent)/, (_, s) => (s.about === undefined ? null : on(s.about - 1))),
  rule(/(?:le |des le )?(lendemain|surlendemain)(?= |$)/, (m, s) =>
    on((s.previous ?? s.about ?? s.today) + (m[1] === 'lendemain' ? 1 : 2)),
  ),
  rule(/(?:la )?veille/, (_, s) => {
    const base = s.previous ?? s.about
    return base === undefined ? null : on(base - 1)
  }),
  rule(/(?:le |ce )?meme jour|ce jour la|la meme journee/, (_, s) =>
    s.about === undefined ? null : on(s.about),
  ),
]

/** « le 3 et le 5 »: the same month, when the 3rd is said of a later one. */
function monthOf(scene: Scene, value: number): number | undefined {
  const { previous } = scene
  return previous !== undefined && previous > scene.today && value > civil(previous).day
    ? previous
    : undefined
}

const bare: readonly Rule[] = [
  rule(/(janvier|fevrier|avril|juin|juillet|aout|septembre|octobre|novembre|decembre)(?! \d)/, (m, s) => ({
    ...partOfMonth(s, 'courant', monthNumber(m[1])),
    monthAlone: monthNumber(m[1]),
  })),
  rule(/(mars|mai)(?= (?:c est|ce serait|plutot|ou|ca|prochain|pardon|non|enfin)(?: |$)|$)/, (m, s) => ({
    ...partOfMonth(s, 'courant', monthNumber(m[1])),
    monthAlone: monthNumber(m[1]),
  })),
  rule(
    new RegExp(
      `(?:le|les(?= \\d+ (?:et|ou) (?:le )?\\d)|du|au|pour le|des le|ce) (1er|premier|\\d{1,2})${NOT_COUNTED}(?![\\d/])`,
    ),
    (m, s) => {
      const value = dayValue(m[1])
      if (m[1] === 'premier' && s.offered.length > 0) return null
      // « le 28 », when 24 December was just spoken of, is the one beside it.
      const beside = s.about === undefined ? saidMonth(s) : Math.max(s.today, s.about - 15)
      const month = s.anchor ?? monthOf(s, value)
      const from = month === undefined ? beside : month - civil(month).day + 1
      const date = dayOfMonth(s, value, from)
      return date === null
        ? value > 31 && value < 100 && !/^ \d/.test(m.input.slice(m.index + m[0].length))
          ? impossible(m[0])
          : null
        : { ...on(date), bareDay: value }
    },
  ),
]

/** Every expression of a day, the most precise first. */
export const dayRules: readonly Rule[] = [
  ...byContext,
  ...schoolHolidays,
  ...byFeast,
  ...byWeekday,
  ...near,
  ...byWeek,
  ...nextYear,
  ...byMonth,
  ...byPeriod,
  ...bare,
]

/** A bare number of days: « le » was not said, but a date was asked. */
export const bareDay: Rule = rule(
  new RegExp(`(1er|premier|\\d{1,2})${NOT_COUNTED}(?! ?\\d+(?!\\d| ?(?:h|heures?)(?: |$)))`),
  (m, s) => {
    const date = dayOfMonth(s, dayValue(m[1]), saidMonth(s))
    return date === null ? null : { ...on(date), bareDay: dayValue(m[1]) }
  },
)
