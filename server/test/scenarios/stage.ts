/** The house in which scenarios are played: the real one, with a clock that can be set. */
import { eq, sql } from 'drizzle-orm'
import { openDesk } from '../../src/desk/desk.ts'
import { seedDemoBusinesses } from '../../src/desk/seed-demo.ts'
import { readConfig } from '../../src/host/config.ts'
import { type House, startHouse } from '../../src/host/start.ts'
import type { OrganizationId } from '../../src/phone/call.ts'
import { cabinetClaudio, coccinelle, leGourmet, maisonLambert } from '../../src/store/seed/seed.ts'
import { business } from '../../src/store/schema/index.ts'
import type { Store } from '../../src/store/open.ts'
import { freshStore } from '../database.ts'
import { StageClock } from '../stage-clock.ts'
import { twilioToken } from '../test-house.ts'
import type { Scenario } from './scenario.ts'

export { twilioToken }
export const businesses = {
  cabinet: cabinetClaudio,
  restaurant: leGourmet,
  sav: maisonLambert,
  formation: coccinelle,
} as const

export interface Stage {
  readonly house: House
  readonly clock: StageClock
  readonly store: Store
  /** Empties what calls wrote, sets the clock, and books what the scenario is given. */
  prepare(scenario: Scenario): Promise<void>
  /** So many silences follow: nobody wants to sit through ten real seconds of each. */
  expectSilences(line: Scenario['line'], count: number): Promise<void>
  /** Every appointment of the house, in order of time. */
  agendaOf(line: Scenario['line']): Promise<readonly object[]>
  close(): Promise<void>
}

export async function openStage(): Promise<Stage> {
  const store = await freshStore()
  const clock = new StageClock()
  await seedDemoBusinesses(store.db, { appointments: false })
  const config = readConfig({
    PORT: '0',
    HOST: '127.0.0.1',
    DATA_DIR: 'memory://',
    DEMO: 'false',
    LOG_LEVEL: 'error',
    NODE_ENV: 'test',
    ADMIN_PASSWORD: 'mot-de-passe-de-test',
    TWILIO_AUTH_TOKEN: twilioToken,
  })
  const house = await startHouse(config, { store, clock })
  return {
    house,
    clock,
    store,
    async prepare(scenario) {
      await store.db.execute(sql`delete from job`)
      await store.db.execute(sql`delete from disclosure`)
      await store.db.execute(sql`delete from appointment`)
      await store.db.execute(sql`delete from ticket`)
      await store.db.execute(sql`delete from ticket_counter`)
      await store.db.execute(sql`delete from callback_message`)
      await store.db.execute(sql`delete from contact`)
      await store.db.execute(sql`delete from call`)
      clock.set(scenario.now)
      const { organizationId } = businesses[scenario.line]
      await store.db
        .update(business)
        .set({ transferHours: scenario.humansSleep ? null : atAnyHour })
        .where(eq(business.organizationId, organizationId))
      const { agenda } = openDesk(store.db, organizationId as OrganizationId, { clock: () => clock.now() })
      for (const one of scenario.given) {
        const booked = await agenda.book(one)
        if (!booked.ok) throw new Error(`given appointment refused: ${booked.why} ${JSON.stringify(one)}`)
      }
    },
    async expectSilences(line, count) {
      const { directory, switchboard } = house.context
      const idle = await directory.find(businesses[line].number)
      const sessions = [...switchboard.sessions()]
      const wait = (silenceMs: number) => {
        for (const assistant of [idle, ...sessions.map((session) => session.assistant)])
          if (assistant) Object.assign(assistant, { silenceMs })
      }
      wait(count > 0 ? 150 : 10_000)
      let left = count
      for (const session of sessions)
        session.watch((event) => {
          if (event.type === 'caller-silent' && (left -= 1) === 0) wait(10_000)
        })
    },
    async agendaOf(line) {
      const { agenda } = openDesk(store.db, businesses[line].organizationId as OrganizationId)
      const all = await agenda.list({
        from: '2000-01-01',
        to: '2100-01-01',
        statuses: ['booked', 'cancelled', 'done', 'no-show'],
      })
      return all.toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1))
    },
    close: () => house.close(),
  }
}

const atAnyHour = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opensAt: '00:00', closesAt: '24:00' }))
