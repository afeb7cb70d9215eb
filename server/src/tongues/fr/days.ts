/** Days: near, by weekday, by week, by month, by feast. Each rule reads one expression. */
import {
  addMonths,
  civil,
  type DayNumber,
  dayNumber,
  daysInMonth,
  type Weekday,
  weekday,
} from '../calendar.ts'
import { agreed, dayOfMonth, dayOfYear, impossible, nthWeekday, spokenDay } from './calendar-days.ts'
import { endOfMonth, FEAST, feastDay } from './feasts.ts'
import { type Piece, type Rule, rule, type Scene } from './piece.ts'
import { MONTH, monthNumber, ORDINAL, ordinal, WEEKDAY, weekdayNumber } from './words.ts'

const YEAR = '(?: (?:de )?(?:l an )?(20\\d\\d|19\\d\\d))?'
const LE = '(?:(?:le|la|du|au|ce|pour le|pour) )?'

const on = (date: DayNumber): Piece => ({ days: [{ date }] })
const between = (from: DayNumber, to: DayNumber): Piece => ({ days: [{ from, to }] })
const count = (text: string | undefined) => (text === undefined ? 1 : /^une?$/.test(text) ? 1 : Number(text))
const monday = (day: DayNumber) => day - (weekday(day) - 1)

/** The coming weekday; today's name means a week from now (today would be « aujourd'hui »). */
export function coming(today: DayNumber, name: Weekday): DayNumber {
  return today + ((name - weekday(today) + 6) % 7) + 1
}

/** « mardi prochain » is the coming one; said on the eve (one would say « demain »), a secretary asks. */
function nextWeekday(scene: Scene, name: Weekday): Piece {
  const date = coming(scene.today, name)
  if (date - scene.today > 1) return { ...on(date), weekday: name }
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
  rule(/(?:des |pour )?aujourdhui|ce jour|le jour meme/, (_, s) => on(s.today)),
  rule(/avant hier/, (_, s) => ({ days: [{ date: s.today - 2, past: true }] })),
  rule(/hier/, (_, s) => ({ days: [{ date: s.today - 1, past: true }] })),
  rule(/(?:sous|d ici|dans la|dans l|en) (?:une )?(huitaine|quinzaine)(?: de jours)?/, (m, s) =>
    between(s.today, s.today + (m[1] === 'huitaine' ? 7 : 15)),
  ),
  rule(/(?:sous|d ici(?: a)?) (\d{1,2}|une?) (jours?|semaines?|mois)/, (m, s) =>
    between(s.today, later(s.today, count(m[1]), m[2] ?? '')),
  ),
  rule(/(?:d ici|avant) (?:la fin de|a la fin de) (?:la|cette) semaine/, (_, s) =>
    between(s.today, monday(s.today) + 6),
  ),
  rule(/(?:d ici|avant)(?: a)? (?:la )?fin (?:de |de l )?(?:l )?annee/, (_, s) =>
    between(s.today, dayNumber(civil(s.today).year, 12, 31)),
  ),
  rule(/dans les (\d{1,2}) (?:prochains )?jours/, (m, s) =>
    between(s.today, later(s.today, count(m[1]), 'jours')),
  ),
  rule(/(?:d ici|avant) (?:a )?(?:la )?fin (?:du|de ce) mois/, (_, s) =>
    between(s.today, endOfMonth(s.today)),
  ),
  rule(/il y a (\d{1,3}|une?) (jours?|semaines?|mois|ans?)/, (m, s) => ({
    days: [{ date: later(s.today, -count(m[1]), m[2] ?? ''), past: true }],
  })),
  rule(/dans (?:les )?(?:deux ou trois|2 ou 3|quelques|les prochains) (?:prochains )?jours/, (_, s) =>
    between(s.today + 1, s.today + 7),
  ),
  rule(/(?:dans )?(?:les |ces )?(?:prochains jours|jours qui viennent|jours prochains)/, (_, s) =>
    between(s.today + 1, s.today + 7),
  ),
  rule(/dans (?:les )?(\d{1,2}) (?:prochains )?jours qui viennent/, (m, s) =>
    between(s.today, s.today + count(m[1])),
  ),
  rule(/(?:dans|d ici) (?:environ )?(\d{1,3}|une?) (jours?|semaines?|mois|ans?)/, (m, s) =>
    on(later(s.today, count(m[1]), m[2] ?? '')),
  ),
  rule(/dans une quinzaine(?: de jours)?/, (_, s) => on(s.today + 14)),
  rule(/dans une huitaine(?: de jours)?/, (_, s) => on(s.today + 7)),
]

/** « Quinze jours » are two weeks, « huit jours » one week. */
function later(today: DayNumber, amount: number, unit: string): DayNumber {
  if (unit.startsWith('jour')) {
    const idiom = Math.abs(amount) === 15 ? 14 : Math.abs(amount) === 8 ? 7 : Math.abs(amount)
    return today + Math.sign(amount) * idiom
  }
  if (unit.startsWith('semaine')) return today + amount * 7
  return addMonths(today, unit === 'mois' ? amount : amount * 12)
}

const byWeekday: readonly Rule[] = [
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
      return ranked(s, ordinal(m[1]), weekdayNumber(m[2]), base.month, String(base.year))
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
      `${LE}${WEEKDAY}(?: le)? (1er|premier|\\d{1,2})(?! ?(?:h|heures?|\\d|personnes?|minutes?|couverts?|adultes?))(?![\\d/])`,
    ),
    (m, s) =>
      dayValue(m[2]) > 31 || dayValue(m[2]) === 0 ? null : agreed(s, weekdayNumber(m[1]), dayValue(m[2])),
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
    on(coming(s.about ?? coming(s.today, weekdayNumber(m[1])), weekdayNumber(m[1]))),
  ),
  rule(new RegExp(`${LE}${WEEKDAY} (?:dans|d ici) (une|\d{1,2}) semaines?`), (m, s) =>
    on(coming(s.today, weekdayNumber(m[1])) + count(m[2]) * 7),
  ),
  rule(new RegExp(`${LE}${WEEKDAY} dans (8|15|huit|quinze) jours`), (m, s) =>
    on(coming(s.today, weekdayNumber(m[1])) + (m[2] === '8' ? 7 : 14)),
  ),
  rule(new RegExp(`${LE}${WEEKDAY} (?:de |dans )?(?:la )?semaine prochaine`), (m, s) =>
    on(monday(s.today) + 6 + weekdayNumber(m[1])),
  ),
  rule(new RegExp(`${LE}${WEEKDAY} (?:de |dans )?cette semaine`), (m, s) => {
    const date = monday(s.today) + weekdayNumber(m[1]) - 1
    return { days: [{ date, past: date < s.today }] }
  }),
  rule(new RegExp(`${LE}${WEEKDAY} (?:dernier(?! delai)|passe|de la semaine derniere)`), (m, s) => ({
    days: [{ date: s.today - ((weekday(s.today) - weekdayNumber(m[1]) + 6) % 7) - 1, past: true }],
  })),
  rule(new RegExp(`(?:le |la )?prochaine? ${WEEKDAY}`), (m, s) => ({
    ...on(coming(s.today, weekdayNumber(m[1]))),
  })),
  rule(new RegExp(`${LE}${WEEKDAY} prochaine?`), (m, s) => nextWeekday(s, weekdayNumber(m[1]))),
  rule(new RegExp(`${LE}${WEEKDAY} (?:qui vient|qui arrive)`), (m, s) =>
    on(coming(s.today, weekdayNumber(m[1]))),
  ),
  rule(new RegExp(`ce ${WEEKDAY}`), (m, s) => {
    const name = weekdayNumber(m[1])
    return { days: [{ date: weekday(s.today) === name ? s.today : coming(s.today, name) }], weekday: name }
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

const dayValue = (text: string | undefined) => (/^(?:1er|premier)$/.test(text ?? '') ? 1 : Number(text))
const yearOf = (text: string | undefined) =>
  text === undefined ? undefined : text.length === 2 ? 2000 + Number(text) : Number(text)

const byMonth: readonly Rule[] = [
  rule(
    new RegExp(
      `${LE}(1er|premier|\\d{1,2}) (?:de |du mois de |du mois d )?${MONTH} (?:de (?:l annee prochaine|l an prochain)|de l annee suivante)`,
    ),
    (m, s) => dayOfYear(s, dayValue(m[1]), monthNumber(m[2]), civil(s.today).year + 1),
  ),
  rule(
    new RegExp(
      `${LE}(1er|premier|\\d{1,3}) (?:de |du mois de |du mois d )?${MONTH} (dernier|de l annee derniere|passe)`,
    ),
    (m, s) => {
      const now = civil(s.today)
      const date = dayNumber(now.year, monthNumber(m[2]), dayValue(m[1]))
      return { days: [{ date: date < s.today ? date : addMonths(date, -12), past: true }] }
    },
  ),
  rule(
    new RegExp(
      `${LE}(1er|premier|\\d{1,3}) (?:de |du mois de |du mois d )?${MONTH}(?: de cette annee)?${YEAR}( prochain)?`,
    ),
    (m, s) => dayOfYear(s, dayValue(m[1]), monthNumber(m[2]), yearOf(m[3]), m[4] !== undefined),
  ),
  rule(new RegExp(`${LE}(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})`), (m, s) =>
    dayOfYear(s, Number(m[1]), Number(m[2]), yearOf(m[3])),
  ),
  rule(/(20\d\d)\/(\d{1,2})\/(\d{1,2})/, (m, s) => dayOfYear(s, Number(m[3]), Number(m[2]), Number(m[1]))),
  rule(new RegExp(`${LE}(\\d{1,2})/(\\d{1,2})`), (m, s) => dayOfYear(s, Number(m[1]), Number(m[2]))),
  rule(
    /(?:le|du|au) (\d{1,2}|premier|1er) (?:0 )?(\d{1,2})(?! ?(?:h|heures?|personnes?|minutes?|couverts?|adultes?|euros?|fois|enfants?)(?: |$))(?![\d/])/,
    (m, s) =>
      dayValue(m[1]) <= 31 && Number(m[2]) >= 1 && Number(m[2]) <= 12
        ? dayOfYear(s, dayValue(m[1]), Number(m[2]))
        : null,
  ),
  rule(
    /(?:le |du |au )?(1er|premier|\d{1,2}) (?:du|le) mois (?:prochain|suivant|d apres|qui vient)/,
    (m, s) => {
      const next = civil(addMonths(s.today, 1))
      return dayOfYear(s, dayValue(m[1]), next.month, next.year)
    },
  ),
  rule(/(?:le |du |au )?(1er|premier|\d{1,2}) (?:de ce|du) mois(?: ci)?/, (m, s) => {
    const now = civil(s.today)
    return dayOfYear(s, dayValue(m[1]), now.month, now.year)
  }),
  rule(/(?:le )?(premier|1er|dernier) jour du mois( prochain)?/, (m, s) => {
    const now = civil(addMonths(s.today, m[2] || m[1] !== 'dernier' ? 1 : 0))
    return on(dayNumber(now.year, now.month, m[1] === 'dernier' ? daysInMonth(now.year, now.month) : 1))
  }),
  rule(
    new RegExp(
      `(?:en |au |a la |le |la |vers )*(debut|mi|milieu|fin|courant)(?: du mois| de mois)?(?: de| d)? ${MONTH}${YEAR}`,
    ),
    (m, s) => partOfMonth(s, m[1] ?? '', monthNumber(m[2]), m[3]),
  ),
  rule(
    /(?:en |au |a la |le |la |vers )*(debut|mi|milieu|fin|courant)(?: de| du| d)?(?: ce)? mois( prochain)?/,
    (m, s) => {
      const base = civil(m[2] ? addMonths(s.today, 1) : s.today)
      const said = partOfMonth(s, m[1] ?? '', base.month, String(base.year))
      // « début du mois » said on the 20th is next month's.
      return (said.days?.[0]?.to ?? 0) < s.today ? later1(s, m[1] ?? '') : said
    },
  ),
  rule(/(?:le |au |dans le |courant )?mois (?:prochain|suivant|d apres|qui vient)/, (_, s) => {
    const next = civil(addMonths(s.today, 1))
    return between(
      dayNumber(next.year, next.month, 1),
      dayNumber(next.year, next.month, daysInMonth(next.year, next.month)),
    )
  }),
  rule(/(?:dans le |le )?courant (?:de l annee|du mois)|ce mois(?: ci)?|dans le mois/, (_, s) =>
    between(s.today, endOfMonth(s.today)),
  ),
  rule(
    new RegExp(`(?:en|pour|courant|au mois de|au mois d|dans le mois de|mois de|de) ${MONTH}${YEAR}(?! \\d)`),
    (m, s) => partOfMonth(s, 'courant', monthNumber(m[1]), m[2]),
  ),
]

function later1(scene: Scene, part: string): Piece {
  const next = civil(addMonths(scene.today, 1))
  return partOfMonth(scene, part, next.month, String(next.year))
}

function partOfMonth(scene: Scene, part: string, month: number, year?: string): Piece {
  const now = civil(scene.today)
  const y = year ? Number(year) : month < now.month ? now.year + 1 : now.year
  const last = daysInMonth(y, month)
  const bounds =
    part === 'debut' ? [1, 10] : part === 'fin' ? [21, last] : part.startsWith('mi') ? [11, 20] : [1, last]
  const from = dayNumber(y, month, bounds[0] as number)
  const to = dayNumber(y, month, bounds[1] as number)
  if (to < scene.today && !year) return partOfMonth(scene, part, month, String(y + 1))
  return {
    days: [
      { from: from < scene.today && to >= scene.today ? scene.today : from, to, past: to < scene.today },
    ],
  }
}

const byWeek: readonly Rule[] = [
  rule(
    /(?:dans |pour )?(?:la )?semaine du (\d{1,2}|premier|1er)(?: (janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre))?/,
    (m, s) => {
      const date = m[2]
        ? dayOfYear(s, dayValue(m[1]), monthNumber(m[2])).days?.[0]?.date
        : dayOfMonth(s, dayValue(m[1]))
      return date === undefined || date === null ? null : between(monday(date), monday(date) + 6)
    },
  ),
  rule(/(?:le |ce |en |du )?(?:week end|weekend) (?:prochain|qui vient|d apres)/, (m, s) => {
    const saturday = monday(s.today) + 5
    const next = weekday(s.today) >= 5 || m[0].endsWith('apres') ? saturday + 7 : saturday
    return between(next, next + 1)
  }),
  rule(/(?:le |ce |en |du |les |pour le )*(?:week end|weekend|week ends)/, (_, s) => {
    const saturday = monday(s.today) + 5
    return between(Math.max(saturday, s.today), saturday + 1)
  }),
  rule(
    /(?:en |a la |au |la |le |vers )*(debut|milieu|fin|mi)(?: de| de la)? semaine( prochaine)?/,
    (m, s) => {
      const ahead = m[2] ? 7 : 0
      const [from, to] = m[1] === 'debut' ? [0, 1] : m[1] === 'fin' ? [3, 4] : [1, 3]
      const start = monday(s.today) + ahead
      if (start + to < s.today || (start + to === s.today && !m[2] && m[1] === 'debut'))
        return between(start + 7 + from, start + 7 + to)
      return between(Math.max(start + from, s.today), start + to)
    },
  ),
  rule(/(?:la |dans la |de la |pour la |une )*semaine (?:prochaine|qui vient|suivante|d apres)/, (m, s) => {
    const relative = /suivante|apres/.test(m[0]) && s.about !== undefined
    const start = monday(relative ? s.about : s.today) + 7
    return between(start, start + 6)
  }),
  rule(
    /(?:dans |d ici |pour |dans le courant de )?cette semaine|dans la semaine|en semaine|en cours de semaine|plus tard (?:dans la|cette) semaine/,
    (m, s) => {
      if (m[0].startsWith('plus tard'))
        return between((s.about ?? s.today) + 1, monday(s.about ?? s.today) + 6)
      const end = monday(s.today) + (m[0] === 'en semaine' ? 4 : 6)
      // « dans la semaine », said on a Friday, is within seven days.
      return between(
        s.today,
        m[0] === 'dans la semaine' ? Math.max(end, s.today + 6) : Math.max(end, s.today),
      )
    },
  ),
  rule(/(?:la )?semaine (?:derniere|passee)/, (_, s) => ({
    days: [{ from: monday(s.today) - 7, to: monday(s.today) - 1, past: true }],
  })),
]

const byFeast: readonly Rule[] = [
  rule(new RegExp(`(?:la |le )?(veille|avant veille|lendemain|surlendemain) ${FEAST}${YEAR}`), (m, s) =>
    leaning(s, m[1] ?? '', feastDay(m[2] ?? '', s.today, yearOf(m[3]))),
  ),
  rule(
    new RegExp(
      `(?:la |le )?(veille|avant veille|lendemain|surlendemain) (?:du|de la|de|d) (\\d{1,2}|premier|1er) ${MONTH}${YEAR}`,
    ),
    (m, s) => {
      const base = dayOfYear(s, dayValue(m[2]), monthNumber(m[3]), yearOf(m[4])).days?.[0]?.date
      return base === undefined ? null : leaning(s, m[1] ?? '', base)
    },
  ),
  rule(new RegExp(`${FEAST}${YEAR}( prochaine?)?`), (m, s) => {
    const date = feastDay(m[1] ?? '', s.today, yearOf(m[2]))
    return { days: [{ date, past: date < s.today }] }
  }),
]

function leaning(scene: Scene, word: string, base: DayNumber): Piece {
  const shift = word === 'veille' ? -1 : word === 'avant veille' ? -2 : word === 'lendemain' ? 1 : 2
  const date = base + shift
  return { days: [{ date, past: date < scene.today }] }
}

const byContext: readonly Rule[] = [
  rule(/(?:celui|celle|la semaine|le) (?:d apres|suivante?|de la semaine (?:d apres|suivante))/, (m, s) =>
    s.previous === undefined || m[0].startsWith('la semaine') ? null : on(s.previous + 7),
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
    /(?:le )?meme jour (?:de )?(?:la )?semaine (?:suivante|d apres|prochaine)|(?:la )?semaine (?:suivante|d apres|prochaine) (?:le )?meme jour|(?:la semaine|1 semaine|une semaine) (?:plus tard|apres)/,
    (_, s) => (s.about === undefined ? null : on(s.about + 7)),
  ),
  rule(/(?:le )?jour (?:d apres|suivant)/, (_, s) => on((s.about ?? s.today) + 1)),
  rule(/(?:le )?jour (?:d avant|precedent)/, (_, s) => (s.about === undefined ? null : on(s.about - 1))),
  rule(/(?:le )?(lendemain|surlendemain)(?: matin)?(?= |$)/, (m, s) =>
    on((s.about ?? s.today) + (m[1] === 'lendemain' ? 1 : 2)),
  ),
  rule(/(?:la )?veille/, (_, s) => (s.about === undefined ? null : on(s.about - 1))),
  rule(/(?:le |ce )?meme jour|ce jour la|la meme journee/, (_, s) =>
    s.about === undefined ? null : on(s.about),
  ),
]

const bare: readonly Rule[] = [
  rule(/(janvier|fevrier|avril|juin|juillet|aout|septembre|octobre|novembre|decembre)(?! \d)/, (m, s) =>
    partOfMonth(s, 'courant', monthNumber(m[1])),
  ),
  rule(/(mars|mai)(?= (?:c est|ce serait|plutot|ou|ca|prochain)(?: |$))/, (m, s) =>
    partOfMonth(s, 'courant', monthNumber(m[1])),
  ),
  rule(
    /(?:le|du|au|pour le|des le|ce) (\d{1,2}|premier|1er)(?! ?(?:h|heures?|personnes?|minutes?|couverts?|adultes?|euros?|fois|enfants?|ans?|rue|avenue|boulevard)(?: |$))(?![\d/])/,
    (m, s) => {
      const value = dayValue(m[1])
      if (m[1] === 'premier' && s.offered.length > 0) return null
      const from = s.anchor === undefined ? s.today : s.anchor - civil(s.anchor).day + 1
      const date = dayOfMonth(s, value, from)
      return date === null
        ? value > 31 && value < 100
          ? impossible(m[0])
          : null
        : { ...on(date), bareDay: value }
    },
  ),
]

/** Every expression of a day, the most precise first. */
export const dayRules: readonly Rule[] = [
  ...byContext,
  ...byFeast,
  ...byWeekday,
  ...near,
  ...byWeek,
  ...byMonth,
  ...bare,
]

/** A bare number of days: « le » was not said, but a date was asked. */
export const bareDay: Rule = rule(
  /(\d{1,2}|premier|1er)(?! ?(?:h|heures?|\d|personnes?|minutes?))/,
  (m, s) => {
    const date = dayOfMonth(s, dayValue(m[1]))
    return date === null ? null : on(date)
  },
)
