/** How the assistant leaves the line: to a human, or for good. */
import { z } from 'zod'
import { defineTool, type Tool } from '../../phone/tool.ts'
import type { Transfer } from './transfer.ts'

export function transferTools(transfer: Transfer): readonly Tool[] {
  return [transferToHuman(transfer), endCall]
}

const transferToHuman = (transfer: Transfer) =>
  defineTool({
    name: 'transfer_to_human',
    description:
      'Passes the call to a human, when the caller asks for one or nothing else helps. Say so first.',
    input: z.object({ reason: z.string().trim().min(1).max(500) }),
    async run({ reason }, { callId, now }) {
      const reached = await transfer.reach({ callId, now })
      if (reached.ok)
        return { ok: true, data: { to: reached.to }, line: { type: 'transfer', to: reached.to, reason } }
      if (reached.why === 'not-found') {
        return {
          ok: false,
          why: 'not-found',
          explain: 'There is nobody to pass the call to. Offer to take a message.',
        }
      }
      return {
        ok: false,
        why: 'closed',
        explain: 'Nobody answers at this hour. Say when it reopens, and offer to take a message.',
        data: reached.reopens ? { reopens: reached.reopens } : {},
      }
    },
  })

const endCall = defineTool({
  name: 'end_call',
  description: 'Ends the call once everything is done and the caller has said goodbye. Say goodbye first.',
  input: z.object({ reason: z.string().optional() }),
  async run() {
    return { ok: true, data: {}, line: { type: 'hang-up', reason: 'goodbye' } }
  },
})
