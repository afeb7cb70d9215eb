import { useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from './client.ts'

export function useSignIn() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: { email: string; password: string }) =>
      request('/api/auth/sign-in/email', { method: 'POST', body }),
    onSuccess: () => client.clear(),
    // Here a 401 is a wrong password, not the end of a session.
    meta: { signIn: true },
  })
}
