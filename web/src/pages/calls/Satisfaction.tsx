import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** 1 to 5, or nothing: nobody was asked. */
export function Satisfaction({ note }: { note: number | null }) {
  const { t } = useTranslation()
  if (note === null)
    return (
      <Text span c="dimmed" size="sm">
        <span aria-hidden="true">—</span>
        <span hidden>{t('calls.noSatisfaction')}</span>
      </Text>
    )
  return <span className="ltr">{`${note} / 5`}</span>
}
