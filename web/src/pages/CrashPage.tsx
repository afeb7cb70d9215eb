import { ErrorState } from '../ui/ErrorState.tsx'

/** A page that broke: the rest of the dashboard is one reload away. */
export function CrashPage({ error }: { error: unknown }) {
  return (
    <main>
      <ErrorState error={error} retry={() => globalThis.location.reload()} />
    </main>
  )
}
