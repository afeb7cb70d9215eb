import { Alert } from '@mantine/core'
import { IconAlertCircle } from '@tabler/icons-react'
import { ApiError } from '../../api/client.ts'
import type { Slot } from '../../api/types.ts'
import { useErrorSentence } from '../../ui/use-error-sentence.ts'
import { AlternativeButtons } from './AlternativeButtons.tsx'

/** Why the agenda said no, and what it offers instead. */
export function RefusalAlert({ error, choose }: { error: Error; choose: (slot: Slot) => void }) {
  const sentence = useErrorSentence()
  const offered = error instanceof ApiError ? (error.body['alternatives'] as readonly Slot[] | undefined) : []
  return (
    <Alert color="red" icon={<IconAlertCircle />} title={sentence(error)} role="alert">
      <AlternativeButtons slots={offered ?? []} choose={choose} />
    </Alert>
  )
}
