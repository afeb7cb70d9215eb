import { IconCalendar, IconPhoneFilled } from '@tabler/icons-react'

/** A calendar that one calls: no icon of the set is both. */
export function CalendarWithPhone() {
  return (
    <span style={{ position: 'relative', display: 'inline-flex', marginInlineEnd: 4 }} aria-hidden="true">
      <IconCalendar size={20} />
      <IconPhoneFilled size={13} style={{ position: 'absolute', insetInlineEnd: -6, insetBlockEnd: -4 }} />
    </span>
  )
}
