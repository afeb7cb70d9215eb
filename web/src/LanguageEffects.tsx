import { useDirection } from '@mantine/core'
import dayjs from 'dayjs'
import 'dayjs/locale/ar'
import 'dayjs/locale/fr'
import { useEffect } from 'react'
import { useLanguage } from './languages.ts'

/** The language reaches what React does not draw: the document's direction and dates. */
export function LanguageEffects() {
  const { language } = useLanguage()
  const { setDirection } = useDirection()
  dayjs.locale(language)
  useEffect(() => {
    document.documentElement.lang = language
    setDirection(language === 'ar' ? 'rtl' : 'ltr')
  }, [language, setDirection])
  return null
}
