/** A call as a React hook: pure subscription, the client does the work. */
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { CallClient, type CallOptions } from './call-client.ts'
import { type CallState, idleState } from './call-state.ts'

export interface UseCall {
  readonly state: CallState
  readonly client: CallClient
}

/** Hangs up when the component goes. The latest `onAppointmentCreated` is the one that is told. */
export function useCall(options: CallOptions): UseCall {
  const { line, house, onAppointmentCreated } = options
  const latest = useRef(onAppointmentCreated)
  useEffect(() => {
    latest.current = onAppointmentCreated
  })
  const client = useMemo(
    () => new CallClient({ line, house, onAppointmentCreated: (one) => latest.current?.(one) }),
    [line, house],
  )
  useEffect(() => () => client.reset(), [client])
  const state = useSyncExternalStore(
    useMemo(() => (listener: () => void) => client.subscribe(listener), [client]),
    () => client.state,
    () => idleState,
  )
  return { state, client }
}
