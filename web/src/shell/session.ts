/** Who is at the screen, and for which business they work at this moment. */
import { createContext, useContext } from 'react'
import type { Assistant, Me, Organization } from '../api/types.ts'

export interface Session {
  readonly me: Me
  readonly organization: Organization
  readonly change: (id: string) => void
  readonly assistant: Assistant | null
  readonly timeZone: string
  /** The key that the green button calls; null: nobody answers on pages. */
  readonly widgetLine: string | null
  readonly canWrite: boolean
}

export const SessionContext = createContext<Session | null>(null)

export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession outside of the shell')
  return session
}
