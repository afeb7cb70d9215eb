import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { storedLanguage } from './languages.ts'
import ar from './locales/ar.json'
import en from './locales/en.json'
import fr from './locales/fr.json'

void i18next.use(initReactI18next).init({
  lng: storedLanguage(),
  fallbackLng: 'fr',
  resources: { fr: { translation: fr }, en: { translation: en }, ar: { translation: ar } },
  // React escapes.
  interpolation: { escapeValue: false },
})
