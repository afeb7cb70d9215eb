/** What the assistant does after a sale. */
import { z } from 'zod'
import { defineTool, type Tool } from '../../phone/tool.ts'
import type { Tickets } from './tickets.ts'

export function ticketTools(tickets: Tickets): readonly Tool[] {
  return [findOrder(tickets), createTicket(tickets)]
}

const findOrder = (tickets: Tickets) =>
  defineTool({
    name: 'find_order',
    description:
      'Whether an order number exists, before a ticket is opened for it. Tells nothing else of the order: whoever calls may have found the number.',
    input: z.object({ order_number: z.string().regex(/^CMD-\d{4}-\d{5}$/) }),
    spoken: { order_number: 'order' },
    meanwhile: 'searching',
    async run({ order_number: order }) {
      if (await tickets.knowsOrder(order)) return { ok: true, data: { order } }
      return {
        ok: false,
        why: 'not-found',
        explain:
          'No such order. Say so and ask to check the number once; if the caller keeps it, open the ticket with it.',
      }
    },
  })

const createTicket = (tickets: Tickets) =>
  defineTool({
    name: 'create_ticket',
    description:
      'Opens an after-sales ticket once the caller has said yes to the recap: name, problem, order number. Tell the reference it answers.',
    input: z.object({
      client_name: z.string().trim().min(1),
      problem: z.string().trim().min(1).max(4_000).describe('In the words of the caller'),
      order_number: z
        .string()
        .regex(/^CMD-\d{4}-\d{5}$/)
        .optional()
        .describe('CMD-2024-12345; leave out when the caller has none'),
      client_phone: z
        .string()
        .regex(/^\+[1-9]\d{6,14}$/)
        .optional()
        .describe('E.164; the calling number when left out'),
    }),
    spoken: { client_name: 'name', order_number: 'order', client_phone: 'phone' },
    writes: true,
    meanwhile: 'writing-down',
    async run(input, { callId, callerPhone, idempotencyKey, now }) {
      const { reference, person, order, problem, status } = await tickets.create({
        person: input.client_name,
        problem: input.problem,
        order: input.order_number,
        phone: input.client_phone ?? (callerPhone || undefined),
        callId,
        idempotencyKey,
        year: Number(now.slice(0, 4)),
      })
      const ticket = { reference, person, ...(order ? { order } : {}), problem, status }
      return { ok: true, data: { ticket } }
    },
  })
