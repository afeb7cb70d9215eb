import { useQuery } from '@tanstack/react-query'
import { request } from './client.ts'
import type { Me } from './types.ts'

export function useMe() {
  return useQuery({ queryKey: ['me'], queryFn: () => request<Me>('/api/me'), staleTime: 60_000 })
}
