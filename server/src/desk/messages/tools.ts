/** What the assistant does when somebody must call back. */
import { z } from 'zod'
import { defineTool, type Tool } from '../../phone/tool.ts'
import type { Messages } from './messages.ts'

export function messageTools(messages: Messages): readonly Tool[] {
  return [takeMessage(messages)]
}

const takeMessage = (messages: Messages) =>
  defineTool({
    name: 'take_message',
    description:
      'Takes a message so that somebody calls back, when nobody can answer now or nothing else helps.',
    input: z.object({
      message: z.string().trim().min(1).max(4_000).describe('In the words of the caller'),
      client_name: z.string().optional(),
      client_phone: z
        .string()
        .regex(/^\+[1-9]\d{6,14}$/)
        .optional()
        .describe('E.164; the calling number when left out'),
    }),
    spoken: { client_name: 'name', client_phone: 'phone' },
    writes: true,
    meanwhile: 'writing-down',
    async run(input, { callId, callerPhone, idempotencyKey }) {
      const phone = input.client_phone ?? callerPhone
      if (!phone) {
        return {
          ok: false,
          why: 'invalid-input',
          explain: 'The calling number is hidden: ask for a number to call back.',
          missing: ['client_phone'],
        }
      }
      const { id } = await messages.take({
        message: input.message,
        person: input.client_name,
        phone,
        callId,
        idempotencyKey,
      })
      return { ok: true, data: { message: { id } } }
    },
  })
