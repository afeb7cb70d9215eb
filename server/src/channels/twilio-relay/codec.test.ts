import { describe, expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeChannel } from '../describe-channel.ts'
import { relay } from './channel.ts'
import { RelayWire } from './codec.ts'

/** One line per frame, in the forms of facts/twilio.md, 1.3, with invented numbers. */
const frames = readFileSync(join(import.meta.dirname, 'fixtures', 'call.jsonl'), 'utf8')
  .trim()
  .split('\n')
const means = [
  [
    {
      type: 'setup',
      ring: {
        channel: 'twilio-relay',
        carrierCallId: 'CA00000000000000000000000000000001',
        from: '+33639980001',
        to: '+33199000001',
      },
      resumed: false,
    },
  ],
  [{ type: 'speaking', on: true }],
  [],
  [{ type: 'speaking', on: false }],
  [{ type: 'caller-speaking', on: true }],
  [{ type: 'caller-speaking', on: true }],
  [{ type: 'caller-speaking', on: false }],
  [{ type: 'said', text: 'Je voudrais un rendez-vous.', language: 'fr' }],
  [{ type: 'key', key: '9' }],
  [{ type: 'key', key: '#' }],
  [{ type: 'cut-in' }],
  [{ type: 'carrier-error', code: '64107' }],
  [],
  [{ type: 'said', text: 'Hello there.', language: 'en' }],
]

describeChannel({
  channel: relay,
  recorded: frames.map((frame, index) => ({ frame, means: (means[index] ?? []) as object[] })),
})

describe('ConversationRelay', () => {
  test('there is a meaning for each recorded frame', () => expect(means).toHaveLength(frames.length))

  test('a hidden number is no number', () => {
    const setup = (from: string) =>
      new RelayWire().decode(JSON.stringify({ type: 'setup', callSid: 'CA1', from, to: '+33199000001' }))
    for (const hidden of ['anonymous', 'Restricted', '+266696687', 'client:x', ''])
      expect(setup(hidden)).toMatchObject([{ ring: { from: '' } }])
  })

  const info = (value: string) => JSON.stringify({ type: 'info', name: 'tokensPlayed', value })
  const interrupt = (text: string) =>
    JSON.stringify({ type: 'interrupt', utteranceUntilInterrupt: text, durationUntilInterruptMs: '684' })
  const say = (text: string, droppable = false) =>
    ({ type: 'say', text, language: 'fr', last: false, droppable }) as const

  test('S3-23 what was heard adds up the words played, not only the last fragment', () => {
    const wire = new RelayWire()
    wire.encode(say('Première phrase. Deuxième phrase entière.'))
    wire.decode(info('Première phrase.'))
    wire.decode(info(' Deuxième phrase'))
    expect(wire.decode(interrupt('Deuxième phrase'))).toEqual([
      { type: 'cut-in', heard: 'Première phrase. Deuxième phrase' },
    ])
  })

  test('without reports, the fragment is looked for in what was sent', () => {
    const wire = new RelayWire()
    wire.encode(say('Première phrase. Deuxième phrase entière.'))
    expect(wire.decode(interrupt('Deuxième phrase'))).toEqual([
      { type: 'cut-in', heard: 'Première phrase. Deuxième phrase' },
    ])
  })

  test('S3-23 the greeting, which the carrier says itself, is cut where it was left', () => {
    const wire = new RelayWire()
    wire.opened({ lastSaid: 'Bonjour, vous êtes bien au cabinet. Que puis-je faire ?' })
    expect(wire.decode(interrupt('Bonjour, vous êtes'))).toEqual([
      { type: 'cut-in', heard: 'Bonjour, vous êtes' },
    ])
  })

  test('S3-23 what was heard belongs to the present turn, although nobody spoke in between', () => {
    const wire = new RelayWire()
    wire.encode(say('Quel jour vous conviendrait ?'))
    wire.encode({ ...say(''), last: true })
    wire.decode(info('Quel jour vous conviendrait ?'))
    wire.encode({ ...say('Je suis toujours là. Quel jour vous conviendrait ?'), last: true })
    wire.decode(info('Je suis toujours'))
    expect(wire.decode(interrupt('Je suis toujours'))).toEqual([
      { type: 'cut-in', heard: 'Je suis toujours' },
    ])
  })

  test('an interruption that does not tell where, or tells words never sent, takes nothing away', () => {
    const wire = new RelayWire()
    wire.encode(say('Mardi ou jeudi ?'))
    expect(wire.decode('{"type":"interrupt"}')).toEqual([{ type: 'cut-in' }])
    expect(wire.decode(interrupt('mots jamais dits'))).toEqual([{ type: 'cut-in' }])
    expect(wire.decode(interrupt(''))).toEqual([{ type: 'cut-in', heard: '' }])
  })

  test('a filler that was heard is not part of the answer', () => {
    const wire = new RelayWire()
    wire.encode(say('Un instant. ', true))
    wire.encode(say('Mardi ou jeudi ?'))
    wire.decode(info('Un instant. Mardi'))
    expect(wire.decode(interrupt('Mardi'))).toEqual([{ type: 'cut-in', heard: 'Mardi' }])
  })

  test('a filler is preemptible, and nothing else is', () => {
    expect(JSON.parse(new RelayWire().encode(say('Un instant.', true))[0] ?? '')).toMatchObject({
      preemptible: true,
    })
    expect(JSON.parse(new RelayWire().encode(say('Oui.'))[0] ?? '')).not.toHaveProperty('preemptible')
  })
})
