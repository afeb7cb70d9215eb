/** What a call has really done, read from what its tools answered. */
import { z } from 'zod'
import type { CallEvent } from '../call.ts'
import type { ToolAnswer } from '../tool.ts'
import type { Deed } from './claim.ts'

/** A stored appointment, as far as a sentence can be wrong about it. */
export interface Stored {
  readonly date: string
  readonly time: string
  readonly endTime?: string | undefined
  readonly practitioner?: string | undefined
  readonly partySize?: number | undefined
}

/** One answer of a tool that does something. */
export interface Fact {
  readonly deed: Deed
  /** False: it was refused. */
  readonly ok: boolean
  readonly appointments: readonly Stored[]
  /** The reference of a ticket. */
  readonly reference?: string
}

const deedOf: Readonly<Record<string, Deed>> = {
  book_appointment: 'booked',
  move_appointment: 'moved',
  find_appointment: 'found',
  cancel_appointment: 'cancelled',
  create_ticket: 'ticket',
  take_message: 'message',
  search_knowledge: 'knowledge',
}

const stored = z.object({
  date: z.string(),
  time: z.string(),
  endTime: z.string().optional(),
  practitioner: z.string().optional(),
  partySize: z.number().optional(),
})
const answered = z.object({
  appointment: stored.optional().catch(undefined),
  before: stored.optional().catch(undefined),
  appointments: z.array(stored).optional().catch(undefined),
  /** A group on several tables: the appointment is one of so many. */
  tables: z.int().min(2).max(20).optional().catch(undefined),
  ticket: z.object({ reference: z.string() }).optional().catch(undefined),
})

/** The facts of a call, oldest first. `briefing`: what the house told its assistant, which it may repeat. */
export function factsOf(events: readonly CallEvent[], briefing = ''): readonly Fact[] {
  const facts: Fact[] = briefing === '' ? [] : [{ deed: 'knowledge', ok: true, appointments: [] }]
  for (const event of events) {
    if (event.type !== 'tool-answered') continue
    const deed = deedOf[event.tool]
    if (deed) facts.push(factOf(deed, event.answer))
  }
  return facts
}

function factOf(deed: Deed, answer: ToolAnswer): Fact {
  if (!answer.ok) return { deed, ok: false, appointments: [] }
  const { appointment, before, appointments = [], tables = 1, ticket } = answered.parse(answer.data)
  return {
    deed,
    ok: true,
    appointments: [...Array(tables).fill(appointment), before, ...appointments].filter(
      (one) => one !== undefined,
    ),
    ...(ticket ? { reference: ticket.reference } : {}),
  }
}

/** Nothing has been stored in this call. */
export function nothingStored(facts: readonly Fact[]): boolean {
  return !facts.some(({ ok, deed }) => ok && deed !== 'knowledge')
}
