/** Each appointment is told to the host once: at once, or when the person adds it, or at the latest at the end. */
import { useRef, useState } from 'react'
import type { CallAppointment } from './protocol.ts'

export interface Delivery {
  /** The person is asked before the host is told. */
  readonly asks: boolean
  readonly delivered: ReadonlySet<string>
  created(appointment: CallAppointment): void
  deliver(appointment: CallAppointment): void
  deliverAll(): void
}

export function useDelivery(tell: (appointment: CallAppointment) => void, asks: boolean): Delivery {
  const waiting = useRef(new Map<string, CallAppointment>())
  const told = useRef(new Set<string>())
  const [delivered, setDelivered] = useState<ReadonlySet<string>>(new Set())
  const deliver = (appointment: CallAppointment) => {
    waiting.current.delete(appointment.id)
    if (told.current.has(appointment.id)) return
    told.current.add(appointment.id)
    setDelivered(new Set(told.current))
    tell(appointment)
  }
  return {
    asks,
    delivered,
    created: (appointment) =>
      asks ? void waiting.current.set(appointment.id, appointment) : deliver(appointment),
    deliver,
    deliverAll: () => [...waiting.current.values()].forEach(deliver),
  }
}
