/** Arabic questions that settle an ambiguity. */
import type { When } from '../../tongue.ts'
import { date } from './moments.ts'
import { list } from './numbers.ts'

/** « هل تقصد … أو …؟ » */
export function askWhich(readings: readonly When[], today: string): string {
  const days = readings.flatMap((when) => (when.date === undefined ? [] : [date(when.date, today)]))
  return `هل تقصد ${list(days, 'or')}؟`
}
