import { useTranslation } from 'react-i18next'
import { ApiError } from '../api/client.ts'
import { textOf } from './text-of.ts'

const known = [0, 401, 403, 404, 422, 429]

/** What went wrong, for the person at the screen. The agenda's reasons have their own words. */
export function useErrorSentence(): (error: unknown) => string {
  const { t, i18n } = useTranslation()
  return (error) => {
    if (!(error instanceof ApiError)) return t('error.unknown')
    const why = `refusal.${textOf(error.body['why'])}`
    if (error.body['why'] && i18n.exists(why)) return t(why)
    // The house writes French; its own sentence is the most exact one there.
    if (i18n.language === 'fr' && error.message && error.status !== 422) return error.message
    return t(known.includes(error.status) ? `error.${error.status}` : 'error.unknown')
  }
}
