import { useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from './client.ts'
import type { Agenda, Appointment } from './types.ts'

export interface AppointmentChange {
  readonly id: string
  readonly date?: string
  readonly time?: string
  readonly practitioner?: string | undefined
  readonly status?: 'booked' | 'done' | 'no-show'
  /** What the screen shows until the house has answered. */
  readonly shown?: Partial<Appointment>
}

/** Moves or marks. The screen changes at once; a refusal puts everything back. */
export function useChangeAppointment() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, shown: _, ...body }: AppointmentChange) =>
      request<Appointment>(`/api/appointments/${id}`, { method: 'PATCH', body }),
    onMutate: async ({ id, shown }) => {
      await client.cancelQueries({ queryKey: ['agenda'] })
      const before = client.getQueriesData<Agenda>({ queryKey: ['agenda'] })
      client.setQueriesData<Agenda>({ queryKey: ['agenda'] }, (agenda) =>
        agenda && shown
          ? {
              ...agenda,
              appointments: agenda.appointments.map((one) => (one.id === id ? { ...one, ...shown } : one)),
            }
          : agenda,
      )
      return before
    },
    onError: (_error, _change, before) => {
      for (const [key, agenda] of before ?? []) client.setQueryData(key, agenda)
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['agenda'] }),
  })
}
