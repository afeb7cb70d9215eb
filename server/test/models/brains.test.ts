import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { anthropicBrain } from '../../src/brains/anthropic/brain.ts'
import { openAiBrain } from '../../src/brains/openai/brain.ts'
import { BrainError, type Thought, type ThinkRequest, type TurnsBrain } from '../../src/phone/brain.ts'
import type { CallEvent, CallId, OrganizationId } from '../../src/phone/call.ts'
import { ring } from '../../src/phone/fold.ts'
import { testAssistant } from '../../src/phone/testing/test-house.ts'
import { defineTool } from '../../src/phone/tool.ts'
import {
  anthropicCall,
  anthropicWords,
  chunk,
  doneMark,
  event,
  FakeModels,
  openAiCall,
  openAiUsage,
  openAiWords,
  type Reply,
} from './fake-models.ts'

const models = new FakeModels()
beforeAll(() => models.open())
afterAll(() => models.close())
beforeEach(() => models.clear())

const openai = (more = {}) =>
  openAiBrain({ apiKey: 'clé', baseUrl: models.url, model: 'gpt-6-luna', classicFields: false, ...more })
const anthropic = () => anthropicBrain({ apiKey: 'clé', baseUrl: models.url, model: 'claude-haiku-5-5' })
const booking = defineTool({
  name: 'book_appointment',
  description: 'Books.',
  input: z.object({ date: z.string() }),
  run: async () => ({ ok: true, data: {} }),
})

function request(
  events: readonly CallEvent[] = [{ type: 'caller-said', at: 1, text: 'un rendez-vous' }],
): ThinkRequest {
  return {
    instructions: 'Tu es le standard.',
    circumstances: 'Nous sommes vendredi.',
    assistant: testAssistant,
    call: ring('call' as CallId, 'organization' as OrganizationId),
    events,
    tools: [booking],
    language: 'fr',
    now: '2026-11-20T10:30',
  }
}

async function think(
  brain: TurnsBrain,
  asked = request(),
  signal = new AbortController().signal,
): Promise<Thought[]> {
  const thoughts: Thought[] = []
  for await (const thought of brain.think(asked, signal)) thoughts.push(thought)
  return thoughts
}

const words = (thoughts: readonly Thought[]) =>
  thoughts.map((thought) => (thought.type === 'say' ? thought.text : '')).join('')
const calls = (thoughts: readonly Thought[]) => thoughts.filter((thought) => thought.type === 'call')
const why = async (thinking: Promise<unknown>) =>
  thinking.then(
    () => 'answered',
    (error: unknown) => (error instanceof BrainError ? error.why : `not a BrainError: ${String(error)}`),
  )

const kinds = [
  { name: 'openai', open: openai, say: openAiWords, call: openAiCall },
  { name: 'anthropic', open: anthropic, say: anthropicWords, call: anthropicCall },
] as const

for (const kind of kinds)
  describe(kind.name, () => {
    test('words are given as they come, and usage is counted', async () => {
      models.will(kind.say('Bonjour, ', 'à votre ', 'écoute.'))
      const thoughts = await think(kind.open())
      expect(words(thoughts)).toBe('Bonjour, à votre écoute.')
      const usage = thoughts.find((thought) => thought.type === 'usage')?.usage
      expect(usage?.cachedInputTokens).toBe(900)
      expect(usage?.estimated).toBeUndefined()
    })

    test('a tool call whose arguments come in pieces, and empty arguments', async () => {
      models.will(kind.call('book_appointment', '', '{"date":"ma', 'rdi é"}'), kind.call('book_appointment'))
      const brain = kind.open()
      expect(calls(await think(brain))).toMatchObject([
        { tool: 'book_appointment', input: { date: 'mardi é' } },
      ])
      expect(calls(await think(brain))).toMatchObject([{ tool: 'book_appointment', input: {} }])
    })

    test('reasoning among the words is never spoken, wherever its marks are cut', async () => {
      models.will(kind.say('<th', 'ink>je cal', 'cule</thi', 'nk>\n\nBonjour.'))
      expect(words(await think(kind.open()))).toBe('Bonjour.')
    })

    test.each([
      ['{"name":"book_appointment",', '"arguments":{"date":"mardi"}}'],
      ['```json\n{"name":"book_appointment",', '"parameters":{"date":"mardi"}}\n```'],
      ['<tool_call>\n{"name":"book_appointment",', '"arguments":{"date":"mardi"}}\n</tool_call>'],
      ['[TOOL_CALLS][{"name":"book_appointment",', '"arguments":{"date":"mardi"}}]'],
    ])('a tool call written as text is a call: %s', async (...pieces) => {
      models.will(kind.say('Je le note. ', ...pieces))
      const thoughts = await think(kind.open())
      expect(words(thoughts)).toBe('Je le note. ')
      expect(calls(thoughts)).toMatchObject([{ tool: 'book_appointment', input: { date: 'mardi' } }])
    })

    test('a call of no tool, written as text, is nonsense', async () => {
      models.will(kind.say('{"name":"delete_everything","arguments":{}}'))
      expect(await why(think(kind.open()))).toBe('nonsense')
    })

    test('one request per turn, with the tools, the instructions first and what changes after', async () => {
      models.will(kind.say('Oui.'))
      await think(kind.open())
      expect(models.received).toHaveLength(1)
      const sent = JSON.stringify(models.received[0]?.body)
      expect(sent.indexOf('Tu es le standard')).toBeLessThan(sent.indexOf('Nous sommes vendredi'))
      expect(sent).toContain('book_appointment')
    })

    test('the server-sent events may be cut at any byte, end lines as they like, and carry comments', async () => {
      const whole = kind.say('Héhé, ', 'ça marche.')
      const text = 'pieces' in whole ? `: ping\n\n${whole.pieces.join('')}`.replaceAll('\n', '\r\n') : ''
      const bytes = new TextEncoder().encode(text)
      for (const size of [1, 7, 64]) {
        const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
          bytes.slice(at * size, (at + 1) * size),
        )
        models.will({ pieces })
        expect(words(await think(kind.open()))).toBe('Héhé, ça marche.')
      }
    })

    test.each([
      [401, '{}', 'auth'],
      [429, '{"error":{"code":"rate_limit_exceeded"}}', 'rate'],
      [429, '{"error":{"code":"insufficient_quota"}}', 'quota'],
      [503, '{"error":{"code":"server_is_overloaded"}}', 'down'],
      [529, '{"error":{"type":"overloaded_error"}}', 'rate'],
      [500, 'Erreur', 'down'],
    ])('status %i %s is « %s », and nothing is tried again here', async (status, body, expected) => {
      models.will({ status, body })
      expect(await why(think(kind.open()))).toBe(expected)
      expect(models.received).toHaveLength(1)
    })

    test('a page of HTML with status 200 is a failure', async () => {
      models.will({ status: 200, body: '<html>', headers: { 'content-type': 'text/html' } })
      expect(await why(think(kind.open()))).toBe('down')
    })

    test('a connection that is cut fails after the words that came', async () => {
      const whole = kind.say('Bonjour ')
      models.will({
        pieces: 'pieces' in whole ? whole.pieces.slice(0, kind.name === 'openai' ? 2 : 4) : [],
        betweenMs: 5,
        cut: true,
      })
      const heard: string[] = []
      const thinking = (async () => {
        for await (const thought of kind.open().think(request(), new AbortController().signal))
          if (thought.type === 'say') heard.push(thought.text)
      })()
      expect(await why(thinking)).toBe('down')
      expect(heard.join('')).toBe('Bonjour ')
    })

    test('the caller’s interruption ends the request at once', async () => {
      models.will({ hang: true })
      const stop = new AbortController()
      const thinking = think(kind.open(), request(), stop.signal)
      setTimeout(() => stop.abort(), 20)
      expect(await why(thinking)).toBe('down')
    })

    test('a provider that keeps the answer open after its end does not keep the turn', async () => {
      const whole = kind.say('Oui.')
      models.will({ pieces: 'pieces' in whole ? whole.pieces : [], open: true })
      expect(words(await think(kind.open()))).toBe('Oui.')
    })

    test('every tool call of the past carries an answer, even one that was interrupted', async () => {
      models.will(kind.say('Oui.'))
      await think(
        kind.open(),
        request([
          { type: 'assistant-said', at: 1, kind: 'opening', text: 'Bonjour.' },
          { type: 'caller-said', at: 2, text: 'mardi' },
          { type: 'tool-called', at: 3, id: 'call_a', tool: 'book_appointment', input: { date: 'x' } },
          {
            type: 'tool-answered',
            at: 4,
            id: 'call_a',
            tool: 'book_appointment',
            ms: 1,
            answer: { ok: true, data: { appointment: { id: 'r' } } },
          },
          { type: 'tool-called', at: 5, id: 'call_b', tool: 'book_appointment', input: { date: 'y' } },
          { type: 'caller-said', at: 6, text: 'allô' },
        ]),
      )
      const sent = JSON.stringify(models.received[0]?.body)
      for (const id of ['call_a', 'call_b']) expect(sent.split(`"${id}"`).length - 1).toBe(2)
      expect(sent).toContain('Interrupted')
    })

    test('what was cut is told as it was heard', async () => {
      models.will(kind.say('Oui.'))
      await think(
        kind.open(),
        request([
          { type: 'caller-said', at: 1, text: 'quand ?' },
          { type: 'assistant-said', at: 2, kind: 'answer', text: 'Mardi, mercredi ou jeudi.' },
          { type: 'assistant-cut-off', at: 3, heard: 'Mardi' },
          { type: 'caller-said', at: 4, text: 'mardi' },
        ]),
      )
      const sent = JSON.stringify(models.received[0]?.body)
      expect(sent).toContain('Mardi […]')
      expect(sent).not.toContain('mercredi')
    })
  })

describe('compatible servers (facts/llm.md, 6)', () => {
  const streams: readonly [string, Reply, unknown][] = [
    [
      'no index',
      {
        pieces: [
          chunk({
            tool_calls: [{ id: 'a', function: { name: 'book_appointment', arguments: '{"date":"x"}' } }],
          }),
          doneMark,
        ],
      },
      [{ input: { date: 'x' } }],
    ],
    [
      'no id',
      {
        pieces: [
          chunk({ tool_calls: [{ index: 0, function: { name: 'book_appointment', arguments: '{"da' } }] }),
          chunk({ tool_calls: [{ index: 0, id: '', function: { arguments: 'te":"x"}' } }] }),
          doneMark,
        ],
      },
      [{ input: { date: 'x' } }],
    ],
    [
      'two calls under one index',
      {
        pieces: [
          chunk({
            tool_calls: [
              { index: 0, id: 'a', function: { name: 'book_appointment', arguments: '{"date":"x"}' } },
            ],
          }),
          chunk({
            tool_calls: [
              { index: 0, id: 'b', function: { name: 'book_appointment', arguments: '{"date":"y"}' } },
            ],
          }),
          doneMark,
        ],
      },
      [
        { id: 'a', input: { date: 'x' } },
        { id: 'b', input: { date: 'y' } },
      ],
    ],
    [
      'two parallel calls',
      {
        pieces: [
          chunk({
            tool_calls: [
              { index: 0, id: 'a', function: { name: 'book_appointment', arguments: '{}' } },
              { index: 1, id: 'b', function: { name: 'book_appointment', arguments: '{"date":"y"}' } },
            ],
          }),
          doneMark,
        ],
      },
      [{ id: 'a' }, { id: 'b' }],
    ],
    [
      '« stop » although there is a call',
      {
        pieces: [
          chunk({
            tool_calls: [{ index: 0, id: 'a', function: { name: 'book_appointment', arguments: '{}' } }],
          }),
          chunk({}, 'stop'),
          doneMark,
        ],
      },
      [{ id: 'a' }],
    ],
    [
      'arguments as an object',
      {
        pieces: [
          chunk({
            tool_calls: [
              { index: 0, id: 'a', function: { name: 'book_appointment', arguments: { date: 'x' } } },
            ],
          }),
          doneMark,
        ],
      },
      [{ input: { date: 'x' } }],
    ],
    [
      'arguments missing',
      {
        pieces: [
          chunk({ tool_calls: [{ index: 0, id: 'a', function: { name: 'book_appointment' } }] }),
          doneMark,
        ],
      },
      [{ input: {} }],
    ],
    [
      'the name repeated in each piece',
      {
        pieces: [
          chunk({
            tool_calls: [
              { index: 0, id: 'a', function: { name: 'book_appointment', arguments: '{"date":' } },
            ],
          }),
          chunk({
            tool_calls: [{ index: 0, id: 'a', function: { name: 'book_appointment', arguments: '"x"}' } }],
          }),
          doneMark,
        ],
      },
      [{ tool: 'book_appointment', input: { date: 'x' } }],
    ],
  ]
  test.each(streams)('%s', async (_quirk, reply, expected) => {
    models.will(reply)
    expect(calls(await think(openai()))).toMatchObject(expected as object[])
  })

  test('no usage: an estimate, said to be one', async () => {
    models.will({ pieces: [chunk({ content: 'Bonjour.' }), doneMark] })
    expect((await think(openai())).find((thought) => thought.type === 'usage')).toMatchObject({
      usage: { estimated: true },
    })
  })

  test('no [DONE], no last blank line', async () => {
    models.will({ pieces: [chunk({ content: 'Oui' }), chunk({ content: '.' }).trimEnd()] })
    expect(words(await think(openai()))).toBe('Oui.')
  })

  test('reasoning in fields of its own is never spoken', async () => {
    models.will({ pieces: [chunk({ reasoning_content: 'hum' }), chunk({ content: 'Bonjour.' }), doneMark] })
    expect(words(await think(openai()))).toBe('Bonjour.')
  })

  test('an error in the stream is a failure', async () => {
    models.will({ pieces: [chunk({ content: 'Bon' }), 'data: {"error":{"message":"surcharge"}}\n\n'] })
    expect(await why(think(openai()))).toBe('down')
  })

  test('a server that refuses a field is asked in the oldest dialect, then always', async () => {
    models.will(
      { status: 400, body: '{"error":{"message":"unknown field store"}}' },
      openAiWords('Oui.'),
      openAiWords('Encore.'),
    )
    const brain = openai()
    expect(words(await think(brain))).toBe('Oui.')
    expect(words(await think(brain))).toBe('Encore.')
    expect(models.received).toHaveLength(3)
    expect(Object.keys(models.received[2]?.body ?? {}).sort()).toEqual([
      'max_tokens',
      'messages',
      'model',
      'stream',
      'tools',
    ])
  })

  test('usage may come with words in one event', async () => {
    models.will({ pieces: [openAiUsage + chunk({ content: 'Oui.' }) + doneMark] })
    expect(words(await think(openai()))).toBe('Oui.')
  })
})

describe('anthropic', () => {
  test('an overload in the middle of the stream, and a refusal', async () => {
    models.will({ pieces: [event('error', { error: { type: 'overloaded_error', message: '' } })] })
    expect(await why(think(anthropic()))).toBe('rate')
    models.will({
      pieces: [event('message_delta', { delta: { stop_reason: 'refusal' } }), event('message_stop')],
    })
    expect(await why(think(anthropic()))).toBe('nonsense')
  })

  test('the conversation begins and ends with the user, the sides alternate, no sampling parameter is sent', async () => {
    models.will(anthropicWords('Oui.'))
    await think(
      anthropic(),
      request([
        { type: 'assistant-said', at: 1, kind: 'opening', text: 'Bonjour.' },
        { type: 'caller-said', at: 2, text: 'oui' },
        { type: 'assistant-said', at: 3, kind: 'answer', text: 'Je' },
      ]),
    )
    const body = models.received[0]?.body ?? {}
    const roles = (body['messages'] as { role: string }[]).map((message) => message.role)
    expect(roles).toEqual(['user', 'assistant', 'user', 'assistant', 'user'])
    expect(body).not.toHaveProperty('temperature')
    expect(models.received[0]?.headers['anthropic-version']).toBe('2026-10-21')
  })
})
