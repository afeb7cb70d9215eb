import { MantineProvider, Text } from '@mantine/core'
import '@mantine/core/styles.css'
import { createRoot } from 'react-dom/client'

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <MantineProvider>
      <Text>Standardiste</Text>
    </MantineProvider>,
  )
