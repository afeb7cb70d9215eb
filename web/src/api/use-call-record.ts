import { useQuery } from '@tanstack/react-query'
import { request } from './client.ts'
import type { CallRecord } from './types.ts'

export function useCallRecord(id: string) {
  return useQuery({ queryKey: ['call', id], queryFn: () => request<CallRecord>(`/api/calls/${id}`) })
}
