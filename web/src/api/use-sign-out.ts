import { useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from './client.ts'

export function useSignOut() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => request('/api/auth/sign-out', { method: 'POST', body: {} }),
    onSuccess: () => client.clear(),
  })
}
