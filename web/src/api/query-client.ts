import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { ApiError } from './client.ts'

/** Set by the router: what to do when the session is over. */
let leave: () => void = () => {}
export function onSessionOver(action: () => void): void {
  leave = action
}

const watch = (error: Error) => {
  if (error instanceof ApiError && error.status === 401) leave()
}

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: watch }),
  mutationCache: new MutationCache({
    onError: (error, _variables, _result, mutation) => mutation.meta?.['signIn'] || watch(error),
  }),
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // A refusal is an answer; only what did not arrive is asked again.
      retry: (failures, error) =>
        failures < 1 && !(error instanceof ApiError && error.status >= 400 && error.status < 500),
    },
    mutations: { retry: false },
  },
})
