/** Tabler's outlines (MIT), drawn here so that the package needs nothing else. */
const paths = {
  phone:
    'M5 4h4l2 5l-2.5 1.5a11 11 0 0 0 5 5l1.5 -2.5l5 2v4a2 2 0 0 1 -2 2a16 16 0 0 1 -15 -15a2 2 0 0 1 2 -2',
  'hang-up':
    'M3 15.5c0 -1 .5 -2 1.5 -2.8c4.5 -3.4 10.500 -3.400 15 0c1 .8 1.500 1.800 1.500 2.800v1a1 1 0 0 1 -1.200 1l-3.300 -.7a1 1 0 0 1 -.8 -1v-2.300a13 13 0 0 0 -7.400 0v2.300a1 1 0 0 1 -.8 1l-3.300 .7a1 1 0 0 1 -1.200 -1z',
  close: 'M18 6l-12 12M6 6l12 12',
  send: 'M10 14l11 -11M21 3l-6.500 18a.55 .55 0 0 1 -1 0l-3.500 -7l-7 -3.500a.55 .55 0 0 1 0 -1l18 -6.500',
  keypad: 'M6 6h.01M12 6h.01M18 6h.01M6 12h.01M12 12h.01M18 12h.01M6 18h.01M12 18h.01M18 18h.01',
  calendar:
    'M4 7a2 2 0 0 1 2 -2h12a2 2 0 0 1 2 2v12a2 2 0 0 1 -2 2h-12a2 2 0 0 1 -2 -2zM16 3v4M8 3v4M4 11h16',
  check: 'M5 12l5 5l10 -10',
} as const

export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg className="sd-icon" data-icon={name} viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}
