import { Paper } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Page } from '../api/types.ts'
import { LoadingPanel } from './LoadingPanel.tsx'
import { Pages } from './Pages.tsx'

interface Props<T> {
  readonly query: UseQueryResult<Page<T>>
  /** Shown when there is no row at all. */
  readonly empty: ReactNode
  readonly onPage: (page: number) => void
  readonly children: (items: readonly T[]) => ReactNode
}

/** A framed list: loading, failed, empty, or its rows and the way to its other pages. */
export function ListPanel<T>({ query, empty, onPage, children }: Props<T>) {
  return (
    <Paper withBorder radius="md" p={{ base: 'xs', sm: 'md' }}>
      <LoadingPanel query={query} isEmpty={({ total }) => total === 0} empty={empty}>
        {(page) => (
          <>
            {children(page.items)}
            <Pages page={page} onChange={onPage} />
          </>
        )}
      </LoadingPanel>
    </Paper>
  )
}
