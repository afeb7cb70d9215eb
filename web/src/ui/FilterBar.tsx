import { Group } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './FilterBar.module.css'

/** The filters above a list: side by side, as wide as the screen on a phone. */
export function FilterBar({ children }: { children: ReactNode }) {
  return (
    <Group mb="md" gap="sm" align="flex-end" className={classes.bar}>
      {children}
    </Group>
  )
}
