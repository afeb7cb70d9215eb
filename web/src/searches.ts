import type { CallOutcome } from './api/types.ts'

/** What stands after the « ? » of each page: read with care, a person may have typed it. */

type Raw = Readonly<Record<string, unknown>>

const text = (raw: unknown, pattern: RegExp): string | undefined =>
  (typeof raw === 'string' || typeof raw === 'number') && pattern.test(String(raw)) ? String(raw) : undefined
const one = <T extends string>(raw: unknown, among: readonly T[]): T | undefined =>
  among.find((it) => it === raw)
const pageOf = (raw: unknown): number | undefined => (Number(raw) > 1 ? Math.floor(Number(raw)) : undefined)
const day = /^\d{4}-\d{2}-\d{2}$/

/** Without what is not said: addresses stay short. */
function said<T extends object>(search: T): Partial<T> {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as Partial<T>
}

export const agendaViews = ['day', 'week', 'month', 'resources'] as const
export type AgendaViewName = (typeof agendaViews)[number]

export const agendaSearch = (raw: Raw) =>
  said({ date: text(raw['date'], day), view: one(raw['view'], agendaViews) })

export const callOutcomes = [
  'booked',
  'moved',
  'cancelled',
  'ticket',
  'message',
  'transferred',
  'informed',
  'abandoned',
] as const satisfies readonly CallOutcome[]

export const callStatuses = ['in-progress', 'ended', 'transferred'] as const

export const callsSearch = (raw: Raw) =>
  said({
    status: one(raw['status'], callStatuses),
    outcome: one(raw['outcome'], callOutcomes),
    phone: text(raw['phone'], /^.{1,20}$/),
    from: text(raw['from'], day),
    to: text(raw['to'], day),
    page: pageOf(raw['page']),
  })

export const ticketStatuses = ['open', 'waiting', 'closed'] as const

export const ticketsSearch = (raw: Raw) =>
  said({
    status: one(raw['status'], ticketStatuses),
    search: text(raw['search'], /^.{1,100}$/),
    page: pageOf(raw['page']),
  })

export const messageStates = ['waiting', 'settled'] as const

export const messagesSearch = (raw: Raw) =>
  said({ state: one(raw['state'], messageStates), page: pageOf(raw['page']) })

/** Only an address of this site: a link must not lead elsewhere after sign-in. */
export const signInSearch = (raw: Raw) => said({ next: text(raw['next'], /^\/(?![/\\])/) })
