import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { request } from './client.ts'
import type { Agenda } from './types.ts'

/** Both days included. */
export function useAgenda(organization: string, from: string, to: string) {
  return useQuery({
    queryKey: ['agenda', organization, from, to],
    queryFn: () => request<Agenda>('/api/agenda', { query: { organization, from, to } }),
    placeholderData: keepPreviousData,
  })
}
