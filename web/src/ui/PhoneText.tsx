import { Anchor, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { readable } from '../time/phone-number.ts'

/** A number that can be called, or the words for a hidden one. */
export function PhoneText({ phone }: { phone: string | null }) {
  const { t } = useTranslation()
  if (!phone)
    return (
      <Text span c="dimmed" size="sm">
        {t('phone.hidden')}
      </Text>
    )
  return (
    <Anchor href={`tel:${phone}`} size="sm" className="ltr" onClick={(event) => event.stopPropagation()}>
      {readable(phone)}
    </Anchor>
  )
}
