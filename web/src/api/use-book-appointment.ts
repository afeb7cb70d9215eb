import { useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from './client.ts'
import type { Appointment } from './types.ts'

export interface Booking {
  readonly date: string
  readonly time: string
  readonly person: string
  readonly phone?: string | undefined
  readonly service?: string | undefined
  readonly practitioner?: string | undefined
  readonly partySize?: number | undefined
  readonly notes?: string | undefined
}

export function useBookAppointment(organization: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: Booking) =>
      request<Appointment>('/api/appointments', { method: 'POST', query: { organization }, body }),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['agenda'] }),
        client.invalidateQueries({ queryKey: ['slots'] }),
      ]),
  })
}
