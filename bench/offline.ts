/** Turns of whole bookings by the offline brain, in one thread: how many in a second of processor. */
import { offlineBrain } from '../server/src/brains/offline/brain.ts'
import type { CallId, OrganizationId } from '../server/src/phone/call.ts'
import { systemClock } from '../server/src/phone/clock.ts'
import { ring } from '../server/src/phone/fold.ts'
import { defaultLimits } from '../server/src/phone/limits.ts'
import { CallSession } from '../server/src/phone/session.ts'
import { testAssistant } from '../server/src/phone/testing/test-house.ts'
import { defineTool } from '../server/src/phone/tool.ts'
import { tongueFor } from '../server/src/tongues/tongue-for.ts'
import { z } from 'zod'

const lines = [
  'bonjour je voudrais un rendez-vous',
  'plutôt mardi en huit',
  'peu importe le docteur',
  'oui ça me va',
  'au nom de Jean Dupont',
  'oui c’est ça',
  'non merci',
]
const anything = z.record(z.string(), z.unknown())
const tools = [
  defineTool({
    name: 'check_availability',
    description: '',
    input: anything,
    run: async () => ({
      ok: true,
      data: {
        service: { name: 'Consultation', minutes: 20 },
        slots: [
          { date: '2026-12-01', time: '09:00', practitioner: 'Dr. Martin' },
          { date: '2026-12-01', time: '10:00', practitioner: 'Dr. Benali' },
        ],
      },
    }),
  }),
  defineTool({
    name: 'book_appointment',
    description: '',
    input: anything,
    writes: true,
    run: async () => ({
      ok: true,
      data: {
        appointment: {
          id: 'a',
          person: 'Jean Dupont',
          date: '2026-12-01',
          time: '09:00',
          service: 'Consultation',
          practitioner: 'Dr. Martin',
        },
      },
    }),
  }),
  defineTool({
    name: 'end_call',
    description: '',
    input: anything,
    run: async () => ({ ok: true, data: {}, line: { type: 'hang-up', reason: 'goodbye' } }),
  }),
]
const assistant = {
  ...testAssistant,
  practitioners: ['Martin', 'Lefèvre', 'Benali'],
  services: ['Consultation', 'Première visite'],
}
const house = {
  clock: systemClock,
  limits: defaultLimits,
  journal: { append: () => {}, flush: async () => {} },
  brains: [offlineBrain(tongueFor)],
  tools,
  tongue: tongueFor,
  detect: (_text: string, spoken: 'fr' | 'en' | 'ar') => spoken,
}

/** Plays whole calls for about so many milliseconds; returns turns per second of processor. */
export async function offlineTurnsPerSecond(forMs: number): Promise<number> {
  const startedAt = performance.now()
  let before = process.cpuUsage()
  let turns = 0
  let warm = false
  while (performance.now() - startedAt < forMs || !warm) {
    if (!warm && performance.now() - startedAt > forMs / 4) {
      warm = true
      turns = 0
      before = process.cpuUsage()
    }
    const session = new CallSession(house, assistant, ring(`call-${turns}` as CallId, 'o' as OrganizationId))
    session.begin({
      channel: 'bench',
      carrierCallId: 'x',
      from: '+33639980001',
      to: 'y',
      assistantId: 'a',
      language: 'fr',
    })
    for (const text of lines) {
      for await (const _ of session.respond({ type: 'said', text })) continue
      turns += 1
    }
  }
  const used = process.cpuUsage(before)
  return turns / ((used.user + used.system) / 1e6)
}

if (import.meta.main)
  process.stdout.write(`${Math.round(await offlineTurnsPerSecond(6_000))} turns per CPU-second\n`)
