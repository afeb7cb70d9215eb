/** Hours counted from now: « dans une petite heure », « d'ici vingt minutes ». */
import { type Piece, type Rule, rule, type Scene } from './piece.ts'

/** « une heure et demie », « 2 heures 30 », « une demi-heure », « trois quarts d'heure », « 20 minutes ». Six groups. */
const LENGTH =
  '(?:environ |a peu pres |peut etre )*(?:(une?|\\d{1,2}) (?:petites? |bonnes? |grosses? )?(?:h|heures?)(?: et (demie?|quart)| (\\d{1,2})(?! ?(?:h|heures?)(?: |$)))?|(?:une )?(?:petite |bonne )?(demi) heure|(?:un |une )?(?:petit |bon )?(3 quarts?|quart) d heure|(\\d{1,3}|une? (?:dizaine|vingtaine|quinzaine|trentaine|quarantaine|petite minute) de) (?:petites )?(?:minutes?|min|mn))'
const some: Readonly<Record<string, number>> = { diz: 10, vin: 20, qui: 15, tre: 30, qua: 40 }

function minutesOf(match: RegExpExecArray): number {
  const [, hours, half, more, demi, quarter, minutes] = match
  if (hours)
    return (
      (hours.startsWith('u') ? 1 : Number(hours)) * 60 +
      (half ? (half === 'quart' ? 15 : 30) : Number(more ?? 0))
    )
  if (demi) return 30
  if (quarter) return quarter.startsWith('3') ? 45 : 15
  return Number(minutes) || (some[/ (\w{3})/.exec(minutes ?? '')?.[1] ?? ''] ?? 5)
}

function ahead(scene: Scene, minutes: number): Piece {
  const total = scene.minutes + minutes
  return {
    days: [{ date: scene.today + Math.floor(total / 1440) }],
    clock: { minutes: total % 1440, sure: true },
  }
}

/** Before so many minutes from now; past midnight the day itself is enough. */
function within(scene: Scene, minutes: number): Piece {
  const end = scene.minutes + minutes
  return {
    days: [{ date: scene.today }],
    part: 'other',
    span: { from: scene.minutes, to: Math.min(end, 1439) },
  }
}

/** Every expression of an hour counted from now. */
export const fromNow: readonly Rule[] = [
  rule(
    new RegExp(
      `(?:d ici|sous|dans moins de|dans moins d|en moins de|en moins d|dans les|avant (?=une? heure$|une demi)) ?${LENGTH}(?! du| de l)(?: maximum| max| grand maximum| au plus tard)?`,
    ),
    (m, s) => (minutesOf(m) > 360 ? null : within(s, minutesOf(m))),
  ),
  rule(/dans (?:l|la demi) heure(?: qui vient| qui suit)?/, (m, s) =>
    within(s, m[0].includes('demi') ? 30 : 60),
  ),
  rule(new RegExp(`dans ${LENGTH}(?: environ| a peu pres| maximum)?`), (m, s) => ahead(s, minutesOf(m))),
]
