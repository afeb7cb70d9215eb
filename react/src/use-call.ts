/** A call as a React hook: pure subscription, the client does the work. */
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { CallClient, type CallOptions } from './call-client.ts'
import { type CallState, idleState } from './call-state.ts'

export interface UseCall {
  readonly state: CallState
  readonly client: CallClient
}

/** Hangs up when the component goes. The latest `onAppointmentCreated` is the one that is told. */
export function useCall(options: CallOptions): UseCall {
  const latest = useRef(options)
  latest.current = options
  const { line, house } = options
  const [client, setClient] = useState(() => clientFor(line, house, latest))
  useEffect(() => {
    const next = clientFor(line, house, latest)
    setClient(next)
    return () => next.reset()
  }, [line, house])
  const state = useSyncExternalStore(
    (listener) => client.subscribe(listener),
    () => client.state,
    () => idleState,
  )
  return { state, client }
}

function clientFor(
  line: string,
  house: string | undefined,
  latest: { readonly current: CallOptions },
): CallClient {
  return new CallClient({
    line,
    house,
    onAppointmentCreated: (appointment) => latest.current.onAppointmentCreated?.(appointment),
  })
}
