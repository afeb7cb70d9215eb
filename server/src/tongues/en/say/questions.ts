/** English questions that settle an ambiguity. */
import type { When } from '../../tongue.ts'
import { date } from './moments.ts'
import { list } from './numbers.ts'

/** « Do you mean Tuesday the twenty-fourth of November or Wednesday the twenty-fifth of November? » */
export function askWhich(readings: readonly When[], today: string): string {
  const days = readings.flatMap((when) => (when.date === undefined ? [] : [date(when.date, today)]))
  return `Do you mean ${list(days, 'or')}?`
}
