import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { request } from './client.ts'
import type { Page, Ticket } from './types.ts'

export interface TicketsWanted {
  readonly status?: string | undefined
  readonly search?: string | undefined
  readonly page: number
  readonly pageSize: number
}

export function useTickets(organization: string, wanted: TicketsWanted) {
  return useQuery({
    queryKey: ['tickets', organization, wanted],
    queryFn: () => request<Page<Ticket>>('/api/tickets', { query: { organization, ...wanted } }),
    placeholderData: keepPreviousData,
  })
}
