/** The web page's frames: `react/src/protocol.ts` is the contract of both sides. */
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { CallAppointment, HouseFrame } from '../../../../react/src/protocol.ts'
import type { Assistant } from '../../phone/assistant.ts'
import type { Call, CallEvent, Speech } from '../../phone/call.ts'
import type { Incoming, Wire } from '../../phone/channel.ts'

/** What a page calls that names no line: the house has one to give. */
export const firstLine = 'first-line'

const frame = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('hello'),
    line: z.string().min(1).max(200).default(firstLine),
    call: z.uuid().optional(),
  }),
  z.object({
    type: z.literal('said'),
    text: z.string().max(4_000),
    confidence: z.number().min(0).max(1).optional(),
  }),
  z.object({ type: z.literal('key'), key: z.string().regex(/^[0-9*#]$/) }),
  z.object({ type: z.literal('cut-in'), heard: z.string().max(10_000) }),
  z.object({ type: z.literal('speaking'), on: z.boolean() }),
  z.object({ type: z.literal('caller-speaking') }),
  z.object({ type: z.literal('hang-up') }),
])

export class BrowserWire implements Wire {
  decode(text: string): readonly Incoming[] {
    const read = frame.safeParse(parse(text))
    if (!read.success) return []
    const message = read.data
    switch (message.type) {
      case 'hello': {
        const carrierCallId = message.call ?? randomUUID()
        const ring = { channel: 'browser', carrierCallId, from: '', to: message.line }
        return [{ type: 'setup', ring, resumed: message.call !== undefined }]
      }
      case 'said': {
        const { text: words, confidence } = message
        return [
          confidence === undefined
            ? { type: 'said', text: words }
            : { type: 'said', text: words, confidence },
        ]
      }
      case 'hang-up':
        return [{ type: 'hung-up', reason: 'caller-hung-up' }]
      case 'caller-speaking':
        return [{ type: 'caller-speaking', on: true }]
      case 'key':
      case 'cut-in':
      case 'speaking':
        return [message]
    }
  }

  encode(speech: Speech): readonly string[] {
    return [write(speech)]
  }

  opened(call: Call, assistant: Assistant): readonly string[] {
    const { language, carrierCallId } = call
    return [
      write({
        type: 'ready',
        call: carrierCallId,
        business: assistant.business,
        language,
        languages: assistant.languages,
      }),
    ]
  }

  refused(message: string): readonly string[] {
    return [write({ type: 'refused', message })]
  }

  /** What of the call's facts a page may see: its own words, and what was stored for it. */
  tell(event: CallEvent): readonly string[] {
    if (event.type === 'caller-said')
      return [write({ type: 'heard', text: event.text }), write({ type: 'thinking' })]
    if (event.type !== 'tool-answered' || !event.answer.ok) return []
    const { data } = event.answer
    const change = changes[event.tool]
    if (change && data['appointment'])
      return [write({ type: 'appointment', change, appointment: data['appointment'] as CallAppointment })]
    const ticket = data['ticket'] as { reference?: string } | undefined
    return ticket?.reference ? [write({ type: 'ticket', reference: ticket.reference })] : []
  }
}

const changes: Readonly<Record<string, 'created' | 'moved' | 'cancelled'>> = {
  book_appointment: 'created',
  move_appointment: 'moved',
  cancel_appointment: 'cancelled',
}

function write(message: HouseFrame): string {
  return JSON.stringify(message)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
