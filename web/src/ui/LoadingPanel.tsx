import { Center, Loader } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from './ErrorState.tsx'

interface LoadingPanelProps<T> {
  readonly query: UseQueryResult<T>
  /** What stands for a page that has nothing to show yet. */
  readonly empty?: ReactNode
  readonly isEmpty?: (data: T) => boolean
  readonly children: (data: T) => ReactNode
}

/** Loading, empty, failed, or there: every page owns none of it. */
export function LoadingPanel<T>({ query, empty, isEmpty, children }: LoadingPanelProps<T>) {
  const { t } = useTranslation()
  const { data, error, isPending, refetch } = query
  if (data !== undefined) return isEmpty?.(data) ? empty : children(data)
  if (isPending)
    return (
      <Center mih={240} role="status" aria-label={t('state.loading')}>
        <Loader />
      </Center>
    )
  return <ErrorState error={error} retry={() => void refetch()} />
}
