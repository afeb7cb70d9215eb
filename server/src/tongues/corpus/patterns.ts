/** The small language of the lists: alternatives, ranges, and parts of the day with their tolerance. */

interface Bounds {
  readonly from: string
  readonly to: string
}

/** What each part of the day may begin and end with: secretaries differ by an hour, not by two. */
export const partsOfTheDay: Readonly<Record<string, Bounds>> = {
  'early-morning': { from: 'absent|00:00..09:00', to: '09:00..11:00' },
  morning: { from: 'absent|00:00..09:00', to: '12:00..13:00' },
  'late-morning': { from: '10:00..11:15', to: '12:00..13:00' },
  noon: { from: '11:00..12:00', to: '13:30..15:00' },
  'early-afternoon': { from: '12:00..14:00', to: '14:30..16:00' },
  afternoon: { from: '12:00..14:00', to: 'absent|17:00..20:00' },
  'late-afternoon': { from: '15:30..17:00', to: 'absent|17:30..20:00' },
  evening: { from: '17:00..19:00', to: 'absent|21:00..24:00' },
  night: { from: '19:00..22:00', to: 'absent|05:00..08:00|23:00..24:00' },
}

/** The text of a scalar; nothing for what is absent, or is no scalar. */
function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined
}

function matchesOne(choice: string, got: string | undefined): boolean {
  if (choice === 'absent') return got === undefined
  if (got === undefined) return false
  const range = choice.split('..')
  if (range.length === 2) return got >= (range[0] ?? '') && got <= (range[1] ?? '')
  return got === choice
}

/** Does a value agree with `a`, `a|b`, `a..b`, `absent|a`? `null` and `absent` are the same: nothing noted. */
export function matches(pattern: unknown, got: unknown): boolean {
  return (textOf(pattern) ?? 'absent').split('|').some((choice) => matchesOne(choice, textOf(got)))
}

/** The bounds of a period, given as a part of the day, alternatives of parts, or explicit bounds. */
export function matchesPeriod(pattern: unknown, got: unknown): boolean {
  if (pattern === undefined) return got === undefined
  if (typeof pattern === 'string')
    return pattern.split('|').some((part) => {
      if (part === 'absent') return got === undefined
      return matchesPeriod(partsOfTheDay[part], got) && got !== undefined
    })
  if (typeof got !== 'object' || got === null) return false
  const expected: { from?: unknown; to?: unknown } = pattern ?? {}
  const bounds: { from?: unknown; to?: unknown } = got
  return (['from', 'to'] as const).every((end) => matches(expected[end] ?? null, bounds[end]))
}
