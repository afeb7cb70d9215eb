/** The final database against what the persona wanted. */
import { findCallRow, showCall } from '../../src/office/calls/transcript.ts'
import { callbackMessage } from '../../src/store/schema/index.ts'
import type { Stage } from '../scenarios/stage.ts'
import type { Caller } from './caller.ts'
import type { Moment, MomentWish } from './moments.ts'
import type { Brief, Row } from './persona.ts'
import type { Heard } from './play.ts'

type Rows = readonly object[]

export async function judge(stage: Stage, brief: Brief, caller: Caller, heard: Heard): Promise<string[]> {
  const { want } = brief
  const call = await ended(stage, heard.callSid)
  if (!call) return ['the call was never closed']
  const messages = await stage.store.db.select().from(callbackMessage)
  const written = [...messages, ...call.tickets]
  return [
    ...(want.either
      ? both(want.either, written)
      : [
          ...compare('tickets', want.tickets ?? [], call.tickets),
          ...compare('messages', want.messages ?? [], messages),
        ]),
    ...compare('appointments', want.appointments ?? [], call.appointments),
    ...moments(want.appointments ?? [], caller, call.appointments),
    ...untouched(brief, call.appointments, await stage.agendaOf(brief.line)),
    ...told(brief, heard),
    ...((want.transferred ?? false) === call.transfers.length > 0
      ? []
      : [want.transferred ? 'was not transferred' : 'was transferred']),
  ]
}

/** Said, or left unsaid. */
function told({ want }: Brief, { texts }: Heard): string[] {
  const all = texts.join('\n')
  return [
    ...(want.hears ?? []).filter((one) => !one.test(all)).map((one) => `never heard ${one}`),
    ...(want.never ?? []).filter((one) => one.test(all)).map((one) => `should never hear ${one}`),
  ]
}

/** One row, of whatever kind, that has it. */
function both(pattern: RegExp, rows: Rows): string[] {
  if (rows.length !== 1) return [`${rows.length} messages and tickets instead of 1: ${JSON.stringify(rows)}`]
  return pattern.test(JSON.stringify(rows[0])) ? [] : [`${pattern} is not in ${JSON.stringify(rows[0])}`]
}

function compare(what: string, expected: readonly Row[], rows: Rows): string[] {
  if (rows.length !== expected.length)
    return [`${rows.length} ${what} instead of ${expected.length}: ${short(rows)}`]
  const left = [...rows] as Record<string, unknown>[]
  return expected.flatMap((one) => {
    const best =
      left.toSorted((a, b) => differences(what, one, a).length - differences(what, one, b).length)[0] ?? {}
    left.splice(left.indexOf(best), 1)
    return differences(what, one, best)
  })
}

function differences(what: string, expected: Row, row: Record<string, unknown>): string[] {
  return Object.entries(expected)
    .filter(([key, value]) => !same(value, row[key]))
    .map(([key, value]) => `${what}: ${key} is ${JSON.stringify(row[key])}, not ${String(value)}`)
}

function same(expected: string | number | RegExp | null, value: unknown): boolean {
  if (expected instanceof RegExp) return expected.test(String(value))
  if (typeof expected === 'string' && typeof value === 'string') return plain(expected) === plain(value)
  return (expected ?? null) === (value ?? null)
}

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[-’' ]/g, '')
    .toLowerCase()

/** Every booked moment is one that was wanted, and the one the caller said yes to. */
function moments(expected: readonly Row[], { wanted, agreed }: Caller, rows: Rows): string[] {
  if (expected.length === 0 || rows.length !== expected.length) return []
  const booked = (rows as readonly (Moment & { status: string })[]).filter(
    ({ status }) => status === 'booked',
  )
  const active = booked.length > 0 ? wanted : []
  const wishes = active.filter((one): one is MomentWish => one !== undefined)
  const faults = wishes
    .filter((wish) => !booked.some((one) => wish.fits(one)))
    .map(
      (wish) =>
        `nothing fits « ${wish.said} »: ${booked.map(({ date, time }) => `${date} ${time}`).join(', ')}`,
    )
  const strangers = booked.filter(
    (one) => !agreed.some((moment) => moment && moment.date === one.date && moment.time === one.time),
  )
  return [...faults, ...strangers.map(({ date, time }) => `nobody agreed to ${date} ${time}`)]
}

/** What was in the agenda before is as it was, but what the call was about. */
function untouched({ given }: Brief, mine: Rows, agenda: Rows): string[] {
  const ids = new Set(mine.map((row) => (row as { id: string }).id))
  const others = (agenda as readonly (Moment & { id: string; person: string; status: string })[]).filter(
    ({ id }) => !ids.has(id),
  )
  return others
    .filter(
      (one) =>
        one.status !== 'booked' || !given.some(({ date, time }) => date === one.date && time === one.time),
    )
    .map(({ person, date, time, status }) => `the agenda has ${person} ${date} ${time} ${status}`)
}

const short = (rows: Rows) =>
  JSON.stringify(
    rows.map((row) => {
      const { person, date, time, practitioner, status, partySize, problem, message } = row as Record<
        string,
        unknown
      >
      return { person, date, time, practitioner, status, partySize, problem, message }
    }),
  )

async function ended(stage: Stage, sid: string) {
  for (let tries = 0; tries < 150; tries += 1) {
    await stage.house.context.journal.flush()
    const row = await findCallRow(stage.store.db, sid, 'all')
    if (row?.status === 'ended') return showCall(stage.store.db, row, 'Europe/Paris')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return null
}
