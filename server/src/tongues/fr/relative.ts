/** « plus tard », « plus tôt », « un autre jour »: said of what was offered or agreed. */
import { isoDate } from '../calendar.ts'
import type { When } from '../tongue.ts'
import { clockTime } from '../calendar.ts'
import type { Scene } from './piece.ts'

const later =
  /\b(?:(?:un peu |bien |beaucoup )?plus tard|pas si tot|moins tot|trop tot|apres ca)\b(?! (?:que|dans la semaine))/
const earlier =
  /\b(?:(?:un peu |bien |beaucoup )?plus tot|avant ca|moins tard|trop tard)\b(?! (?:que|possible))/
const otherDay = /\b(?:(?:un|d) autres? (?:jours?|dates?)|une autre date|pas ce jour(?: la)?)\b/

/** The moments that lean on the offer, when nothing firmer was said. */
export function relativeMoments(plain: string, scene: Scene): { dates: When[]; excluded: When[] } {
  const dates = new Set(scene.offered.map((one) => one.date))
  const day = dates.size === 1 ? [...dates][0] : dates.size === 0 ? scene.about : undefined
  const times = scene.offered.map((one) => one.minutes).filter((one) => one !== undefined)
  if (otherDay.test(plain)) {
    const refused =
      scene.offered.length > 0
        ? [...dates].filter((one) => one !== undefined)
        : scene.about === undefined
          ? []
          : [scene.about]
    return { dates: [], excluded: refused.map((one) => ({ date: isoDate(one) })) }
  }
  const isLater = later.test(plain)
  if (!isLater && !(earlier.test(plain) && !/\ble plus tot\b|\bau plus tot\b/.test(plain)))
    return { dates: [], excluded: [] }
  if (day !== undefined && times.length > 0) {
    const hours = isLater
      ? { from: clockTime(Math.max(...times) + 1) }
      : { to: clockTime(Math.min(...times)) }
    return { dates: [{ date: isoDate(day), hours }], excluded: [] }
  }
  const known = [...dates].filter((one) => one !== undefined)
  if (known.length > 0)
    return {
      dates: [
        {
          days: isLater
            ? { from: isoDate(Math.max(...known) + 1) }
            : { from: isoDate(scene.today), to: isoDate(Math.min(...known) - 1) },
        },
      ],
      excluded: [],
    }
  if (scene.about === undefined) return { dates: [], excluded: [] }
  return {
    dates: [
      {
        days: isLater
          ? { from: isoDate(scene.about + 1) }
          : { from: isoDate(scene.today), to: isoDate(scene.about - 1) },
      },
    ],
    excluded: [],
  }
}
