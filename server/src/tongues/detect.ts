/** In which language a sentence is, when it is plain; a word or two never change the language of a call. */
import type { Language } from './tongue.ts'

const common: Record<'fr' | 'en', ReadonlySet<string>> = {
  fr: new Set(
    'je j tu il elle on nous vous le la les un une des du de au aux et ou mais pour pas ne est suis avez ai voudrais veux rendez vous avec que qui dans sur bonjour merci oui non ce cette mon ma mes votre vos demain ca c y a t il peux peut'.split(
      ' ',
    ),
  ),
  en: new Set(
    'i you he she we they the an and or but for not is am are have would like want with that who in on hello thanks thank yes no this my your please can could need to of at do does tomorrow it what when where how'.split(
      ' ',
    ),
  ),
}

/** `spoken` unless at least three words are plainly in another of the `allowed` languages. */
export function detectLanguage(text: string, spoken: Language, allowed: readonly Language[]): Language {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0
  if (arabic > letters / 2 && letters >= 6 && allowed.includes('ar')) return 'ar'
  const words = text.toLowerCase().match(/\p{Script=Latin}+/gu) ?? []
  if (words.length < 3) return spoken
  const score = { fr: 0, en: 0 }
  for (const word of words) {
    const plain = word.normalize('NFD').replace(/\p{M}/gu, '')
    if (common.fr.has(plain)) score.fr += 1
    if (common.en.has(plain)) score.en += 1
  }
  const best = score.en > score.fr ? 'en' : score.fr > score.en ? 'fr' : null
  if (!best || best === spoken || !allowed.includes(best)) return spoken
  return score[best] >= 3 && score[best] >= words.length / 3 ? best : spoken
}
