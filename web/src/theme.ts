import { type CSSVariablesResolver, createTheme, DrawerHeader, ModalHeader } from '@mantine/core'

const fonts = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", sans-serif'

export const theme = createTheme({
  fontFamily: fonts,
  headings: { fontFamily: fonts, fontWeight: '650' },
  // White on it, and it on its own light shade, are read by everybody; Mantine's green is too pale.
  colors: {
    green: [
      '#f0fdf4',
      '#dcfce7',
      '#bbf7d0',
      '#86efac',
      '#4ade80',
      '#22c55e',
      '#16a34a',
      '#15803d',
      '#166534',
      '#14532d',
    ],
  },
  primaryColor: 'indigo',
  primaryShade: { light: 7, dark: 7 },
  defaultRadius: 'md',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    // A dialog has a title, and is no second banner of the page.
    DrawerHeader: DrawerHeader.extend({ defaultProps: { role: 'none' } }),
    ModalHeader: ModalHeader.extend({ defaultProps: { role: 'none' } }),
  },
})

/** Words on a light shade of their own colour. */
const darkWords = (names: readonly string[]) =>
  Object.fromEntries(
    names.map((name) => [
      `--mantine-color-${name}-light-color`,
      `color-mix(in srgb, var(--mantine-color-${name}-9) 72%, black)`,
    ]),
  )

/** Mantine's quiet greys are below the contrast that WCAG AA asks for. */
export const cssVariables: CSSVariablesResolver = (mantine) => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': mantine.colors.gray[7],
    '--mantine-color-placeholder': mantine.colors.gray[7],
    ...darkWords(Object.keys(mantine.colors)),
    '--mantine-color-error': mantine.colors.red[9],
    '--page-background': '#f6f7f9',
  },
  dark: {
    '--mantine-color-dimmed': mantine.colors.dark[1],
    '--mantine-color-placeholder': mantine.colors.dark[1],
    '--mantine-color-error': mantine.colors.red[4],
    '--page-background': '#16181c',
  },
})
