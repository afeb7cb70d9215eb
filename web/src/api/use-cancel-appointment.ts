import { useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from './client.ts'

export function useCancelAppointment() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => request(`/api/appointments/${id}`, { method: 'DELETE' }),
    onSettled: () => client.invalidateQueries({ queryKey: ['agenda'] }),
  })
}
