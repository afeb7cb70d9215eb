import { describe, expect, test } from 'vitest'
import type { PageFrame } from '../../../../react/src/protocol.ts'
import { describeChannel } from '../describe-channel.ts'
import { browser } from './channel.ts'

const page = (frame: PageFrame) => JSON.stringify(frame)
const call = '00000000-0000-4000-8000-000000000001'

describeChannel({
  channel: browser,
  recorded: [
    {
      frame: page({ type: 'hello', line: 'demo-cabinet-claudio', call }),
      means: [{ type: 'setup', resumed: true }],
    },
    {
      frame: page({ type: 'said', text: 'bonjour', confidence: 0.4 }),
      means: [{ type: 'said', text: 'bonjour', confidence: 0.4 }],
    },
    { frame: page({ type: 'key', key: '0' }), means: [{ type: 'key', key: '0' }] },
    { frame: page({ type: 'cut-in', heard: 'Nous' }), means: [{ type: 'cut-in', heard: 'Nous' }] },
    { frame: page({ type: 'speaking', on: true }), means: [{ type: 'speaking', on: true }] },
    { frame: page({ type: 'caller-speaking' }), means: [{ type: 'caller-speaking', on: true }] },
    { frame: page({ type: 'hang-up' }), means: [{ type: 'hung-up', reason: 'caller-hung-up' }] },
  ],
})

describe('browser', () => {
  test('a call without an id gets one that cannot be guessed', () => {
    const ids = [1, 2].map(() => browser.open().decode(page({ type: 'hello', line: 'x' }))[0])
    expect(ids[0]).not.toEqual(ids[1])
  })

  test('a page is shown its own words and what was stored, never what the brain thinks', () => {
    const wire = browser.open()
    expect(wire.tell?.({ type: 'brain-noted', at: 1, brain: 'offline', note: { secret: true } })).toEqual([])
    expect(wire.tell?.({ type: 'tool-called', at: 1, id: 'a', tool: 'find_appointment', input: {} })).toEqual(
      [],
    )
    const booked = {
      type: 'tool-answered',
      at: 1,
      id: 'a',
      tool: 'book_appointment',
      ms: 1,
      answer: { ok: true, data: { appointment: { id: 'r' } } },
    } as const
    expect(wire.tell?.(booked)).toEqual([
      '{"type":"appointment","change":"created","appointment":{"id":"r"}}',
    ])
  })
})
