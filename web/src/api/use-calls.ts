import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { request } from './client.ts'
import type { CallRow, Page } from './types.ts'

export interface CallsWanted {
  readonly status?: string | undefined
  readonly outcome?: string | undefined
  readonly phone?: string | undefined
  /** Instants; the last excluded. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly page: number
  readonly pageSize: number
}

export function useCalls(organization: string, wanted: CallsWanted) {
  return useQuery({
    queryKey: ['calls', organization, wanted],
    queryFn: () => request<Page<CallRow>>('/api/calls', { query: { organization, ...wanted } }),
    placeholderData: keepPreviousData,
  })
}
