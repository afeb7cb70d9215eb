/** The present moment of one request: what the call says when it says it, else the clock. */
import type { Scope } from '../scope.ts'
import { instantOfMoment } from './calendar.ts'
import type { Rules } from './rules.ts'

/** `now`: `YYYY-MM-DDTHH:MM` in the zone of the business. Milliseconds since 1970. */
export function presentOf(scope: Scope, rules: Rules, now: string | undefined): number {
  return now ? instantOfMoment(rules.timeZone, now) : scope.clock()
}
