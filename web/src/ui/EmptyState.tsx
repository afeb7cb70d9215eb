import { Stack, Text, ThemeIcon } from '@mantine/core'
import type { Icon } from '@tabler/icons-react'
import type { ReactNode } from 'react'

interface EmptyStateProps {
  readonly icon: Icon
  readonly title: string
  readonly text: string
  readonly action?: ReactNode
  /** It is all there is: its title is the page's. */
  readonly heading?: true
}

export function EmptyState({ icon: Picture, title, text, action, heading }: EmptyStateProps) {
  return (
    <Stack align="center" gap="xs" py={64} px="md">
      <ThemeIcon size={56} radius="xl" variant="light" color="gray">
        <Picture size={28} />
      </ThemeIcon>
      <Text component={heading ? 'h1' : 'p'} fw={600} m={0}>
        {title}
      </Text>
      <Text c="dimmed" ta="center" maw={420}>
        {text}
      </Text>
      {action}
    </Stack>
  )
}
