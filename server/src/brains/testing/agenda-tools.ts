/** An agenda in which everything is free, for brains under test. */
import { z } from 'zod'
import { defineTool, type Tool, type ToolAnswer } from '../../phone/tool.ts'

const nothing = async (): Promise<ToolAnswer> => ({ ok: true, data: {} })
const names = [
  'book_appointment',
  'find_appointment',
  'move_appointment',
  'cancel_appointment',
  'search_knowledge',
  'take_message',
  'transfer_to_human',
  'end_call',
]

export const agendaTools: readonly Tool[] = [
  defineTool({
    name: 'check_availability',
    description: 'Free slots of a day.',
    input: z.object({ date: z.string().optional(), time: z.string().optional() }),
    run: nothing,
  }),
  ...names.map((name) =>
    defineTool({ name, description: name, input: z.record(z.string(), z.unknown()), run: nothing }),
  ),
]

/** What `check_availability` answers of a free hour. */
export function freeAt(date: string, time: string, practitioner = 'Dr. Martin'): ToolAnswer {
  return {
    ok: true,
    data: {
      service: { name: 'Consultation', minutes: 20 },
      slots: [{ date, time, practitioner }],
      requested: { date, time, free: true },
    },
  }
}
