/** What people call for, as calls that can be judged: made anew from a seed. */
import type { Dice } from './dice.ts'
import { bookings } from './goals-booking.ts'
import { changes } from './goals-changing.ts'
import { files } from './goals-files.ts'
import { addDays, weekdayOf } from './moments.ts'
import { someone } from './people.ts'
import type { Brief, Person } from './persona.ts'

/** The stage a goal is set on. */
export interface Setting {
  readonly chance: Dice
  readonly now: string
  readonly today: string
  readonly person: Person
  /** The number shown. */
  readonly from: string | null
}

export type Goal = (
  setting: Setting,
) => Omit<Brief, 'goal' | 'now' | 'from'> & { readonly from?: string | null }

export const goals: Readonly<Record<string, Goal>> = { ...bookings, ...changes, ...files }

const moments = [
  '2026-11-20T10:30',
  '2026-11-23T09:10',
  '2026-11-25T17:45',
  '2026-12-03T14:20',
  '2026-11-20T10:30',
  '2026-11-21T11:30',
  '2026-11-22T16:00',
  '2026-11-24T20:45',
]

export function makeBrief(name: string, chance: Dice): Brief {
  const goal = goals[name]
  if (!goal) throw new Error(`no such goal: ${name}`)
  const now = chance.pick(moments)
  const person = someone(chance)
  const from = chance.chance(0.6) ? person.phone : null
  const made = goal({ chance, now, today: now.slice(0, 10), person, from })
  return { goal: name, now, from, ...made }
}

/** The days to come when the house receives, the nearest first; `saturdays`: those too. */
export function openDays(today: string, saturdays: boolean, from = 1, to = 12): string[] {
  return Array.from({ length: to - from + 1 }, (_, ahead) => addDays(today, from + ahead)).filter((date) => {
    const weekday = weekdayOf(date)
    return weekday !== 0 && (saturdays || weekday !== 6)
  })
}

export function nextSunday(today: string): string {
  return addDays(today, 7 - weekdayOf(today) || 7)
}
