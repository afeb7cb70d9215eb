import { Group, Text, ThemeIcon } from '@mantine/core'
import { IconPhoneCall } from '@tabler/icons-react'

export function Brand() {
  return (
    <Group gap="xs" wrap="nowrap">
      <ThemeIcon size={34} radius="md">
        <IconPhoneCall size={20} />
      </ThemeIcon>
      <Text fw={700} size="lg" visibleFrom="xs">
        Standardiste
      </Text>
    </Group>
  )
}
