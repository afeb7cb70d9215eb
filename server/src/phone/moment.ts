/** The present moment in a zone, `YYYY-MM-DDTHH:MM`: what « demain » and « ce soir » are reckoned from. */

const formats = new Map<string, Intl.DateTimeFormat>()

/** `now`: milliseconds since 1970. One minute's answer is kept: many turns share it. */
export function momentIn(timeZone: string, now: number): string {
  const minute = Math.floor(now / 60_000)
  const kept = last.get(timeZone)
  if (kept?.minute === minute) return kept.moment
  const format = formats.get(timeZone) ?? newFormat(timeZone)
  const parts = Object.fromEntries(format.formatToParts(now).map(({ type, value }) => [type, value]))
  const moment = `${parts['year']}-${parts['month']}-${parts['day']}T${parts['hour']}:${parts['minute']}`
  last.set(timeZone, { minute, moment })
  return moment
}

const last = new Map<string, { minute: number; moment: string }>()

function newFormat(timeZone: string): Intl.DateTimeFormat {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  formats.set(timeZone, format)
  return format
}
