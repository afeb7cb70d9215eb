/** Weeks and week-ends. */
import { civil, dayNumber, daysInMonth, weekday } from '../calendar.ts'
import { dayOfMonth, dayOfYear, nthWeekday } from './calendar-days.ts'
import { between, dayValue, monday } from './day-pieces.ts'
import { type Piece, type Rule, rule, type Scene } from './piece.ts'
import { MONTH, monthNumber, ordinal } from './words.ts'
import { wrapped } from '../wrapped.ts'

/** « la semaine 39 », as companies count them: the first week holds 4 January. */
function isoWeek(scene: Scene, rank: number): Piece | null {
  if (rank < 1 || rank > 53) return null
  const { year } = civil(scene.today)
  const starts = [year, year + 1].map((one) => monday(dayNumber(one, 1, 4)) + 7 * (rank - 1))
  const start = starts.find((one) => one + 6 >= scene.today)
  return start === undefined ? null : between(Math.max(start, scene.today), start + 6)
}

/** Every expression of a week, the most precise first. */
export const byWeek: readonly Rule[] = [
  // « la semaine d'après, pas la prochaine »
  rule(
    /(?:la )?semaine (?:d apres|suivante) (?:(?:et|mais|donc|non) )?pas (?:la|celle) (?:semaine )?(?:prochaine|qui vient)/,
    (_, s) => between(monday(s.today) + 14, monday(s.today) + 20),
  ),
  rule(
    /(?:(?:la|les|en|sur la|dans la|pour la) )?semaines? (?:numero )?(\d{1,2}) (?:ou|et) (?:la )?(?:semaine )?(\d{1,2})(?= |$)/,
    (m, s) => {
      const days = [m[1], m[2]].flatMap((one) => isoWeek(s, Number(one))?.days ?? [])
      return days.length === 2 ? { days } : null
    },
  ),
  rule(/(?:(?:la|en|sur la|dans la|pour la) )?semaine (?:numero )?(\d{1,2})(?= |$)/, (m, s) =>
    isoWeek(s, Number(m[1])),
  ),
  rule(
    new RegExp(
      `(?:la |dans la |pour la |l |dans l |pour l )?(avant derniere|premiere|deuxieme|seconde|troisieme|quatrieme|derniere) semaine (?:de |d |du mois de )?${MONTH}`,
    ),
    (m, s) => {
      const month = monthNumber(m[2])
      const now = civil(s.today)
      const year = month < now.month ? now.year + 1 : now.year
      const rank = ordinal(m[1])
      const last = daysInMonth(year, month)
      if (rank === -2) {
        const start = monday(dayNumber(year, month, last)) - 7
        return between(start, start + 6)
      }
      const first = rank === -1 ? last - 6 : rank * 7 - 6
      return between(dayNumber(year, month, first), dayNumber(year, month, Math.min(first + 6, last)))
    },
  ),
  rule(
    wrapped()`
    (?:dans |pour )?(?:la )?semaine du (1er|premier
    |\d{1,2})(?: (janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre))?
  `,
    (m, s) => {
      const date = m[2]
        ? dayOfYear(s, dayValue(m[1]), monthNumber(m[2])).days?.[0]?.date
        : dayOfMonth(s, dayValue(m[1]))
      return date === undefined || date === null ? null : between(monday(date), monday(date) + 6)
    },
  ),
  rule(
    new RegExp(
      `(?:(?:le|au|pour le|du|un) )?(premier|1er|deuxieme|2eme|second|troisieme|3eme|quatrieme|dernier) (?:week end|weekend) (?:(?:de |d |du mois de )${MONTH}|du mois( prochain)?|de l annee)`,
    ),
    (m, s) => {
      const now = civil(s.today)
      const asked = m[2]
        ? monthNumber(m[2])
        : m[3]
          ? (now.month % 12) + 1
          : m[0].endsWith('annee')
            ? 1
            : now.month
      const year = asked < now.month ? now.year + 1 : now.year
      const saturday = nthWeekday(year, asked, 6, ordinal(m[1]))
      return saturday === null || saturday + 1 < s.today ? null : between(saturday, saturday + 1)
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
    /(?:en |a la |au |la |le |vers )*(debut|milieu|fin|mi)(?: de| de la)? semaine( prochaine?)?/,
    (m, s) => {
      const ahead = m[2] ? 7 : 0
      const [from, to] = m[1] === 'debut' ? [0, 1] : m[1] === 'fin' ? [3, 4] : [1, 3]
      const start = monday(s.today) + ahead
      const week =
        start + to < s.today || (start + to === s.today && !m[2] && m[1] === 'debut') ? start + 7 : start
      // A day named beside it may be any of that week: « en fin de semaine, samedi plutôt ».
      return { ...between(Math.max(week + from, s.today), week + to), around: true }
    },
  ),
  rule(/(?:la |dans la |de la |pour la |une )*semaine (?:prochaine?|qui vient|suivante|d apres)/, (m, s) => {
    const relative = /suivante|apres/.test(m[0]) && s.about !== undefined
    const start = monday(relative ? s.about : s.today) + 7
    return between(start, start + 6)
  }),
  rule(/(?:dans |de |pour )?(?:la )?meme semaine|plus tot dans (?:la|cette) semaine/, (m, s) => {
    if (s.about === undefined) return null
    const start = Math.max(monday(s.about), s.today)
    return between(start, m[0].startsWith('plus') ? Math.max(s.about - 1, start) : monday(s.about) + 6)
  }),
  rule(
    wrapped()`
    (?:dans |d ici |pour |(?:dans le |en )?courant (?:de )?)?cette semaine
    |(?:dans le |en )?(?:courant|cours) de (?:la )?semaine(?! (?:prochaine?|du|suivante|d))|dans la semaine
    |en cours de semaine|plus tard (?:dans la|cette) semaine
  `,
    (m, s) => {
      if (m[0].startsWith('plus tard'))
        return between((s.about ?? s.today) + 1, monday(s.about ?? s.today) + 6)
      const end = monday(s.today) + 6
      // « dans la semaine », said on a Friday, is within seven days.
      return between(
        s.today,
        /^dans la|courant de (?:la )?semaine/.test(m[0])
          ? Math.max(end, s.today + 6)
          : Math.max(end, s.today),
      )
    },
  ),
  // « en semaine »: Monday to Friday, what is left of this week and the next.
  rule(/(?:les jours de |un jour de |en )semaine/, (_, s) => {
    const start = monday(s.today)
    const days = [start, start + 7, start + 14]
      .map((one) => ({ from: Math.max(one, s.today), to: one + 4 }))
      .filter(({ from, to }) => from <= to)
    return { days: days.slice(0, 2) }
  }),
  rule(/(?:la )?semaine (?:derniere|passee)/, (_, s) => ({
    days: [{ from: monday(s.today) - 7, to: monday(s.today) - 1, past: true }],
  })),
]
