import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { pathWith } from './client.ts'

const reopenMs = 3_000
/** Which screens a topic makes old. */
const keysOf = (topic: string, id: string | undefined): readonly (readonly string[])[] => {
  if (topic === 'call') return [['calls'], id ? ['call', id] : ['call']]
  if (topic.startsWith('appointment-')) return [['agenda'], ['slots'], ['call']]
  if (topic === 'ticket-created') return [['tickets'], ['call']]
  if (topic === 'message-taken') return [['messages'], ['call']]
  // Something was missed: everything may be old.
  return [['agenda'], ['slots'], ['calls'], ['call'], ['tickets'], ['messages']]
}

/** What changes in the house reaches the screens without a reload. */
export function useLive(organization: string): void {
  const client = useQueryClient()
  useEffect(() => {
    let source: EventSource | null = null
    let timer: ReturnType<typeof setTimeout> | null = null
    let wasLost = false
    const refresh = (topic: string, id?: string) => {
      for (const queryKey of keysOf(topic, id)) void client.invalidateQueries({ queryKey })
    }
    const open = () => {
      source = new EventSource(pathWith('/api/live', { organization }))
      source.addEventListener('open', () => {
        if (wasLost) refresh('gap')
        wasLost = false
      })
      source.addEventListener('message', ({ data }) => {
        const { topic, id } = JSON.parse(String(data)) as { topic: string; id?: string }
        refresh(topic, id)
      })
      source.addEventListener('error', () => {
        wasLost = true
        // The browser reconnects by itself, but for an answer that is an error.
        if (source?.readyState === EventSource.CLOSED) timer = setTimeout(open, reopenMs)
      })
    }
    open()
    return () => {
      source?.close()
      if (timer) clearTimeout(timer)
    }
  }, [client, organization])
}
