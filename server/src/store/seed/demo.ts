/** A demonstration business, as data. Names, numbers and addresses are invented. */

/** `['1-5', '09:00', '12:30']`: Monday to Friday. */
export type DemoOpening = readonly [days: string, opensAt: string, closesAt: string]

export interface DemoService {
  readonly name: string
  readonly synonyms: readonly string[]
  readonly kind: 'practitioner' | 'table'
  readonly minutes: number
  readonly stepMinutes: number
  readonly longFromParty?: number
  readonly longMinutes?: number
  readonly bufferAfterMinutes?: number
  readonly leadMinutes?: number
  readonly changeLeadMinutes?: number
  readonly horizonDays?: number
  readonly lastStartBeforeCloseMinutes?: number
  readonly partyMin?: number
  readonly partyMax?: number
}

export interface DemoResource {
  readonly title?: string
  readonly name: string
  readonly kind: 'practitioner' | 'table'
  readonly capacity?: number
}

/** An appointment so many working days from today, at an hour that the rules offer. */
export interface DemoAppointment {
  /** Negative: it has taken place. */
  readonly workingDays: number
  readonly time: string
  readonly person: string
  readonly phone: string
  readonly birthDate?: string
  readonly service?: string
  readonly practitioner?: string
  readonly partySize?: number
}

export interface DemoPurchase {
  readonly reference: string
  readonly person: string
  readonly items: readonly string[]
  readonly orderedAt: string
  readonly status: string
}

export interface Demo {
  readonly organizationId: string
  readonly assistantId: string
  readonly slug: string
  readonly name: string
  readonly trade: 'medical' | 'restaurant' | 'after-sales' | 'training'
  /** E.164. */
  readonly number: string
  readonly widgetKey: string
  /** E.164, of the range kept for fiction. */
  readonly transferTo: string
  readonly email: string
  readonly closedOnHolidays: boolean
  readonly greeting: { readonly fr: string; readonly en: string; readonly ar: string }
  readonly context: string
  readonly personality: string
  readonly tools: readonly string[]
  readonly openings: readonly DemoOpening[]
  readonly services: readonly DemoService[]
  readonly resources: readonly DemoResource[]
  /** File in `documents/<slug>/`, and its title. */
  readonly documents: readonly (readonly [file: string, title: string])[]
  readonly appointments: readonly DemoAppointment[]
  readonly purchases?: readonly DemoPurchase[]
}

export const everyCallTools = ['search_knowledge', 'take_message', 'transfer_to_human', 'end_call'] as const

export const agendaTools = [
  'check_availability',
  'book_appointment',
  'find_appointment',
  'move_appointment',
  'cancel_appointment',
] as const
