/** What every channel must do, whatever its carrier. Recorded frames are the carrier's own words. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Speech } from '../phone/call.ts'
import type { Channel, Incoming } from '../phone/channel.ts'

export interface ChannelUnderTest {
  readonly channel: Channel
  /** Frames as the carrier sends them, and what each must be understood as. */
  readonly recorded: readonly { readonly frame: string; readonly means: readonly Partial<Incoming>[] }[]
  /** What it cannot do, and why. */
  readonly skip?: Readonly<Partial<Record<Requirement, string>>>
}

const requirements = [
  'understands what the carrier recorded',
  'passes over what it does not know',
  'says words and keeps their spaces',
  'marks what may be dropped',
  'closes a turn',
  'changes the language',
  'transfers',
  'hangs up',
] as const
type Requirement = (typeof requirements)[number]

const words = (text: string, more: Partial<Speech & { type: 'say' }> = {}): Speech => ({
  type: 'say',
  text,
  language: 'fr',
  last: false,
  droppable: false,
  ...more,
})

export function describeChannel({ channel, recorded, skip = {} }: ChannelUnderTest): void {
  const encode = (speech: Speech) =>
    channel
      .open()
      .encode(speech)
      .map((frame) => JSON.parse(frame) as Record<string, unknown>)
  const checks: Record<Requirement, () => void> = {
    'understands what the carrier recorded': () => {
      const wire = channel.open()
      expect(recorded.length).toBeGreaterThan(0)
      for (const { frame, means } of recorded) expect(wire.decode(frame), frame).toMatchObject(means)
    },
    'passes over what it does not know': () => {
      const wire = channel.open()
      fc.assert(
        fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (frame) => void wire.decode(frame)),
      )
      for (const odd of [
        '',
        '{',
        'null',
        '[]',
        '7',
        '{"type":null}',
        '{"type":"demain"}',
        '{"type":"__proto__"}',
      ])
        expect(wire.decode(odd)).toEqual([])
    },
    'says words and keeps their spaces': () =>
      expect(JSON.stringify(encode(words(' Bonjour « l’ami » ')))).toContain(' Bonjour « l’ami » '),
    'marks what may be dropped': () =>
      expect(encode(words('Un instant.', { droppable: true }))).not.toEqual(encode(words('Un instant.'))),
    'closes a turn': () => expect(encode(words('', { last: true }))).not.toEqual(encode(words(''))),
    'changes the language': () =>
      expect(JSON.stringify(encode({ type: 'language', language: 'ar' }))).toContain('ar'),
    transfers: () =>
      expect(JSON.stringify(encode({ type: 'transfer', to: '+33639980000', reason: 'x' }))).toContain(
        '+33639980000',
      ),
    'hangs up': () => expect(encode({ type: 'hang-up', reason: 'goodbye' })).toHaveLength(1),
  }
  describe(`channel ${channel.name}`, () => {
    for (const requirement of requirements) {
      const reason = skip[requirement]
      test.skipIf(reason !== undefined)(
        reason ? `${requirement} (skipped: ${reason})` : requirement,
        checks[requirement],
      )
    }
  })
}
