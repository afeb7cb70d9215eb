/** The appointments that a tool told in this call. */
import type { CallEvent } from '../call.ts'

export interface FoundAppointment {
  readonly id: string
  readonly date: string
  readonly time: string
  readonly service?: string
  readonly practitioner?: string
  readonly partySize?: number
}

/** The appointment as it was told last; undefined when it was not found in this call. */
export function foundIn(events: readonly CallEvent[], id: string): FoundAppointment | undefined {
  return events
    .flatMap((event) =>
      event.type === 'tool-answered' && event.answer.ok ? appointmentsIn(event.answer.data) : [],
    )
    .findLast((one) => one.id === id)
}

function appointmentsIn(data: Readonly<Record<string, unknown>>): readonly FoundAppointment[] {
  const all = [data['appointment'], ...(Array.isArray(data['appointments']) ? data['appointments'] : [])]
  return all.flatMap((one) => {
    const found = (one ?? {}) as Partial<FoundAppointment>
    return found.id && found.date && found.time ? [found as FoundAppointment] : []
  })
}
