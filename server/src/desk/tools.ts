/** Everything the assistant can do, in one list. */
import type { Tool } from '../phone/tool.ts'
import { agendaTools } from './agenda/tools.ts'
import type { Desk } from './desk.ts'
import { knowledgeTools } from './knowledge/tools.ts'
import { messageTools } from './messages/tools.ts'
import { ticketTools } from './tickets/tools.ts'
import { transferTools } from './transfer/tools.ts'

/** Bound to one organization's desk; which of them an assistant may use is its own list of names. */
export function toolsOf(desk: Desk): readonly Tool[] {
  return [
    ...knowledgeTools(desk.knowledge),
    ...agendaTools(desk.agenda),
    ...ticketTools(desk.tickets),
    ...messageTools(desk.messages),
    ...transferTools(desk.transfer),
  ]
}
