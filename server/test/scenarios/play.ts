/** Plays a scenario through a door, and judges it on the final database. */
import { asc, eq, or } from 'drizzle-orm'
import { findCallRow, showCall } from '../../src/office/calls/transcript.ts'
import { callbackMessage } from '../../src/store/schema/index.ts'
import { FakePage } from '../browser/fake-page.ts'
import { FakeTwilio, type Turn } from '../twilio/fake-twilio.ts'
import { phantoms } from './phantoms.ts'
import type { Scenario } from './scenario.ts'
import { businesses, type Stage, twilioToken } from './stage.ts'

type Door = Scenario['doors'][number]

/** What went wrong, in sentences; empty when everything holds. `lines`: the conversation. */
export interface Verdict {
  readonly faults: readonly string[]
  readonly lines: readonly string[]
}

interface Line {
  readonly id: () => string
  connect(): Promise<string>
  say(text: string): Promise<Turn>
  press(key: string): Promise<Turn>
  pressQuietly(keys: string): void
  interrupt(heard: string): void
  answer(timeoutMs?: number): Promise<Turn>
  hangUp(): Promise<void>
}

export async function play(stage: Stage, scenario: Scenario, door: Door): Promise<Verdict> {
  await stage.prepare(scenario)
  const line = door === 'relay' ? relayLine(stage, scenario) : browserLine(stage, scenario)
  const faults: string[] = []
  const lines: string[] = []
  try {
    await stage.expectSilences(scenario.line, silencesFrom(scenario, 0))
    lines.push(`  ${await line.connect()}`)
    if (scenario.turns[0]?.silence) await stage.expectSilences(scenario.line, silencesFrom(scenario, 0))
    for (const [index, turn] of scenario.turns.entries()) {
      if (!turn.silence) await stage.expectSilences(scenario.line, silencesFrom(scenario, index + 1))
      const said = turn.caller ?? (turn.keys ? `[${turn.keys}]` : '[silence]')
      lines.push(`> ${said}`)
      if (turn.interrupts !== undefined) line.interrupt(turn.interrupts)
      const answer = await giveNumber(line, await take(line, turn), door, scenario, lines)
      lines.push(`  ${answer.text}${answer.handoff ? ` {${answer.handoff['reasonCode']}}` : ''}`)
      for (const pattern of turn.hears)
        if (!matches(answer.text, pattern))
          faults.push(`after « ${said} » should hear /${pattern}/, heard « ${answer.text} »`)
      for (const pattern of turn.never)
        if (matches(answer.text, pattern))
          faults.push(`after « ${said} » should never hear /${pattern}/, heard « ${answer.text} »`)
      if (oneQuestion(answer.text) > 1) faults.push(`two questions in one turn: « ${answer.text} »`)
      faults.push(...(await phantomsIn(stage, line.id(), answer.text, scenario)))
      if (answer.closed) break
    }
    await line.hangUp()
    faults.push(...(await judge(stage, line.id(), scenario)))
  } catch (error) {
    faults.push(`broken off: ${error instanceof Error ? error.message : String(error)}`)
    await line.hangUp().catch(() => {})
  }
  return { faults, lines }
}

/** How many turns in a row are silences, from that one on. */
function silencesFrom({ turns }: Scenario, first: number): number {
  const end = turns.findIndex((turn, index) => index >= first && !turn.silence)
  return (end === -1 ? turns.length : end) - first
}

async function take(line: Line, turn: Scenario['turns'][number]): Promise<Turn> {
  if (turn.caller !== undefined) return line.say(turn.caller)
  if (turn.keys !== undefined) {
    line.pressQuietly(turn.keys.slice(0, -1))
    return line.press(turn.keys.slice(-1))
  }
  return line.answer(30_000)
}

/** A browser shows no number: the caller says the one that the telephone would have shown. */
async function giveNumber(
  line: Line,
  answer: Turn,
  door: Door,
  scenario: Scenario,
  lines: string[],
): Promise<Turn> {
  const asked = matches(answer.text, 'numero de telephone peut-on|which phone number|رقم الهاتف')
  if (door !== 'browser' || !scenario.from || !asked) return answer
  const number = scenario.from.replace('+33', '0').replace(/(..)(?=.)/g, '$1 ')
  lines.push(`  ${answer.text}`, `> ${number}`)
  return line.say(number)
}

function relayLine(stage: Stage, scenario: Scenario): Line {
  const twilio = new FakeTwilio({
    url: stage.house.url,
    authToken: twilioToken,
    from: scenario.from ?? 'anonymous',
    to: businesses[scenario.line].number,
  })
  return {
    id: () => twilio.callSid,
    async connect() {
      await twilio.ring()
      return twilio.connect()
    },
    say: (text) => twilio.say(text, localeOf(scenario.language)),
    press: (key) => twilio.press(key),
    pressQuietly: (keys) => twilio.pressAll(keys),
    interrupt: (heard) => twilio.interrupt(heard),
    answer: (timeoutMs) => twilio.answer(timeoutMs),
    async hangUp() {
      twilio.hangUp()
      await twilio.post('/webhooks/twilio/action', { CallStatus: 'completed', SessionStatus: 'completed' })
      await settled(stage, twilio.callSid)
    },
  }
}

function localeOf(language: Scenario['language']): string {
  return { fr: 'fr-FR', en: 'en-GB', ar: 'ar-SA' }[language]
}

function browserLine(stage: Stage, scenario: Scenario): Line {
  const page = new FakePage(stage.house.url, businesses[scenario.line].widgetKey)
  return {
    id: () => page.call,
    connect: () => page.connect(),
    say: (text) => page.say(text),
    press: (key) => page.press(key),
    pressQuietly: (keys) => [...keys].forEach((key) => page.send({ type: 'key', key })),
    interrupt: (heard) => page.send({ type: 'cut-in', heard }),
    answer: (timeoutMs) => page.answer(timeoutMs),
    async hangUp() {
      page.hangUp()
      await settled(stage, page.call)
    },
  }
}

/** The call's row is closed a moment after the line. */
async function settled(stage: Stage, id: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const row = await findCallRow(stage.store.db, id, 'all')
    if (row?.status === 'ended') return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('the call was never closed')
}

async function shown(stage: Stage, id: string) {
  await stage.house.context.journal.flush()
  const row = await findCallRow(stage.store.db, id, 'all')
  return row ? showCall(stage.store.db, row, 'Europe/Paris') : null
}

async function phantomsIn(stage: Stage, id: string, text: string, scenario: Scenario): Promise<string[]> {
  return phantoms(text, scenario, stage.store.db, async () =>
    ((await shown(stage, id))?.tickets ?? []).map(({ reference }) => reference),
  )
}

async function judge(stage: Stage, id: string, scenario: Scenario): Promise<string[]> {
  const call = await shown(stage, id)
  if (!call) return ['no row for the call']
  const { expect } = scenario
  const messages = await stage.store.db
    .select()
    .from(callbackMessage)
    .where(or(eq(callbackMessage.callId, call.id)))
    .orderBy(asc(callbackMessage.createdAt))
  const called = call.events.flatMap((event) => (event.type === 'tool-called' ? [event.tool] : []))
  return [
    ...compare('appointments', expect.appointments, call.appointments),
    ...(expect.agenda ? compare('agenda', expect.agenda, await stage.agendaOf(scenario.line)) : []),
    ...compare('tickets', expect.tickets, call.tickets),
    ...compare('messages', expect.messages, messages),
    ...(expect.endReason && call.endReason !== expect.endReason
      ? [`ended by ${call.endReason}, not ${expect.endReason}`]
      : []),
    ...(expect.transferred === call.transfers.length > 0
      ? []
      : [expect.transferred ? 'was not transferred' : 'was transferred']),
    ...expect.tools.filter((tool) => !called.includes(tool)).map((tool) => `${tool} was not called`),
    ...expect.noTools.filter((tool) => called.includes(tool)).map((tool) => `${tool} was called`),
  ]
}

function compare(
  what: string,
  expected: readonly Record<string, unknown>[],
  rows: readonly object[],
): string[] {
  if (expected.length !== rows.length)
    return [`${rows.length} ${what} instead of ${expected.length}: ${JSON.stringify(rows)}`]
  return expected.flatMap((one, index) =>
    Object.entries(one)
      .filter(([key, value]) => !same(value, (rows[index] as Record<string, unknown>)[key]))
      .map(
        ([key, value]) =>
          `${what}[${index}].${key} is ${JSON.stringify((rows[index] as Record<string, unknown>)[key])}, not ${JSON.stringify(value)}`,
      ),
  )
}

/** `/…/` in an expectation is a regular expression. */
function same(expected: unknown, value: unknown): boolean {
  const pattern = typeof expected === 'string' ? /^\/(.*)\/$/.exec(expected)?.[1] : undefined
  if (pattern !== undefined) return matches(String(value), pattern)
  return (expected ?? null) === (value ?? null)
}

const plain = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase()

function matches(text: string, pattern: string): boolean {
  return new RegExp(plain(pattern)).test(plain(text))
}

function oneQuestion(text: string): number {
  return text.match(/[?؟]/gu)?.length ?? 0
}
