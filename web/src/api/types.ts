/** What the house answers, as far as the screens look at it. */

export interface Me {
  readonly email: string
  readonly name: string
  readonly platformAdmin: boolean
  readonly organizations: readonly Organization[]
}

export interface Organization {
  readonly id: string
  readonly name: string
  readonly role: 'owner' | 'staff' | 'reader'
}

export interface Assistant {
  readonly id: string
  readonly organizationId: string
  readonly business: string
  readonly trade: string
  readonly timeZone: string
  readonly lines: readonly { readonly kind: string; readonly address: string }[]
}

export interface Page<T> {
  readonly items: readonly T[]
  readonly total: number
  readonly page: number
  readonly pageSize: number
}

export type AppointmentStatus = 'booked' | 'cancelled' | 'done' | 'no-show'

/** Dates `YYYY-MM-DD`, hours `HH:MM` in the zone of the business. */
export interface Appointment {
  readonly id: string
  readonly person: string
  readonly phone: string | null
  readonly date: string
  readonly time: string
  readonly endTime: string
  readonly service: string
  readonly practitioner?: string | null
  readonly partySize?: number | null
  readonly status: AppointmentStatus
  readonly resourceId: string
  readonly resource: string
  readonly notes: string | null
  readonly source: string
  readonly callId: string | null
  readonly startsAt?: string
}

export interface Resource {
  readonly id: string
  readonly label: string
  readonly kind: 'practitioner' | 'table'
  readonly capacity: number
}

export interface Service {
  readonly id: string
  readonly name: string
  readonly kind: 'practitioner' | 'table'
  readonly minutes: number
  readonly partyMin: number | null
  readonly partyMax: number | null
}

export interface AgendaDay {
  readonly date: string
  readonly closed: { readonly why: 'closed' | 'holiday'; readonly name?: string } | null
  /** Minutes of the day. */
  readonly periods: readonly { readonly opens: number; readonly closes: number }[]
}

export interface Agenda {
  readonly timeZone: string
  readonly resources: readonly Resource[]
  readonly services: readonly Service[]
  readonly days: readonly AgendaDay[]
  readonly appointments: readonly Appointment[]
}

export interface Slot {
  readonly date: string
  readonly time: string
  readonly practitioner?: string
}

export interface Slots {
  readonly slots: readonly Slot[]
  readonly closed: { readonly why: string; readonly name?: string } | null
  readonly next: readonly Slot[]
}

export type CallStatus = 'ringing' | 'in-progress' | 'transferred' | 'ended'

export type CallOutcome =
  | 'booked'
  | 'moved'
  | 'cancelled'
  | 'ticket'
  | 'message'
  | 'transferred'
  | 'informed'
  | 'abandoned'

export interface CallRow {
  readonly id: string
  readonly organizationId: string
  readonly assistant: string | null
  readonly channel: string
  readonly from: string
  readonly to: string
  readonly status: CallStatus
  readonly language: string
  readonly startedAt: string
  readonly endedAt: string | null
  readonly endReason: string | null
  readonly durationMs: number | null
  /** Null until the summary is written, moments after the end. */
  readonly outcome: CallOutcome | null
  readonly summary: string | null
  readonly satisfaction: number | null
}

/** Taken by telephone: somebody is to be called back. */
export interface CallbackMessage {
  readonly id: string
  readonly person: string | null
  readonly phone: string
  readonly message: string
  readonly callId: string | null
  readonly settledAt: string | null
  readonly createdAt: string
}

export interface CallFact {
  readonly type: string
  readonly at: string
  readonly [key: string]: unknown
}

export interface CallMessage {
  readonly role: 'caller' | 'assistant'
  readonly text: string
  readonly at: string
  readonly kind?: string
  readonly cut?: boolean
}

export interface CallRecord extends Omit<CallRow, 'assistant' | 'outcome' | 'satisfaction' | 'summary'> {
  readonly callSid: string
  readonly assistant: { readonly id: string; readonly business: string } | null
  readonly summary: {
    readonly text: string
    readonly outcome: string | null
    readonly nextAction: string | null
  } | null
  readonly callbacks: readonly Pick<CallbackMessage, 'id' | 'person' | 'phone' | 'message'>[]
  readonly messages: readonly CallMessage[]
  readonly events: readonly CallFact[]
  readonly appointments: readonly Appointment[]
  readonly tickets: readonly {
    readonly reference: string
    readonly person: string
    readonly problem: string
    readonly status: string
  }[]
  readonly transfers: readonly {
    readonly to: string
    readonly reason: string
    readonly at: string
    readonly outcome: string | null
  }[]
}

export type TicketStatus = 'open' | 'waiting' | 'closed'

export interface Ticket {
  readonly id: string
  readonly reference: string
  readonly person: string
  readonly phone: string | null
  readonly order: string | null
  readonly problem: string
  readonly status: TicketStatus
  readonly callId: string | null
  readonly createdAt: string
}
