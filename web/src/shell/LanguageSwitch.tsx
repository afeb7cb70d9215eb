import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { languages, isLanguage, useLanguage } from '../languages.ts'

export function LanguageSwitch() {
  const { t } = useTranslation()
  const { language, change } = useLanguage()
  return (
    <NativeSelect
      aria-label={t('shell.language')}
      value={language}
      w={112}
      data={languages.map(({ code, name }) => ({ value: code, label: name }))}
      onChange={({ currentTarget }) => {
        if (isLanguage(currentTarget.value)) change(currentTarget.value)
      }}
    />
  )
}
