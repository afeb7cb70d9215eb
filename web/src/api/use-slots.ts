import { useQuery } from '@tanstack/react-query'
import { request } from './client.ts'
import type { Slots } from './types.ts'

export interface SlotsWanted {
  readonly date: string
  readonly service?: string | undefined
  readonly practitioner?: string | undefined
  readonly partySize?: number | undefined
}

export function useSlots(organization: string, wanted: SlotsWanted) {
  return useQuery({
    queryKey: ['slots', organization, wanted],
    queryFn: () => request<Slots>('/api/agenda/slots', { query: { organization, ...wanted } }),
    enabled: wanted.date !== '',
    staleTime: 0,
  })
}
