import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { BrainError, type Thought, type TurnsBrain } from './brain.ts'
import type { CallEvent, CallId, Heard, OrganizationId, Speech } from './call.ts'
import { fold, ring } from './fold.ts'
import { testCall } from './testing/test-house.ts'
import { defineTool } from './tool.ts'

const heard: fc.Arbitrary<Heard> = fc.oneof(
  fc.constant({ type: 'arrived' } as const),
  fc
    .constantFrom('oui', 'au revoir', 'pardon', 'mardi', '', 'au secours')
    .map((text) => ({ type: 'said', text }) as const),
  fc.constantFrom(...'0123456789*#').map((key) => ({ type: 'key', key }) as const),
  fc.constant({ type: 'silence', silenceMs: 10_000 } as const),
  fc.constantFrom('', 'Bonjour', 'Nous').map((text) => ({ type: 'cut-in', heard: text }) as const),
  fc.constant({ type: 'cut-in' } as const),
  fc
    .constantFrom('transfer', 'drop')
    .map((from) => ({ type: 'returned', from: from as 'drop', outcome: 'no-answer' }) as const),
  fc.constantFrom('completed', 'canceled').map((outcome) => ({ type: 'transfer-settled', outcome }) as const),
  fc.constant({ type: 'photo', url: 'x' } as const),
  fc.constant({ type: 'hung-up', reason: 'caller-hung-up' } as const),
)

/** A brain whose every turn is drawn: words, tools, notes, failures, in any order. */
function drawnBrain(draw: readonly number[]): TurnsBrain {
  let next = 0
  const thoughts: readonly (Thought | Error | null)[] = [
    { type: 'say', text: 'Nous regardons. Un instant ' },
    { type: 'say', text: 'pour quel jour ?', asks: 'date' },
    { type: 'call', id: 'a', tool: 'book_appointment', input: { date: 'x' } },
    { type: 'call', id: 'b', tool: 'transfer_to_human', input: {} },
    { type: 'note', note: { n: 1 } },
    { type: 'say', text: 'Votre numéro ?', asks: 'phone' },
    new BrainError('drawn', 'down'),
    null,
  ]
  return {
    kind: 'turns',
    name: 'drawn',
    model: 'drawn',
    async *think() {
      for (;;) {
        const thought = thoughts[(draw[next++ % Math.max(draw.length, 1)] ?? 7) % thoughts.length] ?? null
        if (thought === null) return
        if (thought instanceof Error) throw thought
        yield thought
        if (next % 3 === 0) await Promise.resolve()
      }
    },
  }
}

const tools = [
  defineTool({
    name: 'book_appointment',
    description: '',
    input: z.any(),
    writes: true,
    run: async () => ({ ok: true, data: {} }),
  }),
  defineTool({
    name: 'transfer_to_human',
    description: '',
    input: z.any(),
    run: async () => ({ ok: true, data: {}, line: { type: 'transfer', to: '+33639980000', reason: 'x' } }),
  }),
]
const known = { 'au revoir': 'goodbye', pardon: 'repeat', 'au secours': 'emergency' } as const

function valid(events: readonly CallEvent[], speeches: readonly Speech[], state: unknown): void {
  const call = events.reduce(fold, ring('call' as CallId, 'organization' as OrganizationId))
  expect(state).toEqual(call)
  expect(events.filter((event) => event.type === 'call-ended').length).toBeLessThanOrEqual(1)
  expect(
    events.filter((event) => event.type === 'assistant-said' && event.kind === 'opening').length,
  ).toBeLessThanOrEqual(1)
  const called = events.flatMap((event) => (event.type === 'tool-called' ? [event.tool] : []))
  const answered = events.flatMap((event) => (event.type === 'tool-answered' ? [event.tool] : []))
  expect(answered).toEqual(called)
  const hungUp = speeches.findIndex((speech) => speech.type === 'hang-up')
  if (hungUp >= 0) expect(speeches.slice(hungUp + 1)).toEqual([])
  const endedAt = events.findIndex((event) => event.type === 'call-ended')
  if (endedAt >= 0)
    expect(events.slice(endedAt + 1).filter((event) => event.type === 'caller-said')).toEqual([])
}

describe('any order of what is heard, doubled or late, leaves a valid call', () => {
  test('10,000 sequences', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(heard, fc.boolean()), { maxLength: 14 }),
        fc.array(fc.nat(7), { minLength: 1, maxLength: 20 }),
        async (sequence, draw) => {
          const call = testCall({
            brains: [drawnBrain(draw), drawnBrain([0, 7])],
            tools,
            known,
            limits: { thoughts: 30 },
          })
          const streams: Promise<void>[] = []
          const speeches: Speech[] = []
          for (const [one, waits] of sequence) {
            const read = async (stream: AsyncGenerator<Speech>) => {
              for await (const speech of stream) speeches.push(speech)
            }
            streams.push(read(call.session.respond(one)))
            if (waits) await Promise.all(streams)
          }
          await Promise.all(streams)
          valid(call.journal.events, speeches, call.session.call)
        },
      ),
      { numRuns: 10_000 },
    )
  }, 120_000)

  test('facts in any order fold into a valid state', () => {
    const fact: fc.Arbitrary<CallEvent> = fc.constantFrom<CallEvent>(
      {
        type: 'call-started',
        at: 1,
        channel: 'x',
        carrierCallId: 'CA',
        from: '',
        to: '',
        assistantId: 'a',
        language: 'fr',
      },
      { type: 'caller-said', at: 2, text: 'oui' },
      { type: 'assistant-said', at: 3, kind: 'answer', text: 'Nous voici.' },
      { type: 'assistant-cut-off', at: 4, heard: 'Nous' },
      { type: 'assistant-cut-off', at: 4, heard: '' },
      { type: 'call-transferred', at: 5, to: 'x', reason: 'y' },
      { type: 'call-returned', at: 6, from: 'drop', outcome: 'x' },
      { type: 'call-ended', at: 7, reason: 'goodbye' },
      { type: 'call-ended', at: 8, reason: 'failed' },
    )
    fc.assert(
      fc.property(fc.array(fact), (facts) => {
        const call = facts.reduce(fold, ring('call' as CallId, 'o' as OrganizationId))
        const first = facts.find((one) => one.type === 'call-ended')
        if (first?.type === 'call-ended') expect(call).toMatchObject({ status: 'ended', endedAt: first.at })
        expect(call.messages.length).toBeLessThanOrEqual(facts.length)
        expect(call.messages.every((message) => message.text !== '')).toBe(true)
      }),
      { numRuns: 10_000 },
    )
  })
})
