import type { Intent } from '../../tongues/tongue.ts'
import type { Assistant } from '../assistant.ts'
import type { TurnsBrain } from '../brain.ts'
import type { CallEvent, CallId, Heard, OrganizationId, Speech } from '../call.ts'
import { ring } from '../fold.ts'
import type { House, Journal } from '../house.ts'
import { defaultLimits, type Limits } from '../limits.ts'
import { CallSession } from '../session.ts'
import type { Tool } from '../tool.ts'
import { FakeClock } from './fake-clock.ts'
import { plainTongue } from './plain-tongue.ts'

export const testAssistant: Assistant = {
  id: 'assistant',
  organizationId: 'organization' as OrganizationId,
  business: 'Cabinet CLAUDIO',
  trade: 'medical',
  greeting: { fr: 'Bonjour, Cabinet CLAUDIO.' },
  context: '',
  personality: '',
  languages: ['fr', 'en'],
  voices: {},
  brains: ['scripted'],
  tools: [],
  extraFields: [],
  transferTo: '+33639980000',
  timeZone: 'Europe/Paris',
  practitioners: [],
  services: [],
  silenceMs: 10_000,
  maxCallMs: 900_000,
  speech: {},
  active: true,
}

/** A journal that keeps everything in memory. */
export function memoryJournal(): Journal & { events: CallEvent[] } {
  const events: CallEvent[] = []
  return {
    events,
    append: (_call, _organization, added) => void events.push(...added),
    flush: async () => {},
  }
}

export interface TestCall {
  readonly clock: FakeClock
  readonly session: CallSession
  readonly journal: ReturnType<typeof memoryJournal>
  /** Everything said or done on the line for one thing heard. */
  hear(heard: Heard): Promise<Speech[]>
  /** The words only. */
  words(heard: Heard): Promise<string>
}

export function testCall(options: {
  brains: readonly TurnsBrain[]
  tools?: readonly Tool[]
  known?: Readonly<Record<string, Intent>>
  assistant?: Partial<Assistant>
  limits?: Partial<Limits>
  events?: readonly CallEvent[]
}): TestCall {
  const clock = new FakeClock()
  const journal = memoryJournal()
  const house: House = {
    clock,
    journal,
    limits: { ...defaultLimits, ...options.limits },
    brains: options.brains,
    tools: options.tools ?? [],
    tongue: (language) => plainTongue(options.known, language),
    detect: (_text, spoken) => spoken,
  }
  const assistant = { ...testAssistant, ...options.assistant }
  const call = ring('call' as CallId, assistant.organizationId)
  const session = new CallSession(house, assistant, call, options.events)
  if (!options.events)
    session.begin({
      channel: 'test',
      carrierCallId: 'CA1',
      from: '+33639980001',
      to: '+33199000001',
      assistantId: assistant.id,
      language: 'fr',
    })
  const hear = async (heard: Heard) => {
    const speeches: Speech[] = []
    for await (const speech of session.respond(heard)) speeches.push(speech)
    return speeches
  }
  const words = async (heard: Heard) =>
    (await hear(heard)).map((speech) => (speech.type === 'say' ? speech.text : '')).join('')
  return { clock, session, journal, hear, words }
}
