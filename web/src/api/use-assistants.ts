import { useQuery } from '@tanstack/react-query'
import { request } from './client.ts'
import type { Assistant } from './types.ts'

export function useAssistants() {
  return useQuery({
    queryKey: ['assistants'],
    queryFn: () => request<{ items: readonly Assistant[] }>('/api/assistants'),
    staleTime: 60_000,
  })
}
