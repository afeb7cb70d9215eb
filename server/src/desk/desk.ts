/** What a receptionist can do, opened for one organization. There is no other way to its data. */
import type { OrganizationId } from '../phone/call.ts'
import type { Db } from '../store/db.ts'
import { type Agenda, openAgenda } from './agenda/agenda.ts'
import { openSettings, type Settings } from './agenda/open-settings.ts'
import { type Contacts, openContacts } from './contacts/contacts.ts'
import type { Embedder } from './knowledge/embedder.ts'
import { type Knowledge, openKnowledge } from './knowledge/knowledge.ts'
import { type Messages, openMessages } from './messages/messages.ts'
import type { Scope } from './scope.ts'
import { openTickets, type Tickets } from './tickets/tickets.ts'
import { openTransfer, type Transfer } from './transfer/transfer.ts'

export interface Desk {
  readonly organizationId: OrganizationId
  readonly agenda: Agenda
  /** The rules of the agenda, for members only. */
  readonly settings: Settings
  readonly tickets: Tickets
  readonly knowledge: Knowledge
  readonly contacts: Contacts
  readonly messages: Messages
  readonly transfer: Transfer
}

export interface DeskOptions {
  /** Milliseconds since 1970; the system's clock when absent. Tools go by the moment of their call instead. */
  readonly clock?: () => number
  readonly embedder?: Embedder
  /** Told of each write, inside its transaction: where jobs are enqueued. */
  readonly onFact?: Scope['onFact']
  /** Told of each write once it is committed: where screens and other instances are told. */
  readonly onCommitted?: Scope['onCommitted']
}

/** Opening costs nothing: no query is made. */
export function openDesk(db: Db, organizationId: OrganizationId, options: DeskOptions = {}): Desk {
  const { clock = Date.now, embedder = null, onFact, onCommitted } = options
  const scope: Scope = { db, organizationId, clock, onFact, onCommitted }
  return {
    organizationId,
    agenda: openAgenda(scope),
    settings: openSettings(scope),
    tickets: openTickets(scope),
    knowledge: openKnowledge(scope, embedder),
    contacts: openContacts(scope),
    messages: openMessages(scope),
    transfer: openTransfer(scope),
  }
}
