import { Code } from '@mantine/core'

/** Values for who wants to look: folded, by the browser's own means. */
export function Folded({ title, value }: { title: string; value: unknown }) {
  return (
    <details>
      <summary style={{ cursor: 'pointer', fontSize: 14 }}>{title}</summary>
      <Code block dir="ltr" mt={4} style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {JSON.stringify(value, null, 2)}
      </Code>
    </details>
  )
}
