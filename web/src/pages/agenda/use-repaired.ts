import { useEffect, useRef } from 'react'

/** After each drawing, corrects what the schedule says of its parts to who hears the screen and has no setting for. */
export function useRepaired(selector: string, repair: (element: Element) => void) {
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    for (const element of root.current?.querySelectorAll(selector) ?? []) repair(element)
  })
  return root
}
