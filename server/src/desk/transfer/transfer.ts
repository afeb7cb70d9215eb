/** Where a human answers, and when. */
import { and, asc, eq, isNotNull } from 'drizzle-orm'
import type { CallId } from '../../phone/call.ts'
import type { CivilDate, ClockTime } from '../../tongues/tongue.ts'
import { assistant, business, call } from '../../store/schema/index.ts'
import { addDays, civilAt, minuteOf, timeOf, weekdayOf } from '../agenda/calendar.ts'
import { presentOf } from '../agenda/moment.ts'
import { readRules } from '../agenda/read-rules.ts'
import { closedAllDay, type Period, type Rules } from '../agenda/rules.ts'
import { isUuid, type Scope } from '../scope.ts'

export type Reached =
  | { readonly ok: true; readonly to: string }
  /** Nobody ever answers. */
  | { readonly ok: false; readonly why: 'not-found' }
  | {
      readonly ok: false
      readonly why: 'closed'
      readonly reopens?: { readonly date: CivilDate; readonly time: ClockTime }
    }

export interface Transfer {
  /** `now`: `YYYY-MM-DDTHH:MM` in the zone of the business; the clock's moment when absent. */
  reach(request?: { readonly callId?: CallId; readonly now?: string }): Promise<Reached>
}

export function openTransfer(scope: Scope): Transfer {
  return { reach: (request = {}) => reach(scope, request.callId, request.now) }
}

const daysLookedAhead = 14

async function reach(scope: Scope, callId: CallId | undefined, moment: string | undefined): Promise<Reached> {
  const [house] = await scope.db
    .select()
    .from(business)
    .where(eq(business.organizationId, scope.organizationId))
  const ofCall = await numberOfCall(scope, callId)
  const to = ofCall ?? house?.transferTo ?? (ofCall === undefined ? await anyNumber(scope) : null)
  if (!to) return { ok: false, why: 'not-found' }
  const rules = await readRules(scope)
  const hours = house?.transferHours ?? null
  const now = civilAt(rules.timeZone, presentOf(scope, rules, moment))
  const periods = periodsOf(rules, hours, now.date)
  if (periods.some(({ opens, closes }) => opens <= now.minute && now.minute < closes)) return { ok: true, to }
  for (let days = 0; days <= daysLookedAhead; days += 1) {
    const date = addDays(now.date, days)
    const next = periodsOf(rules, hours, date).find(({ opens }) => days > 0 || opens > now.minute)
    if (next) return { ok: false, why: 'closed', reopens: { date, time: timeOf(next.opens) } }
  }
  return { ok: false, why: 'closed' }
}

function periodsOf(
  rules: Rules,
  hours: (typeof business.$inferSelect)['transferHours'],
  date: CivilDate,
): readonly Period[] {
  if (closedAllDay(rules, date)) return []
  if (!hours) return rules.week[weekdayOf(date)] ?? []
  return hours
    .filter(({ weekday }) => weekday === weekdayOf(date))
    .map(({ opensAt, closesAt }) => ({ opens: minuteOf(opensAt), closes: minuteOf(closesAt) }))
    .sort((a, b) => a.opens - b.opens)
}

/** The number of the assistant that has this call, null when it has none; undefined when the call is not known. */
async function numberOfCall({ db, organizationId }: Scope, callId: CallId | undefined) {
  if (!callId || !isUuid(callId)) return undefined
  const [row] = await db
    .select({ to: assistant.transferTo })
    .from(call)
    .innerJoin(assistant, eq(assistant.id, call.assistantId))
    .where(and(eq(call.organizationId, organizationId), eq(call.id, callId)))
  return row?.to
}

async function anyNumber({ db, organizationId }: Scope): Promise<string | null> {
  const [row] = await db
    .select({ to: assistant.transferTo })
    .from(assistant)
    .where(
      and(
        eq(assistant.organizationId, organizationId),
        eq(assistant.active, true),
        isNotNull(assistant.transferTo),
      ),
    )
    .orderBy(asc(assistant.createdAt))
    .limit(1)
  return row?.to ?? null
}
