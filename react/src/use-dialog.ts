/** What makes a dialog one: focus goes in, stays in and comes back; ESC closes; the page behind does not scroll. */
import { type RefObject, useEffect, useRef } from 'react'

const focusable = 'button:not(:disabled), input:not(:disabled), a[href], [tabindex="0"]'

export function useDialog(dialog: RefObject<HTMLElement | null>, close: () => void): void {
  const latest = useRef(close)
  useEffect(() => {
    latest.current = close
  })
  useEffect(() => {
    const opener = document.activeElement
    const { overflow } = document.body.style
    document.body.style.overflow = 'hidden'
    const inside = () => [...(dialog.current?.querySelectorAll<HTMLElement>(focusable) ?? [])]
    ;(dialog.current?.querySelector<HTMLElement>('[data-autofocus]') ?? inside()[0])?.focus()
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        event.stopPropagation()
        latest.current()
      } else if (event.key === 'Tab') keepInside(event, inside())
    }
    document.addEventListener('keydown', press, true)
    return () => {
      document.removeEventListener('keydown', press, true)
      document.body.style.overflow = overflow
      if (opener instanceof HTMLElement) opener.focus()
    }
  }, [dialog])
}

function keepInside(event: KeyboardEvent, elements: readonly HTMLElement[]): void {
  const at = elements.indexOf(document.activeElement as HTMLElement)
  const next = event.shiftKey ? at - 1 : at + 1
  if (at !== -1 && next >= 0 && next < elements.length) return
  event.preventDefault()
  elements.at(event.shiftKey ? -1 : 0)?.focus()
}
