/** Phantom confirmations: what an answer tells as done, against what the database holds. */
import { civilAt } from '../../src/desk/agenda/calendar.ts'
import type { Fact } from '../../src/phone/truth/facts.ts'
import { claimsOf, isLie } from '../../src/phone/truth/truth.ts'
import type { Db } from '../../src/store/db.ts'
import { appointment, callbackMessage } from '../../src/store/schema/index.ts'
import { tongues } from '../../src/tongues/tongues.ts'
import type { Scenario } from './scenario.ts'
import { businesses } from './stage.ts'

/** The sentences that tell a deed which the database does not hold, or holds at another hour. */
export async function phantoms(
  text: string,
  scenario: Scenario,
  db: Db,
  tickets: () => Promise<readonly string[]>,
): Promise<string[]> {
  const { language } = scenario
  const read = (sentence: string) =>
    tongues[language].understand(sentence, { now: scenario.now, trade: businesses[scenario.line].trade })
  const claiming = (text.match(/[^.!?؟]+[.!?؟]*/gu) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => claimsOf(sentence, language, read).length > 0)
  if (claiming.length === 0) return []
  const facts = await storedFacts(db, await tickets())
  return claiming
    .filter((sentence) => isLie(sentence, language, facts, read))
    .map((sentence) => `phantom: « ${sentence} »`)
}

/** What the database holds, as the facts of a call. */
async function storedFacts(db: Db, tickets: readonly string[]): Promise<Fact[]> {
  const rows = await db.select().from(appointment)
  const stored = rows.map(({ startsAt, partySize, status }) => ({
    status,
    ...civilAt('Europe/Paris', startsAt.getTime()),
    ...(partySize === null ? {} : { partySize }),
  }))
  const messages = await db.select().from(callbackMessage)
  const knowledge: Fact = { deed: 'knowledge', ok: true, appointments: [] }
  return [
    knowledge,
    ...stored.map((one): Fact => {
      const { status, ...booked } = one
      return { deed: status === 'cancelled' ? 'cancelled' : 'booked', ok: true, appointments: [booked] }
    }),
    // What was moved is told with the hour it had.
    ...(stored.length > 0 ? [{ deed: 'moved', ok: true, appointments: [] } satisfies Fact] : []),
    ...tickets.map((reference): Fact => ({ deed: 'ticket', ok: true, appointments: [], reference })),
    ...messages.map((): Fact => ({ deed: 'message', ok: true, appointments: [] })),
  ]
}
