import { useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from './client.ts'
import type { Ticket, TicketStatus } from './types.ts'

export function useChangeTicket() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, status }: { id: string; status: TicketStatus }) =>
      request<Ticket>(`/api/tickets/${id}`, { method: 'PATCH', body: { status } }),
    onSettled: () => client.invalidateQueries({ queryKey: ['tickets'] }),
  })
}
