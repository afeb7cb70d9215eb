import { useDebouncedCallback } from '@mantine/hooks'
import { useState } from 'react'

/** What is typed is shown at once, and told when the typing pauses. */
export function useDelayed(initial: string, tell: (value: string) => void) {
  const [value, setValue] = useState(initial)
  const tellLater = useDebouncedCallback(tell, 300)
  const change = (next: string) => {
    setValue(next)
    tellLater(next.trim())
  }
  return [value, change] as const
}
