import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { request } from './client.ts'
import type { CallbackMessage, Page } from './types.ts'

export interface MessagesWanted {
  /** Whether the person was called back; absent: all. */
  readonly settled?: boolean | undefined
  readonly page: number
  readonly pageSize: number
}

export function useMessages(organization: string, { settled, ...wanted }: MessagesWanted) {
  return useQuery({
    queryKey: ['messages', organization, settled, wanted],
    queryFn: () =>
      request<Page<CallbackMessage>>('/api/messages', {
        query: { organization, ...wanted, ...(settled === undefined ? {} : { settled: String(settled) }) },
      }),
    placeholderData: keepPreviousData,
  })
}

/** Messages that wait for somebody to call back. */
export function useWaitingMessages(organization: string): number {
  return useMessages(organization, { settled: false, page: 1, pageSize: 1 }).data?.total ?? 0
}

export function useSettleMessage() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, settled }: { id: string; settled: boolean }) =>
      request(`/api/messages/${id}`, { method: 'PATCH', body: { settled } }),
    onSettled: () => client.invalidateQueries({ queryKey: ['messages'] }),
  })
}
