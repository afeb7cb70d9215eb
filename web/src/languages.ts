/** The languages of the screens. */
import { useTranslation } from 'react-i18next'

export const languages = [
  { code: 'fr', name: 'Français' },
  { code: 'en', name: 'English' },
  { code: 'ar', name: 'العربية' },
] as const

export type Language = (typeof languages)[number]['code']

export const isLanguage = (code: string | null): code is Language =>
  languages.some((one) => one.code === code)

const storageKey = 'standardiste-language'

/** French unless chosen otherwise: the product's first language, not the browser's. */
export function storedLanguage(): Language {
  const stored = localStorage.getItem(storageKey)
  return isLanguage(stored) ? stored : 'fr'
}

export function useLanguage(): { language: Language; change: (language: Language) => void } {
  const { i18n } = useTranslation()
  return {
    language: i18n.language as Language,
    change: (language) => {
      localStorage.setItem(storageKey, language)
      void i18n.changeLanguage(language)
    },
  }
}
