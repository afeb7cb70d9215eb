import type { Language } from '../../tongues/tongue.ts'

const locales: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB', ar: 'ar-SA' }

export function localeOf(language: Language): string {
  return locales[language]
}

/** By primary tag only: `fr` and `fr-FR` both come (facts/twilio.md, 1.1). */
export function languageOf(tag: string): Language | undefined {
  const primary = tag.toLowerCase().split('-', 1)[0]
  return primary === 'fr' || primary === 'en' || primary === 'ar' ? primary : undefined
}
